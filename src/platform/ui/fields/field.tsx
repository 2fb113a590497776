import { Icon } from "../icons.tsx";
import type { Child } from "../types.ts";
import { classes } from "../types.ts";

/** What every field says. All words come in; `optionalMark` is „(freiwillig)“ and set where a field may stay empty. */
export type FieldProps = {
  name: string;
  /** Defaults to the name. Error summaries link to it. */
  id?: string | undefined;
  label: Child;
  hint?: Child;
  /** What is wrong and how it comes right. */
  error?: Child;
  optionalMark?: string | undefined;
  /** Label beside the field instead of above: for one field in a row of a table. */
  inline?: boolean | undefined;
};

export function fieldId(field: Pick<FieldProps, "id" | "name">): string {
  return field.id ?? field.name;
}

/** Ids of hint and error for `aria-describedby`, and whether the field is wrong. */
export function describe(field: Pick<FieldProps, "id" | "name" | "hint" | "error">) {
  const id = fieldId(field);
  const described = classes(field.hint ? `${id}-hint` : "", field.error ? `${id}-error` : "");
  return { id, "aria-describedby": described || undefined, "aria-invalid": field.error ? "true" : undefined } as const;
}

/** A message under its field. */
export function FieldError({ id, children }: { id: string; children: Child }) {
  return (
    <p class="kern-error" id={id}>
      <Icon name="danger" />
      <span>{children}</span>
    </p>
  );
}

export function Label({ label, optionalMark }: Pick<FieldProps, "label" | "optionalMark">) {
  return (
    <>
      {label}
      {optionalMark ? <span class="kern-label__optional"> {optionalMark}</span> : null}
    </>
  );
}

export function HintAndError({ id, hint, error }: { id: string; hint?: Child; error?: Child }) {
  return (
    <>
      {hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </>
  );
}

/** Label, hint, the control, message: the frame of all single fields. */
export function Field({ field, children }: { field: FieldProps; children: Child }) {
  const id = fieldId(field);
  return (
    <div
      class={classes("kern-form-input", field.error ? "kern-form-input--error" : "", field.inline && "field--inline")}
    >
      <label class="kern-label" for={id}>
        <Label {...field} />
      </label>
      {field.hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {field.hint}
        </div>
      ) : null}
      {children}
      {field.error ? <FieldError id={`${id}-error`}>{field.error}</FieldError> : null}
    </div>
  );
}
