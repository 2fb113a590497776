import { addDays, momentOf } from "../clock.ts";
import { escape, joinLines, plainDay, said, utc } from "./lines.ts";

/**
 * One entry for somebody's calendar (RFC 5545). Only what is published goes in: no ORGANIZER, no ATTENDEE. Times are
 * Europe/Berlin with its rules in the file, so that what happens every week keeps its hour through summer and winter.
 */
export type CalendarEntry = {
  /** The same for the same thing for ever: a calendar that has it replaces it. */
  uid: string;
  /** Raised with every change (RFC 5545, 3.8.7.4). */
  sequence: number;
  changedAt: Date;
  title: string;
  description: string;
  place: string;
  url: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** Last day where it goes over several; the same as `day` otherwise. */
  lastDay: string;
  /** `HH:MM`; null: all day. */
  fromTime: string | null;
  untilTime: string | null;
  /** Every week on these days (1 Monday … 7 Sunday), up to and with a day; null: for ever. Undefined: once. */
  weekly?: { weekdays: readonly number[]; until: string | null };
  /** Held for the time being (`TENTATIVE`), or called off and shown as that; undefined: it takes place. */
  status?: "TENTATIVE" | "CANCELLED";
  /** Whoever subscribes stays free meanwhile; all-day entries do anyway. */
  isFree?: boolean;
};

const ZONE = "Europe/Berlin";
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Summer time begins and ends at 1:00 UTC on the last Sundays of March and October (2000/84/EG). */
const TIME_ZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19810329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

const plainTime = (day: string, time: string): string => `${plainDay(day)}T${time.slice(0, 5).replace(":", "")}00`;
function timesOf({ day, lastDay, fromTime, untilTime }: CalendarEntry): string[] {
  if (fromTime === null)
    return [`DTSTART;VALUE=DATE:${plainDay(day)}`, `DTEND;VALUE=DATE:${plainDay(addDays(lastDay, 1))}`];
  const start = `DTSTART;TZID=${ZONE}:${plainTime(day, fromTime)}`;
  if (untilTime === null) return [start];
  // Until half past midnight is the day after.
  return [start, `DTEND;TZID=${ZONE}:${plainTime(untilTime > fromTime ? lastDay : addDays(lastDay, 1), untilTime)}`];
}

function ruleOf({ weekly, fromTime }: CalendarEntry): string[] {
  if (weekly === undefined) return [];
  const days = weekly.weekdays.map((weekday) => WEEKDAYS[weekday - 1]).join(",");
  // UNTIL is of the kind of DTSTART: a day, or a moment in UTC (RFC 5545, 3.3.10).
  const until =
    weekly.until === null
      ? ""
      : `;UNTIL=${fromTime === null ? plainDay(weekly.until) : utc(momentOf(weekly.until, "23:59"))}`;
  return [`RRULE:FREQ=WEEKLY;BYDAY=${days}${until}`];
}

/** What is called off takes nobody's time. */
const stateOf = ({ status, isFree = false, fromTime }: CalendarEntry): string[] => [
  ...(status === undefined ? [] : [`STATUS:${status}`]),
  ...(fromTime === null || isFree || status === "CANCELLED" ? ["TRANSP:TRANSPARENT"] : []),
];

function eventOf(entry: CalendarEntry): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escape(entry.uid)}`,
    `DTSTAMP:${utc(entry.changedAt)}`,
    `LAST-MODIFIED:${utc(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    ...timesOf(entry),
    ...ruleOf(entry),
    ...stateOf(entry),
    ...said("SUMMARY", entry.title),
    ...said("DESCRIPTION", entry.description),
    ...said("LOCATION", entry.place),
    `URL:${entry.url}`,
    "END:VEVENT",
  ];
}

/** What a calendar says of itself to whom subscribes to it. */
export type CalendarHead = {
  name: string;
  description: string;
  url: string;
  /** Hours after which it is worth asking again; 6 where nothing is said. */
  refreshHours?: number;
};

/** RFC 7986 and, for older programs, what they had before: name, and how often it is worth asking again. */
const headOf = ({ name, description, url, refreshHours = 6 }: CalendarHead): string[] => [
  `NAME:${escape(name)}`,
  `X-WR-CALNAME:${escape(name)}`,
  `DESCRIPTION:${escape(description)}`,
  `URL:${url}`,
  `X-WR-TIMEZONE:${ZONE}`,
  `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
  `X-PUBLISHED-TTL:PT${refreshHours}H`,
];

/** A calendar file with these entries: `text/calendar`, lines end with CR LF. @param head of a calendar to subscribe to */
export function writeCalendar(entries: CalendarEntry | readonly CalendarEntry[], head?: CalendarHead): string {
  const all = [entries].flat();
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Miteinander//DE",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...(head === undefined ? [] : headOf(head)),
    ...(all.every(({ fromTime }) => fromTime === null) ? [] : TIME_ZONE),
    ...all.flatMap(eventOf),
    "END:VCALENDAR",
  ];
  return joinLines(lines);
}
