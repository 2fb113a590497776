import { Icon } from "../icons.tsx";
import type { Child } from "../types.ts";
import { classes } from "../types.ts";

export type Column<Row> = {
  /** Column name; on phones it stands before each value. */
  label: string;
  cell: (row: Row) => Child;
  /** The name is only read out: of a column of buttons and links that say themselves what they do. */
  quietLabel?: boolean | undefined;
  /** Numbers stand at the end of their cell. */
  numeric?: boolean | undefined;
  /** Names the row (`th scope="row"`). One column at most. */
  rowHeader?: boolean | undefined;
};

export type TableProps<Row> = {
  caption: Child;
  /** The caption is only read out: where a heading says the same. */
  quietCaption?: boolean | undefined;
  columns: Column<Row>[];
  rows: Row[];
  /** Stands under a row over the whole width: a problem with its field. */
  detail?: ((row: Row) => Child) | undefined;
  /** Anchor of a row. */
  rowId?: ((row: Row) => string | undefined) | undefined;
  /** `cards`: on phones each row becomes a card, with five columns and more also on tablets. `matrix`: stays a grid whose first column is fixed. */
  variant?: "cards" | "matrix" | undefined;
};

/** What stands in a cell where there is nothing; a card leaves it out. */
const NOTHING = "–";

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.cell(row);
  const shared = {
    "data-label": column.quietLabel ? undefined : column.label,
    class: classes(column.numeric && "numeric", content === NOTHING && "nothing") || undefined,
  };
  return column.rowHeader ? (
    <th scope="row" role="rowheader" {...shared}>
      {content}
    </th>
  ) : (
    <td role="cell" {...shared}>
      {content}
    </td>
  );
}

function Rows<Row>({
  row,
  columns,
  detail,
  rowId,
}: Pick<TableProps<Row>, "columns" | "detail" | "rowId"> & { row: Row }) {
  const more = detail?.(row);
  return (
    <>
      <tr role="row" id={rowId?.(row)} class={more ? "row--open" : undefined}>
        {columns.map((column) => (
          <Cell column={column} row={row} />
        ))}
      </tr>
      {more ? (
        <tr role="row" class="row--detail">
          <td role="cell" colspan={columns.length}>
            {more}
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** From so many columns on a table does not fit a tablet held upright. */
const WIDE = 5;

/** A table. The roles are spelled out because a table shown as cards loses its own. */
export function Table<Row>({
  caption,
  quietCaption,
  columns,
  rows,
  detail,
  rowId,
  variant = "cards",
}: TableProps<Row>) {
  const table = (
    <table
      class={classes("table", `table--${variant}`, variant === "cards" && columns.length >= WIDE && "table--wide")}
      role="table"
    >
      <caption class={quietCaption ? "kern-sr-only" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th scope="col" role="columnheader" class={column.numeric ? "numeric" : undefined}>
              {column.quietLabel ? <span class="kern-sr-only">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Rows row={row} columns={columns} detail={detail} rowId={rowId} />
        ))}
      </tbody>
    </table>
  );
  if (variant === "cards") return table;
  return (
    <div class="scroll" tabindex={0} role="group" aria-label={typeof caption === "string" ? caption : undefined}>
      {table}
    </div>
  );
}

type Severity = "warning" | "danger";

type RowProblemProps = {
  kind: Severity;
  /** What is wrong and how it comes right; stands beside the field. */
  message?: Child;
  /** A question that stands above what it is about. */
  title?: string | undefined;
  children?: Child;
};

function Words({ kind, children }: { kind: Severity; children: Child }) {
  return (
    <p class="problem__message">
      <Icon name={kind} />
      <span>{children}</span>
    </p>
  );
}

/** A problem under its row: the field to mend it, what is wrong, and how it comes right; or a question with what it is about. */
export function RowProblem({ kind, message, title, children }: RowProblemProps) {
  return (
    <div class={`problem problem--${kind}`}>
      {title === undefined ? (
        children
      ) : (
        <div class="stack stack--small">
          <Words kind={kind}>
            <b>{title}</b>
          </Words>
          {children}
        </div>
      )}
      {message ? <Words kind={kind}>{message}</Words> : null}
    </div>
  );
}

/** The words of a cell that something is wrong with; the problem under the row says what. */
export function CellProblem({ kind, children }: { kind: Severity; children: Child }) {
  return <b class={`cell--${kind}`}>{children}</b>;
}
