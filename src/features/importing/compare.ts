/** What a row would change in an entry already there. Empty cells change nothing. */
import type { FieldValue, ImportList, PlaceValue, Values } from "./fields.ts";
import { fold } from "./words.ts";

/** `row` is set where the change is one of a part: a run, a person. `removed`: the cell was emptied, `after` is "". */
export type Difference = {
  field: string;
  change: "added" | "changed" | "removed";
  before?: FieldValue;
  after: FieldValue;
  row?: number;
};

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
    if (given === undefined || field.keptOnly === true) return [];
    if (there === undefined || isEmpty(there))
      return isEmpty(given) ? [] : [{ field: field.name, change: "added", after: given }];
    if (assumed.includes(field.name) || (field.many === true ? contains(there, given) : sameValue(there, given)))
      return [];
    return [{ field: field.name, change: "changed", before: there, after: given }];
  });
}

/** A file that names one of two numbers takes the other from nobody. */
function contains(there: FieldValue, given: FieldValue): boolean {
  const known = new Set(listOf(there).map(comparable));
  return listOf(given).every((one) => known.has(comparable(one)));
}

function listOf(value: FieldValue): string[] {
  return typeof value === "string"
    ? [value]
    : Array.isArray(value)
      ? value.filter((one) => typeof one === "string")
      : [];
}

function isEmpty(value: FieldValue): boolean {
  if (typeof value === "object" && "from" in value) return value.from === null && value.until === null;
  return value === "" || (Array.isArray(value) && value.length === 0);
}

/** Equal in all that is stored; only the order of several does not count. */
export function isExactly(a: FieldValue, b: FieldValue): boolean {
  return a === b || exact(a) === exact(b);
}

function exact(value: FieldValue): string {
  if (typeof value === "string") return value.replace(/\s+/gu, " ").trim();
  if (Array.isArray(value)) return JSON.stringify(value.map((one) => exact(one as FieldValue)).toSorted());
  if (typeof value !== "object") return String(value);
  return stable(Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== "")));
}

/** Equal for a reader: order of codes, spaces, the way a number or place is spelt do not count. */
export function sameValue(a: FieldValue, b: FieldValue): boolean {
  if (isSpan(a) && isSpan(b)) return sameSpan(a, b);
  return comparable(a) === comparable(b);
}

type Span = Extract<FieldValue, { from: unknown }>;

function isSpan(value: FieldValue): value is Span {
  return typeof value === "object" && "from" in value;
}

/** An end the row leaves open is not compared. */
function sameSpan(there: Span, given: Span): boolean {
  return (given.from === null || given.from === there.from) && (given.until === null || given.until === there.until);
}

function comparable(value: FieldValue): string {
  if (typeof value === "string")
    return value
      .replace(/^\+?[\d\s-]{6,}$/u, (number) => number.replace(/\s/gu, ""))
      .replace(/\s+/gu, " ")
      .trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value))
    return value
      .map((one) => (typeof one === "string" ? comparable(one) : stable(one)))
      .toSorted()
      .join("|");
  if ("reach" in value) return comparablePlace(value);
  return stable(value);
}

function comparablePlace(place: PlaceValue): string {
  // An AGS of five digits is a county's.
  if (place.reach === "place" && place.ags?.length !== 5) return place.ags ?? fold(place.locality);
  return place.reach === "online" ? "online" : "county";
}

function stable(value: object): string {
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)));
}
