import type { Link } from "../types.ts";

export type PaginationProps = {
  label: string;
  /** „Seite 1 von 2“ */ position: string;
  previous?: Link | undefined;
  next?: Link | undefined;
};

/** One page on, one page back. */
export function Pagination({ label, position, previous, next }: PaginationProps) {
  return (
    <nav class="pages" aria-label={label}>
      {previous ? (
        <a class="alone" href={previous.href} rel="prev">
          {previous.label}
        </a>
      ) : null}
      <b>{position}</b>
      {next ? (
        <a class="alone" href={next.href} rel="next">
          {next.label}
        </a>
      ) : null}
    </nav>
  );
}
