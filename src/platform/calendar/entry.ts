import { addDays } from "../clock.ts";

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

const escape = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\n|\r/g, String.raw`\n`);

/** Lines end after 75 bytes, never inside a letter (RFC 5545, 3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}

const plainDay = (day: string): string => day.replaceAll("-", "");
const plainTime = (day: string, time: string): string => `${plainDay(day)}T${time.slice(0, 5).replace(":", "")}00`;
const utc = (moment: Date): string => `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const zoneName = new Intl.DateTimeFormat("en", { timeZone: ZONE, timeZoneName: "longOffset" });

/** The moment of a day and time on German clocks. */
function momentOf(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`);
  // Clocks change at night: at noon of the day its offset is that of nearly all its hours, those of courses included.
  const offset = /GMT([+-])(\d\d)/.exec(zoneName.format(new Date(`${day}T12:00:00Z`)));
  const hours = Number(`${offset?.[1] ?? "+"}${offset?.[2] ?? "1"}`);
  return new Date(asUtc.getTime() - hours * 3_600_000);
}

function timesOf({ day, lastDay, fromTime, untilTime }: CalendarEntry): string[] {
  if (fromTime === null)
    return [
      `DTSTART;VALUE=DATE:${plainDay(day)}`,
      `DTEND;VALUE=DATE:${plainDay(addDays(lastDay, 1))}`,
      "TRANSP:TRANSPARENT",
    ];
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

function eventOf(entry: CalendarEntry): string[] {
  const said = (name: string, text: string) => (text === "" ? [] : [`${name}:${escape(text)}`]);
  return [
    "BEGIN:VEVENT",
    `UID:${escape(entry.uid)}`,
    `DTSTAMP:${utc(entry.changedAt)}`,
    `LAST-MODIFIED:${utc(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    ...timesOf(entry),
    ...ruleOf(entry),
    ...said("SUMMARY", entry.title),
    ...said("DESCRIPTION", entry.description),
    ...said("LOCATION", entry.place),
    `URL:${entry.url}`,
    "END:VEVENT",
  ];
}

/** What a calendar says of itself to whom subscribes to it. */
export type CalendarHead = { name: string; description: string; url: string };

/** RFC 7986 and, for older programs, what they had before: name, and how often it is worth asking again. */
const headOf = ({ name, description, url }: CalendarHead): string[] => [
  `NAME:${escape(name)}`,
  `X-WR-CALNAME:${escape(name)}`,
  `DESCRIPTION:${escape(description)}`,
  `URL:${url}`,
  `X-WR-TIMEZONE:${ZONE}`,
  "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
  "X-PUBLISHED-TTL:PT6H",
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
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
