import { describe, expect, it } from "vitest";
import { splitCompound } from "./compounds.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";
import { tokenize } from "./tokenize.ts";
import { FIELD_WORDS } from "./words.ts";

const stemOf = (word: string) => stem(tokenize(word)[0]?.pieces.join("") ?? "");
const partsOf = (word: string) => splitCompound(fold(word));
const stemsOf = (words: string) => words.split(" ").map(stemOf);

describe("tokenize", () => {
  it.each([
    "Teilnehmer*innen",
    "Teilnehmer:innen",
    "Teilnehmer_innen",
    "Teilnehmer/innen",
    "Teilnehmer/-innen",
    "Teilnehmer(innen)",
    "TeilnehmerInnen",
  ])("reads the gender form %s as one word", (word) => {
    expect(tokenize(`alle ${word} lernen`).map((token) => token.pieces)).toEqual([
      ["alle"],
      ["teilnehmerinnen"],
      ["lernen"],
    ]);
  });

  it("keeps the pieces of a hyphenated word together and tells where it stands", () => {
    expect(tokenize("Ein B1-Kurs")).toEqual([
      { surface: "Ein", start: 0, end: 3, pieces: ["ein"] },
      { surface: "B1-Kurs", start: 4, end: 11, pieces: ["b1", "kurs"] },
    ]);
  });

  it("joins a Ukrainian apostrophe and parts a French one", () => {
    expect(tokenize("сім'я l'école").map((token) => token.pieces.join(""))).toEqual(["сімя", "l", "ecole"]);
  });

  it("finds no word in punctuation, operators, controls and emoji", () => {
    expect(tokenize("'&|!:*<->() \\ \0 😀 👨‍👩‍👧 …")).toEqual([]);
  });

  it("cuts words that nobody writes", () => {
    expect(tokenize("x".repeat(10_000))[0]?.pieces[0]).toHaveLength(60);
  });
});

describe("stem", () => {
  it.each([
    "Kurs Kurse Kursen Kurses",
    "Integrationskurs Integrationskurse Integrationskursen Integrationskurses",
    "Beratung Beratungen Berater Beraterin Beraterinnen beraten",
    "Kind Kinder Kindern Kindes",
    "Teilnehmer Teilnehmern Teilnehmerin Teilnehmerinnen Teilnehmer*innen Teilnehmer:innen",
    "Arzt Ärzte Ärztin Ärztinnen Ärzten",
    "Zeugnis Zeugnisse Zeugnissen Zeugnisses",
    "Ausweis Ausweise Ausweises",
    "Buch Bücher Buecher Büchern",
    "Kita Kitas",
    "Café Cafés cafe",
    "Job Jobs",
    "Sprachmittler Sprachmittlerin Sprachmittler:innen",
    "Amt Ämter Ämtern Amtes",
    "kostenlos kostenlose kostenloses kostenlosen",
    "Zentrum Zentren",
    "Praktikum Praktika",
    "Familie Familien",
    "System Systeme Systemen",
  ])("gives the inflections of %s one stem", (words) => {
    expect(new Set(stemsOf(words)).size).toBe(1);
  });

  it.each([
    "Schule Schulung",
    "Stelle Stellung",
    "Kurs Kur",
    "Termin Term",
    "Mutter Mut",
    "Verein vereinen Vereinigung",
  ])("keeps different words apart: %s", (words) => {
    const [first, ...others] = stemsOf(words);
    expect(others.at(-1)).not.toBe(first);
  });

  it.each([
    "курс курсы курсов курса курсам",
    "школа школы школу школе",
    "робота роботу роботи",
    "دورة الدورة دورات",
    "مترجم المترجم مترجمين",
  ])("gives the inflections of %s one stem", (words) => {
    expect(new Set(stemsOf(words)).size).toBe(1);
  });
});

describe("splitCompound", () => {
  it.each([
    ["Alphabetisierungssprachkurs", "Alphabetisierung Sprache Kurs"],
    ["Deutschunterricht", "Deutsch Unterricht"],
    ["Sprachkurse", "Sprache Kurs"],
    ["Kinderbetreuungsangebot", "Kinderbetreuung Angebot"],
    ["Schwangerschaftskonfliktberatung", "Schwangerschaft Konflikt Beratung"],
    ["Familienberatungsstelle", "Familie Beratungsstelle"],
    ["Wohnungsbesichtigungsbegleitung", "Wohnung Besichtigung Begleitung"],
    ["Sprachmittlerinnenpool", ""],
    ["Müttercafé", "Mutter Café"],
    ["Kontoeröffnung", "Konto Eröffnung"],
    ["Yogakurs", "Yoga Kurs"],
    ["Töpferkurse", "Töpfer Kurs"],
    ["Frauenpower", "Frau Power"],
  ])("splits %s", (word, parts) => {
    const wanted = parts === "" ? [] : stemsOf(parts);
    expect(partsOf(word)).toEqual(expect.arrayContaining(wanted));
  });

  it.each(
    "Monat Heirat Freitag Vertrag Notar Verein Termin Unterricht Meiningen Schmalkalden Persönlichkeit Tagung Ratgeber Formular Mannschaft Radio Tagesmutter Wissenschaft Integration gemeinsam Verwandtschaft".split(
      " ",
    ),
  )("does not split %s", (word) => {
    expect(partsOf(word)).toEqual([]);
  });

  it("gives a listed word the parts listed for it", () => {
    expect(partsOf("Grundschule")).toEqual(stemsOf("Schule"));
    expect(partsOf("Kindergarten")).toEqual(stemsOf("Kind"));
    expect(partsOf("Volkshochschule")).toEqual([]);
  });

  it("knows enough words of the field", () => {
    expect(FIELD_WORDS.length).toBeGreaterThan(800);
    expect(FIELD_WORDS.every((word) => word.stem.length >= 2 && !word.parts.includes(""))).toBe(true);
  });
});
