/** CSV and its relatives: text tables with `;` `,` tab or `|` between the cells. */
import { type Options, parse } from "csv-parse/sync";
import { type Cell, cleanText, LIMITS, type Table, tidyRows, Unreadable } from "./table.ts";

const DELIMITERS = [";", ",", "\t", "|"] as const;
type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_RECORDS = 60;

/** Reads the one table of a delimited text. All cells are text or nothing. */
export function readDelimited(text: string, sheet: string): Table {
  const { body, delimiter } = splitPreamble(text);
  const records = parseRecords(body, delimiter);
  if (records.length > LIMITS.rows) throw new Unreadable("too_many_rows", { max: LIMITS.rows });
  const rows = records.map((record) => record.map(toCell));
  return { sheet, hidden: false, rows: tidyRows(rows), firstRow: 1, merges: [] };
}

/** Excel's own first line `sep=;` names the delimiter and is no row. */
function splitPreamble(text: string): { body: string; delimiter: Delimiter } {
  const match = /^sep=(.)\r?\n/iu.exec(text);
  const named = DELIMITERS.find((candidate) => candidate === match?.[1]);
  if (match !== null && named !== undefined) return { body: text.slice(match[0].length), delimiter: named };
  return { body: text, delimiter: detectDelimiter(text) };
}

/**
 * The delimiter that cuts most rows into the same number of cells, more than one. Title lines above and remarks below
 * have fewer cells and weigh little.
 */
export function detectDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ";", score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = sampleWidths(text, delimiter);
    const score = scoreWidths(widths);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function sampleWidths(text: string, delimiter: Delimiter): number[] {
  const widths: number[] = [];
  let width = 1;
  let filled = false;
  let quoted = false;
  let atStart = true;
  for (let index = 0; index < text.length && widths.length < SAMPLE_RECORDS; index += 1) {
    const character = text[index];
    if (character === '"' && (quoted || atStart)) quoted = !quoted;
    else if (!quoted && character === "\n") {
      if (filled) widths.push(width);
      width = 1;
      filled = false;
    } else if (!quoted && character === delimiter) width += 1;
    else if (character !== "\r") filled = true;
    atStart = character === delimiter || character === "\n" || character === '"';
  }
  if (filled) widths.push(width);
  return widths;
}

function scoreWidths(widths: number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    // Share of rows that agree; the width breaks ties (a comma inside addresses splits evenly, too).
    best = Math.max(best, count / widths.length + Math.min(width, 40) / 200);
  }
  return best;
}

function parseRecords(body: string, delimiter: Delimiter): string[][] {
  const options: Options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    to: LIMITS.rows + 1,
    record_delimiter: ["\r\n", "\n", "\r"],
  };
  try {
    return toRecords(parse(body, options));
  } catch {
    // A quote that is never closed: then quotes are no more than characters in this file.
    return toRecords(parse(body, { ...options, quote: false }));
  }
}

function toRecords(parsed: unknown): string[][] {
  if (!Array.isArray(parsed)) return [];
  return parsed.map((record) => (Array.isArray(record) ? record.map(String) : []));
}

/** What `neutralise` (write.ts) put before a text that looks like a formula comes off again. */
function toCell(written: string): Cell {
  const text = cleanText(/^'+[=+\-@\t]/u.test(written) ? written.slice(1) : written);
  return text === "" ? null : text;
}
