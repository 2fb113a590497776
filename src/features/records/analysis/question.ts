import { BUILT_IN_GLOSSARY, compileGlossary, matchGlossary, wordForms, type GlossaryEntry } from "./glossary.ts";
import { findLexemes } from "./lexemes.ts";
import { joinWith } from "./literal.ts";
import { stem } from "./stem.ts";
import { isFiller, isStopWord } from "./stopwords.ts";
import { quoteConcept } from "./concepts.ts";
import { CONCEPTS_BY_KEY, KEY_BY_PARTS, LONGEST_TERM, SYNONYMS_BY_KEY, termKey } from "./synonyms.ts";
import { foldWord } from "./text.ts";
import { tokenize, type Token } from "./tokenize.ts";
import {
  type Closeness,
  distinctWays,
  renderExactWay,
  renderWay,
  waysOfEntry,
  waysOfPhrases,
  waysOfSynonyms,
  waysOfToken,
  type Way,
} from "./ways.ts";
import { WORD_BY_STEM } from "./words.ts";

/** One word or phrase of the question. `known`: the word list, the synonyms or a glossary know it. */
export type QuestionTerm = {
  word: string;
  alternatives: string[];
  known: boolean;
  ways: readonly Way[];
  tsquery: string;
  near: string;
  exact: string;
};

export type QuestionAnalysis = {
  tsquery: string;
  near: string;
  exact: string;
  /** Of several terms, each as it stands in title or summary: for the order of hits. */
  heads: string[];
  terms: QuestionTerm[];
  unknown: string[];
};

export type QuestionOptions = {
  /** The reader's language (ISO 639-1). Unless it is German, words that are German too ("job") are read as theirs. */
  language?: string;
  /** The county's own glossary; its array is remembered, so pass the same one again. */
  glossary?: readonly GlossaryEntry[];
  /** Better spellings of unknown words (see `suggestWords`): `foldWord(word)` → words as they occur in texts. */
  corrections?: ReadonlyMap<string, readonly string[]>;
};

/** Longer questions are cut: nobody asks so much, and each word costs a search. */
const LONGEST_QUESTION = 300;
const MOST_WORDS = 12;
const MOST_WAYS = 24;
/** Ways that explain hits; they cost no search. */
const MOST_EXPLAINED = 200;
const SHORTEST_OPEN_WORD = 3;

/** A run of the question's words that is asked as one. */
type Unit = { tokens: Token[]; entries: readonly GlossaryEntry[]; key: string };

/** The key of the synonym list for a run of words; a compound written apart has the key of the compound. */
function keyOf(tokens: readonly Token[]): string {
  const key = tokens.map((token) => stem(token.pieces.join(""))).join(" ");
  if (SYNONYMS_BY_KEY.has(key)) return key;
  // "wer übersetzt" asks for what "übersetzen" does.
  const verb = key.replace(/e?t$/, "");
  return KEY_BY_PARTS.get(key) ?? (SYNONYMS_BY_KEY.has(verb) ? verb : key);
}

/** The question's words without function words; all of them when there is nothing else. */
function readTokens(question: string): Token[] {
  const all = tokenize(question.slice(0, LONGEST_QUESTION));
  const longEnough = all.filter((token) => token.pieces.join("").length > 1 || /\d/.test(token.surface));
  const meaningful = longEnough.filter((token) => !isStopWord(token.pieces.join("")));
  return (meaningful.length > 0 ? meaningful : longEnough).slice(0, MOST_WORDS);
}

function isGerman(token: Token): boolean {
  const { whole, parts } = findLexemes(token);
  if (WORD_BY_STEM.has(whole) || SYNONYMS_BY_KEY.has(whole)) return true;
  return parts.length > 0 && parts.every((part) => WORD_BY_STEM.has(part));
}

/** Group German phrases of the synonym list ("Formulare ausfüllen"), the longest first; the rest stays single. */
function groupPhrases(tokens: readonly Token[]): Token[][] {
  for (let length = Math.min(LONGEST_TERM, tokens.length); length >= 2; length--) {
    for (let from = 0; from + length <= tokens.length; from++) {
      const run = tokens.slice(from, from + length);
      if (!SYNONYMS_BY_KEY.has(keyOf(run))) continue;
      return [...groupPhrases(tokens.slice(0, from)), run, ...groupPhrases(tokens.slice(from + length))];
    }
  }
  return tokens.map((token) => [token]);
}

/** Leave out words that only surround what is asked for, unless the question is nothing else. */
function dropFillers(groups: readonly Token[][]): Token[][] {
  const telling = groups.filter((group) => group.length > 1 || !group.every(isFiller));
  return telling.length > 0 ? telling : [...groups];
}

function splitIntoUnits(tokens: readonly Token[], { glossary, language = "de" }: QuestionOptions): Unit[] {
  const groups = dropFillers(groupPhrases(tokens));
  const glossaries = [...(glossary ? [compileGlossary(glossary)] : []), compileGlossary(BUILT_IN_GLOSSARY)];
  // A German phrase is no word of a foreign one: it meets no pattern.
  const words = groups.map(([first, ...others]) =>
    first && others.length === 0 ? wordForms(first) : { stem: "", forms: [] },
  );
  const isForeign = (token: Token) => !language.startsWith("de") || !isGerman(token);
  const matches = matchGlossary(words, glossaries, (index) => groups[index]?.every(isForeign) ?? false);
  const units: Unit[] = [];
  for (let at = 0; at < groups.length;) {
    const match = matches.find((candidate) => candidate.from === at);
    const length = match?.length ?? 1;
    const run = groups.slice(at, at + length).flat();
    units.push({ tokens: run, entries: match?.entries ?? [], key: keyOf(run) });
    at += length;
  }
  return units;
}

function waysOfUnit(unit: Unit, mayGoOn: boolean, corrections: readonly string[], options: QuestionOptions): Way[] {
  const [first] = unit.tokens;
  if (!first) return [];
  const text = unit.tokens.map((token) => token.surface).join(" ");
  const own: Way[] =
    unit.tokens.length === 1
      ? waysOfToken(first, "word").map((way) => ({ ...way, open: mayGoOn && way.needs.length === 1 }))
      : [
          {
            text,
            via: "word",
            needs: unit.tokens.map((token) => [stem(token.pieces.join(""))]),
            open: false,
            closeness: 2,
          },
        ];
  const corrected = corrections.flatMap((word) =>
    tokenize(word).flatMap((token) => [...waysOfToken(token, "correction"), ...waysOfSynonyms(keyOf([token]))]),
  );
  const keys = [unit.key, ...unit.entries.flatMap(({ terms }) => terms.map(termKey))];
  const called = keys.flatMap((key) => waysOfPhrases(key, options.glossary));
  return [...own, ...corrected, ...called, ...unit.entries.flatMap(waysOfEntry), ...waysOfSynonyms(unit.key)];
}

/** A concept that is asked for; `closeness` is what saying the same counts for, as with ways. */
type AskedConcept = { name: string; closeness: Closeness };

function conceptsOfUnit(unit: Unit, corrections: readonly string[]): AskedConcept[] {
  const keyed: [key: string, closeness: Closeness][] = [
    [unit.key, 1],
    ...corrections.flatMap((word) => tokenize(word).map((token): [string, Closeness] => [keyOf([token]), 1])),
    ...unit.entries.flatMap(({ terms }) =>
      terms.map((term, order): [string, Closeness] => [termKey(term), order === 0 ? 2 : 1]),
    ),
  ];
  return keyed.flatMap(([key, closeness]) => (CONCEPTS_BY_KEY.get(key) ?? []).map((name) => ({ name, closeness })));
}

function renderTerm(ways: readonly Way[], concepts: readonly AskedConcept[]) {
  const own = distinctWays(
    ways.filter((way) => way.isOfConcept !== true),
    MOST_WAYS,
  );
  const join = (parts: readonly string[]) => joinWith("|", [...new Set(parts)]);
  const atLeast = (closeness: Closeness) =>
    join([
      ...own.filter((way) => way.closeness >= closeness).map(renderExactWay),
      ...concepts
        .filter((concept) => concept.closeness >= closeness)
        .flatMap(({ name }) => quoteConcept(name, closeness)),
    ]);
  return {
    tsquery: join([...own.map(renderWay), ...concepts.flatMap(({ name }) => quoteConcept(name, 0))]),
    near: atLeast(1),
    exact: atLeast(2),
  };
}

function analyzeUnit(unit: Unit, isLast: boolean, options: QuestionOptions): QuestionTerm {
  const [first] = unit.tokens;
  const word = unit.tokens.map((token) => token.surface).join(" ");
  const isSingle = unit.tokens.length === 1 && first !== undefined;
  const known = !isSingle || unit.entries.length > 0 || isGerman(first) || /\d/.test(word);
  const mayGoOn = isLast && !known && unit.key.length >= SHORTEST_OPEN_WORD;
  const corrections = known ? [] : (options.corrections?.get(foldWord(word)) ?? []);
  const ways = distinctWays(waysOfUnit(unit, mayGoOn, corrections, options), MOST_EXPLAINED);
  return {
    word,
    alternatives: [...new Set(ways.map((way) => way.text))].filter((text) => text !== word),
    known,
    ways,
    ...renderTerm(ways, conceptsOfUnit(unit, corrections)),
  };
}

/** The same literal, of words in title and summary alone. */
const inTitleOrSummary = (literal: string): string =>
  literal.replace(/('(?:[^']|'')*')(:\*)?/g, (_, lexeme: string, open?: string) => `${lexeme}:${open ? "*" : ""}AB`);

/** The literals of several terms in one. */
export function joinTerms(terms: readonly QuestionTerm[], operator: "&" | "|" = "&") {
  const joined = (key: "tsquery" | "near" | "exact") => terms.map((term) => term[key]).join(` ${operator} `);
  const heads = terms.length < 2 ? [] : terms.map((term) => inTitleOrSummary(term.near)).filter((one) => one !== "");
  return { tsquery: joined("tsquery"), near: joined("near"), exact: joined("exact"), heads };
}

/**
 * Analyse a question as people ask it, in any language of the glossaries.
 * `tsquery` is a literal for `$1::tsquery`: AND between the words, OR between what a word may be found by; empty when the
 * question holds no word (matches nothing). Two narrower literals are for ordering: `near` is the words and what means
 * the same, parts of a compound in one word; `exact` the words themselves. `unknown`: words to look up for typing errors. Pure; never throws.
 */
export function analyzeQuestion(question: string, options: QuestionOptions = {}): QuestionAnalysis {
  const units = splitIntoUnits(readTokens(question), options);
  const terms = units.map((unit, index) => analyzeUnit(unit, index === units.length - 1, options));
  return {
    ...joinTerms(terms),
    terms,
    unknown: terms.filter((term) => !term.known).map((term) => term.word),
  };
}
