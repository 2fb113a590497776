/**
 * Telephone numbers: in one form where they are stored, `+49 3693 5550-12` (country, area, number, extension; after DIN
 * 5008 and E.123), and in one where people read them, `03693 5550-12`. What is no such number stays as it was written.
 */
import { areaLength, countryLength } from "./dialling.ts";

const NO_AREAS: ReadonlySet<string> = new Set();

/** A number as it is stored; what cannot be read as one stays as it is. */
export function storePhone(written: string): string {
  const read = readNumber(written);
  return read === undefined || read === "no_area" ? written : read;
}

/** The form people read: national for German numbers, `03693 5550-12`, else international. */
export function showPhone(stored: string): string {
  const number = storePhone(stored);
  return number.startsWith("+49 ") ? `0${number.slice(4)}` : number;
}

/** The address that dials a number, from anywhere in the world: `tel:+493693555012`. */
export function dialPhone(stored: string): string {
  // of two numbers in one text the first
  const [first = ""] = /[+\d][\d\s()/.-]*/u.exec(storePhone(stored)) ?? [];
  const digits = first.replace("(0)", "").replaceAll(/[^+\d]/gu, "");
  return `tel:${digits.replace(/^00/u, "+").replace(/^0/u, "+49")}`;
}

/** Numbers that are the same everywhere: emergencies, the authorities' 115, and the European 116 with three more digits. */
export const isWithoutArea = (digits: string): boolean => /^11(?:0|2|5|6\d{3})$/u.test(digits);

/**
 * One number as it is stored: `+49 3693 5550-12`; `no_area` where the area code is missing, undefined where it is none.
 * @param known area codes without the leading zero that are known to occur where the number comes from
 */
export function readNumber(part: string, known: ReadonlySet<string> = NO_AREAS): string | "no_area" | undefined {
  const text = part.replace(/^[\s:]+|[\s:/-]+$/gu, "");
  if (/[^\d\s()+/-]/u.test(text) || !/\d/u.test(text)) return undefined;
  const digits = digitsOf(text);
  if (isWithoutArea(digits)) return digits;
  if (/^(?:\+|00)/u.test(text)) return parseInternational(text.replace(/^(?:\++|00)/u, ""), known);
  return text.replace(/^[\s(]+/u, "").startsWith("0") ? parseNational(text, known) : parseWithoutZero(text, known);
}

function parseInternational(text: string, known: ReadonlySet<string>): string | undefined {
  const isGerman = digitsOf(text).startsWith("49");
  const national = isGerman ? `0${skipDigits(text, 2).replace(/^\(0\)\s*|^0/u, "")}` : undefined;
  return (national === undefined ? undefined : parseNational(national, known)) ?? parseForeign(text);
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

function parseNational(text: string, known: ReadonlySet<string>): string | undefined {
  const digits = digitsOf(text).slice(1);
  const length = areaLength(digits) || [5, 4, 3, 2].find((count) => known.has(digits.slice(0, count)));
  if (length === undefined || digits.length < 6 || digits.length > 13 || digits.length - length < 2) return undefined;
  return `+49 ${digits.slice(0, length)} ${withExtension(skipDigits(text, length + 1))}`;
}

/** "3693 5550" when 03693 is known; else the area code is missing. */
function parseWithoutZero(text: string, known: ReadonlySet<string>): string | "no_area" | undefined {
  const digits = digitsOf(text);
  const first = text.split(/\D+/u).find(Boolean) ?? "";
  if (first === "49" && digits.length >= 9) return parseNational(`0${skipDigits(text, 2)}`, known);
  if (known.has(first) && digits.length > first.length + 2) return parseNational(`0${text}`, known);
  if (/^1[567]\d/u.test(digits) && digits.length >= 10) return parseNational(`0${text}`, known);
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
