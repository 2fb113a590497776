/** Where a written page belongs. The code is also its address in the workspace. */
export const PLACES = [
  "wer-wir-sind",
  "gruppen",
  "kontakt",
  "mitmachen",
  "erste-schritte",
  "notfall",
  "rechtliches",
  "impressum",
  "datenschutz",
  "barrierefreiheit",
] as const;
export type PlaceOfPage = (typeof PLACES)[number];

export const isPlaceOfPage = (text: string): text is PlaceOfPage => (PLACES as readonly string[]).includes(text);

/** German titles of the records, from which their addresses are made; people see the words of `pages.place`. */
export const TITLES: Readonly<Record<PlaceOfPage, string>> = {
  "wer-wir-sind": "Wer wir sind",
  gruppen: "Gruppen",
  kontakt: "Kontakt",
  mitmachen: "Mitmachen",
  "erste-schritte": "Erste Schritte",
  notfall: "Im Notfall",
  rechtliches: "Recht und Gesetz",
  impressum: "Impressum",
  datenschutz: "Datenschutz",
  barrierefreiheit: "Barrierefreiheit",
};

/** Guides for people who are new: what comes first, what to do in need, what the law says. */
export const GUIDES = ["erste-schritte", "notfall", "rechtliches"] as const satisfies readonly PlaceOfPage[];
export type Guide = (typeof GUIDES)[number];

/** Pages every public body has to have: § 5 DDG and § 18 MStV, Art. 13 DSGVO, Art. 7 of Directive (EU) 2016/2102. */
export const REQUIRED: readonly PlaceOfPage[] = ["impressum", "datenschutz", "barrierefreiheit"];

/** Behind `/{county}/{language}/`. */
export const SITE_PATHS: Readonly<Record<PlaceOfPage, string>> = {
  "wer-wir-sind": "netzwerk",
  gruppen: "netzwerk/gruppen",
  kontakt: "kontakt",
  mitmachen: "mitmachen",
  "erste-schritte": "erste-schritte",
  notfall: "notfall",
  rechtliches: "rechtliches",
  impressum: "impressum",
  datenschutz: "datenschutz",
  barrierefreiheit: "barrierefreiheit",
};

/** What is written: one or two sentences that stand first, and the text in Markdown. */
export type PageContent = { lead: string; body: string };
export const PAGE_FIELDS = ["lead", "body"] as const;
export type PageField = (typeof PAGE_FIELDS)[number];

/** A page that somebody has written. */
export type WrittenPage = PageContent & {
  id: string;
  place: PlaceOfPage;
  slug: string;
  title: string;
  state: string;
  audience: string;
  version: number;
  updatedAt: Date;
  confirmedAt: Date | null;
};
