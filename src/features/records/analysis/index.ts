/**
 * Text analysis for search: the same for what is written and what is asked, so that people find what they mean.
 * Pure: no database, no clock. What PostgreSQL needs is handed over as literals for `::tsvector` and `::tsquery`.
 *
 * - A record is saved: `analyzeText`. Weights A (title) and B (summary) matter beyond ranking: only there may the parts
 *   of a compound stand apart.
 * - Somebody asks: `analyzeQuestion`; `tsv @@ tsquery`, ordered by `tsv @@ exact`, `tsv @@ near`, then by rank.
 * - Nothing found: `suggestWords` for each `unknown` word (candidates: words of the texts by trigrams, and
 *   `FIELD_VOCABULARY`), then `analyzeQuestion` again with `corrections`.
 * - Fewer than a handful found: what the questions of `loosenQuestion` find, in turn, follows.
 * - `explainHit` says why a text was found, with places to mark.
 *
 * How well it answers is measured by trial/trial.test.ts.
 */
export { fold, reduceVowels } from "./fold.ts";
export { tokenize, type Token } from "./tokenize.ts";
export { isFiller, isStopWord } from "./stopwords.ts";
export { stem } from "./stem.ts";
export { splitCompound } from "./compounds.ts";
export {
  ANALYSIS_EDITION,
  analyzeText,
  foldWord,
  lexemesOfWord,
  type TextAnalysis,
  type TextField,
  type Weight,
} from "./text.ts";
export { type Frequencies, loosenQuestion, type LooserQuestion } from "./loosen.ts";
export { analyzeQuestion, type QuestionAnalysis, type QuestionOptions, type QuestionTerm } from "./question.ts";
export { findPlaces, literalOfNames, type NamedPlace, type PlaceQuestion } from "./places.ts";
export type { Via, Way } from "./ways.ts";
export { BUILT_IN_GLOSSARY, type GlossaryEntry } from "./glossary.ts";
export { FIELD_VOCABULARY, suggestWords, countTypingErrors, type Suggestion } from "./suggest.ts";
export { explainHit, type HitReason } from "./explain.ts";
