import type { Translator } from "../../../platform/i18n/translate.ts";
import { CheckboxGroup, TextField } from "../../../platform/ui/index.ts";
import type { FormReader } from "../../records/index.ts";

/** What can be chosen in this county by this person. */
export type FormChoices = {
  /** One for partners: their own organisation. */
  providers: readonly { id: string; name: string }[];
  places: readonly { ags: string; name: string }[];
  /** Persons of the provider; none while it is open who that is. */
  persons: readonly { id: string; name: string }[];
};

export type SectionProps = { t: Translator; form: FormReader; choices: FormChoices };

/** Fields of one or a few lines that may stay empty. */
type TextKey =
  | "venue"
  | "street"
  | "locality"
  | "phone"
  | "costNote"
  | "registrationNote"
  | "documents"
  | "childcareNote"
  | "accessibilityNote";

export const textOf = ({ t, form }: SectionProps, name: TextKey) => form.field(name, t(`offers-office.field.${name}`));

/** One line of text that may stay empty. */
export function Line(props: SectionProps & { name: TextKey }) {
  return <TextField {...textOf(props, props.name)} />;
}

/** A list of codes to tick. */
export function Codes({
  form,
  name,
  label,
  hint,
  codes,
  word,
  optionalMark,
  horizontal,
}: {
  form: FormReader;
  name: string;
  label: string;
  hint?: string | undefined;
  codes: readonly string[];
  word: (code: string) => string;
  optionalMark?: string | undefined;
  horizontal?: boolean | undefined;
}) {
  return (
    <CheckboxGroup
      {...{ name, label, hint, optionalMark, horizontal }}
      error={form.error(name)}
      values={form.all(name)}
      choices={codes.map((code) => ({ value: code, label: word(code) }))}
    />
  );
}
