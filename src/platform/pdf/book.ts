/** What a printed book is made of: data alone, no markup. book.typ sets it. */

/** A piece of a line. `lang`: BCP 47, where it is not the book's. */
export type Span = { text: string; lang?: string | undefined; href?: string; strong?: true };

export type Block = { kind: "paragraph" | "heading"; spans: Span[] } | { kind: "list" | "numbered"; items: Span[][] };

/** An address as a picture that cameras read. `alt` says in words where it leads. */
export type Code = { address: string; alt: string };

export type Fact = { term: Span; lines: Span[][] };

/** One thing the book tells of. `id`: letters, digits and hyphens, once in the book. */
export type Entry = {
  id: string;
  title: Span;
  /** Under the title, small. */
  under: Span[];
  blocks: Block[];
  facts: Fact[];
  code: Code;
};

export type Chapter = { title: Span; entries: Entry[] };

/** Words and where they are told of: with the titles of the entries, or with page numbers alone. */
export type Index = { title: Span; told: "titles" | "pages"; items: { word: Span; ids: string[] }[] };

export type Logo =
  | { format: "svg"; bytes: Uint8Array; alt: string }
  | { format: "png"; bytes: Uint8Array; alt: string };

export type Book = {
  title: string;
  /** Two letters (ISO 639). */
  lang: string;
  dir: "ltr" | "rtl";
  paper: "a4" | "a5";
  /** `#rrggbb`, of bars and lines; no text is written in it or on it. */
  colour: string;
  /** The digits 0 to 9 as the language writes them. */
  digits: string;
  /** Day as of which it holds, `YYYY-MM-DD`; also the date of the file. */
  asOf: string;
  cover: { owner: string; logo?: Logo | undefined; name: Span; below: Span; lines: Span[]; foot: Span[]; code: Code };
  /** At the foot of every page, beside its number. */
  footer: Span;
  contentsTitle: string;
  /** After the contents: how to use it. */
  intro: Block[];
  chapters: Chapter[];
  indexes: Index[];
  imprint: { title: Span; blocks: Block[] };
};
