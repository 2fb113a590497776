import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { SaxesParser } from "saxes";
import type { Paper } from "../pdf/index.ts";
import { writeDocx } from "./index.ts";

const paper = (more: Partial<Paper> = {}): Paper => ({
  title: "Protokoll: 8. Treffen",
  lang: "de",
  dir: "ltr",
  colour: "#9b173c",
  digits: "0123456789",
  asOf: "2026-11-23",
  owner: "Landkreis Eins",
  above: [{ text: "Landkreis Eins · Netzwerk" }],
  below: [{ text: "Freitag, 13. November 2026" }],
  facts: [{ term: { text: "Ort" }, lines: [[{ text: "Bürgerhaus" }]] }],
  blocks: [
    { kind: "title", level: 1, spans: [{ text: "1. Begrüßung" }] },
    {
      kind: "paragraph",
      spans: [
        { text: "Mehr ", strong: true },
        { text: "hier", href: "https://example.org/?a=1&b=2" },
      ],
    },
    { kind: "numbered", items: [[{ text: "erstens" }], [{ text: "zweitens" }]] },
    {
      kind: "table",
      shares: [2, 1],
      header: [{ text: "Einrichtung" }, { text: "Anzahl" }],
      rows: [[{ text: "Caritas <&>" }, { text: "2" }]],
    },
  ],
  footer: { text: "Protokoll" },
  ...more,
});

/** The parts of the file; each well-formed XML. */
async function read(made: Paper): Promise<Map<string, string>> {
  const files = unzipSync(await writeDocx(made));
  const parts = new Map(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  for (const [name, text] of parts) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const parser = new SaxesParser();
    parser.on("error", (fault) => {
      throw new Error(`${name}: ${fault.message}`);
    });
    parser.write(text).close();
  }
  return parts;
}

describe("a document for word processors", () => {
  it("has a title, headings, a list, a table with a head, and its language", async () => {
    const parts = await read(paper());
    const body = parts.get("word/document.xml") ?? "";
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain("<w:tblHeader/>");
    expect(body).toContain("<w:numPr>");
    expect(body).toContain("Caritas &lt;&amp;&gt;");
    expect(body).toContain('<w:lang w:val="de"/>');
    expect(parts.get("word/_rels/document.xml.rels")).toContain("https://example.org/?a=1&amp;b=2");
    expect(parts.get("docProps/core.xml")).toContain("Protokoll: 8. Treffen");
  });

  it("runs from right to left where its language does", async () => {
    const body =
      (await read(paper({ lang: "ar", dir: "rtl", below: [{ text: "محضر" }] }))).get("word/document.xml") ?? "";
    expect(body).toContain("<w:bidi/>");
    expect(body).toContain("<w:rtl/>");
    expect(body).toContain('w:bidi="ar"');
  });

  it("holds whatever was typed, without what XML cannot hold", async () => {
    const body = (await read(paper({ below: [{ text: "a\u0000b\u0008c\ud800d 😀" }] }))).get("word/document.xml") ?? "";
    expect(body).toContain("a b c");
    expect(body).toContain("😀");
  });
});
