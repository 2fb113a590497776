import type { CalendarEntry } from "../../platform/calendar/entry.ts";
import type { CalendarEvent, EventDate } from "./event.ts";

/** A date as an entry for somebody's calendar. @param host makes its name unique among all installations */
export const calendarEntryOf = (
  event: CalendarEvent,
  date: EventDate,
  said: Pick<CalendarEntry, "title" | "description" | "place" | "url">,
  host: string,
): CalendarEntry => ({
  ...said,
  uid: `${date.id}@${host}`,
  sequence: event.version,
  changedAt: event.updatedAt,
  day: date.day,
  lastDay: date.lastDay,
  // over several days hours mean the first and the last: the span stands there without them
  fromTime: date.day === date.lastDay ? date.fromTime : null,
  untilTime: date.day === date.lastDay ? date.untilTime : null,
});
