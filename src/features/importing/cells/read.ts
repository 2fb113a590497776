/** One cell into one field, by the kind of the field. */
import { showPhone } from "../../../platform/phone/number.ts";
import { type FieldValue, type ImportContext, type ImportField, problem, type Reading } from "../fields.ts";
import { saysNothing } from "../words.ts";
import { parseEmails, parseUrl } from "./address.ts";
import { parseAges, parseCost, parseNumber } from "./amounts.ts";
import { type CodeWords, parseCode, parseCodes } from "./codes.ts";
import { parseLevels } from "./levels.ts";
import { parseDay, parsePeriod } from "./period.ts";
import { type AreaCodes, parsePhones } from "./phone.ts";
import { parseAgs, parsePlace, parsePostcode, type Places } from "./place.ts";
import { splitTexts } from "./several.ts";
import { parseTimes } from "./times.ts";

/** What the rest of the row and of the list says. */
export type CellSurroundings = {
  context: ImportContext;
  places: Places;
  areas: AreaCodes;
  placeText: string;
  postcode: string | undefined;
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
  return readKind(written, text, field, around);
}

function readKind(written: Written, text: string, field: ImportField, around: CellSurroundings): Reading {
  const { context, places } = around;
  switch (field.kind) {
    case "phone":
      return firstOnly(parsePhones(written, around.areas), field, text);
    case "email":
      return firstOnly(parseEmails(text), field, text);
    case "url":
      return parseUrl(text);
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
      return { value: splitTexts(text) };
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
  const oneLine = ["description", "responsibilities", "summary", "documents"].includes(field.name)
    ? text
    : text.replace(/\s+/gu, " ");
  return { value: oneLine };
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
