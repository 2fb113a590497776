import type { GlossaryEntry } from "./glossary.ts";
import { findLexemes } from "./lexemes.ts";
import { joinWith, quoteLexeme } from "./literal.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stopwords.ts";
import { CONCEPTS, CONCEPTS_BY_KEY, KEY_BY_PARTS, SYNONYMS_OF_PART, termKey } from "./synonyms.ts";
import { tokenize, type Token } from "./tokenize.ts";
import { WORD_BY_STEM } from "./words.ts";

/** How a way belongs to the question's word: itself, the parts of the compound, or what stands for it. */
export type Via = "word" | "parts" | "synonym" | "glossary" | "correction";

/**
 * One way to satisfy a word of the question. `needs`: every inner list must be met by one of its lexemes; `open`: the
 * lexeme may go on (the question's last word is still being typed); `text`: the alternative in words, for people.
 * `closeness`, for ordering: 2 is what was asked, 1 means the same, 0 is narrower or looser.
 */
export type Way = {
  text: string;
  via: Via;
  needs: readonly Need[];
  open: boolean;
  closeness: Closeness;
  /** Found by the lexeme of its concept; the way itself only explains. */
  isOfConcept?: boolean;
};
export type Need = readonly string[];
export type Closeness = 0 | 1 | 2;

/** Whether the way asks for a compound by its parts (a phrase of several words has a space). */
export const isCompound = (way: Way) => way.needs.length > 1 && !way.text.includes(" ");

/** The lexeme of two parts that stand in one word, whichever is first. */
export const pairOf = (left: string, right: string): string => [left, right].toSorted().join("+");

/** The lexemes that meet two needs in one word. */
export const pairsOf = (left: Need, right: Need): string[] => [
  ...new Set(left.flatMap((one) => right.map((other) => pairOf(one, other)))),
];

/** The lexeme of a word that stands in title or summary. */
export const inHead = (lexeme: string): string => `${lexeme}^`;

/** Any of the lexemes, each with a mark such as `:*`. */
export function renderNeed(lexemes: readonly string[], mark = ""): string {
  return joinWith(
    "|",
    lexemes.map((lexeme) => quoteLexeme(lexeme) + mark),
  );
}

/** The parts of a compound, each with what stands for it in a compound. */
export function neededParts(parts: readonly string[]): string[][] {
  return parts.map((part) => [part, ...(SYNONYMS_OF_PART.get(part) ?? [])]);
}

const together = (needs: readonly Need[], pairs: (left: Need, right: Need) => string[]): string =>
  joinWith(
    "&",
    needs.slice(1).map((need, index) => renderNeed(pairs(needs[index] ?? [], need))),
  );

/**
 * A way as tsquery. The parts of a compound stand in one word, or apart in title and summary: anywhere in the text they
 * would meet by chance ("Yogakurs … in einfacher Sprache" is no Sprachkurs). Both are lexemes of their own, because the
 * database answers a lexeme from its index, but positions and weights only by reading the row.
 */
export function renderWay(way: Way): string {
  if (!isCompound(way)) {
    return joinWith(
      "&",
      way.needs.map((lexemes) => renderNeed(lexemes, way.open ? ":*" : "")),
    );
  }
  const apart = way.needs.map((lexemes) => renderNeed(lexemes.map(inHead)));
  return joinWith("|", [together(way.needs, pairsOf), joinWith("&", apart)]);
}

/** The way without what makes it loose: the parts of a compound in one word, nothing for them. */
export function renderExactWay(way: Way): string {
  if (!isCompound(way)) return renderWay(way);
  return together(way.needs, ([left = ""], [right = ""]) => [pairOf(left, right)]);
}

/** Each way once, at most so many: more would only slow the search down. */
export function distinctWays(ways: readonly Way[], most: number): Way[] {
  const byRendering = new Map<string, Way>();
  for (const way of ways) {
    const rendering = renderWay(way);
    if (!byRendering.has(rendering)) byRendering.set(rendering, way);
    if (byRendering.size === most) break;
  }
  return [...byRendering.values()];
}

/** What stands for the last two parts of a longer compound: "Frauensprachkurs" finds "Integrationskurs für Frauen". */
function waysOfHead(token: Token, parts: readonly string[]): Way[] {
  const key = KEY_BY_PARTS.get(parts.slice(-2).join(" "));
  if (parts.length < 3 || key === undefined) return [];
  const heads = waysOfSynonyms(key).flatMap(({ needs }) => (needs.length === 1 ? [...(needs[0] ?? [])] : []));
  const needs = [...parts.slice(0, -2).map((part) => [part]), [key, ...heads]];
  return [{ text: token.surface, via: "synonym", needs, open: false, closeness: 0 }];
}

/** A word by itself: its stem, and its parts when it is a compound that the word list does not know as a whole. */
export function waysOfToken(token: Token, via: Via): Way[] {
  const { whole, parts } = findLexemes(token);
  const text = token.surface;
  const ways: Way[] = [{ text, via, needs: [[whole]], open: false, closeness: 2 }];
  if (parts.length >= 2 && !WORD_BY_STEM.has(whole)) {
    // Only what was asked goes on to words that stand for its parts; a synonym that does so too would be anything.
    const isAsked = via === "word" || via === "correction";
    const needs = isAsked ? neededParts(parts) : parts.map((part) => [part]);
    ways.push({ text, via: via === "word" ? "parts" : via, needs, open: false, closeness: 2 });
    if (isAsked) ways.push(...waysOfHead(token, parts));
  }
  return ways;
}

function waysOfTerm(term: string, via: Via): Way[] {
  const tokens = tokenize(term).filter((token) => !isStopWord(token.pieces.join("")));
  const [only] = tokens;
  if (!only) return [];
  if (tokens.length === 1) return waysOfToken({ ...only, surface: term }, via);
  return [{ text: term, via, needs: tokens.map((token) => [stem(token.pieces.join(""))]), open: false, closeness: 2 }];
}

const rememberedConcepts = new Map<string, readonly Way[]>();

/** The ways to say a concept: its terms, and (closeness 0) narrower ones. The list is fixed: each is worked out once. */
export function waysOfConcept(name: string): readonly Way[] {
  const known = rememberedConcepts.get(name);
  if (known) return known;
  const { same = [], narrower = [] } = CONCEPTS.get(name) ?? {};
  const waysOf = (terms: readonly string[], closeness: Closeness) =>
    terms.flatMap((term) => waysOfTerm(term, "synonym").map((way): Way => ({ ...way, closeness, isOfConcept: true })));
  const ways = [...waysOf(same, 1), ...waysOf(narrower, 0)];
  rememberedConcepts.set(name, ways);
  return ways;
}

/** What stands for a word or phrase, by its key (see `termKey`). */
export function waysOfSynonyms(key: string): readonly Way[] {
  return (CONCEPTS_BY_KEY.get(key) ?? []).flatMap(waysOfConcept);
}

const rememberedPhrases = new WeakMap<readonly GlossaryEntry[], Map<string, string[]>>();

/** Phrases of a county's glossary by the keys and concepts of the German terms they stand for. */
function phrasesByKey(glossary: readonly GlossaryEntry[]): Map<string, string[]> {
  const known = rememberedPhrases.get(glossary);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { phrase, terms } of glossary)
    for (const key of new Set(terms.map(termKey).flatMap((one) => [one, ...(CONCEPTS_BY_KEY.get(one) ?? [])])))
      found.set(key, [...(found.get(key) ?? []), phrase]);
  rememberedPhrases.set(glossary, found);
  return found;
}

/** Phrases that count: more would only slow the search down. */
const MOST_PHRASES = 12;

/** What a county calls a term of the field, as it may stand in texts: "Purzelbaum" for Spielgruppe. */
export function waysOfPhrases(key: string, glossary: readonly GlossaryEntry[] | undefined): Way[] {
  if (glossary === undefined || glossary.length === 0) return [];
  const byKey = phrasesByKey(glossary);
  const phrases = [key, ...(CONCEPTS_BY_KEY.get(key) ?? [])].flatMap((one) => byKey.get(one) ?? []);
  return [...new Set(phrases)]
    .slice(0, MOST_PHRASES)
    .flatMap((phrase) => waysOfTerm(phrase.replaceAll("*", ""), "glossary"))
    .map((way): Way => ({ ...way, closeness: 1 }));
}

const rememberedTerms = new WeakMap<GlossaryEntry, readonly Way[]>();

/** The German terms of a glossary entry and what stands for them. */
export function waysOfEntry(entry: GlossaryEntry): readonly Way[] {
  const known = rememberedTerms.get(entry);
  if (known) return known;
  const ways = entry.terms
    .flatMap((term, order) => {
      const same = order === 0 ? 2 : 1;
      const own = waysOfTerm(term, "glossary").map((way): Way => ({ ...way, closeness: same }));
      const others = waysOfSynonyms(termKey(term));
      return [...own, ...others.map((way): Way => ({ ...way, via: "glossary", closeness: way.closeness && same }))];
    })
    .toSorted((left, right) => right.closeness - left.closeness);
  rememberedTerms.set(entry, ways);
  return ways;
}
