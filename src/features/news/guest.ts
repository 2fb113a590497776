import type { TenantDb } from "../../platform/db/doors.ts";
import { changeState, Conflict, type Scope, type Services, type Tenant } from "../records/index.ts";
import { createNews, reviseNews } from "./actions.ts";
import type { Guest } from "./guest-author.ts";
import { writeToGuest } from "./guest-link.ts";
import type { News } from "./news.ts";

/** Asks somebody by mail to write: an empty draft, and a link to it that needs no account. @returns the draft */
export async function inviteGuest(
  db: TenantDb,
  { services, tenant, scope }: { services: Services; tenant: Tenant; scope: Scope },
  asked: { email: string; name: string; title: string; request: string },
): Promise<{ slug: string }> {
  const content = {
    title: asked.title,
    ownerId: null,
    summary: "–",
    body: "",
    authorName: null,
    topics: [],
    ags: null,
  };
  const made = await createNews(db, scope, { ...content, toldOn: scope.clock.today() }, { state: "draft" });
  const { title, ...columns } = asked;
  const [id, linkId, now] = [scope.newId(), scope.newId(), scope.clock.now()];
  await db
    .insertInto("guest_author")
    .values({
      tenant_id: tenant.id,
      id,
      news_id: made.id,
      ...columns,
      invited_at: now,
      invited_by: scope.actor.name,
      link_id: linkId,
      link_at: now,
      own_title: title,
    })
    .execute();
  await writeToGuest(db, { services, tenant, scope }, { ...asked, linkId });
  return made;
}

/** What a guest has written. `consent`: the words agreed to, where the name may stand there. */
export type Written = Pick<News, "title" | "summary" | "body"> & {
  name: string;
  consent: string | null;
  version: number;
};

/** Whether exactly this has been handed in already: who sends it twice has sent it once. */
const isHandedIn = ({ guest, news }: { guest: Guest; news: News }, { title, summary, body }: Written): boolean =>
  news.state !== "draft" &&
  guest.handedInAt !== null &&
  guest.own.title === title &&
  guest.own.summary === summary &&
  guest.own.body === body;

/**
 * Keeps what a guest wrote; with `handsIn` the office gets it. @throws Conflict where the office has it already, or they
 * have written in another window since
 */
export async function keepArticle(
  db: TenantDb,
  scope: Scope,
  { guest, news }: { guest: Guest; news: News },
  written: Written,
  handsIn: boolean,
): Promise<void> {
  const { name, consent, version, ...text } = written;
  if (handsIn && isHandedIn({ guest, news }, written)) return;
  if (news.state !== "draft") throw new Conflict();
  const now = scope.clock.now();
  const isNew = consent !== guest.consentWording || guest.withdrawnAt !== null;
  const { numUpdatedRows } = await db
    .updateTable("guest_author")
    .set({
      name,
      consent_wording: consent,
      ...(isNew ? { consented_at: consent === null ? null : now } : {}),
      withdrawn_at: null,
      own_title: text.title,
      own_summary: text.summary,
      own_body: text.body,
      own_version: guest.own.version + 1,
      ...(handsIn ? { handed_in_at: now } : {}),
    })
    .where("id", "=", guest.id)
    .where("own_version", "=", version)
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0) throw new Conflict();
  await reviseNews(db, scope, news, { ...text, authorName: consent === null ? null : name });
  if (handsIn) await changeState(db, scope, news.id, "submit");
}

/**
 * Takes the name off the article, also where it is published; that it stood there once, the record of consent says.
 * Where no name stands nothing is changed.
 */
export async function withdrawName(
  db: TenantDb,
  scope: Scope,
  { guest, news }: { guest: Guest; news: News },
): Promise<void> {
  if (news.authorName === null) return;
  await reviseNews(db, scope, news, { authorName: null });
  await db.updateTable("guest_author").set({ withdrawn_at: scope.clock.now() }).where("id", "=", guest.id).execute();
}
