import { writeXlsx as writeWorkbook } from "hucre";
import { describe, expect, it } from "vitest";
import { offerList } from "./lists/offers.ts";
import { organisationList } from "./lists/organisations.ts";
import { CONTEXT, readList } from "./testing.ts";

const csv = (rows: string[][]) => rows.map((row) => row.join(";")).join("\n");

describe("problems of a list stand at their row and column", () => {
  const list = [
    ["Einrichtung", "Art", "PLZ", "Ort", "Telefon", "E-Mail"],
    ["Stadt Meiningen", "Behörde", "9861", "Meiningen", "03693 454-0", "soziales@meiningen.example.org"],
    [
      "Freie Wohlfahrt Oberland e. V.",
      "Verein",
      "98544",
      "Zella-Mehlis",
      "03682 4850 o. 0171 5550143",
      "post@oberland.example.org",
    ],
    ["Sportgemeinschaft Werratal", "Verein", "98634", "Wasungen", "036941 7110", "info(at)sg-werratal"],
    ["Begegnungsstätte am Markt", "Treffpunkt", "98587", "Steinbach", "036847 3320", "–"],
    ["", "Kammer", "98527", "Suhl", "03681 370-0", "–"],
  ];

  it("with the words for a message and a proposal where there is one", async () => {
    const { rows } = await readList(csv(list), organisationList);
    expect(
      rows.flatMap((row) => row.problems.map((one) => [one.row, one.column, one.code, one.severity, one.suggestion])),
    ).toEqual([
      [2, "PLZ", "postcode_completed", "warning", "98617"],
      [3, "Telefon", "phone_several", "note", undefined],
      [4, "E-Mail", "email_without_ending", "error", "info@sg-werratal"],
      [5, "Ort", "place_by_postcode", "warning", "Steinbach-Hallenberg"],
      [6, "Ort", "place_outside", "note", undefined],
      [6, "Einrichtung", "field_missing", "error", undefined],
    ]);
  });

  it("and go when a person corrects the cell", async () => {
    const corrections = {
      2: { postcode: "98617" },
      4: { email: "info@sg-werratal.example.org" },
      5: { place: "Steinbach-Hallenberg" },
      6: { name: "Handwerkskammer Südthüringen" },
    };
    const { rows } = await readList(csv(list), organisationList, { ...CONTEXT, corrections });
    expect(rows.flatMap((row) => row.problems.filter((one) => one.severity !== "note"))).toEqual([]);
    expect(rows[4]?.values).toMatchObject({ name: "Handwerkskammer Südthüringen", kind: "chamber" });
  });

  it("and nothing written is lost, even in columns nobody knows", async () => {
    const { rows } = await readList("Name;Ort;Interne Notiz\nVerein;Nirgendwo;ruft zurück\n", organisationList);
    expect(rows[0]).toMatchObject({ written: { place: "Nirgendwo" }, rest: { "Interne Notiz": "ruft zurück" } });
  });

  it("asks whether a row below a merged name belongs to it", async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: "Liste",
          rows: [
            ["Einrichtung", "Ort", "Telefon"],
            ["Handwerkskammer", "Suhl", "03681 3700"],
            [null, "Meiningen", "03693 1234"],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
    const { rows } = await readList(bytes, organisationList);
    expect(rows[1]?.problems[0]).toMatchObject({
      row: 3,
      column: "Einrichtung",
      code: "field_missing_merged",
      suggestion: "Handwerkskammer",
    });
  });
});

describe("a list of courses", () => {
  const header = [
    "Träger",
    "Kurs",
    "Niveau",
    "Beginn",
    "Ende",
    "Tag/Uhrzeit",
    "Kursort",
    "max. TN",
    "davon frei",
    "Kosten",
    "KiBe",
  ];

  it("gathers the runs of one course and leaves out what stands there twice", async () => {
    const first = [
      "VHS",
      "Integrationskurs",
      "A1-B1",
      "01.09.2026",
      "31.03.27",
      "Mo–Do 8:30–11:45",
      "Meiningen",
      "20",
      "5",
      "kostenfrei",
      "nein",
    ];
    const second = [...first.slice(0, 3), "01.02.2027", "", ...first.slice(5, 8), "20", ...first.slice(9)];
    const { entries } = await readList(csv([header, first, second, first]), offerList);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.values).toMatchObject({
      title: "Integrationskurs",
      courseType: "integration_course",
      topics: ["language"],
      levels: ["A1", "A2", "B1"],
      childcare: "no",
    });
    expect(entries[0]?.runs.map((run) => [run.row, run.values["starts"], run.values["free"]])).toEqual([
      [2, "2026-09-01", 5],
      [3, "2027-02-01", 20],
    ]);
    expect(entries[0]?.repeated).toEqual([4]);
  });

  it("fills the provider down from a merged cell and reads real dates", async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: "Kurse",
          rows: [
            ["Träger", "Kurs", "Beginn"],
            ["VHS", "Alphakurs", new Date("2026-09-01")],
            [null, "Sprachcafé", 46266],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
    const { rows } = await readList(bytes, offerList);
    expect(rows.map((row) => [row.values["provider"], row.values["courseType"], row.values["starts"]])).toEqual([
      ["VHS", "literacy_course", "2026-09-01"],
      ["VHS", "language_cafe", "2026-09-01"],
    ]);
  });

  it("takes the provider from who loads it when the list names none", async () => {
    const { rows } = await readList("Kurs;Ort\nSprachcafé;Meiningen\n", offerList, {
      ...CONTEXT,
      defaults: { provider: "VHS" },
    });
    expect(rows[0]).toMatchObject({ values: { provider: "VHS" }, problems: [] });
    const without = await readList("Kurs;Ort\nSprachcafé;Meiningen\n", offerList);
    expect(without.rows[0]?.problems[0]).toMatchObject({
      code: "column_missing",
      field: "provider",
      severity: "error",
    });
  });
});
