import type { Language } from "../../platform/i18n/languages.ts";

/** How the county wants a German term to be translated. */
export type PreferredTerm = {
  id: string;
  term: string;
  /** Wanted words by language. */
  words: Readonly<Partial<Record<Language, string>>>;
  note: string;
  updatedAt: Date;
  updatedBy: string;
};

/** A term that stands in a text, with the wanted words of one language. */
export type TermHit = { term: string; wanted: string; note: string };

/** The term in a text, also with a German ending („Sprachkurs“ in „Sprachkursen“), never inside another word. */
export const patternOf = (term: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${term.replaceAll(/[.*+?^${"{}"}()|[\]\\/-]/gu, String.raw`\$&`)}(?:e[nrsm]?|n|s|es)?(?![\p{L}\p{N}])`,
    "giu",
  );

/** Terms of the county that stand in a German text and have a word in this language; longer terms first. */
export function findTerms(german: string, terms: readonly PreferredTerm[], language: Language): TermHit[] {
  return terms
    .flatMap(({ term, words, note }) => {
      const wanted = words[language] ?? "";
      return wanted !== "" && patternOf(term).test(german) ? [{ term, wanted, note }] : [];
    })
    .toSorted((a, b) => b.term.length - a.term.length || a.term.localeCompare(b.term, "de"));
}
