import { beforeAll, describe, expect, it } from "vitest";
import { type Book, blocksOfMarkdown, type Entry, printBook } from "./index.ts";
import { readPdf } from "./read.fixture.ts";

/** What would be markup, code or a way out of the folder if any of it were read as Typst. */
const NASTY =
  '#panic("weg") #read("/etc/passwd") $x^2$ _so_ @nirgends <marke> \\ #set page(width: 1pt) // nichts /* nie */ [a](b)';
const LONG_WORD = "Wohnraumvermittlungsberatungsstellenöffnungszeiten".repeat(8);

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  title: { text: `Eintrag ${id}` },
  under: [{ text: "Volkshochschule" }],
  blocks: [{ kind: "paragraph", spans: [{ text: "Ein Satz." }] }],
  facts: [{ term: { text: "Zeiten" }, lines: [[{ text: "jeden Montag" }]] }],
  code: { address: `https://netz.example.org/de/angebote/${id}`, alt: `QR-Code zu ${id}` },
  ...more,
});

const book = (entries: Entry[], more: Partial<Book> = {}): Book => ({
  title: "Wegweiser",
  lang: "de",
  dir: "ltr",
  paper: "a4",
  colour: "#9b173c",
  digits: "0123456789",
  asOf: "2026-11-22",
  cover: {
    owner: "Landkreis Eins",
    name: { text: "Landkreis Eins" },
    below: { text: "Netzwerk" },
    lines: [],
    foot: [{ text: "Stand: 22. November 2026" }],
    code: { address: "https://netz.example.org/de/", alt: "QR-Code zum Netzwerk" },
  },
  footer: { text: "Wegweiser" },
  contentsTitle: "Inhalt",
  intro: [],
  chapters: [{ title: { text: "Deutsch lernen" }, entries }],
  indexes: [
    {
      title: { text: "Orte" },
      told: "titles",
      items: [{ word: { text: "Meiningen" }, ids: entries.map(({ id }) => id) }],
    },
  ],
  imprint: { title: { text: "Impressum" }, blocks: [{ kind: "paragraph", spans: [{ text: "Landkreis Eins" }] }] },
  ...more,
});

async function print(made: Book) {
  const outcome = await printBook(made);
  if (typeof outcome === "string") throw new Error(outcome);
  return outcome.pdf;
}

describe("a printed book", () => {
  let read: Awaited<ReturnType<typeof readPdf>>;
  beforeAll(async () => {
    read = await readPdf(await print(book([entry("a"), entry("b")])));
  }, 60_000);

  it("says of itself that it is PDF/UA-1, in which language, and what it is called", () => {
    expect(read.ua).toBe("1");
    expect(read.info.Language).toBe("de");
    expect(read.info.Title).toBe("Wegweiser");
    expect(read.marked).toBe(true);
  });

  it("has headings in order, contents, lists, and words for every picture", () => {
    const roles = new Set(read.tags.map((tag) => tag.role));
    for (const role of ["H1", "H2", "TOC", "TOCI", "L", "LI", "P", "Link", "Figure"]) expect(roles).toContain(role);
    const figures = read.tags.filter((tag) => tag.role === "Figure");
    expect(figures.map((figure) => figure.alt)).toEqual(["QR-Code zum Netzwerk", "QR-Code zu a", "QR-Code zu b"]);
  });

  it("has bookmarks, links that lead to the pages, and page numbers in the index", () => {
    expect(read.outline.map((one) => one.title)).toEqual(["Deutsch lernen", "Orte", "Impressum"]);
    expect(read.outline[0]?.below).toEqual(["Eintrag a", "Eintrag b"]);
    expect(read.links).toContain("https://netz.example.org/de/angebote/a");
    expect(read.pages.find((text) => text.includes("Orte") && !text.includes("Inhalt"))).toMatch(/Eintrag a[ .]*3/);
  });

  it("brings all its fonts along", () => {
    expect([...read.fonts.keys()].toSorted()).toEqual(["FiraSans-Bold", "FiraSans-Regular"]);
    expect([...read.fonts.values()].every(Boolean)).toBe(true);
  });

  it("is the same, byte for byte, for the same book", async () => {
    const again = await Promise.all([print(book([entry("a")])), print(book([entry("a")]))]);
    expect(Buffer.from(again[0] ?? []).equals(Buffer.from(again[1] ?? []))).toBe(true);
  });

  it("is small where that is wanted", async () => {
    expect((await readPdf(await print(book([entry("a")], { paper: "a5" })))).width).toBeCloseTo(419.5, 0);
    expect(read.width).toBeCloseTo(595.3, 0);
  });
});

describe("what people have written", () => {
  it("is never read as markup, wherever it stands", async () => {
    const span = { text: NASTY };
    const nasty = entry("a", {
      title: span,
      under: [span],
      blocks: blocksOfMarkdown(NASTY),
      facts: [{ term: span, lines: [[span]] }],
    });
    const made = book([nasty], { title: NASTY, footer: span, contentsTitle: NASTY });
    const { pages } = await readPdf(await print({ ...made, cover: { ...made.cover, lines: [span] } }));
    const text = pages.join(" ").replaceAll(/[\s\u200b\u00ad-]+/gu, "");
    expect(text.split('#panic("weg")').length).toBeGreaterThan(6);
    expect(text).not.toContain("root:");
  });

  it("stays on the page, however long a word is", async () => {
    const { pages } = await readPdf(
      await print(book([entry("a", { title: { text: LONG_WORD }, under: [{ text: LONG_WORD }] })])),
    );
    const text = pages.join("").replaceAll(/[\s\u200b\u00ad-]+/gu, "");
    expect(text).toContain(LONG_WORD);
  });

  it("is written as far as there are letters for it: no picture, no letter of an unknown script breaks the book", async () => {
    const strange = "Tel. 📞 👩🏽‍🏫 漢字 \u0007 Ünïcödé Ελληνικά Кирилица";
    const { pages } = await readPdf(await print(book([entry("a", { title: { text: strange } })])));
    expect(pages.join(" ").replaceAll(/\s+/g, " ")).toContain("Tel. □□ Ünïcödé Ελληνικά Кирилица");
  });

  it("runs from right to left, with German in it as German", async () => {
    const made = book(
      [entry("a", { title: { text: "دورة اللغة الألمانية" }, under: [{ text: "Volkshochschule", lang: "de" }] })],
      {
        title: "دليل العروض",
        lang: "ar",
        dir: "rtl",
      },
    );
    const read = await readPdf(await print(made));
    expect(read.info.Language).toBe("ar");
    expect(read.tags.some((tag) => tag.lang?.startsWith("de"))).toBe(true);
    expect([...read.fonts.keys()]).toContain("Vazirmatn-Bold");
    expect([...read.fonts.values()].every(Boolean)).toBe(true);
    // Letters are stored in the order of reading: what is copied or read aloud is the word.
    expect(read.pages.join(" ")).toContain("دورة");
  });

  it("keeps a book from no printing where the logo cannot be drawn", async () => {
    const made = book([entry("a")]);
    const logo = { format: "png", bytes: new Uint8Array([1, 2, 3]), alt: "Logo" } as const;
    expect((await print({ ...made, cover: { ...made.cover, logo } })).length).toBeGreaterThan(1000);
  });
});

it("makes plain blocks of Markdown: paragraphs, lists, links, bold words", () => {
  expect(
    blocksOfMarkdown(
      "# Titel\n\nSie **müssen** [hier](https://example.org) [nie](javascript:x).\n\n- a\n  - b\n- c\n\n1. eins",
      "de",
    ),
  ).toEqual([
    { kind: "heading", spans: [{ text: "Titel", lang: "de" }] },
    {
      kind: "paragraph",
      spans: [
        { text: "Sie ", lang: "de" },
        { text: "müssen", lang: "de", strong: true },
        { text: " ", lang: "de" },
        { text: "hier", lang: "de", href: "https://example.org" },
        { text: " [nie](javascript:x).", lang: "de" },
      ],
    },
    { kind: "list", items: [[{ text: "a", lang: "de" }], [{ text: "b", lang: "de" }], [{ text: "c", lang: "de" }]] },
    { kind: "numbered", items: [[{ text: "eins", lang: "de" }]] },
  ]);
});
