import type { EventDay, Listed } from "./event.ts";
import { type Holiday, holidaysIn } from "../../platform/calendar/holidays.ts";

/** A date of another event. */
export type OtherDate = EventDay & {
  eventId: string;
  slug: string;
  title: string;
  organiser: string | null;
  placeName: string | null;
  ags: string | null;
  topics: readonly string[];
  targetGroups: readonly string[];
};

/** What is being planned, and what there is on its days. */
export type Planned = {
  dates: readonly EventDay[];
  ags: string | null;
  topics: readonly string[];
  targetGroups: readonly string[];
  others: readonly OtherDate[];
};

/** What two events that meet have in common. */
export type Shared = "place" | "topic" | "target";
export type Clash = { date: OtherDate; isSameTime: boolean; shares: Shared[] };

const meetsOnDay = (one: EventDay, other: EventDay): boolean => one.day <= other.lastDay && other.day <= one.lastDay;

/** Whether two dates that meet on a day do so in time; whole days, and several days, meet everything on them. */
function meetsInTime(one: EventDay, other: EventDay): boolean {
  if (one.fromTime === null || other.fromTime === null) return true;
  if (one.day !== one.lastDay || other.day !== other.lastDay) return true;
  // where nobody says when it ends, two hours are likely
  const endOf = ({ fromTime, untilTime }: EventDay) =>
    untilTime ?? `${String(Number(fromTime?.slice(0, 2)) + 2).padStart(2, "0")}${fromTime?.slice(2, 5) ?? ""}`;
  return one.fromTime < endOf(other) && other.fromTime < endOf(one);
}

const sharesOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((code) => others.includes(code));

/** Whether somebody should look before saving: at the same time, and for the same people in some way. */
export const isSerious = ({ isSameTime, shares }: Clash): boolean => isSameTime && shares.length > 0;

const weightOf = (clash: Clash): number => (clash.isSameTime ? 10 : 0) + clash.shares.length;

/** What else there is on the days of what is planned, what matters most first. */
export function findClashes(planned: Planned): Clash[] {
  const clashes = planned.others.flatMap((date): Clash[] => {
    const met = planned.dates.filter((own) => meetsOnDay(own, date));
    if (met.length === 0) return [];
    const shares: Shared[] = [
      ...(planned.ags !== null && planned.ags === date.ags ? (["place"] as const) : []),
      ...(sharesOne(planned.topics, date.topics) ? (["topic"] as const) : []),
      ...(sharesOne(planned.targetGroups, date.targetGroups) ? (["target"] as const) : []),
    ];
    return [{ date, shares, isSameTime: met.some((own) => meetsInTime(own, date)) }];
  });
  return clashes.toSorted((a, b) => weightOf(b) - weightOf(a) || a.date.day.localeCompare(b.date.day));
}

/** A public holiday on which something is planned. */
export type HolidayMet = { day: string; holiday: Holiday };

/** Everything that is on the days of what is planned. */
export type Met = { clashes: readonly Clash[]; holidays: readonly HolidayMet[] };

/** Holidays on which one of the dates falls; what goes over several days may well go over a holiday. */
export function findHolidays(ags: string, dates: readonly EventDay[]): HolidayMet[] {
  const days = dates.filter(({ day, lastDay }) => day === lastDay).map(({ day }) => day);
  const [from, until] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return [];
  const holidays = holidaysIn(ags, { from, until });
  return days.flatMap((day) => {
    const holiday = holidays.get(day);
    return holiday === undefined ? [] : [{ day, holiday }];
  });
}

/** Names what should be seen before saving: who has seen this has seen nothing else. */
export const fingerprintOf = ({ clashes, holidays }: Met): string =>
  [
    ...clashes.filter(isSerious).map(({ date }) => `${date.eventId.slice(0, 8)}${date.day}`),
    ...holidays.map(({ day }) => day),
  ]
    .toSorted()
    .join(",");

/** A listed date as the other side of a clash. */
export const toOther = ({ date, event }: Listed): OtherDate => ({
  ...date,
  eventId: event.id,
  slug: event.slug,
  title: event.title,
  organiser: event.organiserName,
  placeName: event.placeName,
  ags: event.ags,
  topics: event.topics,
  targetGroups: event.targetGroups,
});
