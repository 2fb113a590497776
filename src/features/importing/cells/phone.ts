/**
 * Telephone numbers in every spelling to one form: `+49 3693 5550-12` (country, area, number, extension; after DIN 5008
 * and E.123). Without a separator in what was written the area code is found by codes seen elsewhere in the list.
 */
import { problem, type Reading } from "../fields.ts";

/** What is known about area codes from the rest of the list, without the leading zero. */
export type AreaCodes = { known: ReadonlySet<string>; here?: string | undefined };

const NONE: AreaCodes = { known: new Set() };
/** The four area codes of two digits (Bundesnetzagentur). */
const TWO_DIGITS = ["30", "40", "69", "89"];
const LABELS =
  /\b(?:telefon|tel|fon|phone|fax|telefax|mobil|mobile|handy|zentrale|büro|buero|dienstl|privat|festnetz)\b\.?\s*:?/giu;
const BETWEEN =
  /[\n;,|]+|\s+(?:oder|o\.|od\.|und|u\.|bzw\.|sowie)\s+|\s+\/\s+(?=[+0])|\/(?=\s*(?:0\d{2,4}[\s/-]|\+))/iu;

/** All numbers of a cell. `written` may be a number: then the leading zero was lost. */
export function parsePhones(written: string | number, areas: AreaCodes = NONE): Reading<string[]> {
  const text = typeof written === "number" ? `0${written}` : written;
  const value: string[] = [];
  const bad: string[] = [];
  let withoutArea = false;
  for (const part of spreadExtensions(splitNumbers(text))) {
    const parsed = parseOne(part, areas);
    if (parsed === "no_area") withoutArea = true;
    if (parsed === undefined || parsed === "no_area") bad.push(part.trim());
    else if (!value.includes(parsed)) value.push(parsed);
  }
  const found = value.length > 0 ? { value } : {};
  if (bad.length > 0) return { ...found, problem: badNumber(bad.join(", "), withoutArea, areas, value) };
  if (value.length > 1) return { ...found, problem: problem("note", "phone_several", { count: value.length }) };
  return found;
}

/** The form people read: national for German numbers, `03693 5550-12`, else international. */
export function showPhone(stored: string): string {
  return stored.startsWith("+49 ") ? `0${stored.slice(4)}` : stored;
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

function splitNumbers(text: string): string[] {
  const bare = text.replace(LABELS, " ").replace(/\((?!0?\s*\d)[^)]*\)/gu, " ");
  return bare.split(BETWEEN).filter((part) => /\d/u.test(part) || /\p{L}{2,}/u.test(part));
}

/** "5550-12/-13" and "5550-12/13" are two extensions of one number. */
function spreadExtensions(parts: string[]): string[] {
  return parts.flatMap((part) => {
    const match = /^(.*\d\s*[-–]\s*)(\d{1,4})\s*\/\s*-?\s*(\d{1,4})\s*$/u.exec(part);
    return match === null ? [part] : [`${match[1]}${match[2]}`, `${match[1]}${match[3]}`];
  });
}

function parseOne(part: string, areas: AreaCodes): string | "no_area" | undefined {
  const text = part
    .replace(/[–—−]/gu, "-")
    .replace(/[.'’]/gu, " ")
    .replace(/^[\s:]+|[\s:/-]+$/gu, "");
  if (/[^\d\s()+/-]/u.test(text) || !/\d/u.test(text)) return undefined;
  const short = text.replace(/\s/gu, "");
  if (["110", "112", "115", "116117"].includes(short)) return short;
  const foreign = /^(?:\+|00)\s*(?!49)([1-9]\d{0,2})[\s()/-]*(.*)$/u.exec(text);
  if (foreign !== null)
    return digitsOf(foreign[2]).length < 5 ? undefined : `+${foreign[1]} ${groupsOf(foreign[2]).join(" ")}`;
  const national = text
    .replace(/^(?:\+|00)\s*49\s*(?:\(0\))?[\s/-]*\(?0?/u, "0")
    .replace(/^\(\s*0?([\d\s]+)\)/u, (_, area: string) => `0${digitsOf(area)} `);
  return parseNational(national, areas);
}

function parseNational(text: string, areas: AreaCodes): string | "no_area" | undefined {
  if (!text.startsWith("0")) return parseWithoutZero(text, areas);
  const rest = text.slice(1);
  const area = areaOf(rest, areas);
  if (area === undefined) return sized(digitsOf(rest)) ? `+49 ${withExtension(rest)}` : undefined;
  const number = skipDigits(rest, area.length);
  return sized(area + digitsOf(number)) && digitsOf(number).length >= 2
    ? `+49 ${area} ${withExtension(number)}`
    : undefined;
}

/** "3693 5550" when 03693 is known; else the area code is missing. */
function parseWithoutZero(text: string, areas: AreaCodes): string | "no_area" | undefined {
  const first = groupsOf(text)[0] ?? "";
  if (areas.known.has(first) && digitsOf(text).length > first.length + 2) return parseNational(`0${text}`, areas);
  if (/^1[567]\d/u.test(digitsOf(text)) && digitsOf(text).length >= 10) return parseNational(`0${text}`, areas);
  const digits = digitsOf(text).length;
  return digits >= 3 && digits <= 9 ? "no_area" : undefined;
}

function areaOf(rest: string, areas: AreaCodes): string | undefined {
  const digits = digitsOf(rest);
  // Mobile prefixes: 015xx, 016x, 017x.
  if (/^1[567]/u.test(digits)) return digits.slice(0, digits.startsWith("15") ? 4 : 3);
  const first = groupsOf(rest)[0] ?? "";
  if (first.length >= 2 && first.length <= 5 && first.length < digits.length) return first;
  for (let length = 5; length >= 2; length -= 1)
    if (areas.known.has(digits.slice(0, length))) return digits.slice(0, length);
  return TWO_DIGITS.find((code) => digits.startsWith(code));
}

function skipDigits(text: string, count: number): string {
  let left = count;
  let index = 0;
  for (; index < text.length && left > 0; index += 1) if (/\d/u.test(text[index] ?? "")) left -= 1;
  return text.slice(index).replace(/^[\s()/-]+/u, "");
}

function withExtension(number: string): string {
  const match = /^(.*\d)\s*-\s*(\d{1,5})$/u.exec(number.trim());
  return match === null ? digitsOf(number) : `${digitsOf(match[1])}-${match[2]}`;
}

function sized(digits: string): boolean {
  return digits.length >= 6 && digits.length <= 13;
}

function groupsOf(text: string | undefined): string[] {
  return (text ?? "").split(/\D+/u).filter((group) => group !== "");
}

function digitsOf(text: string | undefined): string {
  return (text ?? "").replace(/\D/gu, "");
}
