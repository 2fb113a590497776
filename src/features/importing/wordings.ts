/** Lists of wordings as they are written in the descriptions of lists: one text, `|` between. */
import type { FieldKind, ImportField } from "./fields.ts";

export function wordings(text: string): readonly string[] {
  return text.split("|").map((wording) => wording.replace(/\s+/gu, " ").trim());
}

type Traits = Omit<ImportField, "name" | "label" | "kind" | "wordings">;

/** Makes the fields of one list; `messages` is the start of their message keys. */
export function describeFields(messages: string) {
  return (name: string, kind: FieldKind, heads: string, traits: Traits = {}): ImportField => ({
    name,
    kind,
    label: `${messages}.${name}`,
    wordings: wordings(heads),
    ...traits,
  });
}
