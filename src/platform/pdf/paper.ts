/** What a plain document is made of: data alone, no markup. paper.typ sets it, ../docx writes it for word processors. */
import type { Block, Fact, Span } from "./book.ts";

/** Columns as shares of the width. `tall`: room to write in by hand. */
export type Table = { kind: "table"; header: Span[]; rows: Span[][]; shares: number[]; tall?: true };

/** A heading of the document; levels follow each other without a gap. */
export type Title = { kind: "title"; level: 1 | 2; spans: Span[] };

export type Paper = {
  title: string;
  /** Two letters (ISO 639). */
  lang: string;
  dir: "ltr" | "rtl";
  /** `#rrggbb`, of lines; no text is written in it. */
  colour: string;
  digits: string;
  /** Day as of which it holds, `YYYY-MM-DD`; also the date of the file. */
  asOf: string;
  /** Whose document it is. */
  owner: string;
  /** Over the title and under it. */
  above: Span[];
  below: Span[];
  facts: Fact[];
  blocks: (Block | Table | Title)[];
  footer: Span;
};
