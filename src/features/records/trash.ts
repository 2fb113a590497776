import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { DAYS_TO_RESTORE } from "./actions.ts";

/** A deleted record that can still be taken back. */
export type DeletedRecord = {
  id: string;
  kind: string;
  slug: string;
  title: string;
  ownerId: string | null;
  deletedAt: Date;
  /** Who deleted it, where the viewer may know. */
  deletedBy: string | null;
  restorableUntil: Date;
};

const DAY = 86_400_000;

/** What of these kinds was deleted in the last 30 days and may be seen, newest first; at most 200. With `id`: it alone. */
export async function findDeleted(
  db: TenantDb,
  kinds: readonly string[],
  now: Date,
  id?: string,
): Promise<DeletedRecord[]> {
  if (kinds.length === 0) return [];
  const earliest = new Date(now.getTime() - DAYS_TO_RESTORE * DAY);
  const rows = await db
    .selectFrom("record as r")
    .select((eb) => [
      "r.id",
      "r.kind",
      "r.slug",
      "r.title",
      "r.owner_id",
      "r.deleted_at",
      eb
        .selectFrom("event as e")
        .select("e.actor_name")
        .whereRef("e.tenant_id", "=", "r.tenant_id")
        .whereRef("e.record_id", "=", "r.id")
        .where("e.kind", "=", "deleted")
        .orderBy("e.at", "desc")
        .limit(1)
        .as("deleted_by"),
    ])
    .where("r.kind", "in", kinds)
    .where("r.deleted_at", ">=", earliest)
    .$if(id !== undefined, (query) => query.where("r.id", "=", id ?? ""))
    .orderBy("r.deleted_at", "desc")
    .limit(200)
    .execute();
  return rows.flatMap((row) =>
    row.deleted_at === null
      ? []
      : [
          {
            id: row.id,
            kind: row.kind,
            slug: row.slug,
            title: row.title,
            ownerId: row.owner_id,
            deletedAt: row.deleted_at,
            deletedBy: row.deleted_by,
            restorableUntil: new Date(row.deleted_at.getTime() + DAYS_TO_RESTORE * DAY),
          },
        ],
  );
}

/**
 * Erases for good what was deleted more than 30 days ago, of every kind, with its parts, history, links, translations
 * and what is found of it (foreign keys cascade). What others still need (an organisation that has offers or
 * memberships) stays until they are gone. @returns how many went
 */
export async function eraseDeleted(db: TenantDb, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAYS_TO_RESTORE * DAY);
  const { rows } = await sql<{ id: string }>`
    delete from record r
    where r.tenant_id = current_tenant() and r.deleted_at < ${before}
      and not exists (select 1 from record o where o.tenant_id = r.tenant_id and o.id <> r.id and (o.owner_id = r.id or o.group_id = r.id))
      and not exists (select 1 from membership m where m.tenant_id = r.tenant_id and m.organisation_id = r.id)
    returning r.id`.execute(db);
  return rows.length;
}
