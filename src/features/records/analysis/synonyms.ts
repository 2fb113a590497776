import { splitCompound } from "./compounds.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stopwords.ts";
import { PART_SYNONYMS, SYNONYMS } from "./synonym-lines.ts";
import { tokenize } from "./tokenize.ts";

/** A term as the stems of its words that count, joined with a space. */
export function termKey(term: string): string {
  const key: string[] = [];
  for (const token of tokenize(term)) {
    const whole = token.pieces.join("");
    if (!isStopWord(whole)) key.push(stem(whole));
  }
  return key.join(" ");
}

/** A term that stands for another; `same`: it means the same, otherwise it is narrower. */
export type Synonym = { term: string; same: boolean };

function readLines(): Concept[] {
  return SYNONYMS.trim()
    .split("\n")
    .map((line) => {
      const [same = "", narrower = ""] = line.split(" > ");
      const terms = (list: string, separator: string) =>
        list
          .split(separator)
          .map((term) => term.trim())
          .filter((term) => term !== "");
      return { same: terms(same, " = "), narrower: terms(narrower, ",") };
    });
}

function collectConcepts(): Map<string, Concept> {
  const found = new Map<string, Concept>();
  for (const concept of readLines()) {
    const key = termKey(concept.same[0] ?? "");
    if (found.has(key)) throw new Error(`Two lines of synonyms begin with ${concept.same[0]}.`);
    found.set(key, concept);
  }
  return found;
}

function collectConceptKeys(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, { same }] of CONCEPTS)
    for (const key of new Set(same.map(termKey))) found.set(key, [...(found.get(key) ?? []), name]);
  return found;
}

function collectSynonyms(): Map<string, Synonym[]> {
  const found = new Map<string, Synonym[]>();
  const add = (from: string, to: readonly string[], same: boolean) => {
    const key = termKey(from);
    const known = found.get(key) ?? [];
    for (const term of to) {
      if (termKey(term) !== key && known.every((other) => other.term !== term)) known.push({ term, same });
    }
    found.set(key, known);
  };
  for (const { same, narrower } of CONCEPTS.values()) {
    for (const term of same) {
      add(term, same, true);
      add(term, narrower, false);
    }
  }
  return found;
}

function collectPartSynonyms(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of PART_SYNONYMS.trim().split("\n")) {
    const [first = "", ...others] = [...new Set(line.split(" ").map((word) => stem(fold(word))))];
    found.set(first, others);
    for (const other of others) found.set(other, [...(found.get(other) ?? []), first]);
  }
  return found;
}

/** A line of the list: terms that mean the same, and narrower ones that the same terms find too. */
export type Concept = { same: readonly string[]; narrower: readonly string[] };

/** Every line of the list by a name of its own, the key of its first term. */
export const CONCEPTS: ReadonlyMap<string, Concept> = collectConcepts();

/** Term key → the concepts it asks for. */
export const CONCEPTS_BY_KEY: ReadonlyMap<string, readonly string[]> = collectConceptKeys();

/** Term key → terms that stand for it. */
export const SYNONYMS_BY_KEY: ReadonlyMap<string, readonly Synonym[]> = collectSynonyms();

/** The single words of the list, as written. */
export const SYNONYM_WORDS: readonly string[] = [...SYNONYMS_BY_KEY.values()]
  .flatMap((synonyms) => synonyms.map((synonym) => synonym.term))
  .filter((term) => /^[\p{L}-]{4,}$/u.test(term));

/** Compounds of the list by their parts, for those who write them apart ("Flüchtlinge Beratung", "Deutsch Kurs"). */
export const KEY_BY_PARTS: ReadonlyMap<string, string> = new Map(
  [...SYNONYMS_BY_KEY.keys()]
    .map((key): [string, string] => [splitCompound(key).join(" "), key])
    .filter(([parts]) => parts.includes(" ")),
);

/** Stem of a part of a compound → stems that stand for it there. */
export const SYNONYMS_OF_PART: ReadonlyMap<string, readonly string[]> = collectPartSynonyms();

/** Words in the longest term. */
export const LONGEST_TERM = Math.max(...[...SYNONYMS_BY_KEY.keys()].map((key) => key.split(" ").length));
