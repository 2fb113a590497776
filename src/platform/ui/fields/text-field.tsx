import { classes } from "../types.ts";
import { Field, describe } from "./field.tsx";
import type { FieldProps } from "./field.tsx";

type Shared = FieldProps & {
  value?: string | undefined;
  required?: boolean | undefined;
  maxlength?: number | undefined;
  lang?: string | undefined;
  /** The direction of what is typed, where it is not the page's. */
  dir?: "ltr" | "rtl" | undefined;
};

export type TextFieldProps = Shared & {
  type?: "text" | "email" | "tel" | "url" | "search" | "number" | undefined;
  /** Token of the HTML standard's autofill list: "email", "one-time-code", "off". */
  autocomplete?: string | undefined;
  inputmode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search" | undefined;
  /** Room for so many characters where the length is known: postcode, code, year. */
  width?: "short" | "medium" | undefined;
  /** Id of `Suggestions` the browser offers while typing. */
  suggestions?: string | undefined;
  autofocus?: boolean | undefined;
};

function inputClasses(error: unknown, width?: string): string {
  return classes("kern-form-input__input", error ? "kern-form-input__input--error" : "", width && `input--${width}`);
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { name, value, required, maxlength, lang, dir, type = "text", autocomplete, inputmode, autofocus } = props;
  const list = props.suggestions;
  const native = { name, value, required, maxlength, lang, dir, type, autocomplete, inputmode, autofocus, list };
  return (
    <Field field={props}>
      <input {...native} {...describe(props)} class={inputClasses(props.error, props.width)} />
    </Field>
  );
}

/** Words that fields with its id offer; anything else may still be typed. */
export function Suggestions({ id, words }: { id: string; words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option value={word}></option>
      ))}
    </datalist>
  );
}

/** Several lines of text. `rows` is the height to begin with (default 4). */
export function TextArea(props: Shared & { rows?: number | undefined }) {
  const { name, value, required, maxlength, lang, dir, rows = 4 } = props;
  return (
    <Field field={props}>
      <textarea
        {...{ name, required, maxlength, lang, dir, rows }}
        {...describe(props)}
        class={classes(inputClasses(props.error), "input--area")}
      >
        {value ?? ""}
      </textarea>
    </Field>
  );
}

/** A day, by the browser's own calendar. `value`, `min`, `max` as ISO dates: 2024-06-19. */
export function DateField(
  props: Shared & { min?: string | undefined; max?: string | undefined; time?: boolean | undefined },
) {
  const { name, value, required, min, max } = props;
  return (
    <Field field={props}>
      <input
        type={props.time ? "time" : "date"}
        {...{ name, value, required, min, max }}
        {...describe(props)}
        class={inputClasses(props.error, "medium")}
      />
    </Field>
  );
}

/** A file to send. The form needs `enctype="multipart/form-data"`. `accept` as in HTML: ".csv,.xlsx". */
export function FileField(
  props: FieldProps & { accept?: string | undefined; required?: boolean | undefined; multiple?: boolean | undefined },
) {
  const { name, accept, required, multiple } = props;
  return (
    <Field field={props}>
      <input
        type="file"
        {...{ name, accept, required, multiple }}
        {...describe(props)}
        class={inputClasses(props.error)}
      />
    </Field>
  );
}
