import { fold } from "./fold.ts";
import { findLexemes } from "./lexemes.ts";
import { joinWith } from "./literal.ts";
import { joinTerms, type QuestionAnalysis, type QuestionTerm } from "./question.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stopwords.ts";
import { tokenize } from "./tokenize.ts";
import { neededParts, renderNeed } from "./ways.ts";

/** A question nearer to an answer: what was left out, and the literals without it. `isAny`: one of its
 * words is enough. */
export type LooserQuestion = {
  leftOut: string[];
  tsquery: string;
  near: string;
  exact: string;
  heads: string[];
  isAny?: true;
};

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

/** How many of some entries each word of a question finds, by the word. */
export type Frequencies = ReadonlyMap<string, number>;

/**
 * Looser questions to try in turn when nothing was found: compounds by their parts, then without the unknown words,
 * without one word each (general ones first, then what most entries have, then from the last), without more and more of
 * them, and at last any of the words: what few entries have tells most about what is wanted.
 */
export function loosenQuestion({ terms }: QuestionAnalysis, frequencies: Frequencies = new Map()): LooserQuestion[] {
  const looser = takeApart(terms);
  if (terms.length < 2) return looser;
  const without = (left: (term: QuestionTerm) => boolean): LooserQuestion => ({
    leftOut: terms.filter(left).map((term) => term.word),
    ...joinTerms(terms.filter((term) => !left(term))),
  });
  const general = terms.filter((term) => isGeneral(term.word));
  const often = (term: QuestionTerm) => frequencies.get(term.word) ?? 0;
  const others = terms.filter((term) => !general.includes(term)).toReversed();
  const order = [...general, ...others.toSorted((a, b) => often(b) - often(a))];
  if (terms.some((term) => term.known) && terms.some((term) => !term.known))
    looser.push(without((term) => !term.known));
  looser.push(...order.map((dropped) => without((term) => term === dropped)));
  for (let count = 2; count < terms.length; count++) {
    const dropped = new Set(order.slice(0, count));
    looser.push(without((term) => dropped.has(term)));
  }
  looser.push({ leftOut: [], ...joinTerms(terms, "|"), isAny: true });
  return looser;
}
