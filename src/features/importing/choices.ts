import { oneLine, writtenIn } from "./corrected.ts";
import type { StoredImport } from "./store.ts";
import type { Choices } from "./plan.ts";

/**
 * What a person chose for an entry: it means the record with this id, it belongs to another row of the file, it is a new
 * one, or it is left out.
 */
export type Choice = { id: string } | { row: number } | "new" | "out";

/** A small whole number as typed; undefined for anything else. */
export const toIndex = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;

/** How a choice stands in a form. */
export const choiceValue = (choice: Choice | undefined): string | undefined =>
  choice === undefined
    ? undefined
    : choice === "new"
      ? "neu"
      : choice === "out"
        ? "aus"
        : "id" in choice
          ? choice.id
          : `zeile-${choice.row}`;

/** The choice a form sent; undefined: none, or none any more. */
export function readChoice(text: string): Choice | undefined {
  if (text === "neu") return "new";
  if (text === "aus") return "out";
  if (/^[0-9a-f-]{36}$/.test(text)) return { id: text };
  const row = /^zeile-(\d{1,7})$/.exec(text)?.[1];
  return row === undefined ? undefined : { row: Number(row) };
}

/** What the cells say in a field of a row, as the check page shows it; undefined where it is not known yet. */
function shownIn({ tables, choices }: StoredImport, row: number, field: string): string | undefined {
  const table = tables[choices.sheet ?? -1];
  if (table === undefined || choices.columns === undefined) return undefined;
  const columns = choices.columns.map((one, column) => ({ column, field: one }));
  return oneLine(writtenIn(table, columns, { row, field }));
}

/**
 * What was typed into the check page, joined with what was chosen before. A field left as the cell says is no correction,
 * nor is a proposal that somebody only passed on the way to another view.
 */
export function readChoices(stored: StoredImport, typed: Record<string, string[]>): Choices {
  const corrections: Choices["corrections"] = structuredClone(stored.choices.corrections);
  const decisions: Record<string, Choice> = { ...stored.choices.decisions };
  for (const [name, values] of Object.entries(typed)) {
    const value = values.at(-1) ?? "";
    const [what, row = "", ...rest] = name.split(".");
    if (!/^\d{1,7}$/.test(row)) continue;
    const field = rest.join(".");
    if (what === "wert") {
      if (typed["zu"] !== undefined && value === typed[`vorschlag.${row}.${field}`]?.at(-1)) continue;
      const { [field]: _before, ...others } = corrections[Number(row)] ?? {};
      const isSame = value.trim() === shownIn(stored, Number(row), field);
      corrections[Number(row)] = isSame ? others : { ...others, [field]: value };
    }
    const choice = what === "gleich" ? readChoice(value) : undefined;
    if (choice !== undefined) decisions[row] = choice;
  }
  // A box that is not ticked is not sent; the field beside it says that it was there.
  const withoutUnread =
    typed["lesbar"] === undefined ? stored.choices.withoutUnread : typed["ohne"]?.at(-1) !== undefined;
  return { ...stored.choices, corrections, decisions, withoutUnread };
}
