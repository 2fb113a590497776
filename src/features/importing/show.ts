/** Values as people read and write them: the way back from `readRows`, for previews and for lists to download. */
import type { WrittenCell, WrittenSheet } from "../../platform/sheets/write.ts";
import { showPhone } from "../../platform/phone/number.ts";
import type { CodeWords } from "./cells/codes.ts";
import type { FieldValue, ImportField, ImportList, Slot, Values } from "./fields.ts";

/** Words for codes by field name, one each; where missing, the first wording of the list. */
export type ShownWords = Readonly<Record<string, CodeWords>>;

/** One value as text; what it shows reads back as the same value. */
export function showValue(field: ImportField, value: FieldValue, words: ShownWords = {}): string {
  const word = (code: string): string => words[field.name]?.[code]?.[0] ?? field.words?.[code]?.[0] ?? code;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return field.words === undefined ? value : word(value);
  if (Array.isArray(value)) return showMany(field, value, word);
  if ("reach" in value)
    return value.reach === "place" ? value.locality : value.reach === "county" ? "landkreisweit" : "online";
  if ("code" in value) return value.note || COST_WORDS[value.code] || "";
  return showSpan(value.from, value.until, "ongoing" in value && value.ongoing === true);
}

const COST_WORDS: Record<string, string> = {
  free: "kostenlos",
  free_with_entitlement: "kostenlos mit Berechtigung",
  reduced: "ermäßigt",
  paid: "kostenpflichtig",
};

function showMany(field: ImportField, values: string[] | Slot[], word: (code: string) => string): string {
  const texts = values.map((value) => (typeof value === "string" ? value : showSlot(value)));
  if (field.kind === "phone") return texts.map(showPhone).join("; ");
  if (field.kind === "levels") return texts.map((level) => (level === "none" ? "Alpha" : level)).join(", ");
  return texts
    .map((text) => (field.words === undefined ? text : word(text)))
    .join(field.kind === "times" ? ", " : "; ");
}

const DAYS = ["", "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

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
  return from === until ? show(from) : `${show(from)}–${show(until)}`;
}

/** A sheet with the columns an import of the same list understands without a question. */
export function showSheet(
  list: ImportList,
  name: string,
  entries: readonly { values: Values; runs?: readonly Values[] }[],
  words: ShownWords = {},
): WrittenSheet {
  const rows = entries.flatMap(({ values, runs = [] }) =>
    runs.length === 0 ? [values] : runs.map((run) => ({ ...values, ...run })),
  );
  const fields = list.fields.filter((field) => rows.some((row) => row[field.name] !== undefined));
  return {
    name,
    header: fields.map((field) => field.wordings[0] ?? field.name),
    rows: rows.map((row) => fields.map((field) => toCell(field, row[field.name], words))),
  };
}

function toCell(field: ImportField, value: FieldValue | undefined, words: ShownWords): WrittenCell {
  if (value === undefined) return null;
  if (typeof value === "number") return value;
  if (field.kind === "date" && typeof value === "string") return { date: value };
  return showValue(field, value, words);
}
