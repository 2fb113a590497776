import type { Example } from "../types.ts";
import { Month, type MonthCell } from "./month.tsx";

const cell = (number: number, more: Partial<MonthCell> = {}): MonthCell => ({
  iso: `2026-12-${String(number).padStart(2, "0")}`,
  number: String(number),
  label: `${number}. Dezember`,
  ...more,
});
const weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"].map((long) => ({
  short: long.slice(0, 2),
  long,
}));

export const examples: Example[] = [
  {
    name: "Month: two weeks with events",
    render: () => (
      <Month
        caption="Dezember 2026"
        weekdays={weekdays}
        weeks={[
          [7, 8, 9, 10, 11, 12, 13].map((number) =>
            cell(number, {
              isToday: number === 9,
              children:
                number === 8 ? (
                  <ul>
                    <li>
                      <a href="#sprachcafe">Sprachcafé im Advent</a>
                      <span class="note">17:00 Uhr, Meiningen</span>
                    </li>
                  </ul>
                ) : undefined,
            }),
          ),
          [14, 15, 16, 17, 18, 19, 20].map((number) => cell(number, { isOutside: number === 20 })),
        ]}
      />
    ),
  },
];
