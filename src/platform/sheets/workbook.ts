/** XLSX and ODS to tables, by hucre: cell types, number formats, links and merged cells as a person saw them. */
import {
  EncryptedFileError,
  type Cell as SourceCell,
  type CellValue,
  formatValue,
  readOds,
  readXlsx,
  type Sheet,
} from "hucre";
import { type Cell, cleanText, columnLetters, LIMITS, type Merge, type Table, tidyRows, Unreadable } from "./table.ts";
import type { Packed } from "./unzip.ts";

/** Reads all sheets, hidden ones marked. Faults with `encrypted`, `damaged` and those of `tidyRows`. */
export async function readWorkbook(bytes: Uint8Array, kind: Packed["kind"]): Promise<Table[]> {
  const sheets = await readSheets(bytes, kind);
  return sheets.map((sheet) => ({
    sheet: cleanText(sheet.name),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: tidyRows(
      sheet.rows.map((row, index) => row.map((value, column) => toCell(value, sheet.cells?.get(`${index},${column}`)))),
    ),
    firstRow: 1,
    merges: (sheet.merges ?? [])
      .map(toMerge)
      .filter((merge) => merge.row < LIMITS.rows && merge.column < LIMITS.columns),
  }));
}

async function readSheets(bytes: Uint8Array, kind: Packed["kind"]): Promise<Sheet[]> {
  try {
    if (kind === "ods") return (await readOds(bytes, { readStyles: true })).sheets;
    // One column and one row beyond the bounds, so that going over them is seen.
    const range = `A1:${columnLetters(LIMITS.columns)}${LIMITS.rows + 1}`;
    return (await readXlsx(bytes, { readStyles: true, range })).sheets;
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new Unreadable("encrypted");
    throw new Unreadable("damaged");
  }
}

function toMerge(merge: { startRow: number; startCol: number; endRow: number; endCol: number }): Merge {
  return {
    row: merge.startRow,
    column: merge.startCol,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  };
}

function toCell(value: CellValue, source: SourceCell | undefined): Cell {
  if (value === null) return null;
  if (value instanceof Date) return toDateCell(value);
  if (typeof value === "number") return toNumberCell(value, source?.style?.numFmt);
  if (typeof value === "boolean") return value;
  const text = cleanText(value);
  const link = source?.hyperlink?.target;
  return link !== undefined && saysMore(link, text) ? { text, link: cleanText(link) } : text === "" ? null : text;
}

function saysMore(link: string, text: string): boolean {
  if (link.startsWith("#")) return false;
  return !link.toLowerCase().includes(text.trim().toLowerCase()) || text.trim() === "";
}

/** The library counts in UTC, as the file has no zone. Days before 1900 are times of day. */
function toDateCell(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return null;
  const iso = value.toISOString();
  const time = iso.slice(11, 16);
  if (value.getUTCFullYear() < 1900) return { time };
  return time === "00:00" ? { date: iso.slice(0, 10) } : { date: iso.slice(0, 10), time };
}

/** A number shown with leading zeros or separators (postcodes, telephone numbers) is what was shown. */
function toNumberCell(value: number, format: string | undefined): Cell {
  if (format !== undefined && /^(0{3,}|[0+()/\\" -]*0[0 ()/\\"-]{4,})$/u.test(format))
    return cleanText(formatValue(value, format));
  // 0.1 + 0.2 in a cell shows as 0.3: spreadsheets show at most 15 digits.
  return Number(value.toPrecision(15));
}
