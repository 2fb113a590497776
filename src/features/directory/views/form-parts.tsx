import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import type { Typed } from "../../../platform/http/forms.ts";
import { CheckboxGroup } from "../../../platform/ui/index.ts";
import type { FormReader } from "../../records/index.ts";
import type { Place } from "../places.ts";

/** What sections of a form of the directory are made of. */
export type SectionProps = {
  t: Translator;
  form: FormReader;
  typed: Typed;
  /** Where the form goes; row buttons lead back to it. */
  action: string;
  places: readonly Place[];
  /** Whether the viewer says how the organisation belongs to the network and who sees it. */
  canPlace: boolean;
};

/** A list of codes to tick. */
export function Codes({
  form,
  name,
  label,
  hint,
  optionalMark,
  codes,
  word,
}: {
  form: FormReader;
  name: string;
  label: string;
  hint?: string | undefined;
  optionalMark?: string | undefined;
  codes: readonly string[];
  word: (code: string) => string;
}) {
  return (
    <CheckboxGroup
      {...{ name, label, hint, optionalMark }}
      horizontal
      error={form.error(name)}
      values={form.all(name)}
      choices={codes.map((code) => ({ value: code, label: word(code) }))}
    />
  );
}

/** Rows in the form, and what one is called: „Kontaktweg“. */
const ROWS = ["points", "rooms", "facts", "projects"] as const;
type RowName = (typeof ROWS)[number];
const isRowName = (name: string): name is RowName => ROWS.some((one) => one === name);

/** What a field is called in the error summary: „2. Kontaktweg, Angabe“. */
export function labelOfField(t: Translator, field: string, typed: Typed): string {
  const [list = "", row = "", part = ""] = field.split(".");
  if (!isRowName(list) || part === "") return t(`directory-office.field.${field}` as PlainMessageKey);
  return t("directory-office.rowProblem", {
    number: numberOfRow(typed, list, row),
    kind: t(`directory-office.row.${list}`),
    field: t(`directory-office.rowField.${list}_${part}` as PlainMessageKey),
  });
}

/** Which row a person sees: rows keep their numbers when others are taken away. */
export function numberOfRow(typed: Typed, prefix: string, row: string): number {
  const numbers = Object.keys(typed).flatMap((name) =>
    name.startsWith(`${prefix}.`) ? [name.split(".")[1] ?? ""] : [],
  );
  const sorted = [...new Set(numbers)].toSorted((a, b) => Number(a) - Number(b));
  return sorted.indexOf(row) + 1;
}
