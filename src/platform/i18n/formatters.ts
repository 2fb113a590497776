/**
 * What compiled messages are made of: cached `Intl` objects of one locale, and isolation of text whose direction may
 * differ from that of the sentence around it.
 */

import { remember } from "../remember.ts";

/** A compiled message: a text, or a function of its parameters. Written by bin/messages.mjs. */
export type CompiledMessage = string | ((params: MessageValues) => string);
export type CompiledMessages = Readonly<Record<string, CompiledMessage>>;
/** Parameters as compiled messages read them; callers are held to `MessageParams`. */
export type MessageValues = Readonly<Record<string, string | number>>;

export type Direction = "ltr" | "rtl";

export type Formatters = {
  /** The plural category of a count. */
  cardinal(value: number): Intl.LDMLPluralRule;
  /** The plural category of a place in an order (first, second). */
  ordinal(value: number): Intl.LDMLPluralRule;
  /** Makes a function that formats numbers. */
  number(options: Intl.NumberFormatOptions): (value: number) => string;
  /** Makes a function that formats calendar days given as ISO dates (`2024-06-03`). */
  date(options: Intl.DateTimeFormatOptions): (day: string) => string;
  /** Text wrapped so that its direction does not disturb the sentence, where that can happen. */
  isolate(text: string): string;
};

const FSI = "\u2068";
const PDI = "\u2069";
/** Hebrew, Arabic and their neighbours, presentation forms included. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A parameter that the message counts with. */
export function num(value: string | number | undefined): number {
  return Number(value);
}

/** A parameter that the message shows as text. */
export function str(value: string | number | undefined): string {
  return value === undefined ? "" : String(value);
}

/**
 * The instant that stands for a calendar day: noon UTC, formatted in UTC, so that no time zone moves the day.
 * Throws on anything but an ISO date.
 */
export function dayAsInstant(day: string): Date {
  const instant = new Date(`${day}T12:00:00Z`);
  // Date takes 31 February for 2 March.
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`not an ISO date: ${day}`);
  }
  return instant;
}

/**
 * In a right-to-left language every text is isolated (U+2068 … U+2069): names, streets and numbers of telephones are
 * Latin. In a left-to-right language only text with right-to-left letters is: searching for them takes 25 ns,
 * and titles, mails and searches stay free of invisible characters. Numbers and dates run with their language and are
 * never isolated.
 */
function isolatorOf(dir: Direction): (text: string) => string {
  if (dir === "rtl") return (text) => FSI + text + PDI;
  return (text) => (RIGHT_TO_LEFT.test(text) ? FSI + text + PDI : text);
}

/**
 * Keeps what is made of whole numbers below 1,000, which is nearly all a page counts: `Intl` takes 0.3–0.4 µs for each,
 * the memory 0.01.
 */
function remembering<T>(make: (value: number) => T): (value: number) => T {
  const known: T[] = [];
  return (value) =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? (known[value] ??= make(value)) : make(value);
}

/** Formatters of a locale (BCP 47). Make them once per locale: `Intl` objects take long to build. */
export function formattersFor(locale: string, dir: Direction): Formatters {
  let cardinal: Intl.PluralRules | undefined;
  let ordinal: Intl.PluralRules | undefined;
  return {
    cardinal: remembering((value) => (cardinal ??= new Intl.PluralRules(locale)).select(value)),
    ordinal: remembering((value) => (ordinal ??= new Intl.PluralRules(locale, { type: "ordinal" })).select(value)),
    number(options) {
      let format: Intl.NumberFormat | undefined;
      return remembering((value) => (format ??= new Intl.NumberFormat(locale, options)).format(value));
    },
    date(options) {
      let format: Intl.DateTimeFormat | undefined;
      return remember((day: string) =>
        (format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })).format(dayAsInstant(day)),
      );
    },
    isolate: isolatorOf(dir),
  };
}
