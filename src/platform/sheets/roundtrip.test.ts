import fc from "fast-check";
import { writeOds, writeXlsx as writeWorkbook } from "hucre";
import { describe, expect, it } from "vitest";
import { parseFile } from "./parse.ts";
import { readTables } from "./read.ts";
import { type Cell, cleanText, type Table } from "./table.ts";
import { type WrittenCell, writeCsv, writeXlsx } from "./write.ts";

async function readOne(bytes: Uint8Array): Promise<Table> {
  const outcome = await parseFile(bytes, "liste.csv");
  if (!outcome.ok) throw new Error(outcome.code);
  const table = outcome.tables[0];
  if (table === undefined) throw new Error("no table");
  return table;
}

/** Cells as offices write them, and as they should not: quotes, delimiters, line breaks, formulas, foreign scripts. */
const text = fc
  .oneof(
    fc.constantFrom(
      "=1+1",
      "+49 3693 5550-12",
      "-",
      "@verein",
      "'=x",
      'Er sagte "ja"',
      "a;b,c",
      "Zeile 1\nZeile 2",
      "098617",
      "Größe",
      "Київ",
      "–",
    ),
    fc.string({ maxLength: 20 }).map((given) => cleanText(given).trim()),
  )
  .filter((given) => given !== "");
const header = ["Einrichtung", "Straße", "Ort"];
const rowsOf = (cell: fc.Arbitrary<WrittenCell>, last: fc.Arbitrary<string> = text) =>
  fc.array(fc.tuple(cell, cell, last), { minLength: 1, maxLength: 8 });
const day = fc.date({
  min: new Date("1950-01-01T00:00:00Z"),
  max: new Date("2080-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const anyCell: fc.Arbitrary<WrittenCell> = fc.oneof(
  text,
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  day.map((given) => ({ date: given.toISOString().slice(0, 10) })),
  fc.constant(null),
);

describe("a written table", () => {
  it("reads back the same from XLSX, with numbers and days", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(anyCell), async (rows) => {
        const table = await readOne(await writeXlsx([{ name: "Liste", header, rows }]));
        expect(table.rows).toEqual([header, ...rows]);
      }),
      { numRuns: 60 },
    );
  });

  it("reads back the same from our CSV", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(fc.oneof(text, fc.constant(null))), async (rows) => {
        expect((await readOne(writeCsv(header, rows))).rows).toEqual([header, ...rows]);
      }),
      { numRuns: 200 },
    );
  });

  it("reads back the same from CSV with every delimiter, line end and encoding people send", async () => {
    const plain = text.filter((given) => /^[\u0020-\u007eäöüÄÖÜß\n–]*$/u.test(given) && !/^'*[=+\-@\t]/u.test(given));
    const shape = fc.record({
      delimiter: fc.constantFrom(";", ",", "\t"),
      end: fc.constantFrom("\n", "\r\n"),
      encoding: fc.constantFrom<Encoding>("utf-8", "utf-8-bom", "utf-16le", "windows-1252"),
      rows: rowsOf(plain, plain),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ delimiter, end, encoding, rows }) => {
        const lines = [header, ...rows].map((row) =>
          row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(delimiter),
        );
        expect((await readOne(encodeAs(`${lines.join(end)}${end}`, encoding))).rows).toEqual([header, ...rows]);
      }),
      { numRuns: 200 },
    );
  });

  it("reads back the same from ODS", async () => {
    const rows: Cell[][] = [
      ["Einrichtung", "Seit"],
      ["Verein", { date: "2014-12-05" }],
      ["=1+1", 12.5],
    ];
    const bytes = await writeOds({
      sheets: [
        {
          name: "Liste",
          rows: [
            ["Einrichtung", "Seit"],
            ["Verein", new Date("2014-12-05")],
            ["=1+1", 12.5],
          ],
        },
      ],
    });
    expect((await readOne(bytes)).rows).toEqual(rows);
  });
});

describe("a workbook", () => {
  it("shows postcodes with the zeros the person saw, links, merged cells, hidden sheets and times", async () => {
    const bytes = await writeWorkbook({
      sheets: [
        { name: "Hinweise", rows: [["Bitte ausfüllen"]], hidden: true },
        {
          name: "Liste",
          rows: [
            ["PLZ", "Seite", "Zeit"],
            [4109, "Zur Seite", new Date("1899-12-30T08:30:00Z")],
            [null, null, null],
          ],
          cells: new Map([
            ["1,0", { value: 4109, type: "number", style: { numFmt: "00000" } }],
            ["1,1", { value: "Zur Seite", type: "string", hyperlink: { target: "https://verein.example.org/" } }],
            ["1,2", { value: new Date("1899-12-30T08:30:00Z"), type: "date", style: { numFmt: "hh:mm" } }],
          ]),
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
    const outcome = await readTables(bytes, "liste.xlsx");
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.tables.map((table) => [table.sheet, table.hidden])).toEqual([
      ["Hinweise", true],
      ["Liste", false],
    ]);
    expect(outcome.tables[1]?.rows[1]).toEqual([
      "04109",
      { text: "Zur Seite", link: "https://verein.example.org/" },
      { time: "08:30" },
    ]);
    expect(outcome.tables[1]?.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
  });

  it("writes sheet names Excel takes, even for hostile ones", async () => {
    const sheets = ["AG Sprache/Schule", "AG Sprache:Schule", "", "x".repeat(80)].map((name) => ({
      name,
      header: ["A"],
      rows: [["b"]],
    }));
    const outcome = await readTables(await writeXlsx(sheets), "a.xlsx");
    const names = outcome.ok ? outcome.tables.map((table) => table.sheet) : [];
    expect(new Set(names).size).toBe(4);
    expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/u.test(name))).toBe(true);
  });
});

describe("a text table", () => {
  it("finds the delimiter although title lines and addresses hold others", async () => {
    const csv =
      'Adressliste; Stand 2014, ungeprüft\n\nName,Straße,PLZ,Ort\n"AWO; KV","Pfaffenbach 2",98574,Schmalkalden\nDRK,Weg 1,98617,Meiningen\n';
    expect((await readOne(encodeAs(csv, "utf-8"))).rows[2]).toEqual(["Name", "Straße", "PLZ", "Ort"]);
    expect((await readOne(encodeAs("sep=,\nName,Ort\na;b,c\n", "utf-8"))).rows[1]).toEqual(["a;b", "c"]);
  });

  it("keeps reading when a quote is never closed", async () => {
    expect((await readOne(encodeAs('Name;Ort\n"Verein;Meiningen\nDRK;Suhl\n', "utf-8"))).rows).toEqual([
      ["Name", "Ort"],
      ['"Verein', "Meiningen"],
      ["DRK", "Suhl"],
    ]);
  });
});

type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "windows-1252";

function encodeAs(content: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-16le") return new Uint8Array(Buffer.from(`\ufeff${content}`, "utf16le"));
  if (encoding === "windows-1252") return new Uint8Array(Buffer.from(content.replaceAll("–", "\u0096"), "latin1"));
  return new TextEncoder().encode(encoding === "utf-8-bom" ? `\ufeff${content}` : content);
}
