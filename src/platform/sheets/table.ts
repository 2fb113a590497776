/**
 * What a spreadsheet file is to the rest of the program: tables of cells as a person saw them, and the reasons why a
 * file could not be read. Nothing here knows what the tables are about.
 */

/** A day `YYYY-MM-DD`, a time of day `HH:MM`, or both; times are as written, without a zone. */
export type CellDate = { date: string; time?: string };
export type CellTime = { time: string };
/** A text with the address it leads to, where that says more than the text. */
export type CellLink = { text: string; link: string };
export type Cell = string | number | boolean | CellDate | CellTime | CellLink | null;

/** Rectangle of merged cells; row and column count from 0 in `Table.rows`. Only its first cell holds a value. */
export type Merge = { row: number; column: number; rows: number; columns: number };

/** One sheet. `rows[0]` is row `firstRow` of the file as spreadsheet programs number it. Rows may differ in length. */
export type Table = { sheet: string; hidden: boolean; rows: Cell[][]; firstRow: 1; merges: Merge[] };

export type ReadFaultCode =
  | "empty"
  | "file_too_large"
  | "not_a_spreadsheet"
  | "old_format"
  | "encrypted"
  | "damaged"
  | "unpacks_too_large"
  | "too_many_rows"
  | "too_many_columns"
  | "cell_too_long"
  | "too_complex"
  | "too_slow";

/** Why a file could not be read: a code for a message, and what the message may name. */
export type ReadFault = { ok: false; code: ReadFaultCode; params: Record<string, string | number> };
export type ReadOutcome = { ok: true; tables: Table[] } | ReadFault;

/** Bounds for what is read. Lists of offices have some hundred rows; these leave two orders of magnitude. */
export const LIMITS = {
  fileBytes: 25_000_000,
  /** All parts of a packed file together. */
  unpackedBytes: 200_000_000,
  parts: 5_000,
  rows: 50_000,
  columns: 300,
  /** The most characters a cell can hold in Excel. */
  cellCharacters: 32_767,
  seconds: 20,
  heapMegabytes: 512,
} as const;

export function fault(code: ReadFaultCode, params: Record<string, string | number> = {}): ReadFault {
  return { ok: false, code, params };
}

/** Thrown inside the reader and turned into its fault at the edge; never leaves this folder. */
export class Unreadable extends Error {
  readonly fault: ReadFault;
  constructor(code: ReadFaultCode, params: Record<string, string | number> = {}) {
    super(code);
    this.fault = fault(code, params);
  }
}

/** The cell as one text: dates as ISO, numbers without grouping, nothing as "". */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  if ("text" in cell) return cell.text;
  if ("date" in cell) return cell.time === undefined ? cell.date : `${cell.date} ${cell.time}`;
  return cell.time;
}

/** Letters of a column as spreadsheet programs show them; 0 is A. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Takes empty cells off the ends of rows and empty rows off the end of a table, and holds the bounds. */
export function tidyRows(rows: Cell[][]): Cell[][] {
  let used = 0;
  rows.forEach((row, index) => {
    while (row.length > 0 && isEmpty(row[row.length - 1])) row.pop();
    if (row.length > LIMITS.columns) throw new Unreadable("too_many_columns", { max: LIMITS.columns });
    row.forEach((cell, column) => {
      if (cellText(cell).length > LIMITS.cellCharacters) {
        throw new Unreadable("cell_too_long", {
          cell: `${columnLetters(column)}${index + 1}`,
          max: LIMITS.cellCharacters,
        });
      }
    });
    if (row.length > 0) used = index + 1;
  });
  if (used > LIMITS.rows) throw new Unreadable("too_many_rows", { max: LIMITS.rows });
  return rows.slice(0, used);
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** All control characters but tab and line break, and two that are none: invisible, and refused by databases. */
const CONTROL = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;

/** Text without control characters and lone surrogates, line breaks as `\n`, Unicode composed. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(CONTROL, "").toWellFormed().normalize("NFC");
}
