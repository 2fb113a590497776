import type { TenantDb } from "../../platform/db/doors.ts";
import type { Entry } from "./entry.ts";

const COLUMNS = ["id", "language", "phrase", "term", "updated_at as updatedAt", "updated_by as updatedBy"] as const;

/** All entries by phrase. */
export async function findEntries(db: TenantDb): Promise<Entry[]> {
  return db
    .selectFrom("glossary_entry")
    .select(COLUMNS)
    .where("deleted_at", "is", null)
    .orderBy("term")
    .orderBy("language")
    .orderBy("phrase")
    .execute();
}

/** What was deleted and can be taken back, the last first. */
export async function findDeletedEntries(db: TenantDb): Promise<Entry[]> {
  return db
    .selectFrom("glossary_entry")
    .select(COLUMNS)
    .where("deleted_at", "is not", null)
    .orderBy("deleted_at", "desc")
    .limit(50)
    .execute();
}

export async function findEntry(db: TenantDb, id: string): Promise<Entry | undefined> {
  return db
    .selectFrom("glossary_entry")
    .select(COLUMNS)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}
