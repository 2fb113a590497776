import { addDays } from "../../platform/clock.ts";
import type { Translator } from "../../platform/i18n/translate.ts";

/** A span of whole days, both included, `YYYY-MM-DD`. */
export type Period = { startsOn: string; endsOn: string };

/** Months of a calendar period; each divides the year. */
const MONTHS = { quarter: 3, half_year: 6, year: 12 } as const;
export type Rhythm = keyof typeof MONTHS;
export const RHYTHMS = Object.keys(MONTHS) as Rhythm[];

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The calendar period of this rhythm that holds a day. */
export function periodAround(rhythm: Rhythm, day: string): Period {
  const months = MONTHS[rhythm];
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = Math.floor((month - 1) / months) * months + 1;
  const next = first + months;
  const following = next > 12 ? `${year + 1}-${twoDigits(next - 12)}-01` : `${year}-${twoDigits(next)}-01`;
  return { startsOn: `${year}-${twoDigits(first)}-01`, endsOn: addDays(following, -1) };
}

/** The last `count` periods that are over, the latest first. */
export function periodsBefore(rhythm: Rhythm, today: string, count: number): Period[] {
  const periods: Period[] = [];
  let running = periodAround(rhythm, today);
  for (let number = 0; number < count; number += 1) {
    running = periodAround(rhythm, addDays(running.startsOn, -1));
    periods.push(running);
  }
  return periods;
}

/** How a period is written in addresses: `2026-01-01_2026-06-30`. */
export const periodKey = ({ startsOn, endsOn }: Period): string => `${startsOn}_${endsOn}`;

/** The rhythm whose period this is; undefined for any other span (a course). */
const rhythmOf = (period: Period): Rhythm | undefined =>
  RHYTHMS.find((rhythm) => periodKey(periodAround(rhythm, period.startsOn)) === periodKey(period));

/** A period as people say it: „1. Halbjahr 2026“, „3. Quartal 2026“, „2026“, „3. März – 28. Juni 2026“. */
export function namePeriod(period: Period, t: Translator): string {
  const rhythm = rhythmOf(period);
  const year = period.startsOn.slice(0, 4);
  if (rhythm === undefined) return t.dateRange(period.startsOn, period.endsOn);
  if (rhythm === "year") return year;
  const number = Math.ceil(Number(period.endsOn.slice(5, 7)) / MONTHS[rhythm]);
  return t(rhythm === "quarter" ? "figures.quarter" : "figures.halfYear", { number: String(number), year });
}

/** Whether one period lies in the other, ends included. */
export const isWithin = (inner: Period, outer: Period): boolean =>
  inner.startsOn >= outer.startsOn && inner.endsOn <= outer.endsOn;
