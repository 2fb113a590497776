import type { PublicDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import {
  analyzeQuestion,
  FIELD_VOCABULARY,
  foldWord,
  loosenQuestion,
  type QuestionAnalysis,
  suggestWords,
} from "./analysis/index.ts";
import { countHits, findSimilarWords, type Literals, publicDoor, type Question } from "./search.ts";

/** How words were understood: as asked, with a typing error mended, or without some of them. */
export type Understanding = {
  literals: Literals;
  /** Words put in place of others: `Intergrationskurs` → `Integrationskurs`. */
  corrected: string[];
  /** Words without which something was found. */
  leftOut: string[];
};

const literals = ({ tsquery, near, exact }: Literals): Literals => ({ tsquery, near, exact });

/** Better spellings of words nobody knows: from public texts and the vocabulary of the field. */
async function findCorrections(db: PublicDb, analysis: QuestionAnalysis): Promise<Map<string, string[]>> {
  const corrections = new Map<string, string[]>();
  for (const word of analysis.unknown) {
    const vocabulary = [...new Set([...(await findSimilarWords(db, foldWord(word))), ...FIELD_VOCABULARY])];
    const found = suggestWords(word, vocabulary).map((suggestion) => suggestion.word);
    if (found.length > 0) corrections.set(foldWord(word), found);
  }
  return corrections;
}

/**
 * Reads words as people ask: as they are; where that finds nothing, with typing errors mended; where that finds nothing
 * either, without the words that stand in the way. `question` says among what is searched (kind, filters).
 */
export async function understandWords(
  db: PublicDb,
  question: Question,
  words: string,
  language: Language,
): Promise<Understanding> {
  const options = { language: language.slice(0, 2) };
  const asked = analyzeQuestion(words, options);
  const finds = async (tried: Literals) =>
    tried.tsquery !== "" && (await countHits(publicDoor(db), { ...question, literals: literals(tried) })) > 0;
  const plain = { literals: literals(asked), corrected: [], leftOut: [] };
  if (await finds(asked)) return plain;
  const corrections = await findCorrections(db, asked);
  const mended = corrections.size === 0 ? asked : analyzeQuestion(words, { ...options, corrections });
  const corrected = [...corrections.values()].flatMap((found) => found.slice(0, 1));
  if (corrections.size > 0 && (await finds(mended))) return { literals: literals(mended), corrected, leftOut: [] };
  for (const looser of loosenQuestion(mended)) {
    if (await finds(looser)) return { literals: literals(looser), corrected: [], leftOut: looser.leftOut };
  }
  return plain;
}
