import { writeOds, writeXlsx as writeWorkbook } from "hucre";
import { describe, expect, it } from "vitest";
import { organisationList } from "./lists/organisations.ts";
import { readList } from "./testing.ts";

/** What stands in cells of lists of actors, each with what a careful clerk would make of it. */
const lines = (...rows: string[]) => rows.join("\r\n");
const first = async (file: Uint8Array | string) => {
  const { rows, entries } = await readList(file, organisationList);
  return { values: entries[0]?.values, problems: rows[0]?.problems.map((problem) => problem.code), rows, entries };
};

describe("the header of a list of actors", () => {
  it("is found in row 20, under nineteen lines of remarks, with a byte order mark before the first", async () => {
    const remarks = Array.from({ length: 19 }, (_, index) => `Hinweis ${index + 1}: bitte beachten, Stand 2026;;`);
    const file = lines(...remarks, "Einrichtung;Ort;Telefon", "Brücke e. V.;Meiningen;03693 5550");
    expect((await first(`\ufeff${file}`)).values).toMatchObject({ name: "Brücke e. V.", phone: ["+49 3693 5550"] });
  });

  it("stands in two rows, group names above; between the columns one is empty", async () => {
    const rows = [
      ["Einrichtung", "Anschrift", null, null, null, "Erreichbarkeit", null],
      [null, "Straße", "PLZ", "Ort", null, "Tel.", "Mail"],
      ["Brücke e. V.", "Markt 3", "98617", "Meiningen", null, "03693 5550", "info@bruecke.example.org"],
    ];
    const merges = [
      { startRow: 0, startCol: 1, endRow: 0, endCol: 3 },
      { startRow: 0, startCol: 5, endRow: 0, endCol: 6 },
      { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
    ];
    const csv = rows.map((cells) => cells.map((cell) => cell ?? "").join(";")).join("\n");
    for (const file of [csv, await writeWorkbook({ sheets: [{ name: "Liste", rows, merges }] })]) {
      expect((await first(file)).values).toMatchObject({
        name: "Brücke e. V.",
        street: "Markt 3",
        postcode: "98617",
        phone: ["+49 3693 5550"],
        email: ["info@bruecke.example.org"],
      });
    }
  });

  it("comes again on every printed page, with page numbers below, and makes no entries", async () => {
    const header = "Einrichtung\tOrt\tTel.";
    const file = lines(header, "DRK\tMeiningen\t1", "Seite 1 von 2", header, "AWO\tSchmalkalden\t2", "Seite 2 von 2");
    expect((await first(file)).entries.map((entry) => entry.values["name"])).toEqual(["DRK", "AWO"]);
  });
});

describe("a cell of a list of actors", () => {
  const HEADER = "Einrichtung;Straße;PLZ;Ort;Telefon;E-Mail;Sprachen;Ansprechpartner;Internet";
  const row = (cells: string) => lines(HEADER, `${cells}`);

  it("may hold several numbers, addresses and languages, which become several", async () => {
    const { values } = await first(
      row('DRK;;;Meiningen;"03693 5550-12\n0171/5550143";a@drk.example.org / b@drk.example.org;D / E / RU;;'),
    );
    expect(values).toMatchObject({
      phone: ["+49 3693 5550-12", "+49 171 5550143"],
      email: ["a@drk.example.org", "b@drk.example.org"],
      languages: ["de", "en", "ru"],
    });
  });

  it("says nothing with „keine“, „N. N.“, „–“, „k. A.“ and „./.“", async () => {
    const { values, problems } = await first(row("DRK;–;k. A.;Meiningen;keine;./.;n. b.;N. N.;---"));
    expect(Object.keys(values ?? {}).toSorted()).toEqual(["kind", "name", "place"]);
    expect(problems).toEqual([]);
  });

  it("names a part of a town, which belongs to the town the postcode tells", async () => {
    const { values } = await first(row("Kita;Dorfstr. 1;98574;OT Asbach;;;;;"));
    expect(values?.["place"]).toEqual({ reach: "place", ags: "16066063", locality: "OT Asbach" });
    expect((await first(row("Kita;;;Schmalkalden, OT Asbach;;;;;"))).values?.["place"]).toMatchObject({
      ags: "16066063",
    });
  });

  it("names an association of municipalities: kept as written, and asked which place that is", async () => {
    const { values, problems } = await first(row("Rathaus;;;VG Dolmar-Salzbrücke;;;;;"));
    expect(values?.["place"]).toEqual({ reach: "place", ags: null, locality: "VG Dolmar-Salzbrücke" });
    expect(problems).toEqual(["place_unknown"]);
  });

  it("lost its first zero: postcode, telephone number and official code are whole again", async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: "Liste",
          rows: [
            ["Name", "PLZ", "Ort", "Telefon"],
            ["Sprachschule", 4109, "Leipzig", 3415550],
          ],
        },
      ],
    });
    expect((await first(bytes)).values).toMatchObject({ postcode: "04109", phone: ["+49 341 5550"] });
    const places = [{ ags: "08111000", name: "Stuttgart", kind: "municipality" as const, postcodes: ["70173"] }];
    const { entries } = await readList("Name;AGS\nRathaus;8111000\n", organisationList, {
      today: "2026-06-01",
      places,
    });
    expect(entries[0]?.values["place"]).toEqual({ reach: "place", ags: "08111000", locality: "Stuttgart" });
  });

  it("looks like a formula and stays a text, in CSV, XLSX and ODS", async () => {
    const rows = [
      ["Einrichtung", "Ort", "Beschreibung"],
      ["=Netzwerk", "Meiningen", "+ Angebote am Nachmittag"],
      ["@home Treff", "Meiningen", "-10 % für Gruppen"],
    ];
    const csv = rows.map((cells) => cells.join(";")).join("\n");
    const files = [
      csv,
      await writeWorkbook({ sheets: [{ name: "L", rows }] }),
      await writeOds({ sheets: [{ name: "L", rows }] }),
    ];
    for (const file of files) {
      const { entries } = await first(file);
      expect(entries.map(({ values }) => [values["name"], values["description"]])).toEqual([
        ["=Netzwerk", "+ Angebote am Nachmittag"],
        ["@home Treff", "-10 % für Gruppen"],
      ]);
    }
  });

  it("may be written in two styles of letters, and is one text", async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: "Liste",
          rows: [
            ["Einrichtung", "Ort"],
            ["DRK Meiningen", "Meiningen"],
          ],
          cells: new Map([
            [
              "1,0",
              {
                value: "DRK Meiningen",
                type: "richText" as const,
                richText: [{ text: "DRK", font: { bold: true } }, { text: " Meiningen" }],
              },
            ],
          ]),
        },
      ],
    });
    expect((await first(bytes)).values).toMatchObject({ name: "DRK Meiningen" });
  });

  it("is merged over two rows: the second row asks whether it belongs to the organisation above", async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: "Liste",
          rows: [
            ["Einrichtung", "Ansprechpartner", "Telefon"],
            ["DRK", "Frau Muster", "03693 5550-12"],
            [null, "Herr Beispiel", "03693 5550-13"],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
    const { rows } = await first(bytes);
    expect(rows[1]?.problems).toMatchObject([{ code: "field_missing_merged", suggestion: "DRK" }]);
  });

  it("nobody understands is kept as written and marked", async () => {
    const { rows } = await first(row("DRK;;986;Meiningen;bitte per Mail;info(at)drk.example.org;Klingonisch;;"));
    expect(rows[0]?.written).toMatchObject({ postcode: "986", phone: "bitte per Mail", languages: "Klingonisch" });
    expect(rows[0]?.problems.map((problem) => [problem.field, problem.severity])).toEqual([
      ["postcode", "error"],
      ["phone", "error"],
      ["email", "note"],
      ["languages", "warning"],
    ]);
  });

  it("names the same organisation as a row above, spelt otherwise", async () => {
    const { entries } = await first(
      lines(HEADER, "AWO KV Schmalkalden;;;Schmalkalden;;;;;", "AWO KV Schmalkalden;;;Schmalkalden;;;;;"),
    );
    expect(entries).toMatchObject([{ values: { name: "AWO KV Schmalkalden" }, repeated: [3] }]);
  });
});
