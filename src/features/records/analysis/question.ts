import { fold } from "./fold.ts";
import { BUILT_IN_GLOSSARY, compileGlossary, matchGlossary, wordForms, type GlossaryEntry } from "./glossary.ts";
import { findLexemes } from "./lexemes.ts";
import { joinWith } from "./literal.ts";
import { stem } from "./stem.ts";
import { isFiller, isStopWord } from "./stopwords.ts";
import { KEY_BY_PARTS, LONGEST_TERM, SYNONYMS_BY_KEY } from "./synonyms.ts";
import { foldWord } from "./text.ts";
import { tokenize, type Token } from "./tokenize.ts";
import {
  distinctWays,
  neededParts,
  renderExactWay,
  renderNeed,
  renderWay,
  waysOfEntry,
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
const SHORTEST_OPEN_WORD = 3;

/** A run of the question's words that is asked as one. */
type Unit = { tokens: Token[]; entries: readonly GlossaryEntry[]; key: string };

/** The key of the synonym list for a run of words; a compound written apart has the key of the compound. */
function keyOf(tokens: readonly Token[]): string {
  const key = tokens.map((token) => stem(token.pieces.join(""))).join(" ");
  return SYNONYMS_BY_KEY.has(key) ? key : (KEY_BY_PARTS.get(key) ?? key);
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

function waysOfUnit(unit: Unit, mayGoOn: boolean, corrections: readonly string[]): Way[] {
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
  return [...own, ...corrected, ...unit.entries.flatMap(waysOfEntry), ...waysOfSynonyms(unit.key)];
}

function analyzeUnit(unit: Unit, isLast: boolean, options: QuestionOptions): QuestionTerm {
  const [first] = unit.tokens;
  const word = unit.tokens.map((token) => token.surface).join(" ");
  const isSingle = unit.tokens.length === 1 && first !== undefined;
  const known = !isSingle || unit.entries.length > 0 || isGerman(first) || /\d/.test(word);
  const mayGoOn = isLast && !known && unit.key.length >= SHORTEST_OPEN_WORD;
  const corrections = known ? [] : (options.corrections?.get(foldWord(word)) ?? []);
  const ways = distinctWays(waysOfUnit(unit, mayGoOn, corrections), MOST_WAYS);
  const atLeast = (closeness: number) => ways.filter((way) => way.closeness >= closeness).map(renderExactWay);
  return {
    word,
    alternatives: [...new Set(ways.map((way) => way.text))].filter((text) => text !== word),
    known,
    ways,
    tsquery: joinWith("|", ways.map(renderWay)),
    near: joinWith("|", atLeast(1)),
    exact: joinWith("|", atLeast(2)),
  };
}

function joinTerms(terms: readonly QuestionTerm[], operator: "&" | "|" = "&") {
  const joined = (key: "tsquery" | "near" | "exact") => terms.map((term) => term[key]).join(` ${operator} `);
  return { tsquery: joined("tsquery"), near: joined("near"), exact: joined("exact") };
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

/** A question nearer to an answer: what was left out, and the literals without it. */
export type LooserQuestion = { leftOut: string[]; tsquery: string; near: string; exact: string };

/** Words that narrow little down: left out first. */
const GENERAL_WORDS = new Set(
  "hilfe helfen unterstützung beratung kurs gruppe treff platz suche stelle deutsch deutschkurs sprachkurs sprache kind frau mann familie arbeit"
    .split(" ")
    .map((word) => stem(fold(word))),
);

const isGeneral = (word: string) => GENERAL_WORDS.has(stem(fold(word)));

/** What a term falls into: a compound into its parts, listed ones too; a phrase into its words but the general ones. */
function piecesOfTerm({ word }: QuestionTerm): string[][] {
  const tokens = tokenize(word).filter((token) => !isStopWord(token.pieces.join("")));
  const [first] = tokens;
  if (tokens.length === 1 && first) {
    return neededParts(findLexemes(first).parts);
  }
  return tokens.filter((token) => !isGeneral(token.surface)).map((token) => [findLexemes(token).whole]);
}

/**
 * Compounds by their parts and phrases by their words, wherever these stand ("Mietvertrag" for "was im Vertrag steht,
 * wenn Sie mieten"). When there is but one term, any of its pieces is better than nothing.
 */
function takeApart(terms: readonly QuestionTerm[]): LooserQuestion[] {
  const apart = (operator: "&" | "|") =>
    terms.map((term): QuestionTerm => {
      const pieces = piecesOfTerm(term).map((need) => renderNeed(need));
      if (pieces.length === 0) return term;
      return { ...term, tsquery: joinWith("|", [term.tsquery, joinWith(operator, pieces)]) };
    });
  const loosened = apart("&");
  if (loosened.every((term, index) => term === terms[index])) return [];
  return (terms.length > 1 ? [loosened] : [loosened, apart("|")]).map((kept) => ({ leftOut: [], ...joinTerms(kept) }));
}

/**
 * Looser questions to try in turn when nothing was found: compounds by their parts, then without the unknown words,
 * without one word each (general ones first, then from the last), and at last any of the words.
 */
export function loosenQuestion({ terms }: QuestionAnalysis): LooserQuestion[] {
  const looser = takeApart(terms);
  if (terms.length < 2) return looser;
  const without = (left: (term: QuestionTerm) => boolean): LooserQuestion => ({
    leftOut: terms.filter(left).map((term) => term.word),
    ...joinTerms(terms.filter((term) => !left(term))),
  });
  const general = terms.filter((term) => isGeneral(term.word));
  const order = [...general, ...terms.filter((term) => !general.includes(term)).toReversed()];
  if (terms.some((term) => term.known) && terms.some((term) => !term.known))
    looser.push(without((term) => !term.known));
  looser.push(...order.map((dropped) => without((term) => term === dropped)));
  looser.push({ leftOut: [], ...joinTerms(terms, "|") });
  return looser;
}
