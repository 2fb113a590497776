import type { Translator } from "../../../platform/i18n/translate.ts";
import { type Child, Month } from "../../../platform/ui/index.ts";
import type { Listed } from "../event.ts";
import { monthOf } from "../../../platform/calendar/month.ts";

type Props = {
  t: Translator;
  /** `YYYY-MM`. */
  month: string;
  today: string;
  listed: readonly Listed[];
  /** An event on a day, as an item of a list. */
  cellOf(listed: Listed): Child;
  /** What public holiday a day is, in words. */
  holidayOf?(day: string): string | undefined;
};

/** A month with its events, what goes over several days on each of them. */
export function EventMonth({ t, month, today, listed, cellOf, holidayOf }: Props) {
  const weeks = monthOf(
    month,
    listed.map((one) => ({ ...one, day: one.date.day, lastDay: one.date.lastDay })),
  );
  return (
    <Month
      caption={t.date(`${month}-01`, "month")}
      weekdays={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ short: t.weekday(day, "short"), long: t.weekday(day) }))}
      weeks={weeks.map((week) =>
        week.map(({ day, isInMonth, dates }) => ({
          iso: day,
          number: t.number(Number(day.slice(8))),
          label: t.date(day, "weekday"),
          isOutside: !isInMonth,
          isToday: day === today,
          note: holidayOf?.(day),
          children: dates.length === 0 ? undefined : <ul>{dates.map(cellOf)}</ul>,
        })),
      )}
    />
  );
}
