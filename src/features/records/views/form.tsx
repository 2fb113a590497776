import type { Typed } from "../../../platform/http/forms.ts";
import type { PlainMessageKey, Translator } from "../../../platform/i18n/translate.ts";
import { ErrorSummary } from "../../../platform/ui/index.ts";

/**
 * The button that the Enter key presses, first in a form: without it, Enter in a text field presses the first button in
 * sight, which may take a row away. It is not seen, read or reached; `name` and `value` as of the button it stands for.
 */
export function FormStart({ name, value }: { name?: string; value?: string }) {
  return <button type="submit" class="kern-sr-only" tabindex={-1} aria-hidden="true" name={name} value={value} />;
}

/** What is wrong with a field. `label`: what it is called, where only who found the fault knows. */
export type Fault = { field: string; key: string; label?: string };

/** What a form shows: everything as typed, and what is wrong. A fresh form has no errors. */
export type FormState = { typed: Typed; errors: readonly Fault[] };

/** Reads a `FormState` for the components: values, messages in words, ids that the error summary links to. */
export type FormReader = {
  /** The last value typed under this name; empty where nothing was. */
  text(name: string): string;
  /** All values typed under this name, without empty ones. */
  all(name: string): string[];
  /** What is wrong with this field, in words. */
  error(name: string): string | undefined;
  /** `name`, `label`, `value`, `error`, and the mark of a field that may stay empty: spread it into a field. */
  field(
    name: string,
    label: string,
    traits?: { required?: boolean },
  ): { name: string; label: string; value: string; error: string | undefined; optionalMark: string | undefined };
  /** Whether any of these fields (or rows under these names) holds something or is wrong: such a section opens. */
  isUsed(names: readonly string[]): boolean;
  /** Whether any of these fields or rows is wrong. */
  isWrong(names: readonly string[]): boolean;
};

const isUnder = (field: string, name: string): boolean => field === name || field.startsWith(`${name}.`);

/** The words of a form's fault: messages of forms are plain messages. */
export const tellFault = (t: Translator, key: string): string => t(key as PlainMessageKey);

/**
 * A reader of what was typed and what is wrong with it. `marksOptional: false` leaves the marks out where the form says at
 * once that a whole part of it may stay empty.
 */
export function readerOf(
  t: Translator,
  state: FormState,
  { marksOptional = true }: { marksOptional?: boolean } = {},
): FormReader {
  const text = (name: string) => state.typed[name]?.at(-1) ?? "";
  // the first fault of a field is told
  const faults = new Map(state.errors.toReversed().map((one) => [one.field, one.key]));
  const error = (name: string) => {
    const key = faults.get(name);
    return key === undefined ? undefined : tellFault(t, key);
  };
  const isWrong = (names: readonly string[]) =>
    state.errors.some((one) => names.some((name) => isUnder(one.field, name)));
  const isFilled = (names: readonly string[]) =>
    Object.entries(state.typed).some(
      ([field, values]) => names.some((name) => isUnder(field, name)) && values.some((value) => value !== ""),
    );
  return {
    text,
    all: (name) => (state.typed[name] ?? []).filter((value) => value !== ""),
    error,
    field: (name, label, traits = {}) => ({
      name,
      label,
      value: text(name),
      error: error(name),
      optionalMark: traits.required === true || !marksOptional ? undefined : t("records-office.optionalMark"),
    }),
    isUsed: (names) => isFilled(names) || isWrong(names),
    isWrong,
  };
}

/**
 * What must be put right, above a form. `labelOf` names a field („Titel“, „2. Termin, Beginn“); an error links to the
 * field of its name, or to `targetOf` where the field's id differs.
 */
export function FormErrors({
  t,
  errors,
  labelOf,
  targetOf = (field) => field,
}: {
  t: Translator;
  errors: FormState["errors"];
  labelOf(field: string): string;
  targetOf?: (field: string) => string;
}) {
  if (errors.length === 0) return <></>;
  return (
    <ErrorSummary
      title={t("ui.errorSummary", { count: errors.length })}
      problems={errors.map((one) => ({
        fieldId: targetOf(one.field),
        message: t("records-office.problemIn", {
          field: one.label ?? labelOf(one.field),
          problem: tellFault(t, one.key),
        }),
      }))}
    />
  );
}
