import {
  FIELD_VOCABULARY,
  analyzeQuestion,
  analyzeText,
  foldWord,
  loosenQuestion,
  suggestWords,
  type QuestionAnalysis,
  type TextField,
} from "../index.ts";
import { matches, rank, readQuery, readVector, type Vector } from "./evaluate.ts";
import type { TrialOffer } from "./offers.ts";

type Indexed = { id: string; vector: Vector; words: string[] };

function fieldsOf({ title, summary, description, provider }: TrialOffer): TextField[] {
  return [
    { text: title, weight: "A" },
    { text: summary, weight: "B" },
    { text: description, weight: "C" },
    { text: provider, weight: "D" },
  ];
}

export function vectorOfOffer(offer: TrialOffer): string {
  return analyzeText(fieldsOf(offer)).tsvector;
}

export function indexOffers(offers: readonly TrialOffer[]): Indexed[] {
  return offers.map((offer) => {
    const { tsvector, words } = analyzeText(fieldsOf(offer));
    return { id: offer.id, vector: readVector(tsvector), words };
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
  const vocabulary = [...new Set([...index.flatMap(({ words }) => words), ...FIELD_VOCABULARY])];
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

const ENOUGH_HITS = 5;

/**
 * Search as the database will: as asked; when nothing is found with typing errors corrected; what looser questions find
 * follows, until there is enough. Identifiers, best first.
 */
export function searchOffers(question: string, language: string, index: readonly Indexed[]): string[] {
  let analysis = analyzeQuestion(question, { language });
  const hits = new Set(findHits(analysis, index));
  if (hits.size === 0) {
    analysis = analyzeQuestion(question, { language, corrections: correct(analysis, index) });
    for (const hit of findHits(analysis, index)) hits.add(hit);
  }
  for (const looser of loosenQuestion(analysis)) {
    if (hits.size >= ENOUGH_HITS) break;
    for (const hit of findHits(looser, index)) hits.add(hit);
  }
  return [...hits];
}
