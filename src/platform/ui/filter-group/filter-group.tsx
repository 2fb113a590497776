import { HeadingTag } from "../heading/heading.tsx";
import { Icon } from "../icons.tsx";
import type { Child, Link } from "../types.ts";

export type FilterItem = Link & {
  /** How many would remain. Zero is shown muted and not as a link. */
  count?: number | string | undefined;
  /** Set now; its link takes it off again. */
  checked?: boolean | undefined;
};

export type FilterGroupProps = {
  /** Level of the heading, 2 unless the list stands deeper. */
  level?: 2 | 3 | undefined;
  title: string;
  items: FilterItem[];
  /** Words for what a checked link does: „entfernen“. */
  removeLabel: string;
  /** The title is only read out: where a summary above says the same. */
  quietTitle?: boolean | undefined;
  /** Stands between title and answers: a map that shows the same. */
  children?: Child;
};

function Count({ count }: Pick<FilterItem, "count">) {
  return count === undefined ? null : <span class="filter__count">{count}</span>;
}

function FilterEntry({ item, removeLabel }: { item: FilterItem; removeLabel: string }) {
  const { href, label, lang, dir, count, checked } = item;
  // A list has a hundred of these: an element that says nothing is one too many.
  const words =
    lang === undefined && dir === undefined ? (
      label
    ) : (
      <span lang={lang} dir={dir}>
        {label}
      </span>
    );
  if (checked) {
    return (
      <a href={href} aria-current="true" rel="nofollow">
        <Icon name="check" />
        {words}
        <span class="kern-sr-only"> – {removeLabel}</span>
      </a>
    );
  }
  if (count === 0 || count === "0") {
    return (
      <span class="filter__none">
        {words}
        <Count count={count} />
      </span>
    );
  }
  return (
    <a href={href} rel="nofollow">
      {words}
      <Count count={count} />
    </a>
  );
}

/** One question with its answers as links, each with the number it leads to. Works as a list of places too. */
export function FilterGroup({ level = 2, title, quietTitle, items, removeLabel, children }: FilterGroupProps) {
  return (
    <section class="filter">
      <HeadingTag level={level} class={quietTitle ? "kern-sr-only" : "filter__title"}>
        {title}
      </HeadingTag>
      {children}
      <ul>
        {items.map((item) => (
          <li>
            <FilterEntry item={item} removeLabel={removeLabel} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A question with many answers, or asked by few: folded until somebody opens it, open where an answer is chosen. */
export function FoldedFilterGroup(props: Omit<FilterGroupProps, "quietTitle" | "children">) {
  return (
    <details class="filter" open={props.items.some((item) => item.checked)}>
      <summary class="filter__title">{props.title}</summary>
      <FilterGroup {...props} quietTitle />
    </details>
  );
}

/** Filters folded behind one button on phones, open beside the results where there is room. `title` names the region: „Filter“. */
export function FilterPanel({ title, summary, children }: { title: string; summary: string; children: Child }) {
  return (
    <details class="filters">
      <summary>
        <Icon name="menu" />
        {summary}
      </summary>
      <div role="group" aria-label={title}>
        {children}
      </div>
    </details>
  );
}
