/**
 * Telephone numbers in every spelling to one form: `+49 3693 5550-12` (country, area, number, extension; after DIN 5008
 * and E.123).
 */
import { problem, type Reading } from "../fields.ts";
import { areaLength, countryLength } from "./dialling.ts";
import { splitNumbers } from "./phone-parts.ts";

/** What is known about area codes from the rest of the list, without the leading zero. */
export type AreaCodes = { known: ReadonlySet<string>; here?: string | undefined };

const NONE: AreaCodes = { known: new Set() };

/** All numbers of a cell. `written` may be a number: then the leading zero was lost. */
export function parsePhones(written: string | number, areas: AreaCodes = NONE): Reading<string[]> {
  const text = typeof written === "number" ? withZero(String(written), areas) : written;
  const { numbers, words } = splitNumbers(text);
  const value: string[] = [];
  const bad: string[] = [];
  let withoutArea = false;
  for (const part of numbers) {
    const parsed = parseOne(part, areas);
    if (parsed === "no_area") withoutArea = true;
    if (parsed === undefined || parsed === "no_area") bad.push(part.trim());
    else if (!value.includes(parsed)) value.push(parsed);
  }
  const found = value.length > 0 ? { value } : {};
  if (bad.length > 0) return { ...found, problem: badNumber(bad.join(", "), withoutArea, areas, value) };
  if (value.length === 0) return { problem: problem("error", "phone_unreadable", { written: text.trim() }) };
  if (value.length > 1) return { ...found, problem: problem("note", "phone_several", { count: value.length }) };
  return words.length === 0
    ? found
    : { ...found, problem: problem("note", "phone_words", { words: words.join(", ") }) };
}

/** The form people read: national for German numbers, `03693 5550-12`, else international. */
export function showPhone(stored: string): string {
  return stored.startsWith("+49 ") ? `0${stored.slice(4)}` : stored;
}

/** A number that spreadsheets took for one: its zero is lost, or the plus of +49. */
function withZero(digits: string, areas: AreaCodes): string {
  const rest = digits.slice(2);
  return digits.startsWith("49") && areas.known.has(rest.slice(0, areaLength(rest))) ? `0${rest}` : `0${digits}`;
}

function badNumber(written: string, withoutArea: boolean, areas: AreaCodes, good: string[]) {
  const digits = written.replace(/\D/gu, "").length;
  if (withoutArea) {
    const suggestion =
      areas.here === undefined ? undefined : [...good.map(showPhone), `0${areas.here} ${written}`].join("; ");
    return problem("warning", "phone_without_area", { written }, suggestion);
  }
  if (digits > 0 && digits < 6) return problem("error", "phone_too_short", { written });
  return problem("error", "phone_unreadable", { written });
}

function parseOne(part: string, areas: AreaCodes): string | "no_area" | undefined {
  const text = part.replace(/^[\s:]+|[\s:/-]+$/gu, "");
  if (/[^\d\s()+/-]/u.test(text) || !/\d/u.test(text)) return undefined;
  const digits = digitsOf(text);
  // Emergency numbers, the authorities' 115, and the European 116 with three more digits.
  if (/^11(?:0|2|5|6\d{3})$/u.test(digits)) return digits;
  if (/^(?:\+|00)/u.test(text)) return parseForeign(text.replace(/^(?:\++|00)/u, ""));
  return text.replace(/^[\s(]+/u, "").startsWith("0") ? parseNational(text, areas) : parseWithoutZero(text, areas);
}

/** Where area codes end is not known here: what the writer set apart stays apart. */
function parseForeign(text: string): string | undefined {
  const digits = digitsOf(text);
  const country = digits.slice(0, countryLength(digits));
  const groups = skipDigits(text, country.length)
    .replace(/^\(0\)/u, "")
    .split(/\D+/u)
    .filter(Boolean);
  const [first = "", ...rest] = groups;
  if (digits.length - country.length < 5 || digits.length > 15) return undefined;
  return rest.length === 0 || first.length > 4
    ? `+${country} ${groups.join("")}`
    : `+${country} ${first} ${rest.join("")}`;
}

function parseNational(text: string, areas: AreaCodes): string | undefined {
  const digits = digitsOf(text).slice(1);
  const length = areaLength(digits) || [5, 4, 3, 2].find((count) => areas.known.has(digits.slice(0, count)));
  if (length === undefined || digits.length < 6 || digits.length > 13 || digits.length - length < 2) return undefined;
  return `+49 ${digits.slice(0, length)} ${withExtension(skipDigits(text, length + 1))}`;
}

/** "3693 5550" when 03693 is known; else the area code is missing. */
function parseWithoutZero(text: string, areas: AreaCodes): string | "no_area" | undefined {
  const digits = digitsOf(text);
  const first = text.split(/\D+/u).find(Boolean) ?? "";
  if (first === "49" && digits.length >= 9) return parseNational(`0${skipDigits(text, 2)}`, areas);
  if (areas.known.has(first) && digits.length > first.length + 2) return parseNational(`0${text}`, areas);
  if (/^1[567]\d/u.test(digits) && digits.length >= 10) return parseNational(`0${text}`, areas);
  return digits.length >= 3 && digits.length <= 9 ? "no_area" : undefined;
}

function skipDigits(text: string, count: number): string {
  let left = count;
  let index = 0;
  for (; index < text.length && left > 0; index += 1) if (/\d/u.test(text[index] ?? "")) left -= 1;
  return text.slice(index).replace(/^[\s)/-]+/u, "");
}

function withExtension(number: string): string {
  const match = /^(.*\d)\s*-\s*(\d{1,5})$/u.exec(number.trim());
  return match === null ? digitsOf(number) : `${digitsOf(match[1])}-${match[2]}`;
}

function digitsOf(text: string | undefined): string {
  return (text ?? "").replace(/\D/gu, "");
}
