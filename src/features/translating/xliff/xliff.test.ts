import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLost, keptIn } from "./inline.ts";
import { readXliff } from "./read.ts";
import { XliffFault, type WrittenFile, type WrittenUnit } from "./unit.ts";
import { VERSIONS, writeXliff } from "./write.ts";

const ID = "0d0e8a3c-6a0e-4d6f-8d5e-0123456789ab";
const bytesOf = (xml: string) => new TextEncoder().encode(xml);
const unitOf = (more: Partial<WrittenUnit>): WrittenUnit => ({
  recordId: ID,
  field: "summary",
  mark: "k3J9_a-Z",
  source: "Deutsch",
  target: "",
  state: undefined,
  label: "Kurz",
  longest: 500,
  notes: [],
  ...more,
});
const fileOf = (...units: WrittenUnit[]): WrittenFile => ({
  language: "ar",
  at: new Date("2026-11-23T09:00:00Z"),
  entries: [{ recordId: ID, kind: "offer", title: "Sprachcafé & <Treff>", units }],
});

const NASTY = [
  "## Überschrift\n\n- **fett**, [Treff](https://example.org/a?b=1&c=(2)) und {{telefon}}\n",
  "Zeile eins\r\nZeile zwei\rZeile drei\tTabulator",
  "<b>kein Markup</b> ]]> &amp; &#13; <![CDATA[ x ]]> <!-- y -->",
  "‏مرحبا‏ Team ‪abc‬ ‮", // marks of direction
  "Noch\u0001\u001f\uffffeins \u0085\u2028\u2029",
  "🙂👩‍👩‍👧 e\u0301 {{a}}{{a}}{{ b }} a@example.org",
  "  vorn und hinten  \n",
];
const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 60 }).map((all) => all.replaceAll("\0", "")),
  fc
    .array(fc.constantFrom(...NASTY, "{{name}}", "](x)", " ", "\n", "&", "<", "“"), { maxLength: 8 })
    .map((all) => all.join("")),
);

describe.each(VERSIONS)("a file for a translation office, XLIFF %s", (version) => {
  it("comes back as it went, whatever stands in it", () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom("review", "done"),
        fc.array(text, { maxLength: 2 }),
        (from, to, state, notes) => {
          const source = `Quelle ${from}`;
          const written = fileOf(unitOf({ source, target: to, state, notes }));
          const read = readXliff(bytesOf(writeXliff(written, version)));
          expect(read).toEqual({
            language: "ar",
            foreign: 0,
            units: [
              {
                recordId: ID,
                field: "summary",
                mark: "k3J9_a-Z",
                source,
                target: to,
                state: to === "" ? undefined : state,
              },
            ],
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("keeps placeholders and addresses as marks that no translator writes anew", () => {
    const source = "Rufen Sie {{telefon}} an oder lesen Sie [hier](https://example.org/x).";
    const xml = writeXliff(fileOf(unitOf({ source })), version);
    expect(xml).toContain(version === "1.2" ? `<ph id="1">{{telefon}}</ph>` : `<data id="d1">{{telefon}}</data>`);
    expect(readXliff(bytesOf(xml)).units[0]?.source).toBe(source);
  });

  it("finds a mark again whose words a program has left out", () => {
    const written = writeXliff(fileOf(unitOf({ source: "Tel. {{telefon}}", target: "@@", state: "done" })), version);
    const answer = written.replace("@@", `هاتف <ph id="1"/>`);
    expect(readXliff(bytesOf(answer)).units[0]?.target).toBe("هاتف {{telefon}}");
  });

  it("counts texts that are not ours, and leaves them", () => {
    const xml = writeXliff(fileOf(unitOf({})), version).replace("summary.k3J9_a-Z", "../../etc");
    expect(readXliff(bytesOf(xml))).toMatchObject({ units: [], foreign: 1 });
  });

  it("is read in the letters in which Windows programs write, too", () => {
    const xml = writeXliff(fileOf(unitOf({ target: "نص", state: "done" })), version);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml.replace("UTF-8", "UTF-16"), "utf16le")]);
    expect(readXliff(wide).units[0]?.target).toBe("نص");
    expect(readXliff(bytesOf(`\ufeff${xml}`)).units[0]?.target).toBe("نص");
  });
});

describe("what programs of translators do", () => {
  it("cuts texts into segments and puts them in another order", () => {
    const xml = `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="de" trgLang="ar">
      <file id="offer.${ID}"><unit id="summary.x"><segment state="final"><source>Eins.</source><target order="3">B</target></segment>
      <ignorable><source> </source></ignorable>
      <segment state="final"><source>Zwei.</source><target order="1">A</target></segment></unit></file></xliff>`;
    expect(readXliff(bytesOf(xml)).units[0]).toMatchObject({ source: "Eins. Zwei.", target: "A B", state: "done" });
    const half = xml.replace(`<target order="1">A</target>`, "");
    expect(readXliff(bytesOf(half)).units[0]).toMatchObject({ target: "" });
  });

  it("marks segments inside an old file", () => {
    const xml = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="offer.${ID}" source-language="de-DE" target-language="ar" datatype="plaintext"><body><group><trans-unit id="title.x"><source>Eins. Zwei.</source><seg-source><mrk mtype="seg" mid="1">Eins.</mrk> <mrk mtype="seg" mid="2">Zwei.</mrk></seg-source><target><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></target></trans-unit></group></body></file></xliff>`;
    expect(readXliff(bytesOf(xml)).units[0]).toMatchObject({ field: "title", source: "Eins. Zwei.", target: "A. B." });
  });
});

describe("what comes back from a program with all that it adds", () => {
  const crlf = (lines: string[]) => `\ufeff${lines.join("\r\n")}`;

  it("is read from 1.2: attributes in another order, alternatives with marks of the same ids, notes, marks of its own", () => {
    const { units, foreign } = readXliff(
      bytesOf(
        crlf([
          `<?xml version='1.0' encoding='utf-8' standalone='no'?>`,
          `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:tool="urn:example:tool" tool:origin="Memory 9" version="1.2">`,
          `<file target-language="ar-SA" datatype="x-html" tool-id="T9" source-language="DE-de" original="offer.${ID}">`,
          `<header><phase-group><phase process-name="Translation" phase-name="1"/></phase-group><tool tool-name="T" tool-id="T9"/></header>`,
          `<body><group id="g1"><trans-unit xml:space="preserve" approved="yes" tool:match="85" id="summary.k3J9_a-Z">`,
          `<alt-trans match-quality="85%" origin="memory"><source>Tel. <ph id="1">{{fax}}</ph></source><target>قديم</target></alt-trans>`,
          `<source xml:lang="de">Tel. <ph id="1" ctype="x-mark">{{telefon}}</ph> &amp; <![CDATA[<b>]]></source>`,
          `<seg-source><mrk mid="0" mtype="seg">Tel. <x id="1"/></mrk></seg-source>`,
          `<target state-qualifier="exact-match" xml:lang="ar-SA" state="signed-off"><g id="7"><mrk mtype="seg" mid="0">هاتف <x id="1"/></mrk></g> &amp; &lt;b></target>`,
          `<note from="translator" priority="1">Bitte prüfen</note><note>Zwei</note>`,
          `<alt-trans><source>Tel. <ph id="1">{{mobil}}</ph></source><target>أقدم</target></alt-trans>`,
          `</trans-unit></group></body></file></xliff>`,
        ]),
      ),
    );
    expect(foreign).toBe(0);
    expect(units).toEqual([
      {
        recordId: ID,
        field: "summary",
        mark: "k3J9_a-Z",
        source: "Tel. {{telefon}} & <b>",
        target: "هاتف {{telefon}} & <b>",
        state: "done",
      },
    ]);
  });

  it("is done in 1.2 where only the unit says so", () => {
    const unit = `<trans-unit id="title.x" approved="yes"><source>Eins</source><target>A</target></trans-unit>`;
    const xml = `<xliff version="1.2"><file original="offer.${ID}" target-language="ar"><body>${unit}</body></file></xliff>`;
    expect(readXliff(bytesOf(xml)).units).toMatchObject([{ target: "A", state: "done" }]);
  });

  it("is read from 2.0: matches of a memory, notes, metadata, spanning marks, sub-states", () => {
    const { units } = readXliff(
      bytesOf(
        crlf([
          `<?xml version="1.0"?>`,
          `<xliff trgLang="ar" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" srcLang="de" xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1">`,
          `<file original="Sprachcafé" id="offer.${ID}"><mda:metadata><mda:metaGroup><mda:meta type="x">data</mda:meta></mda:metaGroup></mda:metadata>`,
          `<unit name="Kurz" id="summary.k3J9_a-Z">`,
          `<mtc:matches><mtc:match ref="#m1"><originalData><data id="d1">{{fax}}</data></originalData><source>Tel. <ph id="1" dataRef="d1"/></source><target>قديم</target></mtc:match></mtc:matches>`,
          `<notes><note category="x">Hinweis</note></notes>`,
          `<originalData><data id="d1">{{telefon}}</data></originalData>`,
          `<segment subState="tool:ok" id="s1" state="reviewed"><source>Tel. <ph dataRef="d1" id="1"/></source>`,
          `<target><pc id="p1"><mrk id="m1" type="term">هاتف</mrk> <ph dataRef="d1" id="1"/></pc></target></segment>`,
          `</unit></file></xliff>`,
        ]),
      ),
    );
    expect(units).toMatchObject([{ source: "Tel. {{telefon}}", target: "هاتف {{telefon}}", state: "done" }]);
  });
});

describe("files that mean harm", () => {
  const reasonOf = (content: string | Uint8Array) => {
    try {
      readXliff(typeof content === "string" ? bytesOf(content) : content);
    } catch (fault) {
      return fault instanceof XliffFault ? fault.reason : fault;
    }
    return "read";
  };

  it.each([
    [`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><xliff version="1.2">&b;</xliff>`, "doctype"],
    [`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><xliff version="1.2">&f;</xliff>`, "doctype"],
    [`<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://example.org/x.dtd"><xliff version="1.2"/>`, "doctype"],
    [`<xliff version="1.2">&unbekannt;</xliff>`, "notXml"],
    [`<xliff version="2.0" srcLang="de" trgLang="ar"><file>`, "notXml"],
    ["", "notXml"],
    ["Guten Tag", "notXml"],
    [`<html><body/></html>`, "notXliff"],
    [`<xliff version="3.0"/>`, "version"],
    [`<xliff version="2.0" srcLang="en" trgLang="ar"/>`, "language"],
    [`<xliff version="2.0" srcLang="de"/>`, "language"],
    [`<xliff version="2.0">${"<g>".repeat(60)}${"</g>".repeat(60)}</xliff>`, "tooLarge"],
  ])("are refused with a reason: %s", (content, reason) => expect(reasonOf(content)).toBe(reason));

  it("are refused by their size before they are read", () => {
    expect(reasonOf(new Uint8Array(50 * 1024 * 1024).fill(0x20))).toBe("tooLarge");
    expect(reasonOf(new Uint8Array([0x3c, 0xff, 0xfe, 0x00]))).toBe("notXml");
  });

  it("bring no characters that a database refuses", () => {
    const xml = `<xliff version="2.0" srcLang="de" trgLang="ar"><file id="offer.${ID}"><unit id="title.x"><segment><source>a<cp hex="0000"/><cp hex="D800"/><cp hex="110000"/><cp hex="zz"/>b</source></segment></unit></file></xliff>`;
    expect(readXliff(bytesOf(xml)).units[0]?.source).toBe("ab");
  });
});

describe("what has to stay in a translation", () => {
  it("is what no translator writes anew", () => {
    expect(keptIn("{{a}} [x](mailto:b@example.org) https://example.org/q und c@example.org")).toEqual([
      "{{a}}",
      "(mailto:b@example.org)",
      "https://example.org/q",
      "c@example.org",
    ]);
  });

  it("is missed as often as it is gone", () => {
    expect(findLost("{{a}} {{a}} {{b}}", "{{b}} {{a}}")).toEqual(["{{a}}"]);
    expect(findLost("Nichts", "Nothing {{x}}")).toEqual([]);
  });
});
