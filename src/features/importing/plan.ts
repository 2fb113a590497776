import type { Table } from "../../platform/sheets/table.ts";
import { type ColumnMatch, recognizeHeaders, type RememberedColumns } from "./columns.ts";
import { type Entry, gatherEntries } from "./entries.ts";
import { type ImportContext, type ImportList, problem, type Values } from "./fields.ts";
import { chooseTable, type Layout, layOut } from "./header.ts";
import { type Decisions, type Existing, matchEntries, type Verdict } from "./match.ts";
import { findOrganisations, type NamedOrganisation } from "./providers.ts";
import { type ReadRow, readRows, type RowProblem } from "./rows.ts";

/** What people chose and corrected while they looked at a list. */
export type Choices = {
  /** Index of the sheet; undefined: the one that looks right. */
  sheet?: number | undefined;
  /** Index of the header row; undefined: the one that looks right. */
  headerRow?: number | undefined;
  /** Field per column, null for "leave out"; undefined: recognised. */
  columns?: readonly (string | null)[] | undefined;
  /** By row number, then field: what was typed instead of the cell. */
  corrections: Record<number, Record<string, string>>;
  /** By the entry's key: the id it is the same as, or null for "a new one". */
  decisions: Decisions;
};

/** What there is already, and what words mean here. */
export type Surroundings = {
  context: Omit<ImportContext, "corrections">;
  existing: readonly Existing[];
  /** Only lists with a provider need it. */
  organisations: readonly NamedOrganisation[];
  remembered: RememberedColumns;
};

/** One entry of the list and what would become of it. `open` needs a person: an error, or perhaps the same as one there. */
export type PlanItem = {
  entry: Entry;
  verdict: Verdict;
  problems: RowProblem[];
  outcome: "created" | "updated" | "unchanged" | "open";
  providerId: string | null;
};

/** Everything a list would do. Nothing is stored. */
export type Plan = {
  tables: readonly Table[];
  sheet: number;
  table: Table;
  layout: Layout;
  columns: ColumnMatch[];
  rows: ReadRow[];
  items: PlanItem[];
  /** Values of what is there already, by id. */ existing: ReadonlyMap<string, Values>;
};

const SAMPLE_ROWS = 60;

function chooseSheet(
  tables: readonly Table[],
  list: ImportList,
  choices: Choices,
): { table: Table; layout: Layout } | undefined {
  const table = choices.sheet === undefined ? undefined : tables[choices.sheet];
  if (table === undefined) return chooseTable(tables, list.fields);
  if (choices.headerRow !== undefined && choices.headerRow < table.rows.length)
    return { table, layout: layOut(table, choices.headerRow, list.fields) };
  return chooseTable([{ ...table, hidden: false }], list.fields);
}

function findColumns(
  table: Table,
  layout: Layout,
  list: ImportList,
  choices: Choices,
  remembered: RememberedColumns,
): ColumnMatch[] {
  const start = layout.headerRow + layout.headerRows;
  const found = recognizeHeaders(layout.headers, table.rows.slice(start, start + SAMPLE_ROWS), list.fields, remembered);
  const known = new Set(list.fields.map((field) => field.name));
  return found.map((match) => {
    const chosen = choices.columns?.[match.column];
    if (chosen === undefined) return match;
    return { ...match, field: chosen !== null && known.has(chosen) ? chosen : null, confidence: 1 };
  });
}

/** Names a row gives for its provider become the one the directory knows; what it does not know is asked. */
function settleProviders(rows: readonly ReadRow[], organisations: readonly NamedOrganisation[]): Map<number, string> {
  const find = findOrganisations(organisations);
  const found = new Map<number, string>();
  for (const row of rows) {
    const name = row.values["provider"];
    if (row.kind !== "entry" || typeof name !== "string") continue;
    const match = find(name);
    if (match?.sure) {
      found.set(row.row, match.id);
      row.values["provider"] = match.name;
      continue;
    }
    const fault =
      match === undefined
        ? problem("error", "provider_unknown", { written: name })
        : problem("error", "provider_near", { written: name, name: match.name }, match.name);
    row.problems.push({ ...fault, row: row.row, column: "", field: "provider" });
  }
  return found;
}

function outcomeOf(verdict: Verdict, problems: readonly RowProblem[]): PlanItem["outcome"] {
  if (problems.some((one) => one.severity === "error") || verdict.outcome === "maybe") return "open";
  return verdict.outcome;
}

/**
 * Reads the tables as the choices say and works out what would be created, changed, left as it is, and asked.
 * @returns undefined where no row looks like a header: the person has to say which one is
 */
export function planImport(
  tables: readonly Table[],
  list: ImportList,
  choices: Choices,
  around: Surroundings,
): Plan | undefined {
  const chosen = chooseSheet(tables, list, choices);
  if (chosen === undefined) return undefined;
  const { table, layout } = chosen;
  const columns = findColumns(table, layout, list, choices, around.remembered);
  const rows = readRows(table, { layout, columns }, list, { ...around.context, corrections: choices.corrections });
  const hasProvider = list.fields.some((field) => field.name === "provider");
  const providers = hasProvider ? settleProviders(rows, around.organisations) : new Map<number, string>();
  const entries = gatherEntries(rows, list);
  const verdicts = matchEntries(entries, around.existing, list, choices.decisions);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const items = verdicts.map((verdict): PlanItem => {
    const { entry } = verdict;
    const numbers = [...new Set([entry.row.row, ...entry.runs.map((run) => run.row)])];
    const problems = numbers.flatMap((number) => byRow.get(number)?.problems ?? []);
    return {
      entry,
      verdict,
      problems,
      outcome: outcomeOf(verdict, problems),
      providerId: providers.get(entry.row.row) ?? null,
    };
  });
  const sheet = Math.max(
    0,
    tables.findIndex((one) => one.sheet === table.sheet),
  );
  const existing = new Map(around.existing.map((one) => [one.id, one.values]));
  return { tables, sheet, table, layout, columns, rows, items, existing };
}

/** How many entries meet which fate. */
export function countOutcomes(items: readonly PlanItem[]): Record<PlanItem["outcome"], number> {
  const counts = { created: 0, updated: 0, unchanged: 0, open: 0 };
  for (const item of items) counts[item.outcome] += 1;
  return counts;
}
