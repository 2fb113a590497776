import { Icon } from "../icons.tsx";
import type { Link } from "../types.ts";

export type FilterChipsProps = {
  /** Says what the list is: „Gesetzte Filter“. */
  label: string;
  /** Read after each chip: „entfernen“. */
  removeLabel: string;
  /** Each link leads to the page without this filter. */
  chips: Link[];
  /** „Auswahl aufheben“ */
  clear?: Link | undefined;
};

/** What is set now, each to be taken off by one click. */
export function FilterChips({ label, removeLabel, chips, clear }: FilterChipsProps) {
  return (
    <ul class="chips" aria-label={label}>
      {chips.map((chip) => (
        <li>
          <a class="chip" href={chip.href} lang={chip.lang} dir={chip.dir} rel="nofollow">
            <span>{chip.label}</span>
            <Icon name="close" size={20} />
            <span class="kern-sr-only"> – {removeLabel}</span>
          </a>
        </li>
      ))}
      {clear ? (
        <li>
          <a class="alone" href={clear.href}>
            {clear.label}
          </a>
        </li>
      ) : null}
    </ul>
  );
}

/** Ways to order a list; the one in use is bold. */
export function SortLinks({ label, items }: { label: string; items: (Link & { current?: boolean | undefined })[] }) {
  return (
    <div class="sort">
      <span>{label}</span>
      <ul class="cluster">
        {items.map((item) => (
          <li>{item.current ? <b aria-current="true">{item.label}</b> : <a href={item.href}>{item.label}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
