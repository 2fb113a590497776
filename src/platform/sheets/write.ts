/** Writes tables as files people open in their spreadsheet program. Texts that look like formulas stay texts. */
import { type CellValue, writeXlsx as writeWorkbook, type WriteSheet } from "hucre";

/** What a written cell may be; a day is `YYYY-MM-DD`. */
export type WrittenCell = string | number | { date: string } | null;
export type WrittenSheet = { name: string; header: string[]; rows: WrittenCell[][] };

const WIDEST = 60;

/** An XLSX with one sheet each: header in bold, frozen and filterable, columns as wide as their content. */
export async function writeXlsx(sheets: WrittenSheet[]): Promise<Uint8Array> {
  return writeWorkbook({ sheets: nameSheets(sheets).map(toSheet), stringMode: "shared" });
}

/** A CSV as German Excel expects it: UTF-8 with byte order mark, `;` between cells, lines end with CR LF. */
export function writeCsv(header: string[], rows: WrittenCell[][]): Uint8Array {
  const lines = [header, ...rows].map((row) => row.map(toField).join(";"));
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}

function toSheet(sheet: WrittenSheet): WriteSheet {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), sheet.header.length);
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  sheet.header.forEach((text, column) =>
    cells.set(`0,${column}`, { value: text, type: "string", style: { font: { bold: true } } }),
  );
  sheet.rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (cell !== null && typeof cell === "object") {
        cells.set(`${index + 1},${column}`, { value: toDay(cell.date), type: "date", style: { numFmt: "dd.mm.yyyy" } });
      }
    }),
  );
  return {
    name: sheet.name,
    rows: [sheet.header, ...sheet.rows.map((row) => row.map(toValue))],
    columns: Array.from({ length: width }, (_, column) => ({ width: columnWidth(sheet, column) })),
    cells,
    freezePane: { rows: 1 },
  };
}

function toValue(cell: WrittenCell): CellValue {
  if (cell === null || typeof cell !== "object") return cell;
  return toDay(cell.date);
}

function toDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function columnWidth(sheet: WrittenSheet, column: number): number {
  const longest = [sheet.header, ...sheet.rows].reduce((most, row) => Math.max(most, longestLine(row[column])), 6);
  return Math.min(WIDEST, longest + 2);
}

function longestLine(cell: WrittenCell | undefined): number {
  if (cell === undefined || cell === null) return 0;
  if (typeof cell === "object") return 10;
  return String(cell)
    .split("\n")
    .reduce((most, line) => Math.max(most, line.length), 0);
}

/** Names that Excel takes: at most 31 characters, none of `[]:*?/\`, no two alike. */
function nameSheets(sheets: WrittenSheet[]): WrittenSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet, index) => {
    const plain =
      sheet.name
        .replace(/[[\]:*?/\\]/gu, " ")
        .replace(/^'|'$/gu, "")
        .trim()
        .slice(0, 28) || `Tabelle ${index + 1}`;
    const name = taken.has(plain.toLowerCase()) ? `${plain} ${index + 1}` : plain;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

function toField(cell: WrittenCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const text = typeof cell === "string" ? neutralise(cell) : cell.date;
  return /[";\r\n\t]|^\s|\s$|^$/u.test(text) && text !== "" ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheet programs run what starts like this when they open a CSV; an apostrophe makes it text, and reading takes it
 * off again. (OWASP, CSV Injection)
 */
function neutralise(text: string): string {
  return /^'*[=+\-@\t]/u.test(text) ? `'${text}` : text;
}
