/** Days and periods as people write them: German and ISO dates, Excel day numbers, "laufend", "1. Halbjahr 2026". */
import { type Period, problem, type Reading } from "../fields.ts";
import { fold, saysNothing } from "../words.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const MONTH_WORD = "(?:jan|feb|m(?:är|aer|ar)|apr|mai|jun|jul|aug|sep|okt|nov|dez)[\\p{L}]*\\.?";
const DAY = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s*(?:\\d{1,2}\\.|${MONTH_WORD})\\s*(?:\\d{4}|\\d{2}(?!\\d|:))?)`;
const ONGOING =
  /\b(?:laufend\w*|fortlaufend\w*|dauerhaft|ganzjaehrig|unbefristet|offen|regelmaessig|jederzeit|permanent|durchgehend|staendig)\b/u;

/** Excel counts days from 30 December 1899; 20,000 to 60,000 are the years 1954 to 2064. */
export function dayOfSerial(serial: number): string | undefined {
  if (!Number.isFinite(serial) || serial < 20_000 || serial > 60_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
}

/** A period; a single day is both its ends, "ab" and "bis" leave one open, "laufend" both. */
export function parsePeriod(written: string | number, today: string): Reading<Period> {
  const serial =
    typeof written === "number" || /^\d{5}([.,]\d+)?$/u.test(written)
      ? dayOfSerial(Number(String(written).replace(",", ".")))
      : undefined;
  if (serial !== undefined) return { value: { from: serial, until: serial } };
  const text = String(written).trim();
  const days = [...text.matchAll(new RegExp(DAY, "giu"))].map((match) => match[0]);
  const from = parseRange(text, today) ?? periodOfDays(text, days, today) ?? periodOfWords(text, today);
  if (from !== undefined) return checked(from, text);
  if (ONGOING.test(fold(text))) return { value: { from: null, until: null, ongoing: true } };
  return saysNothing(text) ? {} : { problem: problem("warning", "date_unreadable", { written: text }) };
}

/** One day of a period: the end that the field asks for. */
export function parseDay(written: string | number, today: string, edge: "from" | "until" = "from"): Reading<string> {
  const { value, problem: fault } = parsePeriod(written, today);
  const day = value === undefined ? undefined : edge === "from" ? value.from : (value.until ?? undefined);
  return { ...(day ? { value: day } : {}), ...(fault === undefined ? {} : { problem: fault }) };
}

function checked(period: Period, text: string): Reading<Period> {
  if (period.from !== null && period.until !== null && period.from > period.until) {
    return { value: period, problem: problem("error", "period_backwards", { written: text }) };
  }
  return { value: period };
}

/** "01.09.–20.12.2026", "1.–5. Juli 2026": the first day borrows from the second what it lacks. */
function parseRange(text: string, today: string): Period | undefined {
  const short = new RegExp(`^\\D*?(\\d{1,2})\\.\\s*(?:bis|-|–)\\s*(${DAY})`, "iu").exec(text);
  if (short === null) return undefined;
  const until = parseOneDay(short[2] ?? "", today);
  const from =
    until === undefined ? undefined : isoDay(Number(until.slice(0, 4)), Number(until.slice(5, 7)), Number(short[1]));
  return from === undefined || until === undefined ? undefined : { from, until };
}

function periodOfDays(text: string, days: string[], today: string): Period | undefined {
  const [first, second] = days;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const until = parseOneDay(second, today);
    const from = parseOneDay(first, until ?? today, until);
    return from === undefined || until === undefined ? undefined : { from, until };
  }
  const day = parseOneDay(first, today);
  if (day === undefined) return undefined;
  if (/(?:\bbis|-\s*|–\s*)\s*$/iu.test(text.slice(0, text.indexOf(first))) && !/^\s*(?:ab|seit|von|vom)/iu.test(text))
    return { from: null, until: day };
  if (/(?:\b(?:ab|seit|von|vom|start|beginn)\b)/iu.test(text))
    return { from: day, until: null, ...(ONGOING.test(fold(text)) ? { ongoing: true } : {}) };
  return { from: day, until: day };
}

function parseOneDay(text: string, today: string, before?: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})\.\s*(\d{1,2}|\p{L}+)\.?\s*(\d{2,4})?$/u.exec(text.trim());
  if (match === null) return undefined;
  const month = /\d/u.test(match[2] ?? "") ? Number(match[2]) : monthOf(match[2] ?? "");
  const day = Number(match[1]);
  if (match[3] !== undefined) return isoDay(fullYear(match[3]), month, day);
  // Without a year: the one that keeps the period in order, else the next such day within half a year back.
  const year = Number((before ?? today).slice(0, 4));
  const candidate = isoDay(year, month, day);
  if (candidate === undefined) return undefined;
  if (before !== undefined) return candidate > before ? isoDay(year - 1, month, day) : candidate;
  return daysBetween(candidate, today) > 183 ? isoDay(year + 1, month, day) : candidate;
}

function periodOfWords(text: string, today: string): Period | undefined {
  const folded = fold(text);
  const year = Number(/\b(20\d{2}|19\d{2})\b/u.exec(folded)?.[1] ?? today.slice(0, 4));
  const half = /\b([12]|i{1,2}|erstes|zweites)\s*(?:hj|halbjahr)\b/u.exec(folded);
  if (half !== null) return months(year, /^(?:1|i|erstes)$/u.test(half[1] ?? "") ? 1 : 7, 6);
  const quarter = /\b([1-4])\s*(?:quartal|q)\b|\bq([1-4])\b/u.exec(folded);
  if (quarter !== null) return months(year, Number(quarter[1] ?? quarter[2]) * 3 - 2, 3);
  const named = [
    ...folded.matchAll(/\b(jan|feb|maer|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-z]*\b(?:\s*(20\d{2}))?/gu),
  ];
  const first = named[0];
  if (first !== undefined) return monthsNamed(named, year, folded);
  const numbered = [...text.matchAll(/(?<![\d.])(0?[1-9]|1[0-2])\s*[./]\s*(20\d{2})(?!\d)/gu)];
  if (numbered.length > 0) return monthsNumbered(numbered, folded);
  const season = new RegExp(`\\b(${Object.keys(SEASONS).join("|")})\\b`, "u").exec(folded)?.[1];
  if (season !== undefined) return open(months(year, SEASONS[season] ?? 1, 3), folded);
  const since = /^(?:seit|ab|von)\s+(20\d{2}|19\d{2})(?:\s+laufend)?$/u.exec(folded);
  if (since !== null) return { from: `${year}-01-01`, until: null };
  const span = /^(?:schuljahr|sj|jahr|jahre|kurse?)?\s*(20\d{2})(?:\s*(?:bis)?\s*(20\d{2}|\d{2}))?$/u.exec(folded);
  if (span === null) return undefined;
  const until = span[2] === undefined ? year : Number(span[2].length === 2 ? `20${span[2]}` : span[2]);
  return /^(?:schuljahr|sj)/u.test(folded)
    ? { from: `${year}-08-01`, until: `${until}-07-31` }
    : { from: `${year}-01-01`, until: `${until}-12-31` };
}

/** The first months of the seasons as people plan by them. */
const SEASONS: Record<string, number> = { fruehjahr: 3, fruehling: 3, sommer: 6, herbst: 9, winter: 12 };

/** "09/2026 - 12/2026", "ab 10.2026". */
function monthsNumbered(found: RegExpMatchArray[], folded: string): Period {
  const [first, second = first] = found;
  const start = months(Number(first?.[2]), Number(first?.[1]), 1);
  const end = months(Number(second?.[2]), Number(second?.[1]), 1);
  return found.length > 1 ? { from: start.from, until: end.until } : open(start, folded);
}

/** "ab" and "bis" before a span leave its other end open. */
function open(span: Period, folded: string): Period {
  if (/^(?:ab|seit|start|beginn)\b/u.test(folded)) return { from: span.from, until: null };
  return folded.startsWith("bis ") ? { from: null, until: span.until } : span;
}

function monthsNamed(named: RegExpExecArray[] | RegExpMatchArray[], year: number, folded: string): Period {
  const first = named[0];
  const last = named.at(-1);
  const endYear = Number(last?.[2] ?? year);
  const start = months(Number(first?.[2] ?? endYear), monthOf(first?.[1] ?? ""), 1);
  if (named.length > 1) return { from: start.from, until: months(endYear, monthOf(last?.[1] ?? ""), 1).until };
  return open(start, folded);
}

function months(year: number, month: number, count: number): Period {
  const end = new Date(Date.UTC(year, month - 1 + count, 0)).toISOString().slice(0, 10);
  return { from: isoDay(year, month, 1) ?? null, until: end };
}

function monthOf(word: string): number {
  return MONTHS.indexOf(fold(word).replace(/^mae/u, "ma").slice(0, 3)) + 1;
}

function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}
