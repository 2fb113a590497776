import { describe, expect, it } from "vitest";
import { loosenQuestion } from "./loosen.ts";
import { analyzeQuestion } from "./question.ts";
import { analyzeText } from "./text.ts";
import { matches, readQuery, readVector } from "./trial/evaluate.ts";

const vectorOf = (text: string) => readVector(analyzeText([{ text, weight: "A" }]).tsvector);
const finds = (question: string, text: string, options = {}) =>
  matches(readQuery(analyzeQuestion(question, options).tsquery), vectorOf(text));

describe("analyzeQuestion", () => {
  it.each([
    ["Kinder Deutschkurs", "Deutschunterricht für Kinder"],
    ["Sprachkurse", "Alphabetisierungssprachkurs"],
    ["Sprachkurse", "Allgemeiner Integrationskurs"],
    ["Integrationskurs", "Neue Integrationskurse ab Mai"],
    ["Integrationskurse", "Integrationskurs mit Orientierung"],
    ["Kurs für Integration", "Integrationskurs"],
    ["Deutsch Kurs", "Sprachkurs am Abend"],
    ["MBE", "Migrationsberatung für erwachsene Zuwanderer"],
    ["Migrationsberatung für erwachsene Zuwanderer", "MBE der Caritas"],
    ["Teilnehmerinnen", "für alle Teilnehmer*innen"],
    ["Ausländeramt", "Termin bei der Ausländerbehörde"],
    ["integ", "Integration im Kreis"],
    ["language course", "Integrationskurs"],
    ["мовні курси", "Deutschkurs A1"],
    ["دورة لغة", "Deutschkurs A1"],
    ["kurs języka", "Deutschkurs A1"],
  ])("finds for “%s” the text “%s”", (question, text) => {
    expect(finds(question, text)).toBe(true);
  });

  it.each([
    ["Integrationskurs", "Sprachkurs"],
    ["Sprachkurs", "Yogakurs"],
    ["Kinder Deutschkurs", "Deutschkurs für Frauen"],
    ["Jugendamt", "Jugendklub und Sozialamt"],
    ["Schule", "Schulung für Ehrenamtliche"],
  ])("does not find for “%s” the text “%s”", (question, text) => {
    expect(finds(question, text)).toBe(false);
  });

  it("wants the parts of a compound in one word, or both in title and summary", () => {
    const query = readQuery(analyzeQuestion("Deutschkurs").tsquery);
    const inText = (text: string) => matches(query, readVector(analyzeText([{ text, weight: "D" }]).tsvector));
    expect(inText("Ein Deutschaufbaukurs")).toBe(true);
    expect(inText("Ein Kurs im Kochen, auch auf Deutsch")).toBe(false);
  });

  it("drops words that only surround the question", () => {
    expect(analyzeQuestion("Wo finde ich hier bitte einen Zahnarzt?").terms.map((term) => term.word)).toEqual([
      "Zahnarzt",
    ]);
  });

  it("asks for function words when there is nothing else", () => {
    expect(finds("für dich", "Für dich")).toBe(true);
    expect(finds("Angebote", "Angebote im Sommer")).toBe(true);
  });

  it("reads the county's own glossary before the built-in one", () => {
    const glossary = [{ language: "uk", phrase: "майнінген*", terms: ["Meiningen"] }];
    expect(finds("курси Майнінгену", "Sprachkurs in Meiningen", { glossary })).toBe(true);
    expect(finds("курси Майнінгену", "Sprachkurs in Suhl", { glossary })).toBe(false);
  });

  it("finds texts by what the county calls a thing, and by what stands for it", () => {
    const glossary = [
      { language: "de", phrase: "Purzelbaum", terms: ["Spielgruppe"] },
      { language: "de", phrase: "Plauderstube", terms: ["Sprachcafé"] },
    ];
    for (const asked of ["Purzelbaum", "Spielgruppe", "Krabbelgruppe"])
      expect(finds(asked, "Purzelbaum am Dienstag", { glossary }), asked).toBe(true);
    expect(finds("Purzelbaum", "Eltern-Kind-Gruppe Kunterbunt", { glossary })).toBe(true);
    expect(finds("Sprachtreff", "Die Plauderstube", { glossary })).toBe(true);
    expect(finds("Krabbelgruppe", "Purzelbaum am Dienstag")).toBe(false);
  });

  it("reads a word that is German too as the reader's", () => {
    expect(finds("job", "Hilfe bei der Arbeitssuche", { language: "en" })).toBe(true);
  });

  it("names the words that nothing is known about", () => {
    expect(analyzeQuestion("Intergrationskurs A1 in Meiningen").unknown).toEqual(["Intergrationskurs", "Meiningen"]);
  });

  it("searches for better spellings of unknown words", () => {
    const corrections = new Map([["intergrationskurs", ["Integrationskurse"]]]);
    expect(finds("Intergrationskurs", "Integrationskurs")).toBe(false);
    expect(finds("Intergrationskurs", "Integrationskurs", { corrections })).toBe(true);
  });

  it("puts what was asked before what stands for it", () => {
    const { exact, near, tsquery } = analyzeQuestion("Sprachkurs");
    const found = (literal: string, text: string) => matches(readQuery(literal), vectorOf(text));
    expect([exact, near, tsquery].map((literal) => found(literal, "Sprachkurs"))).toEqual([true, true, true]);
    expect([exact, near, tsquery].map((literal) => found(literal, "Deutschkurs"))).toEqual([false, true, true]);
    expect([exact, near, tsquery].map((literal) => found(literal, "Integrationskurs"))).toEqual([false, false, true]);
  });

  it.each(["", "   ", "'", "\0", "&|!<->:*()", "😀", "\\'\\"])("answers %j with the empty query", (question) => {
    expect(analyzeQuestion(question)).toEqual({ tsquery: "", near: "", exact: "", heads: [], terms: [], unknown: [] });
  });

  it.each([
    "kurs' | 'x",
    "kurs:* & !schule",
    "a <-> b",
    "kurs\\",
    "kurs\0kurs",
    "ku'rs",
    "(((",
    "kurs".repeat(2_500),
    "kurs 😀 ".repeat(2_000),
  ])("lets no operator through: %j", (question) => {
    const { tsquery, terms } = analyzeQuestion(question);
    expect(() => readQuery(tsquery)).not.toThrow();
    expect(tsquery).not.toMatch(/!|<->|\\|\0/);
    expect(terms.length).toBeLessThanOrEqual(12);
  });
});

describe("loosenQuestion", () => {
  it("leaves out unknown words first, then general ones, and asks for any at last", () => {
    const looser = loosenQuestion(analyzeQuestion("Beratung Quarkspeise Trauma"));
    expect(looser.map((question) => question.leftOut)).toEqual([
      ["Quarkspeise"],
      ["Beratung"],
      ["Trauma"],
      ["Quarkspeise"],
      ["Beratung", "Trauma"],
      [],
    ]);
    for (const { tsquery } of looser) expect(readQuery(tsquery)).toBeDefined();
  });

  it("leaves out first what most entries have: what few have tells what is wanted", () => {
    const frequencies = new Map([
      ["Ausbildung", 90],
      ["Lager", 2],
    ]);
    const [first] = loosenQuestion(analyzeQuestion("Ausbildung Lager"), frequencies);
    expect(first?.leftOut).toEqual(["Ausbildung"]);
  });

  it("reads what somebody does as what is done, and leaves out for whom and for how long", () => {
    expect(matches(readQuery(analyzeQuestion("wer übersetzt").tsquery), vectorOf("Sprachmittlung"))).toBe(true);
    const { terms } = analyzeQuestion("Klientin hat seit 3 Monaten Mietrückstand");
    expect(terms.map(({ word }) => word)).toEqual(["Mietrückstand"]);
  });

  it("has nothing looser for a single word", () => {
    expect(loosenQuestion(analyzeQuestion("Trauma"))).toEqual([]);
  });
});
