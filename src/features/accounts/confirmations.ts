import type { TenantDb } from "../../platform/db/doors.ts";
import type { Services, Viewer } from "../records/index.ts";

/**
 * What cannot be undone. `kind` and `subject` name it for the program (`erase_person`, an id), `title` for people
 * („Kontaktperson löschen: Kim Beispiel“), as a second person of the office will read it.
 */
export type Deed = { kind: string; subject: string; title: string };

/** Minutes for which a passkey or the county's provider counts as a proof. */
export const PROOF_MINUTES = 10;

/** Days within which a second person has to answer, and the deed to be done. */
const CONFIRMATION_DAYS = 7;

/** A wish to have a deed confirmed, as those who may see it see it. `isOwn`: of who looks. */
export type Confirmation = {
  id: string;
  title: string;
  page: string;
  askedBy: string;
  askedAt: Date;
  expiresAt: Date;
  answer: "confirmed" | "refused" | null;
  answeredBy: string | null;
  isOwn: boolean;
};

/** Writes down that somebody asks a second person; asking twice is asking once. */
export async function askForConfirmation(
  db: TenantDb,
  { clock, newId }: Pick<Services, "clock" | "newId">,
  viewer: Viewer,
  deed: Deed & { page: string },
): Promise<void> {
  if (viewer.accountId === null || (await findOwn(db, clock.now(), viewer.accountId, deed)) === "open") return;
  const now = clock.now();
  await db
    .insertInto("confirmation")
    .values({
      ...deed,
      tenant_id: viewer.tenantId,
      id: newId(),
      asked_by: viewer.membershipId,
      asked_account: viewer.accountId,
      asked_name: viewer.name,
      asked_at: now,
      expires_at: new Date(now.getTime() + CONFIRMATION_DAYS * 86_400_000),
    })
    .execute();
}

const selectOpen = (db: TenantDb, now: Date) =>
  db.selectFrom("confirmation").where("used_at", "is", null).where("expires_at", ">", now);

/** How the viewer's own wish stands: nobody has answered, refused, or never asked. */
export async function findOwn(
  db: TenantDb,
  now: Date,
  accountId: string,
  { kind, subject }: Pick<Deed, "kind" | "subject">,
): Promise<"open" | "refused" | undefined> {
  const rows = await selectOpen(db, now)
    .select("answer")
    .where("kind", "=", kind)
    .where("subject", "=", subject)
    .where("asked_account", "=", accountId)
    .orderBy("asked_at", "desc")
    .execute();
  if (rows[0] === undefined) return undefined;
  return rows[0].answer === "refused" ? "refused" : "open";
}

/** All that wait or were answered and not used, oldest first. */
export async function findConfirmations(db: TenantDb, viewer: Viewer, now: Date): Promise<Confirmation[]> {
  const rows = await selectOpen(db, now).selectAll().orderBy("asked_at").orderBy("id").execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    page: row.page,
    askedBy: row.asked_name,
    askedAt: row.asked_at,
    expiresAt: row.expires_at,
    answer: row.answer as Confirmation["answer"],
    answeredBy: row.answered_name,
    isOwn: row.asked_account === viewer.accountId,
  }));
}

/** Hours for which somebody new in the office is no second person: who asks could have invited themselves under another name. */
const NEW_HOURS = 24;

/** Whether the viewer has been in the office long enough for their word to be a second one. */
async function isSettled(db: TenantDb, now: Date, viewer: Viewer): Promise<boolean> {
  const event = await db
    .selectFrom("membership_event")
    .select("id")
    .where("membership_id", "=", viewer.membershipId)
    .where("kind", "in", ["invited", "role"])
    .where("at", ">", new Date(now.getTime() - NEW_HOURS * 3_600_000))
    .executeTakeFirst();
  return event === undefined;
}

/** A second person answers; false where it is their own wish, answered, too late, or they are new themselves. */
export async function answerConfirmation(
  db: TenantDb,
  now: Date,
  viewer: Viewer,
  id: string,
  answer: "confirmed" | "refused",
): Promise<boolean> {
  if (answer === "confirmed" && !(await isSettled(db, now, viewer))) return false;
  const { numUpdatedRows } = await db
    .updateTable("confirmation")
    .set({ answer, answered_at: now, answered_account: viewer.accountId, answered_name: viewer.name })
    .where("tenant_id", "=", viewer.tenantId)
    .where("id", "=", id)
    .where("asked_account", "!=", viewer.accountId ?? "")
    .where("answer", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Uses a second person's word up, once. What it was about is forgotten with it: it may have named whom it erased. */
export async function useConfirmation(
  db: TenantDb,
  now: Date,
  viewer: Viewer,
  { kind, subject }: Deed,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("confirmation")
    .set({ used_at: now, title: "" })
    .where("tenant_id", "=", viewer.tenantId)
    .where("asked_account", "=", viewer.accountId ?? "")
    .where("kind", "=", kind)
    .where("subject", "=", subject)
    .where("answer", "=", "confirmed")
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** Forgets whom it was about once it is refused or over, and that it was asked a month after it could have been used. */
export async function forgetConfirmations(db: TenantDb, now: Date): Promise<void> {
  await db
    .updateTable("confirmation")
    .set({ title: "" })
    .where("title", "!=", "")
    .where((eb) => eb.or([eb("expires_at", "<=", now), eb("answer", "=", "refused")]))
    .execute();
  await db
    .deleteFrom("confirmation")
    .where("expires_at", "<", new Date(now.getTime() - 30 * 86_400_000))
    .execute();
}
