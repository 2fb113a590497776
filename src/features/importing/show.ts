/** Values as people read and write them: the way back from `readRows`, for previews and for lists to download. */
import type { WrittenCell, WrittenSheet } from "../../platform/sheets/write.ts";
import { showPhone } from "../../platform/phone/number.ts";
import type { CodeWords } from "./cells/codes.ts";
import type { FieldValue, ImportField, ImportList, Slot, Values } from "./fields.ts";
import type { Shown } from "./lens.ts";

/** Words for codes by field name, one each; where missing, the first wording of the list. */
export type ShownWords = Readonly<Record<string, CodeWords>>;

/** One value as text; what it shows reads back as the same value. */
export function showValue(field: ImportField, value: FieldValue, words: ShownWords = {}): string {
  const word = (code: string): string => words[field.name]?.[code]?.[0] ?? field.words?.[code]?.[0] ?? code;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return field.words === undefined ? value : word(value);
  if (Array.isArray(value)) return showMany(field, value, word);
  if ("reach" in value && field.kind === "ags") return value.ags ?? "";
  if ("reach" in value)
    return value.reach === "place" ? value.locality : value.reach === "county" ? "landkreisweit" : "online";
  if ("code" in value) return value.note || COST_WORDS[value.code] || "";
  return showSpan(value.from, value.until, "ongoing" in value && value.ongoing === true);
}

const COST_WORDS: Record<string, string> = {
  free: "kostenlos",
  free_with_entitlement: "kostenlos mit Berechtigung",
  reduced: "ermäßigt möglich",
  paid: "kostet etwas",
};

function showMany(field: ImportField, values: string[] | Slot[], word: (code: string) => string): string {
  const texts = values.map((value) => (typeof value === "string" ? value : showSlot(value)));
  if (field.kind === "phone") return texts.map(showPhone).join("; ");
  if (field.kind === "texts" || field.kind === "lines") return texts.join("\n");
  if (field.kind === "places") return texts.map(word).join("; ");
  if (field.kind === "levels") return texts.map((level) => (level === "none" ? "Alpha" : level)).join(", ");
  return texts
    .map((text) => (field.words === undefined ? text : word(text)))
    .join(field.kind === "times" ? ", " : "; ");
}

const DAYS = ["", "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

/** Days and hours as the import reads them. */
export const showSlots = (slots: readonly Slot[]): string => slots.map(showSlot).join(", ");

function showSlot(slot: Slot): string {
  const hours = slot.from === null ? "" : slot.until === null ? ` ab ${slot.from} Uhr` : ` ${slot.from}–${slot.until}`;
  return `${slot.weekdays.map((day) => DAYS[day]).join("/")}${hours}`.trim();
}

function showSpan(from: string | number | null, until: string | number | null, ongoing: boolean): string {
  const show = (end: string | number): string =>
    typeof end === "number" ? String(end) : end.split("-").toReversed().join(".");
  if (from === null && until === null) return ongoing ? "laufend" : "";
  if (from === null) return `bis ${show(until ?? "")}`;
  if (until === null) return `ab ${show(from)}`;
  // "ab 16" and "16" would be the same.
  return from === until && typeof from === "string" ? show(from) : `${show(from)}–${show(until)}`;
}

/** An entry to be written: `key` is what its rows are found by again. */
export type SheetEntry = { key: string; shown: Shown };

/** Columns of an export: every one an import of the same list understands without a question. */
export const sheetFields = (list: ImportList): ImportField[] => list.fields.filter((field) => field.inputOnly !== true);

/** How our lists head the column of a field. */
export const headOf = (field: ImportField): string => field.wordings[0] ?? field.name;

/** The entries as a sheet, a row for each part, to be changed in a spreadsheet and read in again. */
export function showSheet(
  list: ImportList,
  name: string,
  entries: readonly SheetEntry[],
  words: ShownWords = {},
): WrittenSheet {
  const fields = sheetFields(list);
  const rows = entries.flatMap(({ key, shown: { values, parts } }) =>
    parts.length === 0
      ? [{ ...values, key }]
      : parts.map((part) => ({ ...values, ...part.values, key: `${key}/${partKey(part.key, parts)}` })),
  );
  return {
    name,
    header: fields.map(headOf),
    rows: rows.map((row: Values) => fields.map((field) => toCell(field, cellOf(field, row), words))),
  };
}

/** Eight characters tell the parts of one entry apart, hardly ever not. */
export function partKey(key: string, parts: readonly { key: string }[]): string {
  const short = key.slice(0, 8);
  return parts.filter((part) => part.key.startsWith(short)).length > 1 ? key : short;
}

/** The code of a place stands in a column of its own: the name of a part of a town does not say which town it is. */
export const cellOf = (field: ImportField, values: Values): FieldValue | undefined =>
  field.kind === "ags" ? values["place"] : values[field.name];

function toCell(field: ImportField, value: FieldValue | undefined, words: ShownWords): WrittenCell {
  if (value === undefined) return null;
  if (typeof value === "number") return value;
  if (field.kind === "date" && typeof value === "string") return { date: value };
  return showValue(field, value, words) || null;
}
