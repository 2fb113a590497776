/** Where a table begins: header row, title lines above it, and which of a file's sheets holds the list. */
import { type Cell, cellText, type Table } from "../../platform/sheets/table.ts";
import { scoreName } from "./header-words.ts";
import type { ImportField } from "./fields.ts";
import { fold } from "./words.ts";

/** Row indexes count from 0 in `table.rows`. */
export type Layout = {
  headerRow: number;
  /** 2 where group names stand above the names of columns ("Kontakt" over "Telefon" and "E-Mail"). */
  headerRows: number;
  headers: string[];
  /** What stands above the header. */
  titles: string[];
};

const SEARCHED_ROWS = 20;

/** The header row among the first 20, or undefined when no row looks like one. `fields` are those of the list expected. */
export function findHeader(table: Table, fields: readonly ImportField[]): Layout | undefined {
  let best: { row: number; score: number } | undefined;
  for (let row = 0; row < Math.min(SEARCHED_ROWS, table.rows.length); row += 1) {
    const score = scoreRow(table, row, fields);
    if (score > (best?.score ?? 0)) best = { row, score };
  }
  if (best === undefined) return undefined;
  return layOut(table, hasGroupsAbove(table, best.row) ? best.row - 1 : best.row, fields);
}

/** A title is one cell; names of groups are several. */
function hasGroupsAbove(table: Table, row: number): boolean {
  const above = headerTexts(table.rows[row - 1] ?? []).filter(Boolean);
  return above.length > 1 && isGroupRow(table, row - 1);
}

/** The layout when a person says which row is the header. */
export function layOut(table: Table, headerRow: number, fields: readonly ImportField[]): Layout {
  const upper = headerTexts(table.rows[headerRow] ?? []);
  const lower = headerTexts(table.rows[headerRow + 1] ?? []);
  const grouped =
    isGroupRow(table, headerRow) && countKnown(lower, fields) >= Math.max(2, countKnown(upper, fields) / 2);
  const width = Math.max(upper.length, grouped ? lower.length : 0);
  const headers = Array.from({ length: width }, (_, column) =>
    grouped && lower[column] ? lower[column] : (upper[column] ?? ""),
  );
  const titles = table.rows.slice(0, headerRow).map((row) => row.map(cellText).filter(Boolean).join(" ").trim());
  return { headerRow, headerRows: grouped ? 2 : 1, headers, titles: titles.filter(Boolean) };
}

/** The sheet with the best header; a hidden one only when no other has any. */
export function chooseTable(
  tables: readonly Table[],
  fields: readonly ImportField[],
): { table: Table; layout: Layout } | undefined {
  const found = tables.flatMap((table) => {
    const layout = findHeader(table, fields);
    if (layout === undefined) return [];
    const score = scoreRow(table, layout.headerRow, fields) + Math.min(table.rows.length, 50) / 50;
    return [{ table, layout, score: table.hidden ? score / 100 : score }];
  });
  return found.toSorted((a, b) => b.score - a.score)[0];
}

/** Line breaks and hyphens at line ends inside header cells go: "Kinder-\nbetreuung". */
function headerTexts(row: readonly Cell[]): string[] {
  return row.map((cell) =>
    cellText(cell)
      .replace(/(\p{Ll})-\n(\p{Ll})/gu, "$1$2")
      .replace(/\s+/gu, " ")
      .trim(),
  );
}

function scoreRow(table: Table, row: number, fields: readonly ImportField[]): number {
  const texts = headerTexts(table.rows[row] ?? []).filter(Boolean);
  const below = table.rows.slice(row + 1, row + 6).map((cells) => cells.filter((cell) => cellText(cell) !== "").length);
  const widest = below.reduce((most, width) => Math.max(most, width), 0);
  // A header of one column is one only if the list has one column.
  if (texts.length < 2 && widest > 1) return 0;
  const known = countKnown(texts, fields);
  if (known === 0 && texts.length < 2) return 0;
  const short = texts.filter((text) => text.length <= 45 && !/@|\d{4,}|https?:/u.test(text)).length;
  const distinct = new Set(texts.map(fold)).size / Math.max(texts.length, 1);
  return known * 4 + (short / texts.length) * distinct + (widest > 0 ? 0.5 : 0) - row * 0.01;
}

function countKnown(texts: readonly string[], fields: readonly ImportField[]): number {
  return texts.filter((text) => text !== "" && fields.some((field) => scoreName(text, field) >= 0.9)).length;
}

/** Its cells are merged, or, where the format knows no merged cells, leave gaps which the row below fills, and fill its gaps. */
function isGroupRow(table: Table, row: number): boolean {
  if (table.merges.some((merge) => merge.row === row && merge.columns > 1)) return true;
  const upper = headerTexts(table.rows[row] ?? []);
  const lower = headerTexts(table.rows[row + 1] ?? []);
  const width = Math.max(upper.length, lower.length);
  const columns = Array.from({ length: width }, (_, column) => [Boolean(upper[column]), Boolean(lower[column])]);
  return columns.some(([above, below]) => above && !below) && columns.some(([above, below]) => !above && below);
}
