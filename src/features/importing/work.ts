import { setImmediate } from "node:timers/promises";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Tenant, Viewer } from "../records/index.ts";
import { defaultsOf, findRemembered, type Sender } from "./columns-memory.ts";
import { IMPORT_TARGETS } from "./kinds.ts";
import { LEFT_OUT_WHY } from "./lists/no-field.ts";
import { findDecisions } from "./memory.ts";
import { type Choices, chooseSheet, type Plan, planInSteps } from "./plan.ts";
import type { Table } from "../../platform/sheets/table.ts";
import { runInTurns } from "./steps.ts";
import { fold } from "./words.ts";

/** A list as it is planned: whose it is, its tables, and what was chosen so far. */
export type PlannedList = Sender & { tables: readonly Table[]; choices: Choices };

/** Nothing chosen yet. */
export const NO_CHOICES: Choices = { corrections: {}, decisions: {}, withoutUnread: false };

/**
 * Plans a list against what the reader sees in the database now, with what was decided about earlier lists. What was
 * remembered of the sender's columns is used, as long as nobody chose columns by hand.
 */
export async function planNow(
  db: TenantDb,
  source: PlannedList,
  around: { tenant: Tenant; clock: Clock; viewer?: Viewer },
): Promise<Plan | undefined> {
  const { list, look } = IMPORT_TARGETS[source.kind];
  const chosen = chooseSheet(source.tables, list, source.choices);
  if (chosen === undefined) return undefined;
  const known = await look(db, { tenant: around.tenant, today: around.clock.today(), viewer: around.viewer });
  const remembered =
    source.choices.columns === undefined ? await findRemembered(db, source, chosen.layout.headers) : {};
  const decided = await findDecisions(db, source.kind);
  const defaults = source.choices.defaults ?? defaultsOf(remembered);
  const choices = { ...source.choices, defaults };
  return runInTurns(planInSteps(source.tables, list, choices, { ...known, remembered, decided }, chosen), () =>
    setImmediate(),
  );
}

/** The choices of a list whose columns a person has gone through before, all of them; undefined for any other. */
export async function recallColumns(db: TenantDb, source: PlannedList): Promise<Choices | undefined> {
  const { list } = IMPORT_TARGETS[source.kind];
  const chosen = chooseSheet(source.tables, list, source.choices);
  if (chosen === undefined) return undefined;
  const { headers, headerRow } = chosen.layout;
  const remembered = await findRemembered(db, source, headers);
  const known = headers.map((header) => (header === "" || header === LEFT_OUT_WHY ? null : remembered[fold(header)]));
  const columns = known.flatMap((field) => (field === undefined ? [] : [field]));
  if (columns.length < headers.length || !columns.includes(list.identity.name)) return undefined;
  const sheet = Math.max(
    0,
    source.tables.findIndex((table) => table.sheet === chosen.table.sheet),
  );
  return { ...source.choices, sheet, headerRow, columns, defaults: defaultsOf(remembered) };
}
