/** One cell into one field, by the kind of the field. */
import { showPhone } from "../../../platform/phone/number.ts";
import { type FieldValue, type ImportContext, type ImportField, problem, type Reading } from "../fields.ts";
import { saysNothing } from "../words.ts";
import { parseEmails, parseUrl, parseUrls } from "./address.ts";
import { parseAges, parseCost, parseNumber } from "./amounts.ts";
import { type CodeWords, parseCode, parseCodes } from "./codes.ts";
import { parseLevels } from "./levels.ts";
import { parsePersons } from "./person.ts";
import { parseDay, parsePeriod } from "./period.ts";
import { type AreaCodes, parsePhones } from "./phone.ts";
import { parseAgs, parsePlace, parsePostcode, type Places } from "./place.ts";
import { splitLines, splitTexts } from "./several.ts";
import { parseTimes } from "./times.ts";

/** What the rest of the row and of the list says. */
export type CellSurroundings = {
  context: ImportContext;
  places: Places;
  areas: AreaCodes;
  placeText: string;
  postcode: string | undefined;
  /** The row was written by an export of ours. */
  isOurs?: boolean;
};

/** What stands in the cell: a number only where the file holds one as such. */
export type Written = string | number;

export function readCell(written: Written, field: ImportField, around: CellSurroundings): Reading {
  const text = String(written).trim();
  const words = wordsOf(field, around.context);
  // Codes first: for them "keine" and "nein" are words.
  if (field.kind === "code" && words !== undefined) return parseCode(text, words);
  if (field.kind === "codes" && words !== undefined) return parseCodes(text, words);
  if (field.kind === "cost") return parseCost(written);
  if (field.kind === "number") return parseNumber(written);
  if (saysNothing(text)) return {};
  if (field.kind === "key") return KEY.test(text) ? { value: text.toLowerCase() } : {};
  return readKind(written, text, field, around);
}

/** An id, and behind it that of a part. Anything else in such a column is somebody else's key. */
const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/[0-9a-f-]{8,36})?$/iu;

function readKind(written: Written, text: string, field: ImportField, around: CellSurroundings): Reading {
  const { context, places } = around;
  switch (field.kind) {
    case "phone":
      return firstOnly(parsePhones(written, around.areas), field, text);
    case "email":
      return firstOnly(parseEmails(text), field, text);
    case "url":
      return field.many === true ? parseUrls(text) : parseUrl(text);
    case "postcode":
      return parsePostcode(written, places, around.placeText);
    case "place":
      return parsePlace(text, places, around.postcode);
    case "ags":
      return parseAgs(text, places);
    case "date":
      return parseDay(written, context.today, field.edge);
    case "period":
      return parsePeriod(written, context.today);
    case "ages":
      return parseAges(written);
    case "times":
      return parseTimes(text);
    case "levels":
      return parseLevels(text);
    case "texts":
      return { value: around.isOurs === true ? splitLines(text) : splitTexts(text) };
    case "person":
      return several(around.isOurs === true ? splitLines(text) : parsePersons(text));
    case "lines":
      return readLines(text, field);
    case "places":
      return readPlaces(text, places);
    default:
      return readText(text, field);
  }
}

/** Says which one was taken where only one can be stored; a problem found before matters more. */
function firstOnly(reading: Reading<string[]>, field: ImportField, text: string): Reading<FieldValue> {
  const [first, second] = reading.value ?? [];
  if (field.single !== true || first === undefined || second === undefined) return reading;
  const shown = field.kind === "phone" ? showPhone(first) : first;
  const said = reading.problem?.severity === "note" ? undefined : reading.problem;
  return { value: [first], problem: said ?? problem("note", "several_first", { written: text, value: shown }) };
}

/** Names of things stand on one line; line breaks elsewhere are paragraphs. */
function readText(text: string, field: ImportField): Reading<FieldValue> {
  return { value: field.lines === true ? text : text.replace(/\s+/gu, " ") };
}

/** One is a text. */
function several(texts: string[]): Reading<FieldValue> {
  const [first, second] = texts;
  return first === undefined ? {} : { value: second === undefined ? first : texts };
}

/** Lines with all their parts are values; one that lacks some stays as written, which is said. */
function readLines(text: string, field: ImportField): Reading<FieldValue> {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
  const isWhole = (line: string): boolean => line.split("|").length >= (field.lineParts ?? 1);
  const value = lines.filter(isWhole);
  const [odd] = lines.filter((line) => !isWhole(line));
  return {
    ...(value.length > 0 ? { value } : {}),
    ...(odd === undefined ? {} : { problem: problem("note", "several_parts_missing", { written: odd }) }),
  };
}

/** Codes of municipalities, by name or code. */
function readPlaces(text: string, places: Places): Reading<FieldValue> {
  const found: string[] = [];
  const unknown: string[] = [];
  for (const part of splitTexts(text)) {
    const reading = /^\d/u.test(part) ? parseAgs(part, places) : parsePlace(part, places);
    const ags = reading.value?.reach === "place" ? reading.value.ags : null;
    if (ags === null) unknown.push(part);
    else found.push(ags);
  }
  const [first] = unknown;
  return {
    ...(found.length > 0 ? { value: [...new Set(found)] } : {}),
    ...(first === undefined ? {} : { problem: problem("warning", "place_unknown", { written: unknown.join(", ") }) }),
  };
}

function wordsOf(field: ImportField, context: ImportContext): CodeWords | undefined {
  const more = context.words?.[field.name];
  if (field.words === undefined || more === undefined) return field.words;
  return mergeWords(field.words, more);
}

const merged = new WeakMap<CodeWords, { base: CodeWords; words: CodeWords }>();

/** Kept per pair, because finding words in a list prepares it once. */
function mergeWords(base: CodeWords, more: CodeWords): CodeWords {
  const known = merged.get(more);
  if (known?.base === base) return known.words;
  const words = Object.fromEntries(
    Object.entries(base).map(([code, wordings]) => [code, [...(more[code] ?? []), ...wordings]]),
  );
  merged.set(more, { base, words });
  return words;
}
