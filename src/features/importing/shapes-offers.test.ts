import { writeOds, writeXlsx as writeWorkbook } from "hucre";
import { describe, expect, it } from "vitest";
import { offerList } from "./lists/offers.ts";
import { readList } from "./testing.ts";

/** Lists of courses and other offers as offices have them, each with what a careful clerk would make of it. */
const lines = (...rows: string[]) => rows.join("\r\n");
const entriesOf = async (file: Uint8Array | string) =>
  (await readList(file, offerList)).entries.map(({ values, runs }) => ({
    values,
    runs: runs.map((run) => run.values),
  }));

describe("days of a list of courses", () => {
  const EXPECTED = [{ starts: "2026-09-01", ends: "2027-03-31" }];
  const HEADER = "Träger;Kurs;Beginn;Ende";

  it("are real dates of a workbook", async () => {
    const rows = [HEADER.split(";"), ["VHS", "Deutsch", new Date("2026-09-01"), new Date("2027-03-31")]];
    expect((await entriesOf(await writeWorkbook({ sheets: [{ name: "Kurse", rows }] })))[0]?.runs).toEqual(EXPECTED);
    expect((await entriesOf(await writeOds({ sheets: [{ name: "Kurse", rows }] })))[0]?.runs).toEqual(EXPECTED);
  });

  it("are day numbers where the format of the cells was lost", async () => {
    expect((await entriesOf(lines(HEADER, "VHS;Deutsch;46266;46477")))[0]?.runs).toEqual(EXPECTED);
    const rows = [HEADER.split(";"), ["VHS", "Deutsch", 46_266, 46_477]];
    expect((await entriesOf(await writeWorkbook({ sheets: [{ name: "Kurse", rows }] })))[0]?.runs).toEqual(EXPECTED);
  });

  it.each([
    "01.09.2026;31.03.2027",
    "1.9.26;31.3.27",
    "2026-09-01;2027-03-31",
    "01. September 2026;31. März 2027",
    "Di, 01.09.2026;Mi, 31.03.2027",
    "ab 01.09.2026;bis 31.03.2027",
    "01.09.2026 08:30;31.03.2027 12:00",
  ])("are written as people write them: %s", async (days) => {
    expect((await entriesOf(lines(HEADER, `VHS;Deutsch;${days}`)))[0]?.runs).toEqual(EXPECTED);
  });

  it.each([
    ["laufend", { from: null, until: null, ongoing: true }],
    ["fortlaufend, Einstieg jederzeit", { from: null, until: null, ongoing: true }],
    ["1. Halbjahr 2026", { from: "2026-01-01", until: "2026-06-30" }],
    ["II. Halbjahr 2026", { from: "2026-07-01", until: "2026-12-31" }],
    ["3. Quartal 2026", { from: "2026-07-01", until: "2026-09-30" }],
    ["September bis Dezember 2026", { from: "2026-09-01", until: "2026-12-31" }],
    ["09/2026 - 12/2026", { from: "2026-09-01", until: "2026-12-31" }],
    ["ab 10/2026", { from: "2026-10-01", until: null }],
    ["Herbst 2026", { from: "2026-09-01", until: "2026-11-30" }],
    ["ab Oktober 2026", { from: "2026-10-01", until: null }],
    ["Schuljahr 2026/27", { from: "2026-08-01", until: "2027-07-31" }],
    ["01.09.–20.12.2026", { from: "2026-09-01", until: "2026-12-20" }],
    ["seit 2019", { from: "2019-01-01", until: null }],
    ["2024–2026", { from: "2024-01-01", until: "2026-12-31" }],
  ])("are a span in words: %s", async (text, period) => {
    const [entry] = await entriesOf(lines("Träger;Angebot;Zeitraum", `VHS;Treff;${text}`));
    expect(entry?.runs).toEqual([{ period }]);
  });
});

describe("a list of courses", () => {
  it("has a row per run: one course, two runs", async () => {
    const file = lines(
      "Träger;Kurs;Niveau;Beginn;Ende;Zeiten;Kursort;max. TN;davon frei",
      "VHS;Integrationskurs;A1-B1;01.09.2026;31.03.2027;Mo–Do 8:30–11:45;Meiningen;20;5",
      "VHS;Integrationskurs;A1-B1;01.02.2027;30.09.2027;Mo–Do 13–16:15;Meiningen;20;20",
      "VHS;Integrationskurs;A1-B1;01.02.2027;30.09.2027;Mo–Do 13–16:15;Meiningen;20;20",
    );
    const entries = await entriesOf(file);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.runs.map((run) => [run["starts"], run["free"]])).toEqual([
      ["2026-09-01", 5],
      ["2027-02-01", 20],
    ]);
  });

  it("names place or theme in headings between the rows", async () => {
    const file = lines(
      "Träger;Angebot;Zeiten;Kosten",
      "Meiningen;;;",
      "VHS;Integrationskurs;Mo 9–12;frei",
      "Schmalkalden;;;",
      "AWO;Sprachcafé;Di 14–16;keine",
      "Gesamt: 2 Angebote;;;",
    );
    const places = (await entriesOf(file)).map(({ values }) => values["place"]);
    expect(places).toMatchObject([{ ags: "16066042" }, { ags: "16066063" }]);
  });

  it("is found on the third sheet, behind instructions and a list of values", async () => {
    const sheets = [
      { name: "Anleitung", rows: [["Bitte je Kurs eine Zeile ausfüllen."], ["Pflichtfelder sind gelb."]] },
      { name: "Werte", rows: [["Kursart"], ["Integrationskurs"], ["Alphakurs"]] },
      {
        name: "Kurse 2026",
        rows: [["Stand 05/2026"], [], ["Träger", "Kursbezeichnung", "Kursart"], ["VHS", "IK 14", "Integrationskurs"]],
      },
    ];
    expect(await entriesOf(await writeWorkbook({ sheets }))).toMatchObject([
      { values: { provider: "VHS", title: "IK 14", courseType: "integration_course" } },
    ]);
  });
});

describe("a cell of a list of offers", () => {
  const read = async (header: string, cell: string) =>
    (await entriesOf(lines(`Träger;Angebot;${header}`, `VHS;Treff;"${cell}"`)))[0];

  it.each([
    ["D / E / RU", ["de", "en", "ru"]],
    ["Deutsch, Arabisch und Farsi", ["de", "ar", "fa"]],
    ["Kurdisch (Kurmandschi)", ["kmr"]],
    ["Kurdisch (Sorani), Paschtu", ["ckb", "ps"]],
    ["deutsch\nukrainisch", ["de", "uk"]],
    ["Dari/Farsi", ["fa"]],
    ["Türkisch + Deutsch", ["tr", "de"]],
    ["Українська, русский", ["uk", "ru"]],
    ["Tigrinya; Amharisch", ["ti", "am"]],
    ["DE, EN, FR", ["de", "en", "fr"]],
  ])("names languages: %s", async (cell, languages) => {
    expect((await read("Sprachen", cell))?.values["languages"]).toEqual(languages);
  });

  it.each([
    ["A1-B1", ["A1", "A2", "B1"]],
    ["A1/A2", ["A1", "A2"]],
    ["ab A2", ["A2"]],
    ["bis B1", ["A1", "A2", "B1"]],
    ["A2.1", ["A2"]],
    ["Alpha bis A2", ["none", "A1", "A2"]],
    ["B2 (GER)", ["B2"]],
    ["Anfänger ohne Vorkenntnisse", ["none"]],
  ])("names levels: %s", async (cell, levels) => {
    expect((await read("Niveau", cell))?.values["levels"]).toEqual(levels);
  });

  it.each([
    ["kostenlos", "free"],
    ["keine", "free"],
    ["0 €", "free"],
    ["gebührenfrei", "free"],
    ["kostenfrei für Berechtigte", "free_with_entitlement"],
    ["BAMF-Berechtigung", "free_with_entitlement"],
    ["25,00 € / Monat", "paid"],
    ["2,29 EUR pro UE", "paid"],
    ["40 €, ermäßigt 20 €", "reduced"],
  ])("names costs: %s", async (cell, code) => {
    expect((await read("Kosten", cell))?.values["cost"]).toMatchObject({ code });
  });

  it.each([
    ["Mo–Do 8:30–11:45", [{ weekdays: [1, 2, 3, 4], from: "08:30", until: "11:45" }]],
    ["montags und mittwochs 17 bis 19 Uhr", [{ weekdays: [1, 3], from: "17:00", until: "19:00" }]],
    ["Di. + Do. 9.00 - 12.15 Uhr", [{ weekdays: [2, 4], from: "09:00", until: "12:15" }]],
    ["jeden Dienstag, 14:00-16:00", [{ weekdays: [2], from: "14:00", until: "16:00" }]],
    ["Fr ab 18 Uhr", [{ weekdays: [5], from: "18:00", until: null }]],
    ["werktags 8–12", [{ weekdays: [1, 2, 3, 4, 5], from: "08:00", until: "12:00" }]],
    [
      "Mo 9–11\nMi 14–16",
      [
        { weekdays: [1], from: "09:00", until: "11:00" },
        { weekdays: [3], from: "14:00", until: "16:00" },
      ],
    ],
  ])("names times: %s", async (cell, times) => {
    expect((await read("Zeiten", cell))?.runs).toEqual([{ times }]);
  });
});
