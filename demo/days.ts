import { addDays, weekdayOf } from "../src/platform/clock.ts";
import type { DemoDay, DemoRun } from "./world.ts";

/** A day as a date: a number counts from today. */
export function toDate(day: DemoDay, today: string): string {
  return typeof day === "string" ? day : addDays(today, day);
}

/** The first of these weekdays on or after a day; with `step` -1 the last on or before it. */
function alignTo(day: string, weekdays: readonly number[], step: 1 | -1): string {
  let aligned = day;
  while (!weekdays.includes(weekdayOf(aligned))) aligned = addDays(aligned, step);
  return aligned;
}

const WORKING_DAYS = [1, 2, 3, 4, 5];
const SATURDAY = 6;

/**
 * When a run takes place, whatever day the demo is loaded on: a course begins on a day of the course, office hours are on
 * working days, and what is for fun is on a Saturday. `nth` becomes the days themselves, half a year of them.
 */
export function datesOf(
  run: DemoRun,
  today: string,
  isLeisure: boolean,
): { startsOn: string; endsOn: string | null }[] {
  const begin = toDate(run.starts, today);
  const end = run.ends === undefined ? null : toDate(run.ends, today);
  const weekdays = run.weekdays ?? [];
  if (run.nth !== undefined) return nthDays(run.nth, weekdays, begin, end ?? addDays(begin, 180));
  // A day that stands in the entry is meant.
  if (typeof run.starts === "string") return [{ startsOn: begin, endsOn: end }];
  if (weekdays.length === 0)
    return [{ startsOn: alignTo(begin, isLeisure ? [SATURDAY] : WORKING_DAYS, 1), endsOn: end }];
  // Whole weeks begin with their first day.
  const startsOn = alignTo(begin, weekdays.length === 5 ? weekdays.slice(0, 1) : weekdays, 1);
  const moved = (Date.parse(startsOn) - Date.parse(begin)) / 86_400_000;
  const endsOn = end === null ? null : alignTo(addDays(end, moved), weekdays, -1);
  return [{ startsOn, endsOn: endsOn !== null && endsOn < startsOn ? startsOn : endsOn }];
}

const MOST_DAYS = 6;

/** „Erster Mittwoch im Monat“ as days; -1 is the last. */
function nthDays(
  nth: NonNullable<DemoRun["nth"]>,
  weekdays: readonly number[],
  begin: string,
  end: string,
): { startsOn: string; endsOn: null }[] {
  const days: { startsOn: string; endsOn: null }[] = [];
  for (let day = begin; day <= end && days.length < MOST_DAYS; day = addDays(day, 1)) {
    if (!weekdays.includes(weekdayOf(day))) continue;
    const isWanted =
      nth === -1 ? addDays(day, 7).slice(0, 7) !== day.slice(0, 7) : Math.ceil(Number(day.slice(8)) / 7) === nth;
    if (isWanted) days.push({ startsOn: day, endsOn: null });
  }
  return days;
}
