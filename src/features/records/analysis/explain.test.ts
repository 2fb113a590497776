import { describe, expect, it } from "vitest";
import { explainHit } from "./explain.ts";

describe("explainHit", () => {
  it("names the words of the text that answer the question and where they stand", () => {
    expect(explainHit("Kinder Deutschkurs", "Deutschunterricht für Kinder")).toEqual([
      {
        field: 0,
        start: 0,
        end: 17,
        word: "Deutschunterricht",
        asked: "Deutschkurs",
        through: "Deutschkurs",
        via: "parts",
      },
      { field: 0, start: 22, end: 28, word: "Kinder", asked: "Kinder", through: "Kinder", via: "word" },
    ]);
  });

  it("says through which synonym or foreign word a text was found", () => {
    expect(explainHit("Ausländeramt", "Termin der Ausländerbehörde")).toMatchObject([
      { word: "Ausländerbehörde", through: "Ausländerbehörde", via: "synonym" },
    ]);
    expect(explainHit("переводчик", "Pool der Sprachmittler:innen")).toMatchObject([
      { word: "Sprachmittler:innen", asked: "переводчик", via: "glossary" },
    ]);
  });

  it("looks for the parts of an alternative over all fields and marks each where it is", () => {
    const reasons = explainHit("MBE", ["Migrationsberatung", "für erwachsene Zuwanderer"]);
    expect(reasons.map(({ field, word }) => [field, word])).toEqual([
      [0, "Migrationsberatung"],
      [1, "erwachsene"],
      [1, "Zuwanderer"],
    ]);
  });

  it("does not mark half of an alternative", () => {
    expect(explainHit("Formulare ausfüllen", "Hilfe am Nachmittag")).toEqual([]);
  });
});
