import type { Table } from "../../platform/sheets/table.ts";
import { type ColumnMatch, recognizeHeaders, type RememberedColumns } from "./columns.ts";
import type { Choice } from "./choices.ts";
import { type ImportContext, type ImportList, problem, type Values } from "./fields.ts";
import { chooseTable, type Layout, layOut } from "./header.ts";
import type { Shown } from "./lens.ts";
import type { Decisions, Existing } from "./match.ts";
import { type PlanItem, planItems } from "./plan-items.ts";
import { findOrganisations, type NamedOrganisation } from "./providers.ts";
import { type ReadRow, readRowsInSteps } from "./rows.ts";
import { runThrough, type Steps } from "./steps.ts";

/** What people chose and corrected while they looked at a list. */
export type Choices = {
  /** Index of the sheet; undefined: the one that looks right. */
  sheet?: number | undefined;
  /** Index of the header row; undefined: the one that looks right. */
  headerRow?: number | undefined;
  /** Field per column, null for "leave out"; undefined: recognised. */
  columns?: readonly (string | null)[] | undefined;
  /** Values of rows that say nothing else, by field: who offers what a list without such a column holds. */
  defaults?: Readonly<Record<string, string>> | undefined;
  /** By row number, then field: what was typed instead of the cell. */
  corrections: Record<number, Record<string, string>>;
  /** By the number of an entry's row. */
  decisions: Readonly<Record<string, Choice>>;
  /** Entries are taken over without what cannot be read in them; the words stay in their history. */
  withoutUnread: boolean;
};

/** What there is already, and what words mean here. */
export type Surroundings = {
  context: Omit<ImportContext, "corrections">;
  existing: readonly Existing[];
  /** Only lists with a provider need it. */
  organisations: readonly NamedOrganisation[];
};

/** With what people said of earlier lists: what columns mean, and which entries are the same. */
export type Known = Surroundings & { remembered: RememberedColumns; decided: Decisions["remembered"] };

/** Everything a list would do. Nothing is stored. */
export type Plan = {
  tables: readonly Table[];
  sheet: number;
  table: Table;
  layout: Layout;
  columns: ColumnMatch[];
  rows: ReadRow[];
  items: PlanItem[];
  /** Values of what is there already, by id. */
  existing: ReadonlyMap<string, Values>;
  /** Names a cell may mean, to be suggested: municipalities, organisations. */
  names: { places: string[]; organisations: string[] };
  /** Values every row has unless it says otherwise. */
  defaults: Values;
};

/** A sheet and how it is laid out. */
export type ChosenSheet = { table: Table; layout: Layout };

const SAMPLE_ROWS = 60;

/** The sheet and header row the choices name, else those that look right; undefined where no row looks like a header. */
export function chooseSheet(tables: readonly Table[], list: ImportList, choices: Choices): ChosenSheet | undefined {
  const table = choices.sheet === undefined ? undefined : tables[choices.sheet];
  if (table === undefined) return chooseTable(tables, list.fields);
  if (choices.headerRow !== undefined && choices.headerRow < table.rows.length)
    return { table, layout: layOut(table, choices.headerRow, list.fields) };
  return chooseTable([{ ...table, hidden: false }], list.fields);
}

function findColumns(
  { table, layout }: ChosenSheet,
  list: ImportList,
  choices: Choices,
  remembered: RememberedColumns,
): ColumnMatch[] {
  const known = new Set(list.fields.map((field) => field.name));
  const { columns } = choices;
  // Looking into the cells takes its time, and a person has said it all.
  if (columns !== undefined && columns.length >= layout.headers.length) {
    return layout.headers.map((header, column) => {
      const field = columns[column] ?? null;
      return { column, header, field: field !== null && known.has(field) ? field : null, confidence: 1 };
    });
  }
  const start = layout.headerRow + layout.headerRows;
  return recognizeHeaders(layout.headers, table.rows.slice(start, start + SAMPLE_ROWS), list.fields, remembered);
}

/** Names a row gives for its provider become the one the directory knows; what it does not know is asked. */
function settleProviders(rows: readonly ReadRow[], organisations: readonly NamedOrganisation[]): Map<number, string> {
  const find = findOrganisations(organisations);
  const found = new Map<number, string>();
  for (const row of rows) {
    const name = row.values["provider"];
    if (row.kind !== "entry" || typeof name !== "string") continue;
    // An entry of ours keeps its provider as long as nobody writes another into its row.
    if (row.own !== undefined && !row.own.changed.includes("provider")) continue;
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

/** What an export shows of entries, worked out once for each that a row names. */
function exportedOf(existing: Surroundings["existing"]): (id: string) => Shown | undefined {
  const byId = new Map(existing.map((one) => [one.id, one]));
  const made = new Map<string, Shown | undefined>();
  return (id) => {
    if (!made.has(id)) made.set(id, byId.get(id)?.exported?.());
    return made.get(id);
  };
}

/**
 * Reads the tables as the choices say and works out what would be created, changed, left as it is, and asked.
 * @returns undefined where no row looks like a header: the person has to say which one is
 */
export const planImport = (
  tables: readonly Table[],
  list: ImportList,
  choices: Choices,
  around: Known,
): Plan | undefined => runThrough(planInSteps(tables, list, choices, around));

/** The same in steps: a list of thousands takes a second or two, and nobody else must wait for that. */
export function* planInSteps(
  tables: readonly Table[],
  list: ImportList,
  choices: Choices,
  around: Known,
  chosen: ChosenSheet | undefined = chooseSheet(tables, list, choices),
): Steps<Plan | undefined> {
  if (chosen === undefined) return undefined;
  const { table, layout } = chosen;
  const columns = findColumns(chosen, list, choices, around.remembered);
  const { corrections } = choices;
  const defaults = { ...choices.defaults, ...around.context.defaults };
  const exported = exportedOf(around.existing);
  const rows = yield* readRowsInSteps(table, { layout, columns }, list, {
    ...around.context,
    defaults,
    corrections,
    exported,
  });
  const hasProvider = list.fields.some((field) => field.name === "provider");
  const providers = hasProvider ? settleProviders(rows, around.organisations) : new Map<number, string>();
  const planned = yield* planItems({ rows, table, columns }, list, choices, around);
  const items = planned.map((item): PlanItem => ({
    ...item,
    providerId: providers.get(item.entry.row.row) ?? null,
  }));
  return {
    tables,
    sheet: Math.max(
      0,
      tables.findIndex((one) => one.sheet === table.sheet),
    ),
    table,
    layout,
    columns,
    rows,
    items,
    existing: new Map(around.existing.map((one) => [one.id, one.values])),
    names: {
      places: around.context.places.filter((place) => place.kind === "municipality").map((place) => place.name),
      organisations: around.organisations.map((one) => one.name),
    },
    defaults,
  };
}
