import { describe, expect, it } from "vitest";
import type { Cell, Table } from "../../platform/sheets/table.ts";
import { recognizeHeaders } from "./columns.ts";
import { chooseTable, findHeader } from "./header.ts";
import { offerFields, offerList } from "./lists/offers.ts";
import { organisationFields, organisationList } from "./lists/organisations.ts";
import { readList } from "./testing.ts";

const tableOf = (rows: Cell[][], more: Partial<Table> = {}): Table => ({
  sheet: "Liste",
  hidden: false,
  rows,
  firstRow: 1,
  merges: [],
  ...more,
});
const fieldsOf = (headers: string[], rows: Cell[][], fields = organisationFields) =>
  Object.fromEntries(recognizeHeaders(headers, rows, fields).map((match) => [match.header, match.field]));

describe("the header of a list", () => {
  it("is found below title lines, remarks and blank rows", () => {
    const layout = findHeader(
      tableOf([
        ["Adressliste des Netzwerks für Integration"],
        [],
        ["Stand: 12.03.2014", null, "vertraulich"],
        ["Name", "Ort", "Telefon"],
        ["DRK", "Suhl", "03681 1234"],
      ]),
      organisationFields,
    );
    expect(layout).toMatchObject({
      headerRow: 3,
      headers: ["Name", "Ort", "Telefon"],
      titles: ["Adressliste des Netzwerks für Integration", "Stand: 12.03.2014 vertraulich"],
    });
  });

  it("may break its words over lines", () => {
    const layout = findHeader(
      tableOf([
        ["Einrichtung /\nTräger", "Kinder-\nbetreuung"],
        ["DRK", "ja"],
      ]),
      offerFields,
    );
    expect(layout?.headers).toEqual(["Einrichtung / Träger", "Kinderbetreuung"]);
  });

  it("may stand in two rows under group names", () => {
    const merges = [{ row: 0, column: 1, rows: 1, columns: 2 }];
    const layout = findHeader(
      tableOf(
        [
          ["Einrichtung", "Kontakt", null],
          [null, "Telefon", "E-Mail"],
          ["DRK", "03681 1234", "a@b.example.org"],
        ],
        { merges },
      ),
      organisationFields,
    );
    expect(layout).toMatchObject({ headerRow: 0, headerRows: 2, headers: ["Einrichtung", "Telefon", "E-Mail"] });
  });

  it("is looked for in every sheet, hidden ones last", () => {
    const list = tableOf([
      ["Name", "Ort"],
      ["DRK", "Suhl"],
    ]);
    const manual = tableOf([["So füllen Sie die Liste aus"], ["1. Name eintragen"]], { sheet: "Hinweise" });
    const hidden = tableOf(
      [
        ["Name", "Ort", "Telefon", "E-Mail"],
        ["DRK", "Suhl", "1", "2"],
      ],
      { sheet: "Alt", hidden: true },
    );
    expect(chooseTable([manual, hidden, list], organisationFields)?.table).toBe(list);
    expect(chooseTable([manual, hidden], organisationFields)?.table.sheet).toBe("Alt");
  });
});

describe("columns of a list of actors", () => {
  it("are known by usual wordings and abbreviations", () => {
    const headers = [
      "lfd. Nr.",
      "Einrichtung / Träger",
      "Art d. Einrichtung",
      "Ansprechpartner/in",
      "Funktion",
      "Straße, Hausnr.",
      "PLZ Ort",
      "Tel.",
      "Handy",
      "Fax",
      "e-mail",
      "www",
      "Sprachen",
      "Bemerkungen",
    ];
    expect(fieldsOf(headers, [])).toEqual({
      "lfd. Nr.": null,
      "Einrichtung / Träger": "name",
      "Art d. Einrichtung": "kind",
      "Ansprechpartner/in": "contactName",
      Funktion: "contactFunction",
      "Straße, Hausnr.": "street",
      "PLZ Ort": "postcodePlace",
      "Tel.": "phone",
      Handy: "mobile",
      Fax: "fax",
      "e-mail": "email",
      www: "website",
      Sprachen: "languages",
      Bemerkungen: null,
    });
  });

  it("tell the name of a person from that of the organisation", () => {
    expect(fieldsOf(["Einrichtung", "Name", "Vorname"], [])).toEqual({
      Einrichtung: "name",
      Name: "contactLastName",
      Vorname: "contactFirstName",
    });
    expect(fieldsOf(["Name", "Ort"], [])).toEqual({ Name: "name", Ort: "place" });
  });

  it("are known by what they hold when the header says nothing", () => {
    const rows = [
      ["DRK", "03681 1234", "a@b.example.org", "www.b.example.org"],
      ["AWO", "03693/5678", "c@d.example.org", "www.d.example.org"],
    ];
    expect(fieldsOf(["Name", "Erreichbar", "Elektronisch", "Spalte4"], rows)).toEqual({
      Name: "name",
      Erreichbar: "phone",
      Elektronisch: "email",
      Spalte4: "website",
    });
  });

  it("may be two of one kind", () => {
    expect(fieldsOf(["Name", "Telefon 1", "Telefon 2"], [])).toEqual({
      Name: "name",
      "Telefon 1": "phone",
      "Telefon 2": "phone",
    });
  });

  it("follow what was chosen before", () => {
    const matches = recognizeHeaders(["Name", "Bemerkung"], [], organisationFields, {
      bemerkung: "description",
      name: null,
    });
    expect(matches.map((match) => match.field)).toEqual([null, "description"]);
  });

  it("are less sure where the cells contradict the header", () => {
    const rows: Cell[][] = [["a"], ["b"], ["c"], ["d"]].map(([cell]) => ["DRK", cell ?? null]);
    expect(recognizeHeaders(["Name", "Telefon"], rows, organisationFields)[1]?.confidence).toBeLessThan(0.75);
  });
});

describe("columns of a list of offers", () => {
  it("are known by usual wordings and abbreviations", () => {
    const headers = [
      "Träger",
      "Kursbezeichnung",
      "Kursart",
      "Niveau",
      "Beginn",
      "Ende",
      "Tag/Uhrzeit",
      "Kursort",
      "max. TN",
      "davon frei",
      "Kosten",
      "KiBe",
      "Zielgruppe",
      "Anmeldung",
      "Tel.",
    ];
    expect(Object.values(fieldsOf(headers, [], offerFields))).toEqual([
      "provider",
      "title",
      "courseType",
      "levels",
      "starts",
      "ends",
      "times",
      "place",
      "places",
      "free",
      "cost",
      "childcare",
      "targetGroups",
      "registration",
      "phone",
    ]);
  });

  it("tell hours from dates by what they hold", () => {
    const rows = [
      ["Kurs", "Mo–Do 8:30–11:45"],
      ["Kurs", "Di 17–19 Uhr"],
    ];
    expect(fieldsOf(["Kurs", "Termine"], rows, offerFields)).toEqual({ Kurs: "title", Termine: "times" });
    expect(
      fieldsOf(
        ["Kurs", "Termine"],
        [
          ["Kurs", "01.09.2026"],
          ["Kurs", "15.09.2026"],
        ],
        offerFields,
      ),
    ).toEqual({ Kurs: "title", Termine: "period" });
  });
});

describe("rows of a list", () => {
  it("are entries, headings, sums, remarks, repeated headers or blank, and none is lost", async () => {
    const csv =
      "Träger;Kurs;Ort\nSprache;;\nVHS;Integrationskurs;Meiningen\n;;\nTräger;Kurs;Ort\nBeratung\nAWO;Migrationsberatung;Suhl\nSumme: 2;;\nStand: Mai 2026;;\n* Änderungen vorbehalten;;\n";
    const { rows } = await readList(csv, offerList);
    expect(rows.map((row) => [row.row, row.kind])).toEqual([
      [2, "group_heading"],
      [3, "entry"],
      [4, "blank"],
      [5, "header"],
      [6, "group_heading"],
      [7, "entry"],
      [8, "sum"],
      [9, "remark"],
      [10, "remark"],
    ]);
    expect(rows[5]).toMatchObject({ group: "Beratung", values: { topics: ["counselling"] }, assumed: ["topics"] });
    expect(rows[7]?.rest).toEqual({ "": "Stand: Mai 2026" });
  });

  it("take the kind from the heading above them", async () => {
    const { rows } = await readList(
      "Einrichtung;Ort;Tel.\nMigrantenorganisationen;;\nSyrische Gemeinschaft;Meiningen;03693 1234\n",
      organisationList,
    );
    expect(rows[1]).toMatchObject({ values: { kind: "migrant_organisation" }, assumed: ["kind"] });
  });
});
