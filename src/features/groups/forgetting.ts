import type { TenantDb } from "../../platform/db/doors.ts";
import { countRows, findDays, type Period } from "../records/index.ts";

/** Whoever is off a seat by a day: by their own term or the seat's; and who moderated; and requests that are decided. */
const personsOver = (db: TenantDb, day: string) =>
  db
    .selectFrom("seat_person as p")
    .innerJoin("seat as s", (join) => join.onRef("s.tenant_id", "=", "p.tenant_id").onRef("s.id", "=", "p.seat_id"))
    .select("p.id")
    .where((eb) => eb.or([eb("p.until_on", "<", day), eb("s.until_on", "<", day)]));
const moderatorsOver = (db: TenantDb, day: string) =>
  db.selectFrom("group_moderator").select("id").where("until_on", "<", day);
const requestsOver = (db: TenantDb, moment: Date) =>
  db.selectFrom("join_request").select("id").where("decided_at", "<", moment);

const dayBefore = (before: Date): string => before.toISOString().slice(0, 10);

/** How long people stay with a group they have left; the seat and its organisation stay, they are nobody's data. */
export const GROUP_PERIOD: Period = {
  name: "group_people",
  days: 180,
  shortest: 30,
  longest: 1095,
  law: "Artikel 5 Absatz 1 Buchstabe e DSGVO: nachfragen können, wer etwas zugesagt hat; danach genügt die Einrichtung",
  count: async (db, before) =>
    (await countRows(personsOver(db, dayBefore(before)))) +
    (await countRows(moderatorsOver(db, dayBefore(before)))) +
    (await countRows(requestsOver(db, before))),
};

/** Deletes people of seats and moderations that are long over, and requests that were decided long ago. */
export async function forgetFormer(db: TenantDb, today: string): Promise<void> {
  const before = new Date(Date.parse(today) - (await findDays(db, GROUP_PERIOD)) * 86_400_000);
  const day = dayBefore(before);
  await db.deleteFrom("seat_person").where("id", "in", personsOver(db, day)).execute();
  await db.deleteFrom("group_moderator").where("until_on", "<", day).execute();
  await db.deleteFrom("join_request").where("decided_at", "<", before).execute();
}

/** Groups in which a person of the directory sits: for giving people everything that is stored on them. */
export async function findMentions(
  db: TenantDb,
  contactId: string,
): Promise<{ kind: string; title: string; slug: string }[]> {
  const rows = await db
    .selectFrom("seat_person as p")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "p.tenant_id").onRef("r.id", "=", "p.group_id"))
    .select(["r.title", "r.slug"])
    .distinct()
    .where("p.contact_id", "=", contactId)
    .orderBy("r.title")
    .execute();
  return rows.map((row) => ({ kind: "group", ...row }));
}

/** Takes an erased person of the directory off each seat. */
export async function forgetPerson(db: TenantDb, contactId: string): Promise<void> {
  await db.deleteFrom("seat_person").where("contact_id", "=", contactId).execute();
}
