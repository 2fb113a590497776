import type { Language } from "../../platform/i18n/languages.ts";

/** Offers a brochure holds at most: some 250 pages. */
export const MOST_OFFERS = 1000;

/** Brochures made anew for one network: a class, a counselling centre behind one line. Ready ones are not counted. */
export const NETWORK_LIMIT = { most: 20, within: 60 * 60_000 };

export const PAPER_SIZES = ["a4", "a5"] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];

/** What is told of each offer: what decides, or also its whole description. */
export const EXTENTS = ["short", "long"] as const;
export type Extent = (typeof EXTENTS)[number];

/** Words, with their language where it is not the brochure's. */
export type Words = { text: string; lang?: string | undefined };

/** What a brochure is made of, besides its offers. */
export type Brochure = {
  lang: Language;
  paper: PaperSize;
  extent: Extent;
  /** Large on the first page. */
  title: string;
  /** Under the title: what was chosen. */
  under: readonly Words[];
};

/** What the address of a brochure may say besides the choice of offers. */
export const BROCHURE_NAMES = ["papier", "umfang"] as const;

export const readPaper = (asked: string | null | undefined): PaperSize =>
  PAPER_SIZES.find((one) => one === asked) ?? PAPER_SIZES[0];

export const readExtent = (asked: string | null | undefined): Extent =>
  EXTENTS.find((one) => one === asked) ?? EXTENTS[0];

/** Why there is no brochure. */
export const HINDRANCES = ["busy", "often", "missing"] as const;
export type Hindrance = (typeof HINDRANCES)[number];

export const readHindrance = (asked: string | null): Hindrance | undefined => HINDRANCES.find((one) => one === asked);
