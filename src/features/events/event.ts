import { addDays, weekdayOf } from "../../platform/clock.ts";
import type { Cost, Reach } from "../offers/index.ts";

/** How an event comes again. `monthly`: on the same weekday of the month (the second Tuesday). */
export const REPEATS = ["never", "weekly", "fortnightly", "monthly"] as const;
export type Repeats = (typeof REPEATS)[number];

/** How one gets in. */
export const EVENT_REGISTRATIONS = ["none", "contact", "online"] as const;
export type EventRegistration = (typeof EVENT_REGISTRATIONS)[number];

/** When an event takes place, as people say it. Days `YYYY-MM-DD`, times `HH:MM`; no time: whole days. */
export type EventTimes = {
  startsOn: string;
  endsOn: string | null;
  fromTime: string | null;
  untilTime: string | null;
  repeats: Repeats;
  repeatsUntil: string | null;
  /** Days of the series on which it does not take place. */
  skipped: string[];
};

/** Everything people say of an event. */
export type EventContent = EventTimes & {
  title: string;
  /** null: the office of the county. */
  organiserId: string | null;
  summary: string;
  description: string;
  topics: string[];
  targetGroups: string[];
  languages: string[];
  reach: Reach;
  ags: string | null;
  venue: string | null;
  street: string | null;
  postcode: string | null;
  locality: string | null;
  onlineUrl: string | null;
  cost: Cost;
  costNote: string | null;
  registration: EventRegistration;
  registrationUrl: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
};

/** A single date of an event. */
export type EventDay = { day: string; lastDay: string; fromTime: string | null; untilTime: string | null };
export type EventDate = EventDay & { id: string };

/** An event as workspace and site show it. */
export type CalendarEvent = EventContent & {
  id: string;
  slug: string;
  ownerId: string | null;
  state: string;
  audience: string;
  version: number;
  organiserName: string | null;
  organiserSlug: string | null;
  placeName: string | null;
  confirmedAt: Date | null;
  updatedAt: Date;
  deletedAt: Date | null;
  lon: number | null;
  lat: number | null;
  dates: EventDate[];
};

/** A date with its event: what lists and calendars show. */
export type Listed = { date: EventDate; event: CalendarEvent };

/** What an event is until somebody says more. */
export const EMPTY_EVENT: Omit<EventContent, "title" | "organiserId" | "summary" | "startsOn"> = {
  endsOn: null,
  fromTime: null,
  untilTime: null,
  repeats: "never",
  repeatsUntil: null,
  skipped: [],
  description: "",
  topics: [],
  targetGroups: [],
  languages: [],
  reach: "county",
  ags: null,
  venue: null,
  street: null,
  postcode: null,
  locality: null,
  onlineUrl: null,
  cost: "unknown",
  costNote: null,
  registration: "none",
  registrationUrl: null,
  phone: null,
  email: null,
  website: null,
};

/** Most dates of one series: every week for two years. */
export const MOST_DATES = 105;

const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);

/** The same weekday of another month: the second Tuesday; where the first day was a fifth one, the last. */
function sameWeekday(first: string, months: number): string {
  const [year = 0, month = 1, date = 1] = first.split("-").map(Number);
  const nth = Math.ceil(date / 7);
  const begin = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const ahead = (weekdayOf(first) - weekdayOf(begin) + 7) % 7;
  const day = addDays(begin, ahead + 7 * (nth - 1));
  return day.slice(0, 7) === begin.slice(0, 7) ? day : addDays(day, -7);
}

function dayOfSeries({ startsOn, repeats }: EventTimes, index: number): string {
  if (repeats === "monthly") return sameWeekday(startsOn, index);
  return addDays(startsOn, index * (repeats === "weekly" ? 7 : 14));
}

/** The single dates of an event, in order. */
export function datesOf(times: EventTimes): EventDay[] {
  const { startsOn, endsOn, fromTime, untilTime, repeats, repeatsUntil, skipped } = times;
  const length = endsOn === null ? 0 : daysBetween(startsOn, endsOn);
  const toDate = (day: string): EventDay => ({ day, lastDay: addDays(day, length), fromTime, untilTime });
  if (repeats === "never" || repeatsUntil === null) return [toDate(startsOn)];
  const days = Array.from({ length: MOST_DATES }, (_, index) => dayOfSeries(times, index));
  return days.filter((day) => day <= repeatsUntil && !skipped.includes(day)).map(toDate);
}

/** The date that comes next, or is going on; undefined where all are over. */
export const nextDate = <D extends EventDay>(dates: readonly D[], today: string): D | undefined =>
  dates.find((date) => date.lastDay >= today);
