import { sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Bounced, Issue, Told } from "./newsletter.ts";

type AnyDb = PublicDb | TenantDb;

const selectIssues = (db: AnyDb) =>
  (db as TenantDb)
    .selectFrom("newsletter as n")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "n.tenant_id").onRef("r.id", "=", "n.id"))
    .select([
      "n.id",
      "r.slug",
      "r.title",
      "r.state",
      "r.version",
      "n.intro",
      "n.closing",
      "n.entries",
      "n.sent_at as sentAt",
      "n.sent_by as sentBy",
      "n.sent_to as sentTo",
    ])
    .where("r.deleted_at", "is", null);

/** All issues this door shows, newest first. */
export const findIssues = (db: AnyDb): Promise<Issue[]> =>
  selectIssues(db).orderBy("n.sent_at", "desc").orderBy("r.created_at", "desc").limit(200).execute();

export const findIssue = (db: AnyDb, slug: string): Promise<Issue | undefined> =>
  selectIssues(db).where("r.slug", "=", slug).executeTakeFirst();

export const findIssueById = (db: AnyDb, id: string): Promise<Issue | undefined> =>
  selectIssues(db).where("n.id", "=", id).executeTakeFirst();

const selectTold = (db: AnyDb) =>
  (db as TenantDb)
    .selectFrom("record as r")
    .leftJoin("offer as o", (join) => join.onRef("o.tenant_id", "=", "r.tenant_id").onRef("o.id", "=", "r.id"))
    .leftJoin("news as n", (join) => join.onRef("n.tenant_id", "=", "r.tenant_id").onRef("n.id", "=", "r.id"))
    .leftJoin("calendar_event as e", (join) => join.onRef("e.tenant_id", "=", "r.tenant_id").onRef("e.id", "=", "r.id"))
    .select([
      "r.id",
      "r.kind",
      "r.slug",
      "r.title",
      "r.published_at as on",
      sql<string>`coalesce(o.summary, n.summary, e.summary, '')`.as("summary"),
    ])
    .where("r.visible_to", "=", "public");

/** These entries as far as they are public, in this order. */
export async function findTold(db: AnyDb, ids: readonly string[]): Promise<Told[]> {
  if (ids.length === 0) return [];
  const rows = await selectTold(db)
    .where("r.id", "in", [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** What an issue may tell of: the newest public news, events and offers. */
export const findTellable = (db: TenantDb): Promise<Told[]> =>
  selectTold(db)
    .where("r.kind", "in", ["news", "event", "offer"])
    .orderBy("r.published_at", "desc")
    .orderBy("r.id")
    .limit(40)
    .execute();

/** How many get it. */
export async function countSubscribers(db: TenantDb): Promise<number> {
  const { count } = await db
    .selectFrom("subscriber")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("confirmed_at", "is not", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Addresses that took no mail of ours: for the office to take off. */
export const findBounced = (db: TenantDb): Promise<Bounced[]> =>
  db
    .selectFrom("subscriber as s")
    .innerJoin("mail as m", (join) =>
      join
        .onRef("m.tenant_id", "=", "s.tenant_id")
        .on("m.kind", "=", "newsletter")
        .on(sql<boolean>`lower(m.to_address) = lower(s.email)`),
    )
    .distinctOn("s.id")
    .select(["s.id", "s.email", "m.failure"])
    .where("m.failed_at", "is not", null)
    .orderBy("s.id")
    .limit(200)
    .execute();

export type Subscriber = { id: string; email: string; language: string; confirmedAt: Date | null; askedAt: Date };

const selectSubscribers = (db: TenantDb) =>
  db.selectFrom("subscriber").select(["id", "email", "language", "confirmed_at as confirmedAt", "asked_at as askedAt"]);

export const findSubscriber = (db: TenantDb, id: string): Promise<Subscriber | undefined> =>
  selectSubscribers(db).where("id", "=", id).executeTakeFirst();

export const findSubscriberByEmail = (db: TenantDb, email: string): Promise<Subscriber | undefined> =>
  selectSubscribers(db)
    .where(sql<boolean>`lower(email) = ${email.toLowerCase()}`)
    .executeTakeFirst();

/** Issues sent since then that are still in the archive. */
export async function findSentSince(db: TenantDb, since: Date): Promise<string[]> {
  const rows = await db
    .selectFrom("newsletter as n")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "n.tenant_id").onRef("r.id", "=", "n.id"))
    .select("n.id")
    .where("n.sent_at", ">=", since)
    .where("r.state", "=", "published")
    .where("r.deleted_at", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Those confirmed when the issue was sent, whom it has not been written to yet. */
export const findWaiting = (db: TenantDb, issue: Pick<Issue, "id" | "sentAt">, limit: number): Promise<Subscriber[]> =>
  selectSubscribers(db)
    .where("confirmed_at", "<=", issue.sentAt)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("newsletter_delivery as d")
            .select("d.mail_id")
            .whereRef("d.tenant_id", "=", "subscriber.tenant_id")
            .whereRef("d.subscriber_id", "=", "subscriber.id")
            .where("d.newsletter_id", "=", issue.id),
        ),
      ),
    )
    .orderBy("id")
    .limit(limit)
    .execute();
