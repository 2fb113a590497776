import { analyzeQuestion, type QuestionAnalysis } from "./question.ts";
import { lexemesOfToken } from "./text.ts";
import { tokenize, type Token } from "./tokenize.ts";
import type { Via, Way } from "./ways.ts";

/**
 * Why a text was found: `word` of the text (in `field`, from `start` to `end` in UTF-16 units, for marking) answers
 * `asked` of the question; `through` names the alternative it was found by and `via` its kind.
 */
export type HitReason = {
  field: number;
  start: number;
  end: number;
  word: string;
  asked: string;
  through: string;
  via: Via;
};

type Place = { field: number; token: Token; lexemes: readonly string[] };

const STRENGTH: readonly Via[] = ["word", "parts", "correction", "glossary", "synonym"];

function readPlaces(texts: readonly string[]): Place[] {
  // As in titles, so that a question of function words is explained too.
  return texts.flatMap((text, field) =>
    tokenize(text).map((token) => ({ field, token, lexemes: lexemesOfToken(token, "A") })),
  );
}

function meetsNeed(lexemes: Iterable<string>, need: readonly string[], open: boolean): boolean {
  for (const lexeme of lexemes) {
    if (need.includes(lexeme) || (open && need.some((beginning) => lexeme.startsWith(beginning)))) return true;
  }
  return false;
}

function findSatisfiedWays(ways: readonly Way[], all: ReadonlySet<string>): Way[] {
  return ways
    .filter((way) => way.needs.every((need) => meetsNeed(all, need, way.open)))
    .toSorted((left, right) => STRENGTH.indexOf(left.via) - STRENGTH.indexOf(right.via));
}

/** The words of a text (or of a record's fields) that answer a question, in the order of the text. Empty: not found by it. */
export function explainHit(question: string | QuestionAnalysis, texts: string | readonly string[]): HitReason[] {
  const { terms } = typeof question === "string" ? analyzeQuestion(question) : question;
  const places = readPlaces(typeof texts === "string" ? [texts] : texts);
  const all = new Set(places.flatMap((place) => place.lexemes));
  const satisfied = terms.map((term) => ({ asked: term.word, ways: findSatisfiedWays(term.ways, all) }));
  return places.flatMap(({ field, token, lexemes }) => {
    for (const { asked, ways } of satisfied) {
      const way = ways.find((candidate) => candidate.needs.some((need) => meetsNeed(lexemes, need, candidate.open)));
      if (way) {
        const { start, end, surface: word } = token;
        return [{ field, start, end, word, asked, through: way.text, via: way.via }];
      }
    }
    return [];
  });
}
