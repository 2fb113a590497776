import { ButtonLink } from "../button/button.tsx";
import type { Child } from "../types.ts";

export type DueItem = {
  /** Day as people say it here: „30.09.“, „heute“, „Mi 09.10.“; `iso` is the same for machines. */
  date: string;
  iso?: string | undefined;
  overdue?: boolean | undefined;
  /** What kind of thing: „Protokoll“. */
  kind: string;
  title: string;
  href: string;
  detail?: Child;
  /** Why this person sees it. */
  reason?: Child;
  /** The one thing to do: a short verb; `fullLabel` begins with it and says all. */
  action?: { label: string; href: string; fullLabel: string } | undefined;
  /** In place of `action`: a form with a small button. */
  control?: Child;
};

export type DueGroup = { id: string; title: string; note?: string | undefined; items: DueItem[] };

function DueEntry({ item }: { item: DueItem }) {
  return (
    <li class="due">
      <time class={item.overdue ? "due__date due__date--over" : "due__date"} datetime={item.iso}>
        {item.date}
      </time>
      <div class="due__what">
        <p class="note">{item.kind}</p>
        <h3>
          <a href={item.href}>{item.title}</a>
        </h3>
        {item.detail ? <p>{item.detail}</p> : null}
        {item.reason ? <p class="note">{item.reason}</p> : null}
      </div>
      {item.action ? (
        <div class="due__do">
          <ButtonLink look="secondary" small href={item.action.href} fullLabel={item.action.fullLabel}>
            {item.action.label}
          </ButtonLink>
        </div>
      ) : item.control ? (
        <div class="due__do">{item.control}</div>
      ) : null}
    </li>
  );
}

/** What waits, by date, in groups: Überfällig, Heute, Diese Woche, Danach. */
export function DueList({ groups }: { groups: DueGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <section class="dues" aria-labelledby={group.id}>
          <div class="dues__head">
            <h2 id={group.id}>{group.title}</h2>
            {group.note ? <span class="note">{group.note}</span> : null}
          </div>
          <ul>
            {group.items.map((item) => (
              <DueEntry item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
