/** Spans the office looks at, by the word in the address, shortest first; each is shown in steps. */
export const SPANS = {
  woche: { days: 7, step: "day" },
  monat: { days: 28, step: "day" },
  quartal: { days: 91, step: "week" },
  jahr: { days: 365, step: "month" },
} as const;
export type Span = keyof typeof SPANS;

/** A part of a span: its first and last day. */
export type Step = { from: string; until: string };

const DAY = 86_400_000;
const toIso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const toDay = (iso: string): number => Date.parse(iso) / DAY;

/** The first of the month that many months before this day's. */
function firstOfMonth(iso: string, before: number): string {
  const [year = 0, month = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 - before, 1)).toISOString().slice(0, 10);
}

/** The parts of a span that ends today, oldest first: days, seven days each, or calendar months. */
export function stepsOf(span: Span, today: string): Step[] {
  const { days, step } = SPANS[span];
  if (step === "month")
    return Array.from({ length: 12 }, (_, index) => {
      const from = firstOfMonth(today, 11 - index);
      const next = toDay(firstOfMonth(today, 10 - index));
      return { from, until: toIso(Math.min(next - 1, toDay(today))) };
    });
  const length = step === "week" ? 7 : 1;
  return Array.from({ length: days / length }, (_, index) => {
    const until = toDay(today) - (days / length - 1 - index) * length;
    return { from: toIso(until - length + 1), until: toIso(until) };
  });
}

/** Days are kept as days for so long; afterwards whole months become one sum. */
const DAYS_AS_DAYS = 100;
/** Months are kept for so many months. */
const MONTHS_KEPT = 25;
/** What was asked and not found is kept so many days after it was asked for the last time. */
export const DAYS_UNANSWERED = 90;

/** The first day that is still kept as a day: the first of a month, so that no month is in both. */
export const firstKeptDay = (today: string): string => firstOfMonth(toIso(toDay(today) - DAYS_AS_DAYS), 0);
/** The first month that is still kept. */
export const firstKeptMonth = (today: string): string => firstOfMonth(today, MONTHS_KEPT);
/** The first day on which a question must have been asked to be still kept. */
export const firstKeptQuestion = (today: string, days: number): string => toIso(toDay(today) - days);
