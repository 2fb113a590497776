import { type Child, classes } from "../types.ts";

/** A day of a month: its number, how it is read out, and what stands on it. */
export type MonthCell = {
  /** `YYYY-MM-DD` */
  iso: string;
  number: string;
  /** „Dienstag, 8. Dezember“ */
  label: string;
  isOutside?: boolean | undefined;
  isToday?: boolean | undefined;
  /** What day it is besides: a holiday. */
  note?: string | undefined;
  children?: Child;
};

/**
 * A month, Monday to Sunday, as a table; on phones as a list of the days on which something stands.
 * @param weekdays seven, short and whole
 */
export function Month(props: {
  caption: string;
  weekdays: readonly { short: string; long: string }[];
  weeks: readonly (readonly MonthCell[])[];
}) {
  return (
    <table class="month">
      <caption class="kern-sr-only">{props.caption}</caption>
      <thead>
        <tr>
          {props.weekdays.map((weekday) => (
            <th scope="col">
              <abbr title={weekday.long}>{weekday.short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.weeks.map((week) => (
          <tr>
            {week.map((cell) => (
              <td
                class={classes(
                  cell.isOutside && "month__outside",
                  cell.isToday && "month__today",
                  cell.note !== undefined && "month__noted",
                  !cell.children && cell.note === undefined && "month__empty",
                )}
              >
                <time datetime={cell.iso}>
                  <span class="month__number" aria-hidden="true">
                    {cell.number}
                  </span>
                  <span class="month__label">{cell.label}</span>
                </time>
                {cell.note === undefined ? null : <p class="month__note">{cell.note}</p>}
                {cell.children}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
