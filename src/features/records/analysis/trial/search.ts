import {
  analyzeQuestion,
  analyzeText,
  foldWord,
  loosenQuestion,
  suggestWords,
  type QuestionAnalysis,
} from "../index.ts";
import { matches, rank, readQuery, readVector, type Vector } from "./evaluate.ts";
import type { TrialOffer } from "./offers.ts";

type Indexed = { id: string; vector: Vector; words: string[] };

export function indexOffers(offers: readonly TrialOffer[]): Indexed[] {
  return offers.map(({ id, title, summary, description, provider }) => {
    const { tsvector, words } = analyzeText([
      { text: title, weight: "A" },
      { text: summary, weight: "B" },
      { text: description, weight: "C" },
      { text: provider, weight: "D" },
    ]);
    return { id, vector: readVector(tsvector), words };
  });
}

type Literals = { tsquery: string; near: string; exact: string };

function findHits(literals: Literals, index: readonly Indexed[]): string[] {
  const [loose, near, exact] = [literals.tsquery, literals.near, literals.exact].map(readQuery);
  return index
    .filter(({ vector }) => matches(loose, vector))
    .map(({ id, vector }) => {
      const closeness = Number(matches(near, vector)) + Number(matches(exact, vector));
      return { id, score: 10 * closeness + 4 * rank(exact, vector) + 2 * rank(near, vector) + rank(loose, vector) };
    })
    .toSorted((left, right) => right.score - left.score)
    .map(({ id }) => id);
}

function correct(analysis: QuestionAnalysis, index: readonly Indexed[]): Map<string, string[]> {
  const vocabulary = [...new Set(index.flatMap(({ words }) => words))];
  const corrections = new Map<string, string[]>();
  for (const word of analysis.unknown) {
    const suggestions = suggestWords(word, vocabulary);
    if (suggestions.length > 0)
      corrections.set(
        foldWord(word),
        suggestions.map((suggestion) => suggestion.word),
      );
  }
  return corrections;
}

/** Search as the database will: as asked, then with typing errors corrected, then loosened. Identifiers, best first. */
export function searchOffers(question: string, language: string, index: readonly Indexed[]): string[] {
  const asked = analyzeQuestion(question, { language });
  let hits = findHits(asked, index);
  if (hits.length > 0) return hits;
  const corrected = analyzeQuestion(question, { language, corrections: correct(asked, index) });
  hits = findHits(corrected, index);
  if (hits.length > 0) return hits;
  for (const looser of loosenQuestion(corrected)) {
    hits = findHits(looser, index);
    if (hits.length > 0) return hits;
  }
  return [];
}
