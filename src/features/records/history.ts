import type { TenantDb } from "../../platform/db/doors.ts";
import type { Change } from "./event.ts";

/** One thing that happened to a record. */
export type HistoryEntry = { kind: string; at: Date; actorName: string; note: string | null; changes: Change[] };

/** What happened to a record, newest first; at most `limit`. */
export async function findHistory(db: TenantDb, recordId: string, limit = 100): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom("event")
    .select(["kind", "at", "actor_name", "note", "changes"])
    .where("record_id", "=", recordId)
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    at: row.at,
    actorName: row.actor_name,
    note: row.note,
    changes: row.changes as Change[],
  }));
}

/** Events that raise a record's version; each raises it by one. */
const RAISING = new Set([
  "changed",
  "imported",
  "submit",
  "publish",
  "send_back",
  "withdraw",
  "expire",
  "end",
  "resume",
  "deleted",
  "restored",
]);

/**
 * What happened since somebody opened a form of version `opened`, newest first: for telling them before they overwrite it.
 * @param history newest first; @param current the record's version now
 */
export function findMissed(history: readonly HistoryEntry[], opened: number, current: number): HistoryEntry[] {
  return history.filter((entry) => RAISING.has(entry.kind)).slice(0, Math.max(0, current - opened));
}

/** A recent event with its record, for "what changed since last time". */
export type RecentEvent = HistoryEntry & { recordKind: string; title: string; slug: string };

/** What happened since `since`, newest first, without what `exceptActor` did; at most `limit`. */
export async function findRecentEvents(
  db: TenantDb,
  since: Date,
  exceptActor: string,
  limit: number,
): Promise<RecentEvent[]> {
  const rows = await db
    .selectFrom("event")
    .innerJoin("record", (join) =>
      join.onRef("record.tenant_id", "=", "event.tenant_id").onRef("record.id", "=", "event.record_id"),
    )
    .select([
      "event.kind",
      "event.at",
      "event.actor_name",
      "event.note",
      "event.changes",
      "record.kind as record_kind",
      "record.title",
      "record.slug",
    ])
    .where("event.at", ">", since)
    .where((eb) => eb.or([eb("event.actor_id", "is", null), eb("event.actor_id", "!=", exceptActor)]))
    .where("record.deleted_at", "is", null)
    .orderBy("event.at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    at: row.at,
    actorName: row.actor_name,
    note: row.note,
    changes: row.changes as Change[],
    recordKind: row.record_kind,
    title: row.title,
    slug: row.slug,
  }));
}

/**
 * What was published since `since`, newest first, as far as the reader may see it; at most `limit`. For those who see no
 * history of others: who published it stays unsaid.
 */
export async function findPublishedSince(db: TenantDb, since: Date, limit: number): Promise<RecentEvent[]> {
  const rows = await db
    .selectFrom("record")
    .select(["kind", "title", "slug", "published_at"])
    .where("state", "=", "published")
    .where("deleted_at", "is", null)
    // what was published has changed at the latest then: this is what the index knows
    .where("updated_at", ">", since)
    .where("published_at", ">", since)
    .orderBy("published_at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    kind: "published",
    at: row.published_at ?? since,
    actorName: "",
    note: null,
    changes: [],
    recordKind: row.kind,
    title: row.title,
    slug: row.slug,
  }));
}
