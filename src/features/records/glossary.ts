import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { GlossaryEntry } from "./analysis/index.ts";

/** The county's own glossary: what people call things, and the German term it stands for. Keep the array: see `analyzeQuestion`. */
export async function findGlossary(db: PublicDb | TenantDb): Promise<readonly GlossaryEntry[]> {
  const rows = await (db as TenantDb)
    .selectFrom("glossary_entry")
    .select(["language", "phrase", "term"])
    .where("deleted_at", "is", null)
    .orderBy("phrase")
    .orderBy("term")
    .execute();
  return rows.map(({ language, phrase, term }) => ({ language, phrase, terms: [term] }));
}
