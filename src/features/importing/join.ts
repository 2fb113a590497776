/** Rows of one file that a person said mean the same: they become one entry. */
import { sameValue } from "./compare.ts";
import type { Entry } from "./entries.ts";
import type { FieldValue, ImportList, Values } from "./fields.ts";
import { fold } from "./words.ts";

/** A row that went into the entry of another; `adds` are the fields it brought, `differs` those in which the upper row says something else. */
export type JoinedRow = { entry: Entry; adds: string[]; differs: string[] };

/** An entry with the rows that were joined to it. */
export type JoinedEntry = { entry: Entry; rows: JoinedRow[] };

/**
 * Joins each row to the one above it that `into` names (numbers as in the file). What the upper row says stays; what it
 * leaves open, and further numbers, addresses and dates, come from the lower one.
 */
export function joinEntries(
  entries: readonly Entry[],
  list: ImportList,
  into: ReadonlyMap<number, number>,
): JoinedEntry[] {
  const joined: JoinedEntry[] = [];
  const byRow = new Map<number, JoinedEntry>();
  for (const entry of entries) {
    const wanted = into.get(entry.row.row);
    const upper = wanted === undefined ? undefined : byRow.get(wanted);
    if (upper === undefined) {
      const own = { entry, rows: [] };
      joined.push(own);
      byRow.set(entry.row.row, own);
      continue;
    }
    const { values, adds, differs } = addValues(upper.entry, entry, list);
    const runs = [...upper.entry.runs, ...entry.runs];
    upper.entry = { ...upper.entry, values, runs, repeated: [...upper.entry.repeated, ...entry.repeated] };
    upper.rows.push({ entry, adds, differs });
    byRow.set(entry.row.row, upper);
  }
  return joined;
}

function addValues(
  upper: Entry,
  lower: Entry,
  list: ImportList,
): { values: Values; adds: string[]; differs: string[] } {
  const values: Values = { ...upper.values };
  const adds: string[] = [];
  const differs: string[] = [];
  for (const { name } of list.fields) {
    const given = lower.values[name];
    if (given === undefined || lower.row.assumed.includes(name)) continue;
    const there = upper.row.assumed.includes(name) ? undefined : values[name];
    const fresh = there === undefined ? given : freshOf(there, given);
    if (fresh === undefined) {
      if (there !== undefined && !sameValue(there, given)) differs.push(name);
    } else if (!Array.isArray(fresh) || fresh.length > 0) {
      values[name] = there !== undefined && isTexts(there) && isTexts(fresh) ? [...there, ...fresh] : fresh;
      adds.push(name);
    }
  }
  return { values, adds, differs };
}

/** What is new where a field holds several texts; undefined where only one value can stand. */
function freshOf(there: FieldValue, given: FieldValue): string[] | undefined {
  if (!isTexts(there) || !isTexts(given)) return undefined;
  // A telephone number in two spellings is one.
  const plain = (text: string) => fold(text).replaceAll(" ", "");
  const known = new Set(there.map(plain));
  return given.filter((text) => !known.has(plain(text)));
}

function isTexts(value: FieldValue): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
