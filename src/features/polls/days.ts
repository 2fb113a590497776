import { weekdayOf } from "../../platform/clock.ts";

/** Hours as `HH:MM`. */
export type Hours = { fromTime: string; untilTime: string };
export type ReadDay = { day: string; hours: Hours | undefined };

/** What could not be read, as it was typed, and why. */
export type DayFault = { typed: string; why: "unknown" | "weekday" | "past" | "hours"; weekday?: number };

const WEEKDAYS = ["mo", "di", "mi", "do", "fr", "sa", "so"];
const MONTHS = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

const pad = (number: number | string): string => String(number).padStart(2, "0");

/** The day of a year, where there is one: there is no 31 February. */
function dayIn(year: number, month: number, day: number): string | undefined {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const moment = new Date(`${iso}T12:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === iso ? iso : undefined;
}

/** Who leaves out the year means the next such day. */
function nextDay(month: number, day: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  return [0, 1, 2, 3, 4]
    .map((years) => dayIn(year + years, month, day))
    .find((one) => one !== undefined && one >= today);
}

const yearOf = (typed: string): number => (typed.length === 2 ? 2000 + Number(typed) : Number(typed));

function monthOf(typed: string): number {
  const low = typed.toLowerCase().replace("maerz", "märz");
  return MONTHS.findIndex((month) => low.startsWith(month)) + 1;
}

const TIME = String.raw`(\d{1,2})(?:[:.](\d{2}))?`;
const HOURS = new RegExp(
  String.raw`(?:,?\s+(?:von\s+)?)${TIME}\s*(?:uhr\s*)?(?:-|–|bis)\s*${TIME}\s*(?:uhr|h)?\s*$`,
  "iu",
);

/** The hours at the end of what was typed, and the rest; `false`: hours that there are not. */
function takeHours(typed: string): { rest: string; hours: Hours | undefined | false } {
  const found = HOURS.exec(typed);
  if (found === null) return { rest: typed, hours: undefined };
  const [, fromHour = "", fromMinute = "00", untilHour = "", untilMinute = "00"] = found;
  const hours = { fromTime: `${pad(fromHour)}:${fromMinute}`, untilTime: `${pad(untilHour)}:${untilMinute}` };
  const isTime = Number(untilHour) < 24 && Number(fromMinute) < 60 && Number(untilMinute) < 60;
  return { rest: typed.slice(0, found.index), hours: isTime && hours.fromTime < hours.untilTime && hours };
}

/** A day as people write it: 3.3., 03.03.27, 3. März 2027, 2027-03-03. */
function dayOf(typed: string, today: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typed);
  if (iso !== null) return dayIn(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german =
    /^(\d{1,2})\.\s*(\d{1,2})\.?(?:\s*(\d{4}|\d{2}))?$/u.exec(typed) ??
    /^(\d{1,2})\.?\s*(\p{L}{3,9})\.?(?:\s+(\d{4}|\d{2}))?$/u.exec(typed);
  if (german === null) return undefined;
  const [, day = "", second = "", year] = german;
  const month = /^\d/u.test(second) ? Number(second) : monthOf(second);
  return year === undefined ? nextDay(month, Number(day), today) : dayIn(yearOf(year), month, Number(day));
}

function readOne(typed: string, today: string): ReadDay | DayFault {
  const { rest, hours } = takeHours(typed);
  if (hours === false) return { typed, why: "hours" };
  const named = /^(mo|di|mi|do|fr|sa|so)(?:\p{L}*)\.?,?\s+(?=\d)/iu.exec(rest);
  const day = dayOf(rest.slice(named?.[0].length ?? 0).trim(), today);
  if (day === undefined) return { typed, why: "unknown" };
  if (day < today) return { typed, why: "past" };
  const weekday = weekdayOf(day);
  if (named !== null && WEEKDAYS[weekday - 1] !== named[1]?.toLowerCase()) return { typed, why: "weekday", weekday };
  return { day, hours };
}

/** Several days in one field, in lines, by commas, semicolons or „und“; a weekday before a day belongs to it. */
export function readDays(typed: string, today: string): { days: ReadDay[]; faults: DayFault[] } {
  const parts = typed
    .split(/[\n;]|(?<!\b(?:mo|di|mi|do|fr|sa|so)\p{L}*\.?)\s*,|\s+und\s+|\s+oder\s+/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const read = parts.map((part) => readOne(part, today));
  return {
    days: read.filter((one) => "day" in one),
    faults: read.filter((one) => "why" in one),
  };
}
