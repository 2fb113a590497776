import type { CalendarEntry } from "../../platform/calendar/entry.ts";
import { addDays, weekdayOf } from "../../platform/clock.ts";
import { lastDayOf, type Offer, type Run } from "./offer.ts";

/** What an entry says in words, in the reader's language, and where it leads. */
type Said = Pick<CalendarEntry, "title" | "description" | "place" | "url">;

/** The next day from `today` on that is one of these weekdays; the run's first day where it lies ahead and is one. */
function nextDayOf(run: Run, today: string): string {
  const from = run.startsOn > today ? run.startsOn : today;
  const ahead = run.weekdays.map((weekday) => (weekday - weekdayOf(from) + 7) % 7);
  return addDays(from, Math.min(...ahead));
}

/** Days and hours: once, on all days of a span, or every week from the next time on. */
function timesOf(
  run: Run,
  today: string,
): Pick<CalendarEntry, "day" | "lastDay" | "fromTime" | "untilTime" | "weekly"> {
  const { fromTime, untilTime } = run;
  if (run.weekdays.length > 0) {
    const day = nextDayOf(run, today);
    return { day, lastDay: day, fromTime, untilTime, weekly: { weekdays: run.weekdays, until: run.endsOn } };
  }
  const lastDay = lastDayOf(run) ?? run.startsOn;
  // On which of several days it takes place, only the note says: the span stands there without hours.
  const isOnce = lastDay === run.startsOn;
  return { day: run.startsOn, lastDay, fromTime: isOnce ? fromTime : null, untilTime: isOnce ? untilTime : null };
}

/** A run as an entry for somebody's calendar. @param host makes its name unique among all installations */
export const calendarEntryOf = (offer: Offer, run: Run, said: Said, { host, today }: { host: string; today: string }) =>
  ({
    ...said,
    ...timesOf(run, today),
    uid: `${run.id}@${host}`,
    sequence: offer.version,
    changedAt: offer.updatedAt,
  }) satisfies CalendarEntry;
