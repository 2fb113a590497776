import type { Child } from "../types.ts";
import { classes } from "../types.ts";

/** How a cell stands out, always together with a word in it: there, full, little used, missing. */
export type CellLook = "there" | "full" | "little" | "missing";

export type MatrixCell = {
  value: Child;
  href?: string | undefined;
  /** The word below the number: „voll“, „62 %“. */
  word?: string | undefined;
  look?: CellLook | undefined;
};

export type MatrixRow = {
  name: Child;
  href?: string | undefined;
  /** Below the name: „Ihre Gemeinde“. */
  note?: string | undefined;
  cells: readonly MatrixCell[];
  /** Framed: the row of whoever looks. */
  isOwn?: boolean | undefined;
  /** Rows that count together what stands above. */
  isSum?: boolean | undefined;
};

export type MatrixProps = {
  caption: string;
  /** Name of the rows, then of each column. */
  corner: string;
  columns: readonly { label: Child; note?: string | undefined }[];
  rows: readonly MatrixRow[];
};

function Cell({ cell }: { cell: MatrixCell }) {
  return (
    <td class={classes(cell.look !== undefined && `matrix__cell--${cell.look}`) || undefined}>
      <b>{cell.href === undefined ? cell.value : <a href={cell.href}>{cell.value}</a>}</b>
      {cell.word === undefined ? null : <span>{cell.word}</span>}
    </td>
  );
}

/** So many columns fit on paper as they are; more stand on a page across, each label along its column. */
const FIT_ON_PAPER = 10;

/** Numbers to compare in two directions. Stays a grid on phones: the first column stays, a column cut off promises more. */
export function Matrix({ caption, corner, columns, rows }: MatrixProps) {
  return (
    <div
      class={classes("scroll", columns.length > FIT_ON_PAPER && "matrix-wide")}
      tabindex={0}
      role="group"
      aria-label={caption}
    >
      <table class="table table--matrix matrix">
        <caption class="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ label, note }) => (
              <th scope="col">
                <span class="matrix__label">{label}</span>
                {note === undefined ? null : <span class="note">{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, href, note, cells, isOwn, isSum }) => (
            <tr class={classes(isOwn && "matrix__own", isSum && "matrix__sum") || undefined}>
              <th scope="row">
                {href === undefined ? name : <a href={href}>{name}</a>}
                {note === undefined ? null : <span class="note">{note}</span>}
              </th>
              {cells.map((cell) => (
                <Cell cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the looks of a matrix mean, in words. */
export function MatrixLegend({ items }: { items: readonly { look: CellLook | "own"; label: string }[] }) {
  return (
    <ul class="matrix-legend">
      {items.map(({ look, label }) => (
        <li>
          <span class={`matrix__key ${look === "own" ? "matrix__key--own" : `matrix__cell--${look}`}`}></span>
          {label}
        </li>
      ))}
    </ul>
  );
}
