/** Lists as offices have them, made for the journeys. */
import { type WrittenCell, writeXlsx } from "../src/platform/sheets/write.ts";

/** Letters of Windows-1252 that stand elsewhere in Unicode, as far as German texts need them. (WHATWG Encoding, windows-1252) */
const WINDOWS: Record<string, number> = { "€": 0x80, "„": 0x84, "…": 0x85, "“": 0x93, "”": 0x94, "–": 0x96 };

/** A CSV as an old Excel saves it: Windows-1252, `;`, lines end with CR LF. */
export function writeOldCsv(rows: readonly (readonly string[])[]): Buffer {
  const quote = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = rows.map((row) => row.map(quote).join(";")).join("\r\n");
  return Buffer.from([...`${text}\r\n`].map((letter) => WINDOWS[letter] ?? letter.charCodeAt(0)));
}

/** A workbook whose table begins under lines of title. */
export async function writeWorkbook(title: string, rows: WrittenCell[][]): Promise<Buffer> {
  return Buffer.from(await writeXlsx([{ name: "Tabelle1", header: [title], rows }]));
}

/** What a file chooser is given. */
export const asFile = (name: string, body: Buffer) => ({ name, mimeType: "application/octet-stream", buffer: body });
