import { type Compilable, type RawBuilder, sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import { executePrepared } from "../../platform/db/prepared.ts";

/** A door that shows records: the workspace's or the site's. */
export type AnyDb = PublicDb | TenantDb;

/** Runs a query whose plan the server keeps: its text is the same each time. */
export type Run = <Row>(query: Compilable<Row>) => Promise<Row[]>;

/**
 * The ways in which entries of a kind are found, as far as the door shows them. Each joins several tables with policies, so
 * the server keeps the plans.
 * @param name under which they are kept; one for each kind
 * @param read entries that fulfil a condition on `r`, the row of the record; its text may depend on nothing else
 */
export const findersOf = <Entry extends { id: string }>(
  name: string,
  read: (db: AnyDb, where: RawBuilder<boolean>, run: Run) => Promise<Entry[]>,
) => {
  const by =
    (db: AnyDb, how: string): Run =>
    (query) =>
      executePrepared(db as TenantDb, `${name}-by-${how}`, query);
  return {
    /** The entry at an address; undefined where there is none. Deleted ones are not shown. */
    async findBySlug(db: AnyDb, slug: string): Promise<Entry | undefined> {
      return (await read(db, sql`r.slug = ${slug} and r.deleted_at is null`, by(db, "slug")))[0];
    },
    /** The entry with this id, deleted or not. */
    async find(db: AnyDb, id: string): Promise<Entry | undefined> {
      return (await read(db, sql`r.id = ${id}`, by(db, "id")))[0];
    },
    /** These entries, in the order of the ids, deleted or not. */
    async findByIds(db: AnyDb, ids: readonly string[]): Promise<Entry[]> {
      if (ids.length === 0) return [];
      const found = await read(db, sql`r.id = any(${ids}::uuid[])`, by(db, "ids"));
      const byId = new Map(found.map((entry) => [entry.id, entry]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
  };
};

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
