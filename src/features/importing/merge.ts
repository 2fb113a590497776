/** What an entry is after a list: what is there, with what the list says of it. */
import type { FieldValue, ImportField, ImportList, Values } from "./fields.ts";
import type { Shown, ShownPart } from "./lens.ts";
import { fold } from "./words.ts";

/** Further values of a row are added to those there where a field holds several; others take their place. */
export function mergeValues(there: Values, given: Values, fields: readonly ImportField[]): Values {
  const merged: Record<string, FieldValue> = { ...there };
  for (const field of fields) {
    const value = given[field.name];
    if (value === undefined) continue;
    const known = there[field.name];
    merged[field.name] = field.many === true && known !== undefined ? addTo(known, value) : value;
  }
  return merged;
}

function addTo(known: FieldValue, given: FieldValue): FieldValue {
  const there = listOf(known);
  return [...there, ...listOf(given).filter((one) => !there.some((other) => fold(one) === fold(other)))];
}

function listOf(value: FieldValue): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Rows of a list from outside: each changes the part it speaks of, or is a new one. Nothing is taken away. */
export function mergeParts(there: readonly ShownPart[], given: readonly Values[], list: ImportList): ShownPart[] {
  const merged = [...there];
  for (const values of given) {
    const at = merged.findIndex((part) => list.parts?.isSame(part.values, values) === true);
    const known = merged[at];
    if (known === undefined) merged.push({ key: "", values });
    else merged[at] = { ...known, values: mergeValues(known.values, values, list.fields) };
  }
  return merged;
}

/** A list from outside: what it does not say stays, as does the name. */
export function mergeEntry(there: Shown, given: { values: Values; runs: readonly Values[] }, list: ImportList): Shown {
  const name = there.values[list.identity.name];
  const values = mergeValues(there.values, given.values, list.fields);
  return {
    values: name === undefined ? values : { ...values, [list.identity.name]: name },
    parts: mergeParts(there.parts, given.runs, list),
  };
}
