/** From books and papers to what book.typ and paper.typ read. Runs in the process that prints. */
import type { Block, Book, Code, Entry, Span } from "./book.ts";
import { drawCode } from "./code.ts";
import type { Paper } from "./paper.ts";

/** Letters of an entry that still stays on one page; a longer one may go on overleaf, for it could be longer than a page. */
const KEPT_TOGETHER = 1100;
/** Up to so many entries the contents name each; of more, its chapters: the indexes name them all. */
const NAMED_IN_CONTENTS = 60;
/** From so many entries on each chapter begins a page. */
const LONG = 40;

/** How texts go into this book: as its fonts can write them, and turned where they run the other way. */
type Writer = { dir: Book["dir"]; write(text: string): string };

const directionOf = (lang: string | undefined, { dir }: Writer): Book["dir"] =>
  lang === undefined ? dir : /^(ar|fa|he|ur|ckb|ps)\b/.test(lang) ? "rtl" : "ltr";

/** A piece that runs against its line stands in it as one: its full stop stays at its end (Unicode annex 9, isolates). */
const isolate = (text: string, dir: Book["dir"]): string => `${dir === "ltr" ? "\u2066" : "\u2067"}${text}\u2069`;

function wordOf(span: Span, writer: Writer): Span {
  const text = writer.write(span.text);
  const dir = directionOf(span.lang, writer);
  return { ...span, text: dir === writer.dir || text === "" ? text : isolate(text, dir) };
}

const spansOf = (spans: readonly Span[], writer: Writer): Span[] =>
  spans.map((span) => wordOf(span, writer)).filter((span) => span.text !== "");

/** A block all of whose words run the other way runs so itself. */
function blockOf(block: Block, writer: Writer) {
  const spans = "items" in block ? block.items.flat() : block.spans;
  const [first] = spans.map((span) => directionOf(span.lang, writer));
  const isOther = first !== writer.dir && spans.every((span) => directionOf(span.lang, writer) === first);
  const inside = isOther && first !== undefined ? { ...writer, dir: first } : writer;
  const dir = isOther ? first : undefined;
  return "items" in block
    ? { ...block, dir, items: block.items.map((item) => spansOf(item, inside)) }
    : { ...block, dir, spans: spansOf(block.spans, inside) };
}

const blocksOf = (blocks: readonly Block[], writer: Writer) => blocks.map((block) => blockOf(block, writer));

const codeOf = ({ address, alt }: Code, writer: Writer) => ({
  address,
  alt: writer.write(alt),
  svg: drawCode(address),
});

const lettersOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.text.length, 0);

function isShort({ blocks, facts }: Entry): boolean {
  const inBlocks = blocks.map((block) => ("items" in block ? block.items.flat() : block.spans));
  const all = [...inBlocks, ...facts.flatMap((fact) => fact.lines)];
  // A line takes its place however short it is.
  return all.reduce((sum, spans) => sum + Math.max(40, lettersOf(spans)), 0) <= KEPT_TOGETHER;
}

const factsOf = (facts: Entry["facts"], writer: Writer) =>
  facts.map(({ term, lines }) => ({
    term: wordOf(term, writer),
    lines: lines.map((line) => spansOf(line, writer)),
  }));

const entryOf = (entry: Entry, writer: Writer) => ({
  id: entry.id,
  title: wordOf(entry.title, writer),
  under: spansOf(entry.under, writer),
  blocks: blocksOf(entry.blocks, writer),
  facts: factsOf(entry.facts, writer),
  code: codeOf(entry.code, writer),
  keep: isShort(entry),
});

function coverOf({ cover }: Book, writer: Writer) {
  const { logo } = cover;
  const drawn =
    logo === undefined
      ? undefined
      : {
          format: logo.format,
          alt: writer.write(logo.alt),
          ...(logo.format === "svg" ? { svg: Buffer.from(logo.bytes).toString("utf8") } : { bytes: [...logo.bytes] }),
        };
  return {
    owner: writer.write(cover.owner),
    logo: drawn,
    name: wordOf(cover.name, writer),
    below: wordOf(cover.below, writer),
    lines: spansOf(cover.lines, writer),
    foot: spansOf(cover.foot, writer),
    code: codeOf(cover.code, writer),
  };
}

const dateOf = (asOf: string) => {
  const [year, month, day] = asOf.split("-").map(Number);
  return { year, month, day };
};

function partOf(part: Paper["blocks"][number], writer: Writer) {
  if (part.kind === "title") return { ...part, spans: spansOf(part.spans, writer) };
  if (part.kind !== "table") return blockOf(part, writer);
  const cells = (spans: readonly Span[]) => spans.map((span) => wordOf(span, writer));
  return { ...part, header: cells(part.header), rows: part.rows.map(cells) };
}

/** The paper as one JSON text. */
export function composePaper(paper: Paper, write: Writer["write"]): string {
  const writer: Writer = { dir: paper.dir, write };
  return JSON.stringify({
    ...paper,
    title: write(paper.title),
    owner: write(paper.owner),
    date: dateOf(paper.asOf),
    above: spansOf(paper.above, writer),
    below: spansOf(paper.below, writer),
    facts: factsOf(paper.facts, writer),
    blocks: paper.blocks.map((part) => partOf(part, writer)),
    footer: wordOf(paper.footer, writer),
  });
}

/** The book as one JSON text. */
export function composeBook(book: Book, write: Writer["write"]): string {
  const writer: Writer = { dir: book.dir, write };
  const entries = book.chapters.flatMap((chapter) => chapter.entries);
  const word = (span: Span) => wordOf(span, writer);
  return JSON.stringify({
    ...book,
    title: writer.write(book.title),
    date: dateOf(book.asOf),
    cover: coverOf(book, writer),
    footer: word(book.footer),
    contentsTitle: writer.write(book.contentsTitle),
    contentsDepth: entries.length <= NAMED_IN_CONTENTS ? 2 : 1,
    long: entries.length >= LONG,
    intro: blocksOf(book.intro, writer),
    chapters: book.chapters.map((chapter) => ({
      title: word(chapter.title),
      entries: chapter.entries.map((entry) => entryOf(entry, writer)),
    })),
    indexes: book.indexes.map((index) => ({
      ...index,
      title: word(index.title),
      items: index.items.map((item) => ({ ...item, word: word(item.word) })),
    })),
    titles: Object.fromEntries(entries.map((entry) => [entry.id, word(entry.title)])),
    imprint: { title: word(book.imprint.title), blocks: blocksOf(book.imprint.blocks, writer) },
  });
}
