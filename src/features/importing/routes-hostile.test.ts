import { deflateRawSync } from "node:zlib";
import { writeXlsx as writeWorkbook } from "hucre";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pack } from "../../platform/sheets/packed.fixture.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

type Bytes = Uint8Array<ArrayBufferLike>;
const encode = (text: string): Bytes => new TextEncoder().encode(text);

/** Sends the file as the browser does; what the page says stands in its text. */
async function send(bytes: Bytes, name: string) {
  const datei = new File([bytes as Uint8Array<ArrayBuffer>], name);
  const answer = await world.request("/eins/intern/einlesen", { as: "office", form: { art: "organisations", datei } });
  return { status: answer.status, text: await answer.text() };
}

/** While the file is read, others are answered: here the question whether the server is well. */
async function expectRefusal(bytes: Bytes, name: string, words: string) {
  const reading = send(bytes, name);
  const health = await world.request("/healthz");
  const { status, text } = await reading;
  return { health: health.status, status, says: text.includes(words) };
}

const REFUSED = { health: 200, status: 422, says: true };
const workbook = (sheet: Bytes, packed?: Bytes): Bytes =>
  pack([
    { name: "[Content_Types].xml", content: encode("<Types/>") },
    { name: "xl/workbook.xml", content: encode("<workbook/>") },
    { name: "xl/worksheets/sheet1.xml", content: sheet, ...(packed === undefined ? {} : { packed }) },
  ]);

function* rows(count: number): Generator<string> {
  for (let row = 1; row <= count; row += 1) yield `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`;
}

/** Made when they are needed: some are large. */
const FILES: Record<string, { name: string; words: string; make: () => Bytes | Promise<Bytes> }> = {
  "a letter as PDF": { name: "liste.xlsx", words: "Das ist keine Tabelle", make: () => encode("%PDF-1.7\n%âãÏÓ") },
  "a page of the web called .xls": {
    name: "liste.xls",
    words: "Das ist keine Tabelle",
    make: () => encode("<!DOCTYPE html><table><tr><td>Name</td></tr></table>"),
  },
  "a text document": {
    name: "liste.xlsx",
    words: "Das ist keine Tabelle",
    make: () => pack([{ name: "word/document.xml", content: encode("<w:document/>") }]),
  },
  "the old format": {
    name: "alt.xls",
    words: "im alten Format",
    make: () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2000)]),
  },
  "a workbook with a password, as Excel encrypts it": {
    name: "geheim.xlsx",
    words: "mit einem Passwort geschützt",
    make: () =>
      writeWorkbook({
        sheets: [{ name: "A", rows: [["geheim"]] }],
        encryption: { password: "Sommer2026", spinCount: 1000 },
      }),
  },
  "a workbook cut off on its way": {
    name: "halb.xlsx",
    words: "beschädigt oder unvollständig",
    make: async () => {
      const whole = await writeWorkbook({ sheets: [{ name: "A", rows: [["Einrichtung"], ["Verein"]] }] });
      return whole.slice(0, Math.floor(whole.length * 0.7));
    },
  },
  "a bomb of 240 MB in a few kilobytes": {
    name: "bombe.xlsx",
    words: "ausgepackt zu groß",
    make: () => {
      const content = Buffer.alloc(240_000_000, 32);
      return workbook(content, deflateRawSync(content));
    },
  },
  "a million rows": {
    name: "lang.xlsx",
    words: "zu viele Zeilen",
    make: () => workbook(encode(`<worksheet><sheetData>${[...rows(1_000_000)].join("")}</sheetData></worksheet>`)),
  },
  "16,000 columns": {
    name: "breit.xlsx",
    words: "zu viele Spalten",
    make: () =>
      writeWorkbook({ sheets: [{ name: "A", rows: [Array.from({ length: 16_000 }, (_, column) => `S${column}`)] }] }),
  },
  "one cell of 10 MB": {
    name: "zelle.csv",
    words: "In Zelle B2 steht zu viel Text",
    make: () => encode(`Einrichtung;Ort\nVerein;${"x".repeat(10_000_000)}\n`),
  },
  "nothing in it": { name: "leer.csv", words: "In dieser Datei steht nichts", make: () => encode("\r\n;;;\r\n") },
};

describe("a file that is no list, sent by the form", () => {
  it.each(Object.keys(FILES))("is refused in plain German, and the server stays well: %s", async (what) => {
    const file = FILES[what];
    if (file === undefined) throw new Error(what);
    expect(await expectRefusal(await file.make(), file.name, file.words)).toEqual(REFUSED);
  });

  it("is refused before it is read where it is larger than anything we take", async () => {
    const { status, text } = await send(new Uint8Array(22 * 1024 * 1024), "riesig.xlsx");
    expect(status).toBe(413);
    expect(text).toContain("zu groß");
  });
});

describe("a file with odd bytes or another ending, sent by the form", () => {
  it("is read by what it holds, without its control characters", async () => {
    const rows = "Verein;Meiningen\n".repeat(60);
    const csv = encode(`Einrichtung;Ort\nKultur\u0007verein\u0000 Wer\u001bra;Meiningen\n${rows}`);
    const { status } = await send(csv, "liste.xlsx");
    expect(status).toBe(303);
    const kept = await world.tenants.eins.use((db) => db.selectFrom("import").select("tables").execute());
    expect(JSON.stringify(kept.map((one) => one.tables))).toContain("Kulturverein Werra");
  });

  it("several at once wait for each other, and all are answered", async () => {
    const csv = (name: string) => encode(`Einrichtung;Ort\n${name};Meiningen\n`);
    const answers = await Promise.all(
      ["A", "B", "C", "D", "E"].map((name) => send(csv(`Verein ${name}`), "liste.csv")),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
  });
});
