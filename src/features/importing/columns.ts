/** Which column holds which field: by how it is headed and by what it holds. */
import { type Cell, cellText } from "../../platform/sheets/table.ts";
import { ANYTHING, countsRows, holds, isNoText, TELLING } from "./contents.ts";
import type { ImportField } from "./fields.ts";
import { headOf } from "./show.ts";
import { scoreName } from "./header-words.ts";
import { NO_FIELD } from "./lists/no-field.ts";
import { fold, saysNothing } from "./words.ts";

/** `field` is null where nothing fits: then the column is kept as written beside the entry. */
export type ColumnMatch = { column: number; header: string; field: string | null; confidence: number };

/** What people chose before for a header of this sender: folded header → field, or null for "leave out". */
export type RememberedColumns = Readonly<Record<string, string | null>>;

/** `field` undefined: the column holds something no list has a place for. */
type Candidate = { column: number; field: ImportField | undefined; score: number };

const ENOUGH = 0.5;

/** Confidence 1: headed and filled as expected; below 0.75 worth a look. A field gets one column unless it is `many`. */
export function recognizeHeaders(
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  fields: readonly ImportField[],
  remembered: RememberedColumns = {},
): ColumnMatch[] {
  const matches: ColumnMatch[] = headers.map((header, column) => ({ column, header, field: null, confidence: 0 }));
  const settled = settleRemembered(matches, fields, { ...ownHeads(headers, fields), ...remembered });
  const candidates = headers.flatMap((header, column) =>
    settled.has(column) ? [] : candidatesOf(header, column, sampleRows, fields),
  );
  const taken = new Set(matches.flatMap((match) => match.field ?? []));
  for (const { column, field, score } of candidates.toSorted((a, b) => b.score - a.score)) {
    const match = matches[column];
    if (match === undefined || settled.has(column) || score < ENOUGH) continue;
    if (field === undefined) {
      settled.add(column);
      continue;
    }
    if (taken.has(field.name) && field.many !== true) continue;
    settled.add(column);
    match.field = field.name;
    match.confidence = Math.min(1, Math.round(score * 100) / 100);
    taken.add(field.name);
  }
  return matches.map((match) => withCompany(match, matches, fields));
}

/** The heads of a list of ours, known by its column of keys: nobody has to look into its cells. */
function ownHeads(headers: readonly string[], fields: readonly ImportField[]): RememberedColumns {
  const key = fields.find((field) => field.kind === "key");
  if (key === undefined || !headers.some((header) => fold(header) === fold(headOf(key)))) return {};
  const written = fields.filter((field) => field.inputOnly !== true);
  return Object.fromEntries(written.map((field) => [fold(headOf(field)), field.name]));
}

function settleRemembered(
  matches: ColumnMatch[],
  fields: readonly ImportField[],
  remembered: RememberedColumns,
): Set<number> {
  const settled = new Set<number>();
  for (const match of matches) {
    const field = remembered[fold(match.header)];
    if (field === undefined || (field !== null && !fields.some((one) => one.name === field))) continue;
    match.field = field;
    match.confidence = 1;
    settled.add(match.column);
  }
  return settled;
}

/** A house number stands behind a street; elsewhere "Nr." is some other number. */
function withCompany(match: ColumnMatch, all: readonly ColumnMatch[], fields: readonly ImportField[]): ColumnMatch {
  const beside = fields.find((field) => field.name === match.field)?.beside;
  const isBeside = all.some((other) => other.field === beside && other.column < match.column);
  return beside === undefined || isBeside ? match : { ...match, field: null, confidence: 0 };
}

function candidatesOf(
  header: string,
  column: number,
  rows: readonly (readonly Cell[])[],
  fields: readonly ImportField[],
): Candidate[] {
  const samples = rows
    .map((row) => row[column] ?? null)
    .filter((cell) => !saysNothing(cellText(cell)))
    .slice(0, 40);
  const other = countsRows(samples) && !/[a-z]{6}/u.test(fold(header)) ? 1 : scoreName(header, NO_FIELD);
  return [
    { column, field: undefined, score: other },
    ...fields.map((field) => ({ column, field, score: score(header, samples, field) })),
  ];
}

function score(header: string, samples: readonly Cell[], field: ImportField): number {
  const named = scoreName(header, field);
  // What every entry needs comes first: "Name" alone is the organisation's, beside "Einrichtung" a person's.
  const name = named + (field.required === true && named >= 0.9 ? 0.06 : 0);
  if (samples.length === 0) return name;
  const share = samples.filter((cell) => holds(cell, field)).length / samples.length;
  if (name < 0.5) return TELLING.has(field.kind) && samples.length >= 2 ? scoreContent(header, share, field) : 0;
  if (ANYTHING.has(field.kind))
    return name - shareOf(samples, isNoText) * 0.6 + (field.kind === "person" ? share * 0.1 : 0);
  return name * 0.8 + share * 0.2 - (share < 0.2 && samples.length >= 2 ? 0.3 : 0);
}

/** Told by content alone; what may stand in several columns comes first. */
function scoreContent(header: string, share: number, field: ImportField): number {
  if (share < 0.8 || saysOther(header)) return 0;
  return 0.5 + share * 0.1 - (field.many === true ? 0 : 0.02);
}

function shareOf(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  return cells.filter(test).length / cells.length;
}

/** A header that names something else although its cells look alike: identity numbers, accounts. */
function saysOther(header: string): boolean {
  return /\b(?:nr|id|iban|konto|az|aktenzeichen|code|stand|bemerkung\w*)\b|(?:nummer|kennung|kennziffer)\b/u.test(
    fold(header).replace(/\b(?:ruf|telefon|mobil|handy|fax)nummer\b/u, ""),
  );
}
