import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import { type EntryContent, keyOfEntry } from "./entry.ts";
import { findEntries } from "./queries.ts";

/** Days in which a deleted entry can be taken back. */
const DAYS_KEPT = 30;

const isSame = (db: TenantDb, { language, phrase, term }: EntryContent) =>
  db
    .selectFrom("glossary_entry")
    .select("id")
    .where("deleted_at", "is", null)
    .where("language", "=", language)
    .where(sql<boolean>`lower(phrase) = lower(${phrase}) and lower(term) = lower(${term})`);

/** The entry that says the same already, unless it is this one. */
export async function findSame(db: TenantDb, content: EntryContent, besides?: string): Promise<string | undefined> {
  const rows = await isSame(db, content).execute();
  return rows.find(({ id }) => id !== besides)?.id;
}

/** Enters entries that are not there yet. @returns how many */
export async function enterEntries(db: TenantDb, scope: Scope, contents: readonly EntryContent[]): Promise<number> {
  const known = new Set((await findEntries(db)).map(keyOfEntry));
  const now = scope.clock.now();
  const rows = contents
    .filter((content) => !known.has(keyOfEntry(content)))
    .map(({ language, phrase, term }) => ({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      language,
      phrase,
      term,
      created_at: now,
      updated_at: now,
      updated_by: scope.actor.name,
    }));
  if (rows.length > 0) await db.insertInto("glossary_entry").values(rows).execute();
  return rows.length;
}

export async function reviseEntry(db: TenantDb, scope: Scope, id: string, content: EntryContent): Promise<void> {
  await db
    .updateTable("glossary_entry")
    .set({ ...content, updated_at: scope.clock.now(), updated_by: scope.actor.name })
    .where("id", "=", id)
    .execute();
}

/** Deletes an entry; for 30 days it can be taken back. @returns whether it was there */
export async function deleteEntry(db: TenantDb, scope: Scope, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("glossary_entry")
    .set({ deleted_at: scope.clock.now() })
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a deletion back; where the same was entered anew, that stays. @returns whether anything was there */
export async function restoreEntry(db: TenantDb, id: string): Promise<boolean> {
  const deleted = await db
    .selectFrom("glossary_entry")
    .select(["language", "phrase", "term"])
    .where("id", "=", id)
    .where("deleted_at", "is not", null)
    .executeTakeFirst();
  if (deleted === undefined) return false;
  if ((await findSame(db, deleted)) === undefined)
    await db.updateTable("glossary_entry").set({ deleted_at: null }).where("id", "=", id).execute();
  return true;
}

/** Erases what was deleted 30 days ago. */
export async function eraseEntries(db: TenantDb, now: Date): Promise<void> {
  await db
    .deleteFrom("glossary_entry")
    .where("deleted_at", "<", new Date(now.getTime() - DAYS_KEPT * 86_400_000))
    .execute();
}
