import type { Translator } from "../../platform/i18n/translate.ts";
import { describeHours, describeRun } from "../offers/index.ts";
import type { CalendarEvent, EventDay, EventTimes } from "./event.ts";

/** A date in one line: "Dienstag, 8. Dezember, 17:00 bis 19:00 Uhr". */
export const describeDate = ({ day, lastDay, fromTime, untilTime }: EventDay, t: Translator, today: string): string =>
  describeRun({ startsOn: day, endsOn: lastDay, fromTime, untilTime, weekdays: [] }, t, today);

/** How an event comes again, in one line; empty where it takes place once. */
export function describeSeries({ repeats, repeatsUntil }: EventTimes, t: Translator): string {
  if (repeats === "never" || repeatsUntil === null) return "";
  return t(`events.series.${repeats}`, { until: repeatsUntil });
}

/** Hours and place, the quiet line of a calendar. */
export function describeBriefly(event: CalendarEvent, date: EventDay, t: Translator): string {
  const where = event.reach === "place" ? (event.placeName ?? "") : t.code("offers.reach", event.reach);
  return [describeHours(date, t), where].filter((part) => part !== "").join(t.dir === "rtl" ? "، " : ", ");
}
