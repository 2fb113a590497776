import type { Child } from "../types.ts";
import { classes } from "../types.ts";
import { Field, HintAndError, Label, describe, fieldId } from "./field.tsx";
import type { FieldProps } from "./field.tsx";

export type Option = { value: string; label: string; disabled?: boolean | undefined };
export type OptionGroup = { label: string; options: Option[] };
/** A choice that can carry a line of explanation, words of another language, or fields that belong to it. */
export type Choice = Option & { hint?: Child; lang?: string | undefined; id?: string | undefined; children?: Child };

type SelectProps = FieldProps & {
  value?: string | undefined;
  options: (Option | OptionGroup)[];
  /** Words of the empty choice: „Bitte wählen“. Without it the first option is chosen. */
  emptyLabel?: string | undefined;
  required?: boolean | undefined;
};

function SelectOption({ option, value }: { option: Option; value: string | undefined }) {
  return (
    <option value={option.value} selected={option.value === value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}

/** One of many, in a list that opens. Up to seven choices read better as a radio group. */
export function SelectField(props: SelectProps) {
  const { name, value, required, options, emptyLabel, error } = props;
  return (
    <Field field={props}>
      <div class={classes("kern-form-input__select-wrapper", error ? "select--error" : "")}>
        <select
          {...{ name, required }}
          {...describe(props)}
          class={classes("kern-form-input__select", error ? "kern-form-input__select--error" : "")}
        >
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) =>
            "options" in option ? (
              <optgroup label={option.label}>
                {option.options.map((inner) => (
                  <SelectOption option={inner} value={value} />
                ))}
              </optgroup>
            ) : (
              <SelectOption option={option} value={value} />
            ),
          )}
        </select>
      </div>
    </Field>
  );
}

type CheckProps = {
  type: "checkbox" | "radio";
  name: string;
  id: string;
  choice: Choice;
  checked: boolean;
  wrong: boolean;
  required?: boolean | undefined;
};

function Check({ type, name, id, choice, checked, wrong, required }: CheckProps) {
  const base = type === "radio" ? "kern-form-check__radio" : "kern-form-check__checkbox";
  const hintId = choice.hint ? `${id}-hint` : undefined;
  return (
    <div class="kern-form-check">
      <input
        {...{ type, name, id, checked, required }}
        value={choice.value}
        disabled={choice.disabled}
        aria-describedby={hintId}
        class={classes(
          base,
          wrong && (type === "radio" ? "kern-form-check__radio--error" : "kern-form-check__checkbox--error"),
        )}
      />
      <label class="kern-label" for={id} lang={choice.lang}>
        {choice.label}
      </label>
      {choice.hint ? (
        <p class="check__hint note" id={hintId}>
          {choice.hint}
        </p>
      ) : null}
      {choice.children ? <div class="check__more">{choice.children}</div> : null}
    </div>
  );
}

/** Several fields under one question. */
export function Fieldset(
  props: Omit<FieldProps, "name"> & { id: string; horizontal?: boolean | undefined; children: Child },
) {
  const { "aria-describedby": described } = describe({ ...props, name: props.id });
  return (
    <fieldset
      class={classes("kern-fieldset", props.error ? "kern-fieldset--error" : "")}
      id={props.id}
      aria-describedby={described}
      tabindex={-1}
    >
      <legend class="kern-label">
        <Label {...props} />
      </legend>
      <HintAndError id={props.id} hint={props.hint} error={props.error} />
      <div class={classes("kern-fieldset__body", props.horizontal && "kern-fieldset__body--horizontal")}>
        {props.children}
      </div>
    </fieldset>
  );
}

type GroupProps = FieldProps & { choices: Choice[]; horizontal?: boolean | undefined };

/** Any number of many. The group carries the id; each box is `<id>-<value>`. */
export function CheckboxGroup(props: GroupProps & { values: readonly string[] }) {
  const id = fieldId(props);
  return (
    <Fieldset {...props} id={id}>
      {props.choices.map((choice) => (
        <Check
          type="checkbox"
          name={props.name}
          id={choice.id ?? `${id}-${choice.value}`}
          choice={choice}
          checked={props.values.includes(choice.value)}
          wrong={Boolean(props.error)}
        />
      ))}
    </Fieldset>
  );
}

/** Exactly one of a few, all in sight. */
export function RadioGroup(props: GroupProps & { value?: string | undefined; required?: boolean | undefined }) {
  const id = fieldId(props);
  return (
    <Fieldset {...props} id={id}>
      {props.choices.map((choice) => (
        <Check
          type="radio"
          name={props.name}
          id={choice.id ?? `${id}-${choice.value}`}
          choice={choice}
          checked={props.value === choice.value}
          wrong={Boolean(props.error)}
          required={props.required}
        />
      ))}
    </Fieldset>
  );
}

/** A single yes: consent, „auslassen“. Its value is "yes" unless told otherwise. */
export function Checkbox(props: {
  name: string;
  id?: string | undefined;
  label: string;
  hint?: Child;
  value?: string | undefined;
  checked?: boolean | undefined;
  error?: Child;
}) {
  const id = fieldId(props);
  return (
    <div class={props.error ? "kern-form-check--error" : undefined}>
      <Check
        type="checkbox"
        name={props.name}
        id={id}
        choice={{ value: props.value ?? "yes", label: props.label, hint: props.hint }}
        checked={Boolean(props.checked)}
        wrong={Boolean(props.error)}
      />
      <HintAndError id={`${id}-message`} error={props.error} />
    </div>
  );
}
