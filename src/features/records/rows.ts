import { MOST_ROWS, type Typed } from "../../platform/http/forms.ts";

/**
 * Repeated rows of a form without a script: the fields of row 2 are named `runs.2.starts`. Two kinds of buttons send the
 * form to be shown again with everything as typed: `name="row-add" value="runs"`, and `name="row-remove" value="runs.2"`.
 */
export const ROW_ADD = "row-add";
export const ROW_REMOVE = "row-remove";

const numbersOf = (typed: Typed, prefix: string): number[] => {
  const found = new Set<number>();
  for (const name of Object.keys(typed)) {
    const number = name.startsWith(`${prefix}.`) ? Number(name.slice(prefix.length + 1).split(".")[0]) : Number.NaN;
    if (Number.isInteger(number) && number >= 0 && number < 1000) found.add(number);
  }
  return [...found].toSorted((a, b) => a - b).slice(0, MOST_ROWS);
};

/** The numbers of the rows to show: those that were sent, at least `least` of them, plus one where one was asked for. */
export function rowNumbers(typed: Typed, prefix: string, least = 1): number[] {
  const numbers = numbersOf(typed, prefix);
  const wanted = Math.max(least, numbers.length + (typed[ROW_ADD]?.includes(prefix) ? 1 : 0));
  for (let next = (numbers.at(-1) ?? -1) + 1; numbers.length < wanted; next += 1) numbers.push(next);
  return numbers;
}

/** Whether the form was sent by a button that adds or takes away a row: show it again, save nothing. */
export const isRowButton = (typed: Typed): boolean => typed[ROW_ADD] !== undefined || typed[ROW_REMOVE] !== undefined;

/** What was typed, without the rows whose button was pressed. */
export function withoutRemovedRows(typed: Typed): Typed {
  const removed = typed[ROW_REMOVE] ?? [];
  return Object.fromEntries(
    Object.entries(typed).filter(
      ([name]) => name !== ROW_REMOVE && !removed.some((row) => row.includes(".") && name.startsWith(`${row}.`)),
    ),
  );
}
