import type { TenantDb } from "../../platform/db/doors.ts";
import type { PreferredTerm } from "./terms.ts";

/** All terms of the county, by the alphabet. */
export async function findPreferredTerms(db: TenantDb): Promise<PreferredTerm[]> {
  const rows = await db
    .selectFrom("preferred_term")
    .select(["id", "term", "words", "note", "updated_at as updatedAt", "updated_by as updatedBy"])
    .orderBy("term")
    .execute();
  return rows.map((row) => ({ ...row, words: row.words as PreferredTerm["words"] }));
}
