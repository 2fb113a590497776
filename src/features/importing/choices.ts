import type { Choices } from "./plan.ts";
import type { StoredImport } from "./store.ts";

/** A small whole number as typed; undefined for anything else. */
export const toIndex = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;

/** What was typed into the check page, joined with what was chosen before. */
export function readChoices(stored: StoredImport, typed: Record<string, string[]>): Choices {
  const corrections: Choices["corrections"] = structuredClone(stored.choices.corrections);
  const decisions: Record<string, string | null> = { ...stored.choices.decisions };
  for (const [name, values] of Object.entries(typed)) {
    const value = values.at(-1) ?? "";
    const [what, row = "", ...rest] = name.split(".");
    if (what === "wert" && /^\d{1,6}$/.test(row)) (corrections[Number(row)] ??= {})[rest.join(".")] = value;
    if (what === "gleich") decisions[[row, ...rest].join(".")] = value === "neu" ? null : value;
  }
  return { ...stored.choices, corrections, decisions };
}
