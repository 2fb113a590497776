/** Rows become entries: rows that are further runs of the same thing are gathered, identical rows are one. */
import { compareValues, isExactly } from "./compare.ts";
import { type FieldValue, type GivenRun, type ImportList, problem, type Values } from "./fields.ts";
import type { OwnRow } from "./own-rows.ts";
import type { ReadRow } from "./rows.ts";
import { runThrough, type Steps } from "./steps.ts";
import { fold } from "./words.ts";

/** One row's part of an entry; an export of ours has written the row where `part` or `cleared` say something. */
export type EntryRun = GivenRun & { part?: string | undefined; cleared?: readonly string[] };

export type Entry = {
  /** The first row of the entry: its number stands for the entry. */
  row: ReadRow;
  /** Values of the entry as such, without those of its runs when the list has runs. */
  values: Values;
  /** One per row; only filled where the list has fields of runs. */
  runs: EntryRun[];
  /** Numbers of rows that say exactly the same and are left out. */
  repeated: number[];
  /** Which entry of ours it is, where an export has written it, and which of its cells were emptied. */
  own?: { id: string; cleared: readonly string[] };
  /** Fields of it that a row of ours changes. */
  changed?: readonly string[];
};

/** Gathers rows of kind "entry"; the order of first rows is kept. */
export const gatherEntries = (rows: readonly ReadRow[], list: ImportList): Entry[] =>
  runThrough(gatherInSteps(rows, list));

/** The same, a row a step. */
export function* gatherInSteps(rows: readonly ReadRow[], list: ImportList): Steps<Entry[]> {
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry[]>();
  const owned = new Map<string, Entry>();
  const copies = findCopies(rows, list);
  for (const row of rows) {
    yield;
    if (row.kind !== "entry") continue;
    if (row.own !== undefined && !copies.has(row)) gatherOwn(row, row.own, list, { entries, owned });
    else gatherGiven(row, list, { entries, byKey });
  }
  return entries.map((entry) => (entry.own === undefined ? { ...entry, ...list.level?.(entry) } : entry));
}

function gatherGiven(
  row: ReadRow,
  list: ImportList,
  { entries, byKey }: { entries: Entry[]; byKey: Map<string, Entry[]> },
): void {
  const key = keyOf(row.values, list);
  const alike = key === undefined ? [] : (byKey.get(key) ?? []);
  const { run, rest: values } = cut(row.values, list.identity.run);
  const same = alike.find(
    (entry) => compareValues(entry.values, values, list).length === 0 && covers(values, entry.values),
  );
  if (same !== undefined) {
    addRun(same, row.row, run, list);
    return;
  }
  const runs = Object.keys(run).length > 0 ? [{ row: row.row, values: run }] : [];
  const entry: Entry = { row, values, runs, repeated: [] };
  entries.push(entry);
  if (key !== undefined) byKey.set(key, [...alike, entry]);
}

function addRun(entry: Entry, row: number, run: Values, list: ImportList): void {
  const known = entry.runs.some(
    (other) => compareValues(other.values, run, list).length === 0 && covers(run, other.values),
  );
  if (known || Object.keys(run).length === 0) entry.repeated.push(row);
  else entry.runs.push({ row, values: run });
}

/** Rows of one entry of ours: each changes what its own cells say otherwise. */
function gatherOwn(
  row: ReadRow,
  own: OwnRow,
  list: ImportList,
  { entries, owned }: { entries: Entry[]; owned: Map<string, Entry> },
): void {
  const fields = list.parts?.fields ?? [];
  const { run, rest: values } = cut(row.values, fields);
  const isOfPart = (field: string): boolean => fields.includes(field);
  const entry = owned.get(own.id) ?? newOwn(row, own, values);
  if (!owned.has(own.id)) entries.push(entry);
  owned.set(own.id, entry);
  if (entry.row !== row) addChanges(entry, row, own, values, list);
  const cleared = own.cleared.filter((field) => !isOfPart(field));
  entry.own = { id: own.id, cleared: [...new Set([...(entry.own?.cleared ?? []), ...cleared])] };
  const isTaken = entry.runs.some((other) => other.part === own.part);
  const part = isTaken ? undefined : own.part;
  if (part === undefined && Object.keys(run).length === 0) return;
  entry.runs.push({ row: row.row, values: run, part, cleared: own.cleared.filter(isOfPart) });
}

const newOwn = (row: ReadRow, { id, changed }: OwnRow, values: Values): Entry => ({
  row,
  values,
  runs: [],
  repeated: [],
  own: { id, cleared: [] },
  changed,
});

/** Each row of an entry may hold a change of it; where two say different things the upper one is taken, which is said. */
function addChanges(entry: Entry, row: ReadRow, own: OwnRow, values: Values, list: ImportList): void {
  for (const { name, label } of list.fields) {
    const value = values[name];
    if (value === undefined || !own.changed.includes(name)) continue;
    const before = entry.values[name];
    const isChanged = entry.changed?.includes(name) === true;
    if (isChanged && before !== undefined && !isExactly(before, value)) {
      if (row.problems.some((one) => one.code === "several_rows_differ" && one.field === name)) continue;
      const fault = problem("warning", "several_rows_differ", { field: label, other: String(entry.row.row) });
      row.problems.push({ ...fault, row: row.row, column: "", field: name });
    } else entry.values[name] = value;
  }
  entry.changed = [...(entry.changed ?? []), ...own.changed];
}

/**
 * Rows copied within the sheet to make another entry of them: they have the key of a row that kept its name, and another
 * name.
 */
function findCopies(rows: readonly ReadRow[], list: ImportList): Set<ReadRow> {
  const byKey = new Map<string, ReadRow[]>();
  for (const row of rows) {
    if (row.own === undefined) continue;
    const key = `${row.own.id}/${row.own.part ?? ""}`;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const copies = new Set<ReadRow>();
  for (const alike of byKey.values()) {
    const names = new Set(alike.map((row) => nameOf(row, list)));
    if (names.size < 2) continue;
    const original = alike.find((row) => row.own?.changed.includes(list.identity.name) === false);
    if (original === undefined) continue;
    for (const row of alike) if (nameOf(row, list) !== nameOf(original, list)) copies.add(row);
  }
  return copies;
}

const nameOf = (row: ReadRow, list: ImportList): string => textOf(row.values[list.identity.name]);

/** Whether `a` says all that `b` says. */
function covers(a: Values, b: Values): boolean {
  return Object.keys(b).every((name) => a[name] !== undefined);
}

function keyOf(values: Values, list: ImportList): string | undefined {
  const name = values[list.identity.name];
  if (typeof name !== "string") return undefined;
  return [name, ...list.identity.with.map((field) => textOf(values[field]))].map(fold).join("|");
}

function textOf(value: FieldValue | undefined): string {
  return value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
}

function cut(values: Values, fields: readonly string[]): { run: Values; rest: Values } {
  const pairs = Object.entries(values);
  return {
    run: Object.fromEntries(pairs.filter(([name]) => fields.includes(name))),
    rest: Object.fromEntries(pairs.filter(([name]) => !fields.includes(name))),
  };
}
