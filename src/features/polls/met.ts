import { type Holiday, holidaysIn } from "../../platform/calendar/holidays.ts";
import { weekdayOf } from "../../platform/clock.ts";
import type { Slot } from "./poll.ts";

/** Days on which schools are closed. */
export type SchoolBreak = { id: string; name: string; fromOn: string; untilOn: string };

/** A meeting of the network, or a date another poll holds. */
export type OtherDate = {
  day: string;
  fromTime: string;
  untilTime: string;
  title: string;
  group: string;
  /** Of the same body, or with seats of the same organisations. */
  shared: number;
  isHold: boolean;
};

/** What is on a proposed day, the gravest first. */
export type Met =
  | { what: "holiday"; holiday: Holiday }
  | { what: "weekend"; weekday: number }
  | { what: "break"; name: string }
  | { what: "other"; other: OtherDate; isSameTime: boolean };

type Around = { ags: string; breaks: readonly SchoolBreak[]; others: readonly OtherDate[] };

type Hours = Pick<Slot, "fromTime" | "untilTime">;

const overlaps = (a: Hours, b: Hours): boolean => a.fromTime < b.untilTime && b.fromTime < a.untilTime;

/** What who proposes this date should know. */
export function metOn(date: Slot, { ags, breaks, others }: Around): Met[] {
  const { day } = date;
  const holiday = holidaysIn(ags, { from: day, until: day }).get(day);
  const weekday = weekdayOf(day);
  const met = others
    .filter((other) => other.day === day)
    .map((other) => ({ what: "other" as const, other, isSameTime: overlaps(date, other) }))
    .toSorted((a, b) => Number(b.isSameTime) - Number(a.isSameTime) || b.other.shared - a.other.shared);
  return [
    ...(holiday === undefined ? [] : [{ what: "holiday" as const, holiday }]),
    ...(holiday === undefined && weekday > 5 ? [{ what: "weekend" as const, weekday }] : []),
    ...breaks
      .filter(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn)
      .map(({ name }) => ({ what: "break" as const, name })),
    ...met,
  ];
}
