/** What people typed instead of cells, beside what the cells say: nothing written is lost by mending it. */
import { cellText, type Table } from "../../platform/sheets/table.ts";
import type { ColumnMatch } from "./columns.ts";

export type CorrectedCell = { row: number; field: string; column: string; was: string; now: string };

/** A cell as a field of one line shows it; browsers would put its lines together without a space. */
export const oneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, "; ");

/** What the cells of a row say in the columns of a field, one line a column. */
export function writtenIn(
  table: Table,
  columns: readonly Pick<ColumnMatch, "column" | "field">[],
  { row, field }: { row: number; field: string },
): string {
  return columns
    .filter((match) => match.field === field)
    .map(({ column }) => cellText(table.rows[row - 1]?.[column] ?? null).trim())
    .filter(Boolean)
    .join("\n");
}

/** The corrections of a row that say something else than its cells. */
export function findCorrected(
  table: Table,
  columns: readonly ColumnMatch[],
  row: number,
  corrections: Readonly<Record<string, string>> = {},
): CorrectedCell[] {
  return Object.entries(corrections).flatMap(([field, now]): CorrectedCell[] => {
    const column = columns.find((match) => match.field === field)?.header ?? "";
    const was = writtenIn(table, columns, { row, field });
    return oneLine(was) === now.trim() ? [] : [{ row, field, column, was, now: now.trim() }];
  });
}
