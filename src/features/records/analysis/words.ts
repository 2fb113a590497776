import { fold, reduceVowels } from "./fold.ts";
import { stem } from "./stem.ts";
import { LEARNING_WORDS } from "./words/learning.ts";
import { LIFE_WORDS } from "./words/life.ts";
import { PEOPLE_WORDS } from "./words/people.ts";
import { STATE_WORDS } from "./words/state.ts";
import { WORK_WORDS } from "./words/work.ts";

/*
 * The word list of the field. One entry is a German word in its base form. A word of the list is never split; where its
 * parts are wanted all the same they follow a colon: `grundschule:schule`, `jugendamt:jugend,amt`. Compounds that are
 * not listed are split by compounds.ts.
 */

export type FieldWord = { lemma: string; stem: string; parts: string[] };

function readEntry(entry: string): FieldWord {
  const [lemma = "", parts] = entry.split(":");
  return { lemma, stem: stem(fold(lemma)), parts: parts ? parts.split(",").map((part) => stem(fold(part))) : [] };
}

export const FIELD_WORDS: readonly FieldWord[] = [
  ...new Set([LEARNING_WORDS, PEOPLE_WORDS, WORK_WORDS, STATE_WORDS, LIFE_WORDS].join(" ").trim().split(/\s+/)),
].map(readEntry);

/** Every listed word by its stem. */
export const WORD_BY_STEM: ReadonlyMap<string, FieldWord> = new Map(FIELD_WORDS.map((word) => [word.stem, word]));

const ONLY_S = /(?:ung|heit|keit|ion|schaft|tat|ling|tum|ing)$/;

/** The forms a word takes as the first part of a compound: alone, with a linking s, es, n, en, e, er, or without its end. */
function* firstPartForms(bare: string): Generator<string> {
  yield bare;
  yield `${bare}s`;
  if (ONLY_S.test(bare)) return;
  for (const link of ["es", "n", "en", "e", "er"]) yield bare + link;
  if (bare.length >= 5 && bare.endsWith("e")) yield bare.slice(0, -1);
  if (bare.length >= 5 && bare.endsWith("en")) yield bare.slice(0, -2);
}

function collectFirstParts(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const word of FIELD_WORDS) {
    for (const form of firstPartForms(reduceVowels(fold(word.lemma)))) {
      if (form.length >= 3 && !forms.has(form)) forms.set(form, word.stem);
    }
  }
  // A word itself goes before a form of another ("tage" is day, not "tag" + e of something else).
  for (const word of FIELD_WORDS) forms.set(reduceVowels(fold(word.lemma)), word.stem);
  return forms;
}

/** Form as the first part of a compound (plain vowels) → stem of the word. */
export const FIRST_PARTS: ReadonlyMap<string, string> = collectFirstParts();
