import { Icon } from "../icons.tsx";
import type { IconName } from "../icons.tsx";
import { HeadingTag } from "../heading/heading.tsx";
import { Tags } from "../badge/badge.tsx";
import type { Child, Direction } from "../types.ts";

export type IconLine = { icon: IconName; /** Read out in place of the icon: „Ort“. */ label: string; text: Child };

export type ResultCardProps = {
  title: string;
  href: string;
  /** Language of the title and text where it is not the page's. */
  lang?: string | undefined;
  dir?: Direction | undefined;
  /** Level of the heading, 2 unless the list stands deeper. */
  level?: 2 | 3 | undefined;
  provider?: Child;
  summary?: Child;
  lines?: IconLine[] | undefined;
  /** Badges and tags. */
  tags?: Child;
  /** When it was last confirmed, by whom: a `Freshness`. */
  freshness?: Child;
  /** Why it was found, where that is not plain: a short line. */
  why?: Child;
  /** Said before the summary: „Nur auf Deutsch“. */
  remark?: Child;
};

/** One hit of a list: an offer, an actor. */
export function ResultCard(props: ResultCardProps) {
  const { title, href, lang, dir, level = 2, provider, summary, lines = [], tags, freshness, remark, why } = props;
  return (
    <article class="card">
      <HeadingTag level={level} class="card__title" lang={lang} dir={dir}>
        <a href={href}>{title}</a>
      </HeadingTag>
      {provider ? <p class="note">{provider}</p> : null}
      {remark ? <p class="note">{remark}</p> : null}
      {summary ? (
        <p lang={lang} dir={dir}>
          {summary}
        </p>
      ) : null}
      {why ? <p class="note card__why">{why}</p> : null}
      {lines.length > 0 ? (
        <ul class="lines">
          {lines.map((line) => (
            <li>
              <Icon name={line.icon} label={line.label} />
              <span>{line.text}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {tags ? <Tags>{tags}</Tags> : null}
      {freshness}
    </article>
  );
}

/** Hits below each other with a rule between them. */
export function ResultList({ label, children }: { label?: string | undefined; children: Child }) {
  return (
    <section class="cards" aria-label={label}>
      {children}
    </section>
  );
}
