import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import {
  analyzeQuestion,
  FIELD_VOCABULARY,
  type Frequencies,
  findPlaces,
  foldWord,
  type GlossaryEntry,
  literalOfNames,
  loosenQuestion,
  type NamedPlace,
  type PlaceQuestion,
  type QuestionAnalysis,
  suggestWords,
} from "./analysis/index.ts";
import { countHits, findSimilarWords, type Literals, type Question, type Surroundings } from "./search.ts";
import { countInSample, type Door } from "./hits.ts";

/** Where and by whom it is asked. Keep the arrays between questions: what is made of them is remembered. */
export type Asker = {
  language: Language;
  /** The county's own glossary. */
  glossary: readonly GlossaryEntry[];
  places: readonly NamedPlace[];
  /** Facets around these places (AGS), the nearest first. */
  ringsOf(ags: readonly string[]): string[][];
  /** Facets of the places behind the neighbours. */
  fartherThan(ags: readonly string[]): string[];
};

/** How words were understood: as asked, with a typing error mended, without some of them. */
export type Understanding = {
  literals: Literals;
  /** What was read: for saying why something was found. */
  analysis: QuestionAnalysis;
  /** AGS of the places that were named. */
  places: string[];
  near?: Surroundings;
  /** Words put in place of others: `Intergrationskurs` → `Integrationskurs`. */
  corrected: string[];
  /** Words without which something was found. */
  leftOut: string[];
  /** How many answer wholly; what answers partly follows them. At most COUNT_LIMIT + 1. */
  whole: number;
};

/** What words have become, as part of a question. */
export const askedFor = ({ literals, near }: Pick<Understanding, "literals" | "near">) =>
  near === undefined ? { literals } : { literals, near };

/** Whether what fits partly, or is farther away, follows what fits. */
export const isFilledUp = ({ literals, near, leftOut }: Understanding): boolean =>
  (literals.partly ?? []).length > 0 || (near?.isOpen === true && leftOut.length === 0);

/** The same without what follows. */
export function withoutFilling({ literals, near, leftOut }: Understanding) {
  const { tsquery, near: same, exact, heads } = literals;
  const own = { literals: { tsquery, near: same, exact, heads } };
  if (near === undefined) return own;
  return { ...own, near: leftOut.length === 0 ? { ...near, isOpen: false } : near };
}

const literals = ({ tsquery, near, exact, heads }: Literals): Literals => ({ tsquery, near, exact, heads });

/** How often words stand in the newest entries, for leaving out first what says least. */
async function findFrequencies(door: Door, kind: string, { terms }: QuestionAnalysis): Promise<Frequencies> {
  if (terms.length < 2) return new Map();
  const counts = await countInSample(
    door,
    kind,
    terms.map((term) => term.tsquery),
  );
  return new Map(terms.map((term, index) => [term.word, counts[index] ?? 0]));
}

/** Better spellings of words nobody knows: from public texts and the vocabulary of the field. */
async function findCorrections(db: PublicDb | TenantDb, analysis: QuestionAnalysis): Promise<Map<string, string[]>> {
  const corrections = new Map<string, string[]>();
  for (const word of analysis.unknown) {
    const vocabulary = [...new Set([...(await findSimilarWords(db, foldWord(word))), ...FIELD_VOCABULARY])];
    const found = suggestWords(word, vocabulary).map((suggestion) => suggestion.word);
    if (found.length > 0) corrections.set(foldWord(word), found);
  }
  return corrections;
}

/** What is named of where it is wanted; undefined where no place is named. */
function readSurroundings({ ags, named }: PlaceQuestion, asker: Asker): Surroundings | undefined {
  if (ags.length === 0) return undefined;
  const names = asker.places.filter((place) => ags.includes(place.ags)).map((place) => place.names[0] ?? "");
  return {
    rings: asker.ringsOf(ags),
    farther: asker.fartherThan(ags),
    named: literalOfNames([...names, named.join(" ")]),
  };
}

/** Ways to read words, from what they say to what is left of them; looked up in turn until one finds something. */
async function* readings(
  door: Door,
  kind: string,
  words: string,
  asker: Asker,
): AsyncGenerator<Omit<Understanding, "whole">> {
  const options = { language: asker.language.slice(0, 2), glossary: asker.glossary };
  const placed = findPlaces(words, asker.places, asker.glossary);
  const { ags, named, rest } = placed;
  const near = readSurroundings(placed, asker);
  const asked = analyzeQuestion(rest, options);
  const here = { places: ags, ...(near === undefined ? {} : { near }), corrected: [], leftOut: [] };
  yield { ...here, literals: literals(asked), analysis: asked };
  const corrections = await findCorrections(door.db, asked);
  const mended = corrections.size === 0 ? asked : analyzeQuestion(rest, { ...options, corrections });
  const corrected = [...corrections.values()].flatMap((found) => found.slice(0, 1));
  const mendedReading = { ...here, literals: literals(mended), analysis: mended, corrected };
  if (corrections.size > 0) yield mendedReading;
  if (near !== undefined && asked.tsquery !== "")
    yield { ...mendedReading, near: { ...near, isOpen: true }, leftOut: named };
  for (const looser of loosenQuestion(mended, await findFrequencies(door, kind, mended))) {
    if (looser.tsquery === "") continue;
    yield { ...here, literals: literals(looser), analysis: mended, leftOut: looser.leftOut };
    if (near !== undefined)
      yield {
        ...here,
        near: { ...near, isOpen: true },
        literals: literals(looser),
        analysis: mended,
        leftOut: [...named, ...looser.leftOut],
      };
  }
}

/**
 * Reads words as people ask: as they are, places where they name some; where that finds nothing, with typing errors
 * mended; where that finds nothing either, without the words that stand in the way. `question` says among what is
 * searched (kind, filters).
 */
export async function understandWords(
  door: Door,
  question: Question,
  words: string,
  asker: Asker,
): Promise<Understanding> {
  let first: Understanding | undefined;
  for await (const reading of readings(door, question.kind, words, asker)) {
    first ??= { ...reading, whole: 0 };
    if (reading.literals.tsquery === "" && reading.near === undefined) continue;
    const whole = await countHits(door, { ...question, ...askedFor(reading) });
    if (whole >= ENOUGH || (whole > 0 && reading.literals.tsquery === "")) return { ...reading, whole };
    if (whole > 0) return fillUp(door, question, { ...reading, whole });
  }
  if (first === undefined) throw new Error("Words can always be read.");
  return first;
}

/** Fewer hits are followed by what fits partly. */
const ENOUGH = 5;

/** Adds what is farther away, then what answers without some of the words, until there is enough. */
async function fillUp(door: Door, question: Question, reading: Understanding): Promise<Understanding> {
  const { near } = reading;
  let filled: Understanding = near === undefined ? reading : { ...reading, near: { ...near, isOpen: true } };
  const count = () => countHits(door, { ...question, ...askedFor(filled) });
  const partly: string[] = [];
  const frequencies = await findFrequencies(door, question.kind, reading.analysis);
  for (const { tsquery, isAny } of loosenQuestion(reading.analysis, frequencies)) {
    if (isAny === true || tsquery === "" || tsquery === reading.literals.tsquery) continue;
    if ((await count()) >= ENOUGH) break;
    partly.push(tsquery);
    filled = { ...filled, literals: { ...filled.literals, partly: [...partly] } };
  }
  return filled;
}
