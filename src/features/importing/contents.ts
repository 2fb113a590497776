/** What the cells of a column look like, whatever stands above them. */
import { type Cell, cellText } from "../../platform/sheets/table.ts";
import { parseCost } from "./cells/amounts.ts";
import { findCode, parseCodes } from "./cells/codes.ts";
import { parseLevels } from "./cells/levels.ts";
import { parsePeriod } from "./cells/period.ts";
import { parsePhones } from "./cells/phone.ts";
import { parseTimes } from "./cells/times.ts";
import type { FieldKind, ImportField } from "./fields.ts";

const DATE = /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})?|\d{4}-\d{2}-\d{2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const YES_NO = /^(?:ja|nein|j|n|x|✓|✔|-|yes|no|1|0)$/iu;
const EMAIL = /\S@\S|\(at\)/iu;
const URL = /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:de|org|com|info|eu|net)\b/iu;
const PERSON = /^(?:frau|herr|herrn|fr\.|hr\.|familie|dr\.|prof\.|pfr\.|n\.\s*n\.)(?:\s|$)/iu;

/** Kinds whose cells tell what they are although the header does not. */
export const TELLING: ReadonlySet<FieldKind> = new Set([
  "phone",
  "email",
  "url",
  "postcode_place",
  "address",
  "person",
]);

/** Kinds that hold whatever people write, so that cells can only speak against them. */
export const ANYTHING: ReadonlySet<FieldKind> = new Set(["text", "texts", "person"]);

/** Whether a cell looks like what the field holds. */
export function holds(cell: Cell, field: ImportField): boolean {
  const text = shownOr(cell, field);
  switch (field.kind) {
    case "person":
      return PERSON.test(text);
    case "phone":
      return /\d{3}/u.test(text) && !DATE.test(text) && !/^\d{5}$/u.test(text) && parsePhones(text).value !== undefined;
    case "email":
      return EMAIL.test(text);
    case "url":
      return !text.includes("@") && URL.test(text);
    case "postcode":
      return /^(?:D-?)?\d{4,5}$/u.test(text);
    case "postcode_place":
      return /^(?:D-?)?\d{5}\s+\p{L}[^\n,]*$/u.test(text);
    case "ags":
      return /^\d{7,8}$/u.test(text.replace(/\s/gu, ""));
    case "key":
      return /^[0-9a-f]{8}-[0-9a-f]{4}-/iu.test(text);
    case "house_number":
      return /^\d{1,4}\s*[a-z]?(?:\s*[-–/]\s*\d{1,4}\s*[a-z]?)?$/iu.test(text);
    case "address":
      return /\p{L}.*\d.*\d{5}\s+\p{L}/su.test(text);
    case "place":
      return /^[\p{L}\s().,/-]{2,50}$/u.test(text) || /^\d{5} \p{L}+/u.test(text);
    default:
      return holdsValue(cell, text, field);
  }
}

/** Behind "Mail schreiben" stands the address. */
function shownOr(cell: Cell, field: ImportField): string {
  const text = cellText(cell).trim();
  const isAddress = field.kind === "email" || field.kind === "url";
  if (!isAddress || typeof cell !== "object" || cell === null || !("link" in cell) || /[@.]/u.test(text)) return text;
  return cell.link.replace(/^mailto:/u, "");
}

function holdsValue(cell: Cell, text: string, field: ImportField): boolean {
  const words = field.words;
  switch (field.kind) {
    case "date":
    case "period":
      return isDay(cell) || parsePeriod(text, "2026-01-01").value !== undefined;
    case "number":
    case "ages":
      return /^(?:ca\.?|max\.?|ab|bis)?\s*\d{1,3}(?:\s*(?:-|–|bis)\s*\d{1,3})?(?:\s*\p{L}+\.?)?$/iu.test(text);
    case "times":
      return parseTimes(text).value !== undefined || (typeof cell === "object" && cell !== null && "time" in cell);
    case "levels":
      return parseLevels(text).value !== undefined;
    case "cost":
      return parseCost(text).problem === undefined;
    case "code":
      return words !== undefined && findCode(text, words) !== undefined;
    case "codes":
      return words !== undefined && parseCodes(text, words).value !== undefined;
    default:
      return true;
  }
}

/** A cell that is no name and no sentence: a day, a number, yes or no, an address of the net, a telephone number. */
export function isNoText(cell: Cell): boolean {
  if (typeof cell === "number" || typeof cell === "boolean" || isDay(cell)) return true;
  const text = cellText(cell).trim();
  if (YES_NO.test(text) || DATE.test(text) || /^[\d.,\s€%/-]+$/u.test(text)) return true;
  return (EMAIL.test(text) && !/\s/u.test(text)) || URL.test(text) || (/\d{4}/u.test(text) && isNumber(text));
}

function isNumber(text: string): boolean {
  return /^[+(]?\d[\d\s()/+-]*$/u.test(text);
}

function isDay(cell: Cell): boolean {
  return typeof cell === "object" && cell !== null && "date" in cell;
}

/** 1, 2, 3, …: a column that counts the rows. */
export function countsRows(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => Number(cellText(cell).replace(/\.$/u, "")));
  return (
    numbers.length >= 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? NaN) + 1)
  );
}
