import type { Selectable } from "kysely";
import type { TenantDb } from "../db/doors.ts";
import type { DB } from "../db/schema.generated.ts";

/** Days after which a mail that arrived is deleted, whatever became of it. */
export const INCOMING_DAYS = 30;

const DAY = 24 * 3_600_000;

/** A mail that somebody has to look at. */
export type UnclearMail = {
  id: string;
  arrivedAt: Date;
  from: { address: string; name: string };
  subject: string;
  text: string;
  /** Who has understood it so far that it is about `aboutId`; `failed`: by a fault of the program. */
  reader: string | null;
  reason: string | null;
  aboutId: string | null;
};

/** One of them, with who has looked at it since. */
export type IncomingMail = UnclearMail & { settled: { at: Date; by: string } | undefined };

const COLUMNS = [
  "id",
  "arrived_at",
  "from_address",
  "from_name",
  "subject",
  "text_body",
  "reader",
  "reason",
  "about_id",
  "outcome",
  "settled_at",
  "settled_by",
] as const;

type Row = Pick<Selectable<DB["incoming_mail"]>, (typeof COLUMNS)[number]>;

const toMail = (row: Row): IncomingMail => ({
  id: row.id,
  arrivedAt: row.arrived_at,
  from: { address: row.from_address, name: row.from_name },
  subject: row.subject,
  text: row.text_body,
  reader: row.reader,
  reason: row.outcome === "failed" ? "failed" : row.reason,
  aboutId: row.about_id,
  settled: row.settled_at === null || row.settled_by === null ? undefined : { at: row.settled_at, by: row.settled_by },
});

/** What waits for the office, the oldest first, at most `limit`; `readMail(raw)` says all that is in one. */
export async function findUnclear(db: TenantDb, limit = 200): Promise<UnclearMail[]> {
  const rows = await db
    .selectFrom("incoming_mail")
    .select(COLUMNS)
    .where("outcome", "in", ["unclear", "failed"])
    .where("settled_at", "is", null)
    .orderBy("arrived_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toMail);
}

/** One that was or is to be looked at. */
export async function findIncoming(db: TenantDb, id: string): Promise<IncomingMail | undefined> {
  const row = await db
    .selectFrom("incoming_mail")
    .select(COLUMNS)
    .where("id", "=", id)
    .where("outcome", "in", ["unclear", "failed"])
    .executeTakeFirst();
  return row === undefined ? undefined : toMail(row);
}

/** The whole mail as it arrived; empty where it names somebody who was erased. */
export async function findRaw(db: TenantDb, id: string): Promise<Uint8Array | undefined> {
  return (await db.selectFrom("incoming_mail").select("raw").where("id", "=", id).executeTakeFirst())?.raw;
}

/** Somebody has looked at it. @returns false where that was done before, or there is no such mail */
export async function settleIncoming(db: TenantDb, id: string, { at, by }: { at: Date; by: string }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("incoming_mail")
    .set({ settled_at: at, settled_by: by })
    .where("id", "=", id)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes what arrived so many days ago, in the county of `db`. */
export async function deleteOldIncoming(db: TenantDb, now: Date, days: number = INCOMING_DAYS): Promise<void> {
  await db
    .deleteFrom("incoming_mail")
    .where("arrived_at", "<", new Date(now.getTime() - days * DAY))
    .execute();
}
