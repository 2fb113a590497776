import { remember } from "./remember.ts";

/** The only source of time: everything that asks what time it is takes a `Clock`, so tests choose the moment. */
export type Clock = {
  /** The present moment. */
  now(): Date;
  /** The calendar day in Germany as `YYYY-MM-DD`; a day is a date, never a timestamp. */
  today(): string;
};

// The Swedish locale writes dates as ISO 8601 does; there is no option that asks for ISO directly.
const germanDay = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const germanTime = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", hour: "2-digit", minute: "2-digit" });

const MINUTE = 60_000;

/** Days begin with a minute: within one nothing has to be worked out anew, and every page asks. */
const dayOfMinute = remember((minute: number) => germanDay.format(new Date(minute * MINUTE)), 100);

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayOfMinute(Math.floor(Date.now() / MINUTE)),
};

/** The calendar day in Germany of a moment, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => germanDay.format(moment);

/** The time of day in Germany of a moment, `08:30`. */
export const timeOf = (moment: Date): string => germanTime.format(moment);

/** A clock that stands still. `iso` is a moment with its offset, such as `2026-11-22T10:00:00Z`; throws RangeError otherwise. */
export function fixedClock(iso: string): Clock {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`not a moment in time: ${iso}`);
  return { now: () => new Date(moment), today: () => germanDay.format(moment) };
}

const HOUR = 3_600_000;

/**
 * The moment at which German clocks show a time (`HH:MM`) of a day, whatever the machine's own zone is. What they show
 * twice in an autumn night is the first of both; what they leave out in spring is an hour later (RFC 5545, 3.3.5).
 */
export function momentOf(day: string, time: string): Date {
  const shown = Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
  const inSummer = new Date(shown - 2 * HOUR);
  return timeOf(inSummer) === time.slice(0, 5) ? inSummer : new Date(shown - HOUR);
}

/** A day some days on (before: negative), `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`: there is no 30 February. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

/** The weekday of an ISO date, 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
