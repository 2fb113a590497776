import { describe, expect, it } from "vitest";
import { LANGUAGE_WORDS } from "../lists/language-words.ts";
import { KIND_WORDS } from "../lists/directory-words.ts";
import { CHILDCARE_WORDS, COURSE_TYPE_WORDS, TARGET_GROUP_WORDS, TOPIC_WORDS } from "../lists/offer-words.ts";
import { saysNothing } from "../words.ts";
import { parseEmails, parseUrl } from "./address.ts";
import { parseAges, parseCost, parseNumber } from "./amounts.ts";
import { parseCode, parseCodes } from "./codes.ts";
import { parseLevels } from "./levels.ts";
import { parseTimes } from "./times.ts";

describe("a cell that says nothing", () => {
  it.each([
    "",
    " ",
    "–",
    "-",
    "---",
    "./.",
    "keine",
    "Keine",
    "N. N.",
    "n.n.",
    "k. A.",
    "k.A.",
    "keine Angabe",
    "unbekannt",
    "entfällt",
    "?",
    "/",
  ])("takes %j for nothing", (text) => expect(saysNothing(text)).toBe(true));
  it.each(["0", "Frau Keiner", "Kein Ort für Niemand e. V.", "Nein-Verein", "ÜAG", "@"])(
    "takes %j for something",
    (text) => expect(saysNothing(text)).toBe(false),
  );
});

describe("mail and web addresses", () => {
  it.each([
    ["info@verein.example.org", ["info@verein.example.org"]],
    ["Info@Verein.Example.ORG", ["Info@verein.example.org"]],
    ["mailto:info@verein.example.org", ["info@verein.example.org"]],
    ["a@x.example.org; b@x.example.org", ["a@x.example.org", "b@x.example.org"]],
    ["a@x.example.org\nb@x.example.org", ["a@x.example.org", "b@x.example.org"]],
    ["<info@verein.example.org>,", ["info@verein.example.org"]],
    ["info (at) verein.example.org", ["info@verein.example.org"]],
    ["info[at]verein.example[dot]org", ["info@verein.example.org"]],
    ["info @ verein.example.org", ["info@verein.example.org"]],
    ["info@verein,de", ["info@verein.de"]],
  ])("reads %j", (text, value) => expect(parseEmails(text).value).toEqual(value));

  it("says what is missing and proposes what it probably is", () => {
    expect(parseEmails("info(at)sg-werratal")).toEqual({
      problem: {
        code: "email_without_ending",
        severity: "error",
        params: { written: "info(at)sg-werratal" },
        suggestion: "info@sg-werratal",
      },
    });
    expect(parseEmails("siehe Homepage").problem?.code).toBe("email_unreadable");
    expect(parseEmails("info at verein.example.org").problem).toMatchObject({
      code: "email_repaired",
      severity: "note",
    });
  });

  it.each([
    ["www.verein.example.org", "https://www.verein.example.org"],
    ["verein.example.org/kurse?x=1", "https://verein.example.org/kurse?x=1"],
    ["HTTP://verein.example.org", "http://verein.example.org"],
    ["http//:verein.example.org", "http://verein.example.org"],
    ["www.a.example.org; www.b.example.org", "https://www.a.example.org"],
  ])("reads the web address %j", (text, value) => expect(parseUrl(text).value).toBe(value));

  it("takes no mail address and no sentence for a web address", () => {
    expect(parseUrl("info@verein.example.org").problem?.code).toBe("url_is_email");
    expect(parseUrl("im Aufbau").problem?.code).toBe("url_unreadable");
  });
});

describe("codes by the words people use", () => {
  it.each([
    ["D / E / RU", ["de", "en", "ru"]],
    ["Deutsch, Englisch und Arabisch", ["de", "en", "ar"]],
    ["dt., engl., russ.", ["de", "en", "ru"]],
    ["Kurdisch (Kurmandschi)", ["kmr"]],
    ["Kurdisch (Sorani)", ["ckb"]],
    ["Farsi/Dari", ["fa"]],
    ["ukrainisch; russisch", ["uk", "ru"]],
    ["Deutsch\nTürkisch\nالعربية", ["de", "tr", "ar"]],
    ["Tigrinya + Amharisch", ["ti", "am"]],
    ["DE, UA, RUS", ["de", "uk", "ru"]],
    ["Gebärdensprache (DGS)", ["sgn"]],
  ])("reads the languages of %j", (text, value) => expect(parseCodes(text, LANGUAGE_WORDS).value).toEqual(value));

  it("keeps what it understands and names what it does not", () => {
    expect(parseCodes("Deutsch, Klingonisch", LANGUAGE_WORDS)).toMatchObject({
      value: ["de"],
      problem: { code: "word_unknown", severity: "warning", params: { written: "Klingonisch" } },
    });
    expect(parseCodes("Rusisch", LANGUAGE_WORDS).problem?.suggestion).toBe("Russisch");
  });

  it.each([
    ["Wohlfahrtsverbände", "welfare_association"],
    ["AWO", "welfare_association"],
    ["Staatliche Regelschule", "school"],
    ["Grundschule", "school"],
    ["VHS", "adult_education"],
    ["e. V.", undefined],
    ["Behörden", "state_authority"],
    ["Verein (gemeinnützig)", "club"],
    ["Kirchgemeinden", "church"],
    ["Jobcenter", "jobcenter"],
    ["Handwerkskammer Südthüringen", "chamber"],
    ["Stadtverwaltung Meiningen", "municipal_office"],
    ["freie Träger", "welfare_association"],
    ["Bildungsträger", "training_provider"],
    ["Sportvereine", "club"],
  ])("reads the kind of organisation %j", (text, value) => expect(parseCode(text, KIND_WORDS).value).toBe(value));

  it.each([
    ["Allgemeiner Integrationskurs", "integration_course"],
    ["IK Alpha", "literacy_course"],
    ["Integrationskurs mit Alphabetisierung (BAMF)", "literacy_course"],
    ["EOK", "first_orientation_course"],
    ["Berufssprachkurs B2", "vocational_course"],
    ["BSK", "vocational_course"],
    ["MiA-Kurs", "low_threshold_course"],
    ["DaZ", "school_german"],
    ["Sprachcafé", "language_cafe"],
  ])("reads the type of course %j", (text, value) => expect(parseCode(text, COURSE_TYPE_WORDS).value).toBe(value));

  it("reads several topics and target groups of one cell", () => {
    expect(parseCodes("Sprache, Arbeit und Beruf", TOPIC_WORDS).value).toEqual(["language", "work"]);
    expect(parseCodes("Frauen; Eltern mit Kindern", TARGET_GROUP_WORDS).value).toEqual(["women", "parents"]);
    expect(parseCodes("Migrantinnen und Migranten", TARGET_GROUP_WORDS).value).toEqual(["newcomers"]);
    expect(parseCodes("Geflüchtete / Asylbewerber", TARGET_GROUP_WORDS).value).toEqual(["refugees"]);
  });

  it.each([
    ["ja", "yes"],
    ["x", "yes"],
    ["nein", "no"],
    ["keine", "no"],
    ["nach Absprache", "on_request"],
    ["", undefined],
    ["–", undefined],
  ])("reads %j under childcare as %s", (text, value) => expect(parseCode(text, CHILDCARE_WORDS).value).toBe(value));
});

describe("numbers, ages, costs, levels", () => {
  it.each<[string | number, number | undefined]>([
    ["12 TN", 12],
    ["ca. 20", 20],
    ["max. 15", 15],
    ["15-20", 20],
    [18, 18],
    ["voll", 0],
    ["0", 0],
    ["1.200", 1200],
    ["–", undefined],
    ["viele", undefined],
  ])("reads the number of %j", (text, value) => expect(parseNumber(text).value).toBe(value));
  it.each([
    ["ab 16", { from: 16, until: null }],
    ["16–27 Jahre", { from: 16, until: 27 }],
    ["bis 27", { from: null, until: 27 }],
    ["unter 18", { from: null, until: 17 }],
    ["Kinder von 6 bis 12", { from: 6, until: 12 }],
    ["Erwachsene", { from: 18, until: null }],
    ["alle", undefined],
  ])("reads the ages of %j", (text, value) => expect(parseAges(text).value).toEqual(value));
  it.each([
    ["kostenlos", "free", ""],
    ["keine", "free", ""],
    ["0 €", "free", ""],
    ["kostenfrei mit Berechtigungsschein", "free_with_entitlement", "kostenfrei mit Berechtigungsschein"],
    ["25 € / Monat", "paid", "25 € / Monat"],
    ["2,20 €/UE, ermäßigt 1 €", "reduced", "2,20 €/UE, ermäßigt 1 €"],
    ["AVGS", "free_with_entitlement", "AVGS"],
  ])("reads the cost %j", (text, code, note) => expect(parseCost(text).value).toEqual({ code, note }));
  it.each([
    ["A1-B1", ["A1", "A2", "B1"]],
    ["A1/A2", ["A1", "A2"]],
    ["ab B2", ["B2"]],
    ["bis B1", ["A1", "A2", "B1"]],
    ["A2.1", ["A2"]],
    ["a 1 – b 2", ["A1", "A2", "B1", "B2"]],
    ["Alpha bis A2", ["none", "A1", "A2"]],
    ["Anfänger", ["A1"]],
    ["alle Niveaus", undefined],
  ])("reads the levels of %j", (text, value) => expect(parseLevels(text).value).toEqual(value));
});

describe("days and hours", () => {
  it.each([
    ["Mo–Do 8:30–11:45", [{ weekdays: [1, 2, 3, 4], from: "08:30", until: "11:45" }]],
    ["Mo, Mi 17-19 Uhr", [{ weekdays: [1, 3], from: "17:00", until: "19:00" }]],
    ["Di. und Do. 9.00 - 12.15 Uhr", [{ weekdays: [2, 4], from: "09:00", until: "12:15" }]],
    ["dienstags ab 10 Uhr", [{ weekdays: [2], from: "10:00", until: null }]],
    ["Montag bis Freitag, 8:00 bis 12:00 Uhr", [{ weekdays: [1, 2, 3, 4, 5], from: "08:00", until: "12:00" }]],
    [
      "Mo 9-11, Mi 14-16",
      [
        { weekdays: [1], from: "09:00", until: "11:00" },
        { weekdays: [3], from: "14:00", until: "16:00" },
      ],
    ],
    ["9:00-12:00 Uhr", [{ weekdays: [], from: "09:00", until: "12:00" }]],
    ["jeden Samstag", [{ weekdays: [6], from: null, until: null }]],
    ["werktags 8-16 Uhr", [{ weekdays: [1, 2, 3, 4, 5], from: "08:00", until: "16:00" }]],
    ["nach Vereinbarung", undefined],
  ])("reads %j", (text, value) => expect(parseTimes(text).value).toEqual(value));
});
