/** What people decided about entries of lists, kept from one list to the next. */
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import type { ImportKind } from "./kinds.ts";
import type { Decisions } from "./match.ts";

/** One answer: the entry under this key means this record, or another one although it looks like it. */
export type Answer = { key: string; recordId: string; isSame: boolean };

/** All that was decided about lists of this kind in the county. */
export async function findDecisions(db: TenantDb, kind: ImportKind): Promise<Decisions["remembered"]> {
  const rows = await db
    .selectFrom("import_decision")
    .select(["entry_key", "record_id", "is_same"])
    .where("kind", "=", kind)
    .orderBy("decided_at")
    .execute();
  const decisions = new Map<string, { same?: string; others: Set<string> }>();
  for (const row of rows) {
    const known = decisions.get(row.entry_key) ?? { others: new Set<string>() };
    if (row.is_same) known.same = row.record_id;
    else known.others.add(row.record_id);
    decisions.set(row.entry_key, known);
  }
  return decisions;
}

/** Keeps answers; a later one replaces an earlier one about the same pair. */
export async function rememberAnswers(
  db: TenantDb,
  scope: Scope,
  kind: ImportKind,
  answers: readonly Answer[],
): Promise<void> {
  for (const { key, recordId, isSame } of answers) {
    const values = { is_same: isSame, decided_at: scope.clock.now(), decided_by_name: scope.actor.name };
    await db
      .insertInto("import_decision")
      .values({ tenant_id: scope.tenantId, kind, entry_key: key, record_id: recordId, ...values })
      .onConflict((conflict) => conflict.columns(["tenant_id", "kind", "entry_key", "record_id"]).doUpdateSet(values))
      .execute();
  }
}
