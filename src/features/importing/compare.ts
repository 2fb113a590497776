/** What a row would change in an entry already there. Empty cells change nothing. */
import type { FieldValue, ImportList, PlaceValue, Values } from "./fields.ts";
import { fold } from "./words.ts";

export type Difference = { field: string; change: "added" | "changed"; before?: FieldValue; after: FieldValue };

/** Differences field by field; fields we only assumed (`assumed`) never change what is there. */
export function compareValues(
  before: Values,
  after: Values,
  list: ImportList,
  assumed: readonly string[] = [],
): Difference[] {
  return list.fields.flatMap((field): Difference[] => {
    const given = after[field.name];
    const there = before[field.name];
    if (given === undefined) return [];
    if (there === undefined || isEmpty(there))
      return isEmpty(given) ? [] : [{ field: field.name, change: "added", after: given }];
    if (assumed.includes(field.name) || sameValue(there, given)) return [];
    return [{ field: field.name, change: "changed", before: there, after: given }];
  });
}

function isEmpty(value: FieldValue): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

/** Equal for a reader: order of codes, spaces, the way a number or place is spelt do not count. */
export function sameValue(a: FieldValue, b: FieldValue): boolean {
  return comparable(a) === comparable(b);
}

function comparable(value: FieldValue): string {
  if (typeof value === "string") return value.replace(/\s+/gu, " ").trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value
      .map((one) => (typeof one === "string" ? one.replace(/\s/gu, "") : stable(one)))
      .toSorted()
      .join("|");
  if ("reach" in value) return comparablePlace(value);
  return stable(value);
}

function comparablePlace(place: PlaceValue): string {
  return place.reach === "place" ? `${place.ags ?? ""}|${fold(place.locality)}` : place.reach;
}

function stable(value: object): string {
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)));
}
