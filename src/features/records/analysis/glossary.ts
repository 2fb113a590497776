import { reduceVowels } from "./fold.ts";
import { EVERYDAY_CONCEPTS } from "./glossary/everyday.ts";
import { GENERAL_CONCEPTS } from "./glossary/general.ts";
import { LEARNING_CONCEPTS } from "./glossary/learning.ts";
import { LEISURE_CONCEPTS } from "./glossary/leisure.ts";
import { LIFE_CONCEPTS } from "./glossary/life.ts";
import { PEOPLE_CONCEPTS } from "./glossary/people.ts";
import { PURSUIT_CONCEPTS } from "./glossary/pursuits.ts";
import { STATE_CONCEPTS } from "./glossary/state.ts";
import { WORK_CONCEPTS } from "./glossary/work.ts";
import { stem } from "./stem.ts";
import { isFiller, isStopWord } from "./stopwords.ts";
import { tokenize, type Token } from "./tokenize.ts";

/** Languages of the built-in glossary, as ISO 639-1. A county may add others. */
export type GlossaryLanguage = "en" | "uk" | "ru" | "ar" | "fa" | "tr" | "pl" | "fr" | "ro";

/** One notion: its German terms, and per language the words and phrases for it, separated by commas. */
export type Concept = { terms: readonly string[] } & Readonly<Record<GlossaryLanguage, string>>;

/**
 * What somebody may type in another language (or in words of their own), and the German terms of the field it stands for.
 * `phrase`: one to four words in any order, inflections are understood as far as the stemmer goes; a word ending in `*`
 * stands for every word that begins so.
 */
export type GlossaryEntry = { language: string; phrase: string; terms: readonly string[] };

type Pattern = { bare: string; stem: string; open: boolean };
type CompiledEntry = { patterns: Pattern[]; entry: GlossaryEntry };
/** Entries by the first two characters of their first word. */
export type CompiledGlossary = ReadonlyMap<string, readonly CompiledEntry[]>;

export type GlossaryMatch = { from: number; length: number; entries: GlossaryEntry[] };
/** The forms of a question's word that a pattern may meet. */
export type WordForms = { stem: string; forms: string[] };

const LONGEST_PHRASE = 4;
const ARABIC_PREFIXES = ["وال", "بال", "لل", "ال", "ل", "ب", "و"];

function conceptEntries(concept: Concept): GlossaryEntry[] {
  const { terms, ...languages } = concept;
  return Object.entries(languages).flatMap(([language, phrases]) =>
    phrases.split(/[,،]/).map((phrase) => ({ language, phrase: phrase.trim(), terms })),
  );
}

/** The glossary that comes with the product: newcomers' words in nine languages → German terms of the field. */
export const BUILT_IN_GLOSSARY: readonly GlossaryEntry[] = [
  LEARNING_CONCEPTS,
  WORK_CONCEPTS,
  STATE_CONCEPTS,
  PEOPLE_CONCEPTS,
  LIFE_CONCEPTS,
  EVERYDAY_CONCEPTS,
  PURSUIT_CONCEPTS,
  LEISURE_CONCEPTS,
  GENERAL_CONCEPTS,
]
  .flat()
  .flatMap(conceptEntries);

/** The forms in which a token can meet a pattern: plain, stemmed, in Arabic also without article and attached letters. */
export function wordForms(token: Token): WordForms {
  const bare = reduceVowels(token.pieces.join(""));
  const stemmed = stem(bare);
  const forms = new Set([bare, stemmed]);
  for (const prefix of ARABIC_PREFIXES) {
    if (bare.startsWith(prefix) && bare.length - prefix.length >= 3) forms.add(bare.slice(prefix.length));
  }
  return { stem: stemmed, forms: [...forms] };
}

function compilePattern(word: string): Pattern[] {
  return tokenize(word).map((token) => {
    const bare = reduceVowels(token.pieces.join(""));
    return { bare, stem: stem(bare), open: word.endsWith("*") };
  });
}

function compileEntry(entry: GlossaryEntry): CompiledEntry {
  const words = entry.phrase.split(/\s+/).filter((word) => word !== "");
  const telling = words.filter((word) =>
    tokenize(word).every((token) => !isFiller(token) && !isStopWord(token.pieces.join(""))),
  );
  return { patterns: (telling.length > 0 ? telling : words).flatMap(compilePattern), entry };
}

const compiled = new WeakMap<readonly GlossaryEntry[], CompiledGlossary>();

/** Prepare a glossary for matching; remembered per array, so pass the same array again (a county's own is cached so). */
export function compileGlossary(entries: readonly GlossaryEntry[]): CompiledGlossary {
  const known = compiled.get(entries);
  if (known) return known;
  const buckets = new Map<string, CompiledEntry[]>();
  for (const item of entries.map(compileEntry)) {
    const first = item.patterns[0];
    if (!first || item.patterns.length > LONGEST_PHRASE) continue;
    for (const key of new Set([first.bare.slice(0, 2), first.stem.slice(0, 2)])) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(item);
      else buckets.set(key, [item]);
    }
  }
  compiled.set(entries, buckets);
  return buckets;
}

function meets(pattern: Pattern, word: WordForms): boolean {
  if (pattern.open) return word.forms.some((form) => form.startsWith(pattern.bare));
  return pattern.stem === word.stem || word.forms.includes(pattern.bare);
}

function meetsWindow(patterns: readonly Pattern[], window: readonly WordForms[]): boolean {
  const left = [...window];
  for (const pattern of patterns) {
    const at = left.findIndex((word) => meets(pattern, word));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

function findInWindow(glossary: CompiledGlossary, window: readonly WordForms[]): GlossaryEntry[] {
  const keys = new Set(window.flatMap((word) => word.forms.map((form) => form.slice(0, 2))));
  const found = new Set<GlossaryEntry>();
  for (const key of keys) {
    for (const { patterns, entry } of glossary.get(key) ?? []) {
      if (patterns.length === window.length && meetsWindow(patterns, window)) found.add(entry);
    }
  }
  return [...found];
}

/**
 * Find the phrases of the glossaries among a question's words, the longest first; matches do not overlap.
 * `mayStandAlone(i)` says whether word i may be matched by itself (German words are not).
 */
export function matchGlossary(
  words: readonly WordForms[],
  glossaries: readonly CompiledGlossary[],
  mayStandAlone: (index: number) => boolean,
): GlossaryMatch[] {
  const taken = new Set<number>();
  const matches: GlossaryMatch[] = [];
  for (let length = Math.min(LONGEST_PHRASE, words.length); length >= 1; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const places = Array.from({ length }, (_, step) => from + step);
      if (places.some((place) => taken.has(place)) || (length === 1 && !mayStandAlone(from))) continue;
      const entries = glossaries.flatMap((glossary) => findInWindow(glossary, words.slice(from, from + length)));
      if (entries.length === 0) continue;
      matches.push({ from, length, entries });
      for (const place of places) taken.add(place);
    }
  }
  return matches;
}
