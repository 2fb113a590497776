/** Telephone numbers in every spelling, several in a cell, to the form in which they are stored. */
import { areaLength } from "../../../platform/phone/dialling.ts";
import { readNumber, showPhone } from "../../../platform/phone/number.ts";
import { problem, type Reading } from "../fields.ts";
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
    const parsed = readNumber(part, areas.known);
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
