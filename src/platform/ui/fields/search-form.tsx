import { Button } from "../button/button.tsx";
import type { Child } from "../types.ts";

type SearchFormProps = {
  /** Id of the field; "suche" unless told otherwise. */
  id?: string | undefined;
  action: string;
  name?: string | undefined;
  value?: string | undefined;
  label: string;
  buttonLabel: string;
  /** The label is only read out: where a heading says the same. */
  quiet?: boolean | undefined;
  /** The look of the button: secondary where the page has another that is its task. */
  look?: "primary" | "secondary" | undefined;
  /** Filters to keep while searching. */
  hidden?: { name: string; value: string }[] | undefined;
  /** Under the field: „Oft gesucht: …“ */
  children?: Child;
};

/** One field and one button; sends with GET, so an answer has an address. */
export function SearchForm({
  id = "suche",
  action,
  name = "q",
  value,
  label,
  buttonLabel,
  quiet,
  look,
  hidden = [],
  children,
}: SearchFormProps) {
  return (
    <form class="search" role="search" method="get" action={action}>
      <label class={quiet ? "kern-sr-only" : "kern-label"} for={id}>
        {label}
      </label>
      <div class="search__row">
        <input class="kern-form-input__input" type="search" id={id} name={name} value={value} autocomplete="off" />
        {hidden.map((field) => (
          <input type="hidden" name={field.name} value={field.value} />
        ))}
        <Button look={look} icon="search">
          {buttonLabel}
        </Button>
      </div>
      {children}
    </form>
  );
}
