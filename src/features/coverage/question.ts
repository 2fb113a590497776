import { LEVELS, TARGET_GROUPS, TOPICS } from "../offers/index.ts";

/** What offers can be told apart by, besides where they are; as lists of offers name it in their addresses. */
export const SIDES = ["thema", "fuer", "niveau", "sprache"] as const;
export type Side = (typeof SIDES)[number];

/** The column of `offer` that holds it. */
export const COLUMN_OF = {
  thema: "topics",
  fuer: "target_groups",
  niveau: "levels",
  sprache: "languages",
} as const satisfies Record<Side, string>;

/** Codes in their order; languages are those that occur. */
export const CODES_OF: Partial<Record<Side, readonly string[]>> = {
  thema: TOPICS,
  fuer: TARGET_GROUPS,
  niveau: LEVELS,
};

export const VIEWS = ["tabelle", "karte"] as const;

/** What is asked of the overview: municipality × `by`, among offers that have every code of `among`. */
export type CoverageQuestion = {
  by: Side;
  among: Partial<Record<Side, string>>;
  view: (typeof VIEWS)[number];
  /** The municipality to compare with the county (AGS). */
  place: string | undefined;
  /** Which column the map shows; undefined: all. */
  shown: string | undefined;
};

/** What the address of the overview may say. */
export const QUESTION_NAMES = ["nach", ...SIDES, "ansicht", "gemeinde", "zeige"];

const CODE = /^[A-Za-z0-9_-]{1,40}$/;

/** Reads the address; strange values in it are ignored. */
export function readQuestion(query: URLSearchParams): CoverageQuestion {
  const code = (name: string) => {
    const value = query.get(name) ?? "";
    return CODE.test(value) ? value : undefined;
  };
  const by = SIDES.find((side) => side === query.get("nach")) ?? "thema";
  const among: CoverageQuestion["among"] = {};
  for (const side of SIDES) {
    const value = code(side);
    const known = CODES_OF[side];
    if (side !== by && value !== undefined && (known === undefined || known.includes(value))) among[side] = value;
  }
  const view = VIEWS.find((one) => one === query.get("ansicht")) ?? "tabelle";
  return { by, among, view, place: code("gemeinde"), shown: code("zeige") };
}
