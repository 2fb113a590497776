import type { Child, Direction } from "../types.ts";
import { classes } from "../types.ts";

/** A section over the whole width; `linen` where we invite or tell. `first` has less room above (the head of a page). */
export function Band(props: {
  linen?: boolean | undefined;
  first?: boolean | undefined;
  id?: string | undefined;
  children: Child;
}) {
  return (
    <div id={props.id} class={classes("band", props.linen && "band--linen", props.first && "band--first")}>
      <div class="wrap">{props.children}</div>
    </div>
  );
}

/**
 * Two thirds and one third from 62 rem; below, the task stands before its surroundings. `more` goes on under `main`; where
 * there is one column it comes after `side`: long texts after whom to call.
 */
export function Columns({ main, side, more }: { main: Child; side: Child; more?: Child }) {
  return (
    <div class={classes("columns", more ? "columns--more" : "")}>
      <div class="stack">{main}</div>
      <div class="stack">{side}</div>
      {more ? <div class="stack">{more}</div> : null}
    </div>
  );
}

/**
 * For browsing: 15 rem of filters, the results, 22.5 rem of map. Below 62 rem one column, the map last. With `table` the
 * results are a table that needs the room: filters stand beside it from 75 rem only. `sideLink` leads to the map where
 * it stands far below: „Auf der Karte zeigen“.
 */
export function Browse(props: {
  filters: Child;
  main: Child;
  side?: Child;
  sideLink?: string | undefined;
  table?: boolean | undefined;
}) {
  const { filters, main, side, sideLink, table } = props;
  return (
    <div class={classes("browse", !side && "browse--two", table && "browse--table")}>
      <div class="browse__filters">
        {filters}
        {side && sideLink ? (
          <p class="narrow">
            <a href="#karte">{sideLink}</a>
          </p>
        ) : null}
      </div>
      <div class="browse__main">{main}</div>
      {side ? (
        <div class="browse__side" id="karte">
          {side}
        </div>
      ) : null}
    </div>
  );
}

/** Things below each other, 24 px apart. */
export function Stack({ children, gap }: { children: Child; gap?: "small" | "large" | undefined }) {
  return <div class={classes("stack", gap && `stack--${gap}`)}>{children}</div>;
}

/** Things beside each other that may wrap: buttons, links, tags. */
export function Cluster({ children }: { children: Child }) {
  return <div class="cluster">{children}</div>;
}

/** Two, three or four equal columns where there is room. */
export function Grid({ columns, children }: { columns: 2 | 3 | 4; children: Child }) {
  return <div class={`grid grid--${columns}`}>{children}</div>;
}

/** Numbers that belong together, beside each other on phones too. */
export function ShortFields({ children }: { children: Child }) {
  return <div class="short-fields">{children}</div>;
}

/** Facing ends of a line: a heading and its tabs. */
export function Ends({ children }: { children: Child }) {
  return <div class="ends">{children}</div>;
}

/** The same said by several, each in its language and direction: beside each other where there is room, and in print. */
export function SideBySide({ cells }: { cells: { lang: string; dir: Direction; children: Child }[] }) {
  return (
    <div class={classes("sides", cells.length === 1 && "sides--one")}>
      {cells.map(({ lang, dir, children }) => (
        <div lang={lang} dir={dir}>
          {children}
        </div>
      ))}
    </div>
  );
}
