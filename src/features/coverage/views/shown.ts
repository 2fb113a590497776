import type { Translator } from "../../../platform/i18n/translate.ts";
import type { Place } from "../../directory/index.ts";
import { TOPICS } from "../../offers/index.ts";
import type { Audience, Counted } from "../coverage.ts";
import { CODES_OF, type CoverageQuestion, type Side } from "../question.ts";

/** Everything the overview shows, whoever looks. */
export type Shown = {
  t: Translator;
  question: CoverageQuestion;
  counted: Counted;
  places: readonly Place[];
  /** Whole name of the county: its sums. */
  county: string;
  audience: Audience;
  /** Municipalities of whoever looks (AGS). */
  own: readonly string[];
  /** The list of the offers that a cell counts. */
  hrefOf(code: string | undefined, place: string | undefined): string;
  /** The overview asked another way; `undefined` takes an answer off. */
  hereOf(change: Record<string, string | undefined>): string;
};

/** The word for a code of a column. */
export function nameCode(t: Translator, side: Side, code: string): string {
  if (side === "thema") return t.code("offers.topic", code);
  if (side === "fuer") return t.code("offers.targetGroup", code);
  return side === "niveau" ? t.code("offers.level", code) : t.languageName(code);
}

/** The columns: topics all, for a white spot in every row is one; of the others those that occur, languages the most spoken. */
export function codesOf({ question, counted }: Pick<Shown, "question" | "counted">): readonly string[] {
  const { by } = question;
  if (by === "thema") return TOPICS;
  const count = (code: string) => counted.columns.get(code)?.offers ?? 0;
  const known = CODES_OF[by];
  if (known !== undefined) return known.filter((code) => count(code) > 0);
  return [...counted.columns.keys()].toSorted((a, b) => count(b) - count(a) || a.localeCompare(b)).slice(0, 12);
}

/** Rows that are no municipality. */
export const WIDE = ["county", "online"] as const;
