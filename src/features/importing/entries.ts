/** Rows become entries: rows that are further runs of the same thing are gathered, identical rows are one. */
import { compareValues } from "./compare.ts";
import type { FieldValue, ImportList, Values } from "./fields.ts";
import { fold } from "./words.ts";
import type { ReadRow } from "./rows.ts";

export type Entry = {
  /** The first row of the entry: its number stands for the entry. */
  row: ReadRow;
  /** Values of the entry as such, without those of its runs when the list has runs. */
  values: Values;
  /** One per row; only filled where the list has fields of runs. */
  runs: { row: number; values: Values }[];
  /** Numbers of rows that say exactly the same and are left out. */
  repeated: number[];
};

/** Gathers rows of kind "entry"; the order of first rows is kept. */
export function gatherEntries(rows: readonly ReadRow[], list: ImportList): Entry[] {
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry[]>();
  for (const row of rows) {
    if (row.kind !== "entry") continue;
    const key = keyOf(row.values, list);
    const alike = key === undefined ? [] : (byKey.get(key) ?? []);
    const run = pick(row.values, list, true);
    const values = pick(row.values, list, false);
    const same = alike.find(
      (entry) => compareValues(entry.values, values, list).length === 0 && covers(values, entry.values),
    );
    if (same !== undefined) {
      addRun(same, row.row, run, list);
      continue;
    }
    const entry: Entry = {
      row,
      values,
      runs: Object.keys(run).length > 0 ? [{ row: row.row, values: run }] : [],
      repeated: [],
    };
    entries.push(entry);
    if (key !== undefined) byKey.set(key, [...alike, entry]);
  }
  return entries;
}

function addRun(entry: Entry, row: number, run: Values, list: ImportList): void {
  const known = entry.runs.some(
    (other) => compareValues(other.values, run, list).length === 0 && covers(run, other.values),
  );
  if (known || Object.keys(run).length === 0) entry.repeated.push(row);
  else entry.runs.push({ row, values: run });
}

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

function pick(values: Values, list: ImportList, ofRun: boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => list.identity.run.includes(name) === ofRun));
}
