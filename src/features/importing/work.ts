import type { TenantDb } from "../../platform/db/doors.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Tenant, Viewer } from "../records/index.ts";
import { IMPORT_TARGETS, type ImportKind } from "./kinds.ts";
import { type Choices, type Plan, planImport } from "./plan.ts";
import { findRemembered } from "./store.ts";
import type { Table } from "../../platform/sheets/table.ts";

/**
 * Plans a list against what the reader sees in the database now. What was remembered for the same headers is used, as
 * long as nobody chose columns by hand.
 */
export async function planNow(
  db: TenantDb,
  source: { kind: ImportKind; tables: readonly Table[]; choices: Choices },
  around: { tenant: Tenant; clock: Clock; viewer?: Viewer },
): Promise<Plan | undefined> {
  const target = IMPORT_TARGETS[source.kind];
  const known = await target.look(db, around.tenant, around.clock.today(), around.viewer);
  const first = planImport(source.tables, target.list, source.choices, { ...known, remembered: {} });
  if (first === undefined || source.choices.columns !== undefined) return first;
  const remembered = await findRemembered(db, source.kind, first.layout.headers);
  return Object.keys(remembered).length === 0
    ? first
    : planImport(source.tables, target.list, source.choices, { ...known, remembered });
}
