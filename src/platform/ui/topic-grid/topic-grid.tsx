import type { Child, Link } from "../types.ts";

export type Topic = Link & { examples: string; count?: string | undefined };

/** Ways in: a topic, what it holds, how much („42 Angebote“). Two columns on tablets, four where there is room. */
export function TopicGrid({ topics }: { topics: Topic[] }) {
  return (
    <ul class="grid grid--4 topics">
      {topics.map((topic) => (
        <li>
          <h3>
            <a href={topic.href} lang={topic.lang} dir={topic.dir}>
              {topic.label}
            </a>
          </h3>
          <p>{topic.examples}</p>
          {topic.count ? <p class="note">{topic.count}</p> : null}
        </li>
      ))}
    </ul>
  );
}

export type DatedLink = Link & { day: string; month: string; iso: string; detail?: string | undefined };

/** Next dates with the day large: „19 Juni“. */
export function DateList({ items }: { items: DatedLink[] }) {
  return (
    <ul class="dates">
      {items.map((item) => (
        <li>
          <time datetime={item.iso}>
            <b>{item.day}</b> {item.month}
          </time>
          <div>
            <a href={item.href} lang={item.lang} dir={item.dir}>
              {item.label}
            </a>
            {item.detail ? <p class="small">{item.detail}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

export type NewsLink = Link & { kind?: string | undefined; detail?: string | undefined; note?: Child };

/** What is new: an optional kind above, the title, a line, a quiet note with date and source. */
export function NewsList({ items }: { items: NewsLink[] }) {
  return (
    <ul class="news">
      {items.map((item) => (
        <li>
          {item.kind ? <p class="note">{item.kind}</p> : null}
          <a href={item.href} lang={item.lang} dir={item.dir}>
            {item.label}
          </a>
          {item.detail ? <p class="small">{item.detail}</p> : null}
          {item.note ? <p class="note">{item.note}</p> : null}
        </li>
      ))}
    </ul>
  );
}
