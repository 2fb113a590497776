/** Rows of an export of ours: which entry they are, and which of their cells say something else than was written. */
import { cleanText } from "../../platform/sheets/table.ts";
import { compareValues, type Difference, isExactly } from "./compare.ts";
import type { Entry } from "./entries.ts";
import type { ImportContext, ImportField, ImportList, Values } from "./fields.ts";
import type { Shown, ShownPart } from "./lens.ts";
import { cellOf, partKey, showValue } from "./show.ts";

/**
 * `part` is the part of the entry this row is, undefined where it is none yet. `changed` are fields that say something
 * else than was written, `cleared` those whose cells were written and are empty now.
 */
export type OwnRow = { id: string; part: string | undefined; changed: string[]; cleared: string[] };

/** What was written into a row: values by field, and the texts of its cells. */
export type WrittenRow = { id: string; part: string | undefined; values: Values; textOf(field: ImportField): string };

/** The row as an export writes it now; undefined for a row without a key, or of an entry that is not there. */
export function findWritten(key: string | undefined, context: ImportContext): WrittenRow | undefined {
  const [id = "", short] = (key ?? "").trim().toLowerCase().split("/");
  const shown = id === "" ? undefined : context.exported?.(id);
  if (shown === undefined) return undefined;
  const part = findPart(shown, short);
  const values = { ...shown.values, ...part?.values };
  return {
    id,
    part: part?.key,
    values,
    textOf: (field) => {
      const value = cellOf(field, values);
      return value === undefined ? "" : plain(showValue(field, value, context.words));
    },
  };
}

function findPart({ parts }: Shown, short: string | undefined): ShownPart | undefined {
  return short === undefined ? undefined : parts.find((part) => partKey(part.key, parts) === short);
}

/** Whether a cell says what was written into it, but for what spreadsheet programs do to white space. */
export function saysTheSame(written: WrittenRow, field: ImportField, text: string): boolean {
  return written.textOf(field) === plain(text);
}

function plain(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** Fields that say something else than was written. */
export function findChanged(written: WrittenRow, values: Values): string[] {
  return Object.entries(values)
    .filter(([name, value]) => {
      const before = written.values[name];
      return name !== "key" && (before === undefined || !isExactly(before, value));
    })
    .map(([name]) => name);
}

/** Fields that were written, have their column still, and say nothing now. */
export function findCleared(
  written: WrittenRow,
  list: ImportList,
  row: { values: Values; columns: ReadonlySet<string>; faulty: ReadonlySet<string> },
): string[] {
  return list.fields
    .filter((field) => field.kind !== "ags" && field.kind !== "key" && field.required !== true)
    .filter(({ name }) => row.columns.has(name) && row.values[name] === undefined && !row.faulty.has(name))
    .filter((field) => written.textOf(field) !== "")
    .map((field) => field.name);
}

/** What the rows of one entry change: exactly the cells that say something else, of the entry and of its parts. */
export function differencesOf(
  entry: Entry,
  shown: Shown,
  list: ImportList,
): { differences: Difference[]; newRuns: number[] } {
  const partFields = new Set(list.parts?.fields ?? []);
  const differences = changes(shown.values, entry.values, entry.own?.cleared ?? [], list).filter(
    ({ field }) => !partFields.has(field),
  );
  const newRuns: number[] = [];
  for (const run of entry.runs) {
    const part = shown.parts.find(({ key }) => key === run.part);
    if (part === undefined) {
      if (compareValues({}, run.values, list).length > 0) newRuns.push(run.row);
      continue;
    }
    for (const one of changes(part.values, run.values, run.cleared ?? [], list))
      differences.push({ ...one, row: run.row });
  }
  return { differences, newRuns };
}

function changes(there: Values, given: Values, cleared: readonly string[], list: ImportList): Difference[] {
  return list.fields.flatMap(({ name, keptOnly }): Difference[] => {
    const before = there[name];
    const after = given[name];
    if (keptOnly === true) return [];
    if (cleared.includes(name) && before !== undefined) return [{ field: name, change: "removed", before, after: "" }];
    if (after === undefined) return [];
    if (before === undefined) return [{ field: name, change: "added", after }];
    return isExactly(before, after) ? [] : [{ field: name, change: "changed", before, after }];
  });
}

/** The entry with these changes made. */
export function applyDifferences(
  shown: Shown,
  entry: Entry,
  { differences, newRuns }: { differences: readonly Difference[]; newRuns: readonly number[] },
): Shown {
  const partOf = new Map(entry.runs.map((run) => [run.row, run.part]));
  const parts = shown.parts.map((part) => ({
    ...part,
    values: withChanges(
      part.values,
      differences.filter(({ row }) => row !== undefined && partOf.get(row) === part.key),
    ),
  }));
  const fresh = entry.runs
    .filter((run) => newRuns.includes(run.row))
    .map((run): ShownPart => ({ key: "", values: run.values }));
  return {
    values: withChanges(
      shown.values,
      differences.filter(({ row }) => row === undefined),
    ),
    parts: [...parts, ...fresh],
  };
}

function withChanges(values: Values, differences: readonly Difference[]): Values {
  const removed = new Set(differences.filter(({ change }) => change === "removed").map(({ field }) => field));
  const changed = Object.fromEntries(differences.map(({ field, after }) => [field, after]));
  return Object.fromEntries(Object.entries({ ...values, ...changed }).filter(([name]) => !removed.has(name)));
}
