import { writeOds, writeXlsx as writeWorkbook } from "hucre";
import { describe, expect, it } from "vitest";
import { organisationList } from "./lists/organisations.ts";
import { readList } from "./testing.ts";

/** Lists as offices have them, each with what a careful clerk would make of it. */
const HEADER = ["Einrichtung / Träger", "Art", "Straße, Hausnr.", "PLZ", "Ort", "Tel.", "Mail"];
const AWO = [
  "AWO KV Schmalkalden",
  "Wohlfahrtsverband",
  "Pfaffenbach 2",
  "98574",
  "Schmalkalden",
  "03683/6044-0",
  "kv@awo.example.org",
];
const STADT = [
  "Stadt Meiningen, Amt für Bildung",
  "Kommune",
  "Schloßplatz 1",
  "98617",
  "Meiningen",
  "03693 454-0",
  "soziales@meiningen.example.org",
];
const ROWS = [AWO, STADT];

/** What each way of writing these two rows must come to. */
const EXPECTED = [
  {
    name: "AWO KV Schmalkalden",
    kind: "welfare_association",
    street: "Pfaffenbach 2",
    postcode: "98574",
    place: { reach: "place", ags: "16066063", locality: "Schmalkalden" },
    phone: ["+49 3683 6044-0"],
    email: ["kv@awo.example.org"],
  },
  {
    name: "Stadt Meiningen, Amt für Bildung",
    kind: "municipal_office",
    street: "Schloßplatz 1",
    postcode: "98617",
    place: { reach: "place", ags: "16066042", locality: "Meiningen" },
    phone: ["+49 3693 454-0"],
    email: ["soziales@meiningen.example.org"],
  },
];

const csv = (rows: string[][], delimiter: string, end = "\r\n") =>
  rows
    .map((row) =>
      row.map((cell) => (/["\n]/u.test(cell) || cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter),
    )
    .join(end);

const valuesOf = async (file: Uint8Array | string) =>
  (await readList(file, organisationList)).entries.map((entry) => entry.values);

describe("a list of actors reads the same", () => {
  it("as CSV from Excel in Windows-1252 with semicolons", async () => {
    expect(await valuesOf(new Uint8Array(Buffer.from(csv([HEADER, ...ROWS], ";"), "latin1")))).toEqual(EXPECTED);
  });

  it("as text with tabs in UTF-16, as Excel calls Unicode text", async () => {
    expect(await valuesOf(new Uint8Array(Buffer.from(`\ufeff${csv([HEADER, ...ROWS], "\t")}`, "utf16le")))).toEqual(
      EXPECTED,
    );
  });

  it("as CSV with commas, quotes and line breaks in cells", async () => {
    const header = HEADER.map((text) => text.replace(" / ", " /\n"));
    expect(await valuesOf(csv([header, ...ROWS], ",", "\n"))).toEqual(EXPECTED);
  });

  it("below title lines, with headings between, a sum and a footer", async () => {
    const pad = (text: string) => [text, "", "", "", "", "", ""];
    const rows = [
      pad("Netzwerk für Integration"),
      pad("Stand: 12.03.2014"),
      pad(""),
      HEADER,
      pad("Wohlfahrt"),
      AWO,
      pad("Behörden"),
      STADT,
      pad("Gesamt: 2"),
      pad("Quelle: eigene Erhebung"),
    ];
    expect(await valuesOf(csv(rows, ";"))).toEqual(EXPECTED);
  });

  it("with the address in one column", async () => {
    const rows = ROWS.map(([name, kind, street, postcode, place, ...rest]) => [
      name ?? "",
      kind ?? "",
      `${street}, ${postcode} ${place}`,
      ...rest,
    ]);
    expect(
      await valuesOf(csv([["Name", "Art der Einrichtung", "Anschrift", "Telefon", "E-Mail"], ...rows], ";")),
    ).toEqual(EXPECTED);
  });

  it("with postcode and town in one column, street and number in two", async () => {
    const rows = ROWS.map(([name, kind, street = "", postcode, place, ...rest]) => [
      name ?? "",
      kind ?? "",
      street,
      `${postcode} ${place}`,
      ...rest,
    ]);
    expect(await valuesOf(csv([["Name", "Typ", "Str.", "PLZ/Ort", "Fon", "eMail"], ...rows], ";"))).toEqual(EXPECTED);
  });

  it("from a workbook with an instruction sheet before it, a hidden old copy, and numbers for postcodes", async () => {
    const numbers = ROWS.map((row) => row.map((cell, column) => (column === 3 ? Number(cell) : cell)));
    const bytes = await writeWorkbook({
      sheets: [
        { name: "Hinweise", rows: [["So füllen Sie diese Liste aus"], ["1. Name eintragen"], ["2. Ort eintragen"]] },
        { name: "Alt", hidden: true, rows: [HEADER, ["Alter Verein", "Verein", "", "", "Meiningen", "", ""]] },
        { name: "Akteure", rows: [HEADER, ...numbers] },
      ],
    });
    expect(await valuesOf(bytes)).toEqual(EXPECTED);
  });

  it("from a workbook with links behind words and merged cells", async () => {
    const rows = ROWS.map((row) => row.map((cell, column) => (column === 6 ? "Mail schreiben" : cell)));
    const link = (row: number, address: string) =>
      [
        `${row},6`,
        { value: "Mail schreiben", type: "string" as const, hyperlink: { target: `mailto:${address}` } },
      ] as const;
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: "Liste",
          rows: [["Adressliste", null, null, null, null, null, null], HEADER, ...rows],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 6 }],
          cells: new Map([link(2, "kv@awo.example.org"), link(3, "soziales@meiningen.example.org")]),
        },
      ],
    });
    expect(await valuesOf(bytes)).toEqual(EXPECTED);
  });

  it("from ODS", async () => {
    expect(await valuesOf(await writeOds({ sheets: [{ name: "Liste", rows: [HEADER, ...ROWS] }] }))).toEqual(EXPECTED);
  });
});
