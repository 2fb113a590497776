import { addDays, weekdayOf } from "../clock.ts";

/** A day of a month's page, with what takes place on it. */
export type MonthDay<D> = { day: string; isInMonth: boolean; dates: D[] };

/** A month as `YYYY-MM`; undefined where a text is none of this and the next centuries. */
export const readMonth = (text: string | null): string | undefined =>
  text !== null && /^2[01]\d\d-(?:0[1-9]|1[0-2])$/u.test(text) ? text : undefined;

/** The month some months on. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The first and the last day that a month's page shows: whole weeks. */
export function spanOf(month: string): { from: string; until: string } {
  const first = `${month}-01`;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return { from: addDays(first, 1 - weekdayOf(first)), until: addDays(last, 7 - weekdayOf(last)) };
}

/** The weeks of a month's page, Monday to Sunday; what goes over several days stands on each. */
export function monthOf<D extends { day: string; lastDay: string }>(
  month: string,
  dates: readonly D[],
): MonthDay<D>[][] {
  const { from, until } = spanOf(month);
  const weeks: MonthDay<D>[][] = [];
  for (let monday = from; monday <= until; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        return {
          day,
          isInMonth: day.startsWith(month),
          dates: dates.filter((date) => date.day <= day && day <= date.lastDay),
        };
      }),
    );
  }
  return weeks;
}
