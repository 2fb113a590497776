import { reduceVowels } from "./fold.ts";
import { SYNONYM_WORDS } from "./synonyms.ts";
import { foldWord } from "./text.ts";
import { FIELD_WORDS } from "./words.ts";

const ownWords = [...FIELD_WORDS.map((word) => word.lemma), ...SYNONYM_WORDS];

/** Words the analysis knows of itself, to suggest besides those of the texts: whoever mistypes "Ausländeramt" means it. */
export const FIELD_VOCABULARY: readonly string[] = [
  ...new Map(ownWords.map((word) => [foldWord(word), word])).values(),
];

/** A word of the texts that may have been meant; `distance` in typing errors (letter wrong, missing, extra, swapped). */
export type Suggestion = { word: string; distance: number };

/** Short words have so many neighbours that only one error is forgiven. */
function mostErrors(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 12 ? 2 : 3;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment) between two words, or `most + 1` when it is greater than `most`.
 */
export function countTypingErrors(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length] ?? 0, most + 1);
}

function sharedBeginning(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

/**
 * The words of a vocabulary that may have been meant by a mistyped one, best first. Candidates come from trigrams, the
 * more frequent first; equal distances are told apart by the longer shared beginning, then by that order. Empty when
 * nothing is near: no error is forgiven below 4 letters, one below 7, two below 12, then three.
 */
export function suggestWords(word: string, vocabulary: readonly string[], limit = 3): Suggestion[] {
  const asked = reduceVowels(foldWord(word));
  const most = mostErrors(asked.length);
  return vocabulary
    .map((candidate, order) => {
      const folded = reduceVowels(foldWord(candidate));
      const distance = countTypingErrors(asked, folded, most);
      return { word: candidate, distance, shared: sharedBeginning(asked, folded), order };
    })
    .filter(({ distance }) => distance <= most && most > 0)
    .toSorted((left, right) => left.distance - right.distance || right.shared - left.shared || left.order - right.order)
    .slice(0, limit)
    .map(({ word: suggestion, distance }) => ({ word: suggestion, distance }));
}
