/** Which column holds which field: by how it is headed and by what it holds. */
import { type Cell, cellText } from "../../platform/sheets/table.ts";
import { findCode, parseCodes } from "./cells/codes.ts";
import { parseCost } from "./cells/amounts.ts";
import { parseLevels } from "./cells/levels.ts";
import { parsePeriod } from "./cells/period.ts";
import { parsePhones } from "./cells/phone.ts";
import { parseTimes } from "./cells/times.ts";
import type { ImportField } from "./fields.ts";
import { distance, fold, saysNothing } from "./words.ts";

/** `field` is null where nothing fits: then the column is kept as written beside the entry. */
export type ColumnMatch = { column: number; header: string; field: string | null; confidence: number };

/** What people chose before for a header of this sender: folded header → field, or null for "leave out". */
export type RememberedColumns = Readonly<Record<string, string | null>>;

type Candidate = { column: number; field: ImportField; score: number };

const ENOUGH = 0.5;

/** Confidence 1: headed and filled as expected; below 0.75 worth a look. A field gets one column unless it is `many`. */
export function recognizeHeaders(
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  fields: readonly ImportField[],
  remembered: RememberedColumns = {},
): ColumnMatch[] {
  const matches: ColumnMatch[] = headers.map((header, column) => ({ column, header, field: null, confidence: 0 }));
  const settled = settleRemembered(matches, fields, remembered);
  const candidates = headers.flatMap((header, column) =>
    settled.has(column) ? [] : candidatesOf(header, column, sampleRows, fields),
  );
  const taken = new Set(matches.flatMap((match) => match.field ?? []));
  for (const { column, field, score } of candidates.toSorted((a, b) => b.score - a.score)) {
    const match = matches[column];
    if (match === undefined || match.field !== null || score < ENOUGH) continue;
    if (taken.has(field.name) && field.many !== true) continue;
    match.field = field.name;
    match.confidence = Math.min(1, Math.round(score * 100) / 100);
    taken.add(field.name);
  }
  return matches;
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
  return fields.map((field) => ({ column, field, score: score(header, samples, field) }));
}

function score(header: string, samples: readonly Cell[], field: ImportField): number {
  // What every entry needs comes first: "Name" alone is the organisation's, beside "Einrichtung" a person's.
  const name = scoreName(header, field) + (field.required === true && scoreName(header, field) >= 0.9 ? 0.06 : 0);
  const share = samples.length === 0 ? undefined : samples.filter((cell) => holds(cell, field)).length / samples.length;
  if (field.kind === "text" || field.kind === "texts" || share === undefined) return name;
  // Only these are told by content alone; a column of numbers could be anything.
  const speaksForItself =
    ["phone", "email", "url", "postcode_place", "address"].includes(field.kind) && samples.length >= 2;
  if (name < 0.5)
    return speaksForItself && share >= 0.8 && !saysOther(header)
      ? 0.5 + share * 0.1 - (field.many === true ? 0 : 0.02)
      : 0;
  return name * 0.8 + share * 0.2 - (share < 0.2 && samples.length >= 3 ? 0.3 : 0);
}

/** A header that names something else although its cells look alike: identity numbers, accounts. */
function saysOther(header: string): boolean {
  return /\b(?:nr|nummer|id|iban|konto|az|aktenzeichen|kennung|code|stand|bemerkung\w*)\b/u.test(fold(header));
}

/** How well a header names a field, 0 to 1. */
export function scoreName(header: string, field: ImportField): number {
  const bare = fold(header.replace(/\([^)]*\)/gu, " "));
  const whole = fold(header);
  let best = 0;
  field.wordings.forEach((wording, index) => {
    const folded = fold(wording);
    // Wordings stand in order: the first say it most clearly.
    const asWritten = Math.max(
      likenessOf(whole, folded),
      bare === whole || bare === "" ? 0 : likenessOf(bare, folded) * 0.97,
    );
    const abbreviated = header.trim().endsWith(".") && whole.length >= 3 && folded.startsWith(whole) ? 0.6 : 0;
    const found = Math.max(asWritten, abbreviated);
    best = Math.max(best, found - (found > 0 ? index * 0.002 : 0));
  });
  return Math.max(0, best);
}

function likenessOf(header: string, wording: string): number {
  if (header === wording || withoutNumber(header) === wording) return 1;
  if (header.replaceAll(" ", "") === wording.replaceAll(" ", "")) return 0.99;
  const short = Math.min(header.length, wording.length);
  if (short >= 5 && distance(header, wording, 1) <= 1) return 0.92;
  const a = tokensOf(header);
  const b = tokensOf(wording);
  const common = a.filter((token) =>
    b.some((other) => other === token || (token.length >= 6 && other.length >= 6 && distance(token, other, 1) <= 1)),
  );
  if (common.length > 0) {
    const jaccard = common.length / new Set([...a, ...b]).size;
    if (jaccard >= 0.99) return 0.97;
    const leads = a[0] === b[0] && wording.length >= 3;
    return Math.max(leads && b.length === common.length ? 0.75 : 0, jaccard * 0.85);
  }
  // Compounds: "Kurstelefon", "Telefonkontakt".
  const compound = a.length === 1 && wording.length >= 5 && (header.endsWith(wording) || header.startsWith(wording));
  return compound ? 0.6 : 0;
}

function withoutNumber(header: string): string {
  return header.replace(/^(?:\d+)\s+|\s+\d+$/gu, "");
}

const FILLERS = new Set([
  "der",
  "die",
  "das",
  "des",
  "und",
  "oder",
  "im",
  "in",
  "fuer",
  "von",
  "zu",
  "bzw",
  "ggf",
  "inkl",
  "bitte",
]);

function tokensOf(folded: string): string[] {
  return folded.split(" ").filter((token) => !FILLERS.has(token) && token !== "");
}

/** Whether a cell looks like what the field holds. */
function holds(cell: Cell, field: ImportField): boolean {
  const text = cellText(cell);
  switch (field.kind) {
    case "phone":
      return /\d{3}/u.test(text) && parsePhones(text).value !== undefined && !/^\d{5}$/u.test(text.trim());
    case "email":
      return /\S@\S|\(at\)/iu.test(text);
    case "url":
      return (
        !text.includes("@") &&
        /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:de|org|com|info|eu|net)\b/iu.test(text.trim())
      );
    case "postcode":
      return /^(?:D-?)?\d{4,5}$/u.test(text.trim());
    case "postcode_place":
      return /^(?:D-?)?\d{5}\s+\p{L}[^\n,]*$/u.test(text.trim());
    case "address":
      return /\p{L}.*\d.*\d{5}\s+\p{L}/su.test(text);
    case "place":
      return /^[\p{L}\s().,/-]{2,50}$/u.test(text) || /^\d{5} \p{L}+/u.test(text);
    default:
      return holdsValue(cell, text, field);
  }
}

function holdsValue(cell: Cell, text: string, field: ImportField): boolean {
  const words = field.words;
  switch (field.kind) {
    case "date":
    case "period":
      return (
        (typeof cell === "object" && cell !== null && "date" in cell) ||
        parsePeriod(text, "2026-01-01").value !== undefined
      );
    case "number":
    case "ages":
      return /^(?:ca\.?|max\.?|ab|bis)?\s*\d{1,3}(?:\s*(?:-|–|bis)\s*\d{1,3})?(?:\s*\p{L}+\.?)?$/iu.test(text.trim());
    case "times":
      return parseTimes(text).value !== undefined || (typeof cell === "object" && cell !== null && "time" in cell);
    case "levels":
      return parseLevels(text).value !== undefined;
    case "cost":
      return parseCost(text).problem === undefined;
    case "code":
      return words !== undefined && findCode(text, words) !== undefined;
    case "codes":
      return words !== undefined && parseCodes(text, words).value !== undefined;
    default:
      return true;
  }
}
