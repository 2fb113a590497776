import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";

/** What is said of a term; words that are empty are not kept. */
export type TermContent = { term: string; note: string; words: Readonly<Record<string, string>> };

/** Enters a term, or changes the one with this id. @returns false where another one says how this term is translated */
export async function writeTerm(db: TenantDb, scope: Scope, said: TermContent, id?: string): Promise<boolean> {
  const same = await db
    .selectFrom("preferred_term")
    .select("id")
    .where(sql<boolean>`lower(term) = lower(${said.term})`)
    .executeTakeFirst();
  if (same !== undefined && same.id !== id) return false;
  const words = Object.fromEntries(Object.entries(said.words).filter(([, word]) => word !== ""));
  const values = {
    term: said.term,
    note: said.note,
    words: JSON.stringify(words),
    updated_at: scope.clock.now(),
    updated_by: scope.actor.name,
  };
  if (id === undefined)
    await db
      .insertInto("preferred_term")
      .values({ tenant_id: scope.tenantId, id: scope.newId(), ...values })
      .execute();
  else await db.updateTable("preferred_term").set(values).where("id", "=", id).execute();
  return true;
}

export async function deleteTerm(db: TenantDb, id: string): Promise<void> {
  await db.deleteFrom("preferred_term").where("id", "=", id).execute();
}
