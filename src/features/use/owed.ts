import { addDays } from "../../platform/clock.ts";
import { type Period, periodKey, type Rhythm, periodsBefore } from "../figures/index.ts";

/** What has to be known of an offer to say for which periods its use is asked. */
export type Asked = {
  /** Something with a beginning and an end that people enrol in: asked about when it is over. */
  isCourse: boolean;
  /** The first day it was on offer, and the last one; null: still. */
  since: string;
  until: string | null;
  runs: readonly { startsOn: string; endsOn: string | null }[];
};

/** After its end a course is asked about for so many days; later nobody remembers. */
const COURSE_DAYS = 365;
/** Days after the end of a period by which its figures are wanted. */
const DAYS_TO_ANSWER = 30;

/** The day by which figures for a period are wanted. */
export const wantedBy = ({ endsOn }: Period): string => addDays(endsOn, DAYS_TO_ANSWER);

/** Courses that ended within the last year, one period for all with the same days, the latest first. */
function coursesOver(runs: Asked["runs"], today: string): Period[] {
  const over = runs.flatMap(({ startsOn, endsOn }) =>
    endsOn !== null && endsOn < today && endsOn >= addDays(today, -COURSE_DAYS) ? [{ startsOn, endsOn }] : [],
  );
  const unlike = new Map(over.map((period) => [periodKey(period), period]));
  return [...unlike.values()].toSorted((a, b) => b.endsOn.localeCompare(a.endsOn));
}

/**
 * For which periods the use of an offer is asked on `today`, the latest first: courses when they have ended, what goes on
 * after each calendar period in which it was on offer. `rhythm` undefined: the county asks for courses alone.
 * @param count calendar periods looked back
 */
export function periodsAsked(offer: Asked, rhythm: Rhythm | undefined, today: string, count = 1): Period[] {
  const courses = offer.isCourse ? coursesOver(offer.runs, today) : [];
  const hasCourses = offer.isCourse && offer.runs.some(({ endsOn }) => endsOn !== null);
  if (hasCourses || rhythm === undefined) return courses;
  return periodsBefore(rhythm, today, count).filter(
    ({ startsOn, endsOn }) => offer.since <= endsOn && (offer.until === null || offer.until >= startsOn),
  );
}
