import { type RawBuilder, sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";

/** A door that shows records: the workspace's or the site's. */
export type AnyDb = PublicDb | TenantDb;

/**
 * The ways in which entries of a kind are found, as far as the door shows them.
 * @param read entries that fulfil a condition on `r`, the row of the record
 */
export const findersOf = <Entry extends { id: string }>(
  read: (db: AnyDb, where: RawBuilder<boolean>) => Promise<Entry[]>,
) => ({
  /** The entry at an address; undefined where there is none. Deleted ones are not shown. */
  async findBySlug(db: AnyDb, slug: string): Promise<Entry | undefined> {
    return (await read(db, sql`r.slug = ${slug} and r.deleted_at is null`))[0];
  },
  /** The entry with this id, deleted or not. */
  async find(db: AnyDb, id: string): Promise<Entry | undefined> {
    return (await read(db, sql`r.id = ${id}`))[0];
  },
  /** These entries, in the order of the ids, deleted or not. */
  async findByIds(db: AnyDb, ids: readonly string[]): Promise<Entry[]> {
    if (ids.length === 0) return [];
    const found = await read(db, sql`r.id in (${sql.join(ids)})`);
    const byId = new Map(found.map((entry) => [entry.id, entry]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  },
});

/** Columns of `r` that every entry of an organisation shows. */
export const RECORD_COLUMNS = [
  "r.slug",
  "r.title",
  "r.state",
  "r.audience",
  "r.version",
  "r.owner_id as ownerId",
  "r.confirmed_at as confirmedAt",
  "r.updated_at as updatedAt",
  "r.deleted_at as deletedAt",
] as const;
