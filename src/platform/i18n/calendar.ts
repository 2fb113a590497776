/** Days, times and periods in words of one language. Days are ISO dates, times of day are `08:30`. */
import { dayAsInstant } from "./formatters.ts";
import { remember } from "../remember.ts";

/**
 * How a day is written, in German: `long` 3. Juni 2024 · `short` 03.06.2024 · `weekday` Montag, 3. Juni 2024 ·
 * `month` Juni 2024 · `day` 3. Juni.
 */
export type DateStyle = "long" | "short" | "weekday" | "month" | "day";

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "2-digit", month: "2-digit", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  day: { day: "numeric", month: "long" },
};

/** All counties are in Germany; an instant is shown at the time their clocks show. */
const TIME_ZONE = "Europe/Berlin";

export type Calendar = {
  /** A calendar day; throws on anything but an ISO date. */
  date(day: string, style?: DateStyle): string;
  /** From one day to another, parts that are the same written once. */
  dateRange(from: string, until: string, style?: DateStyle): string;
  /** A time of day without a word around it: `08:30` → 8:30. */
  time(clock: string): string;
  /** Day and time of an instant on German clocks. */
  dateTime(instant: Date | string): string;
  /** Name of a weekday, 1 Monday … 7 Sunday. */
  weekday(day: number, length?: "long" | "short"): string;
  /** Name of a month, 1 … 12. */
  month(month: number, length?: "long" | "short"): string;
  /** A distance in days, rounded to what people say: in 3 days, 2 weeks ago, 11 months ago. */
  relativeDays(days: number): string;
};

/** The calendar of a locale. */
export function calendarFor(locale: string): Calendar {
  const utc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const days = remember((style: DateStyle) => utc(STYLES[style]));
  const weekdays = remember((weekday: "long" | "short") => utc({ weekday }));
  const months = remember((month: "long" | "short") => utc({ month }));
  const instants = remember(
    (timeZone: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", hourCycle: "h23", timeZone }),
  );
  const relative = remember((numeric: "auto") => new Intl.RelativeTimeFormat(locale, { numeric }));
  const digits = remember((minimumIntegerDigits: number) => new Intl.NumberFormat(locale, { minimumIntegerDigits }));
  return {
    date: remember((day: string, style: DateStyle = "long") => days(style).format(dayAsInstant(day))),
    dateRange: remember((from: string, until: string, style: DateStyle = "long") =>
      days(style).formatRange(dayAsInstant(from), dayAsInstant(until)),
    ),
    time: remember((clock: string) => {
      const [hours, minutes] = clock.split(":").map(Number);
      return `${digits(1).format(hours ?? 0)}:${digits(2).format(minutes ?? 0)}`;
    }),
    dateTime: (instant) => instants(TIME_ZONE).format(new Date(instant)),
    // 1 January 2024 was a Monday.
    weekday: remember((day: number, length: "long" | "short" = "long") =>
      weekdays(length).format(Date.UTC(2024, 0, day)),
    ),
    month: remember((month: number, length: "long" | "short" = "long") =>
      months(length).format(Date.UTC(2024, month - 1, 1)),
    ),
    relativeDays: remember((count: number) => relative("auto").format(...roughly(count))),
  };
}

/** Whole days up to two weeks, then weeks, months and years. */
function roughly(days: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(days);
  if (size < 14) return [days, "day"];
  if (size < 60) return [Math.trunc(days / 7), "week"];
  if (size < 730) return [Math.trunc(days / 30.44), "month"];
  return [Math.trunc(days / 365.25), "year"];
}
