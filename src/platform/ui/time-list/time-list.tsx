import type { Child } from "../types.ts";

/** Something that has its time within a day. */
export type TimedItem = {
  id?: string | undefined;
  /** „9:30“; undefined: nobody knows yet. */
  time: string | undefined;
  title: Child;
  /** Kind, length, who. */
  note?: Child;
  /** What there is to say besides. */
  children?: Child;
  /** Small buttons. */
  controls?: Child;
  /** It is its turn now. */
  current?: boolean | undefined;
};

/** What follows one another within a day: an agenda. */
export function TimeList({ label, items }: { label: string; items: readonly TimedItem[] }) {
  return (
    <ol class="times" aria-label={label}>
      {items.map((item) => (
        <li
          id={item.id}
          class={item.current ? "times__item times__item--now" : "times__item"}
          aria-current={item.current ? "step" : undefined}
        >
          <span class="times__time">{item.time ?? "–"}</span>
          <div class="times__what">
            <h3 class="times__title">{item.title}</h3>
            {item.note ? <p class="note">{item.note}</p> : null}
            {item.children}
          </div>
          {item.controls ? <div class="times__do cluster">{item.controls}</div> : null}
        </li>
      ))}
    </ol>
  );
}
