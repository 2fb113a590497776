/** Which rows are entries, and which are headings between them, sums, remarks, repeated headers or blank. */
import { type Cell, cellText, type Table } from "../../platform/sheets/table.ts";
import type { Layout } from "./header.ts";
import { fold } from "./words.ts";

export type RowKind = "entry" | "group_heading" | "sum" | "remark" | "header" | "blank";

const SUM = /^(?:summe|gesamt|insgesamt|zwischensumme|gesamtsumme|total|anzahl|gesamtzahl|summen)\b/u;
const REMARK =
  /^(?:stand|quelle|hinweis|hinweise|anmerkung|anmerkungen|bemerkung|legende|erstellt|ansprechpartner fuer diese liste|alle angaben|seite \d)\b/u;

/** The kind of each row below the header; index counts from 0 in `table.rows`. */
export function sortRows(table: Table, layout: Layout): { index: number; kind: RowKind }[] {
  const first = layout.headerRow + layout.headerRows;
  const texts = table.rows.map((row) => row.map((cell) => cellText(cell).trim()));
  const widths = texts
    .slice(first)
    .map((row) => row.filter(Boolean).length)
    .filter((width) => width > 1);
  const usual = median(widths);
  const header = layout.headers.map(fold).join("|");
  const sorted = texts
    .slice(first)
    .map((row, offset) => ({ index: first + offset, kind: kindOf(table, first + offset, row, usual, header) }));
  return settleEnds(sorted, texts);
}

function kindOf(table: Table, index: number, row: string[], usual: number, header: string): RowKind {
  const filled = row.filter(Boolean);
  const [first] = filled;
  if (first === undefined) return "blank";
  if (row.map(fold).join("|") === header) return "header";
  const folded = fold(first);
  const others = filled.slice(1);
  if (SUM.test(folded) && others.every((text) => /^[\d.,\s€%]*$/u.test(text))) return "sum";
  if (/^\*+\s*\p{L}/u.test(first) && filled.length === 1) return "remark";
  if (filled.length > 1) return "entry";
  if (REMARK.test(folded)) return "remark";
  const spans = table.merges.some((merge) => merge.row === index && merge.columns > 2);
  return spans || usual >= 3 ? "group_heading" : "entry";
}

/** A heading heads something: at the end of the list, or right before another blank end, it is a remark. */
function settleEnds(sorted: { index: number; kind: RowKind }[], texts: string[][]) {
  let entryBelow = false;
  for (const row of sorted.toReversed()) {
    if (row.kind === "entry") entryBelow = true;
    if (row.kind !== "group_heading" || entryBelow) continue;
    // A short name alone in the last rows may be an entry not yet filled in; a sentence is none.
    const text = texts[row.index]?.find(Boolean) ?? "";
    row.kind = text.length > 60 || /[.:!]$/u.test(text) ? "remark" : "entry";
  }
  return sorted;
}

function median(numbers: number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}

/** The cell that a merged area over several rows shows at this row, with the row it stands in. */
export function mergedAbove(table: Table, row: number, column: number): Cell {
  const area = table.merges.find(
    (merge) => merge.rows > 1 && merge.column === column && merge.row < row && row < merge.row + merge.rows,
  );
  return area === undefined ? null : (table.rows[area.row]?.[column] ?? null);
}
