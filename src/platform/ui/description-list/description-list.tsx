import type { Child, Direction } from "../types.ts";

export type Description = {
  term: string;
  /** Language of the term where it is not the page's: names of places. */
  termLang?: string | undefined;
  value: Child;
  lang?: string | undefined;
  dir?: Direction | undefined;
};

/** What there is to know, term by term. Entries without a value are left out. */
export function DescriptionList({ items }: { items: Description[] }) {
  const known = items.filter((item) => item.value !== undefined && item.value !== null && item.value !== "");
  return (
    <dl class="facts">
      {known.map((item) => (
        <div>
          <dt lang={item.termLang}>{item.term}</dt>
          <dd lang={item.lang} dir={item.dir}>
            {item.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
