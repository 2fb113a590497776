import type { Sending } from "../tabs/tabs.tsx";
import type { Link } from "../types.ts";

/** A link, or a button of the form around: what was typed goes along and is kept. */
type Way = Link | { label: string; sends: Sending };

export type PaginationProps = {
  label: string;
  /** „Seite 1 von 2“ */ position: string;
  previous?: Way | undefined;
  next?: Way | undefined;
};

function Turn({ way, rel }: { way: Way | undefined; rel: "prev" | "next" }) {
  if (way === undefined) return <></>;
  return "sends" in way ? (
    <button class="pages__turn" {...way.sends} formnovalidate>
      {way.label}
    </button>
  ) : (
    <a class="alone" href={way.href} rel={rel}>
      {way.label}
    </a>
  );
}

/** One page on, one page back. */
export function Pagination({ label, position, previous, next }: PaginationProps) {
  return (
    <nav class="pages" aria-label={label}>
      <Turn way={previous} rel="prev" />
      <b>{position}</b>
      <Turn way={next} rel="next" />
    </nav>
  );
}
