/** How long what an entry says is taken for true: until then somebody has to confirm it anew. Days are `YYYY-MM-DD`. */
import { holidaysIn } from "../../platform/calendar/holidays.ts";
import { addDays, dayOf } from "../../platform/clock.ts";

/** Days on which the clock stands still, both included: nobody is asked then, and nothing goes off the site. */
export type Pause = { label: string; from: string; to: string };

export type FreshnessTerms = {
  /** Days after which an entry of a kind is overdue; kinds that are not named never are. */
  days: Readonly<Record<string, number>>;
  /** Days before that on which owners are asked. */
  askBefore: number;
  /** Days from the first warning until an entry goes off the site. */
  grace: number;
  pauses: readonly Pause[];
  /** The county: on its public holidays the clock stands still as well. */
  ags: string;
};

/** What the office of a county chooses of them. */
export type ChosenTerms = Omit<FreshnessTerms, "ags">;

/** As long as the county has said nothing else. */
export const DEFAULT_TERMS: ChosenTerms = {
  days: { organisation: 365, offer: 304, page: 365 },
  askBefore: 30,
  grace: 42,
  pauses: [],
};

const isDays = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value > 0;

/** What the county with this AGS has chosen, over the defaults. */
export function termsOf(chosen: unknown, ags: string): FreshnessTerms {
  const { days, askBefore, grace, pauses } = (chosen ?? {}) as Partial<FreshnessTerms>;
  return {
    days: { ...DEFAULT_TERMS.days, ...days },
    askBefore: isDays(askBefore) ? askBefore : DEFAULT_TERMS.askBefore,
    grace: isDays(grace) ? grace : DEFAULT_TERMS.grace,
    pauses: Array.isArray(pauses) ? pauses : [],
    ags,
  };
}

const DAY = 86_400_000;
/** Days from one day to another. */
export const daysFromTo = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Turn of the year: offices are closed everywhere. */
const isTurnOfYear = (day: string): boolean => day.slice(5) >= "12-24" || day.slice(5) <= "01-01";

/** Whether the clock stands still on this day. */
export const isPaused = ({ pauses, ags }: FreshnessTerms, day: string): boolean =>
  isTurnOfYear(day) ||
  holidaysIn(ags, { from: day, until: day }).size > 0 ||
  pauses.some(({ from, to }) => from <= day && day <= to);

/** Stretches of days on which the clock stands still, as far as they reach into these days; in order of their beginning. */
function findPauses({ pauses, ags }: FreshnessTerms, from: string, to: string): { from: string; to: string }[] {
  const holidays = [...holidaysIn(ags, { from, until: to }).keys()].map((day) => ({ from: day, to: day }));
  const all: { from: string; to: string }[] = [...pauses, ...holidays];
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year += 1) {
    all.push({ from: `${year}-12-24`, to: `${year + 1}-01-01` });
  }
  return all
    .filter((pause) => pause.to > from && pause.from <= to)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

/** Days after `from` up to `to` on which the clock stands still. */
function countPaused(terms: FreshnessTerms, from: string, to: string): number {
  let count = 0;
  let counted = from;
  for (const pause of findPauses(terms, from, to)) {
    const begin = pause.from > counted ? addDays(pause.from, -1) : counted;
    const end = pause.to < to ? pause.to : to;
    if (end <= begin) continue;
    count += daysFromTo(begin, end);
    counted = end;
  }
  return count;
}

/** The day on which `days` have passed since `from`, those not counted on which the clock stands still. */
export function dayAfter(terms: FreshnessTerms, from: string, days: number): string {
  let end = addDays(from, days);
  for (let before = ""; before !== end;) {
    before = end;
    end = addDays(from, days + countPaused(terms, from, end));
  }
  return end;
}

/** The first day on which an entry confirmed on `from` is overdue; undefined: its kind never is. */
export function overdueFrom(terms: FreshnessTerms, kind: string, from: string): string | undefined {
  const days = terms.days[kind];
  return days === undefined ? undefined : dayAfter(terms, from, days + 1);
}

let known: { terms: FreshnessTerms; today: string; limits: Map<string, Date> } | undefined;

/** What was confirmed before this moment is overdue `now`. */
export function staleBefore(terms: FreshnessTerms, kind: string, now: Date): Date {
  const today = dayOf(now);
  if (known?.terms !== terms || known.today !== today) known = { terms, today, limits: new Map() };
  const limit = known.limits.get(kind) ?? findLimit(terms, kind, today);
  known.limits.set(kind, limit);
  return limit;
}

/** Goes back as far as the clock has run. */
function findLimit(terms: FreshnessTerms, kind: string, today: string): Date {
  const days = terms.days[kind];
  if (days === undefined) return new Date(0);
  let limit = addDays(today, -days);
  for (let before = ""; before !== limit;) {
    before = limit;
    limit = addDays(today, -days - countPaused(terms, limit, today));
  }
  // From a day on which the clock stands still as much time has passed as from the day after it.
  while (isPaused(terms, limit)) limit = addDays(limit, -1);
  return new Date(`${limit}T00:00:00Z`);
}

/** Whether nobody has confirmed the entry for longer than its kind may wait (or ever). */
export function isStale(terms: FreshnessTerms, kind: string, confirmedAt: Date | null, now: Date): boolean {
  if (terms.days[kind] === undefined) return false;
  return confirmedAt === null || confirmedAt < staleBefore(terms, kind, now);
}
