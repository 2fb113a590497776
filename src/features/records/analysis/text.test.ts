import { describe, expect, it } from "vitest";
import { analyzeText } from "./text.ts";
import { readVector } from "./trial/evaluate.ts";

describe("analyzeText", () => {
  it("writes stems and parts with positions and weights", () => {
    expect(analyzeText([{ text: "Deutschunterricht für Kinder", weight: "A" }]).tsvector).toBe(
      "'deutschunterricht':1A 'deutsch':1A 'unterricht':1A 'deutsch+unterricht':1A 'deutschunterricht^':1A 'deutsch^':1A 'unterricht^':1A 'fur':2A 'fur^':2A 'kind':3A 'kind^':3A '~sprachkurs':1A '~deutsch':1A '~kind':3A",
    );
  });

  it("drops function words outside titles", () => {
    expect(analyzeText([{ text: "für die Kinder", weight: "D" }]).tsvector).toBe("'kind':3 '~kind':3");
  });

  it("keeps fields apart and repeated words together", () => {
    const { tsvector } = analyzeText([
      { text: "Kurs", weight: "A" },
      { text: "Kurse", weight: "C" },
    ]);
    expect(tsvector).toBe("'kurs':1A,12C 'kurs^':1A");
  });

  it.each(["Deutsch von A1 bis B1", "Deutsch A1–B1", "Deutsch A1-B1"])(
    "finds the level between those of %s",
    (text) => {
      expect(readVector(analyzeText([{ text, weight: "B" }]).tsvector).has("a2")).toBe(true);
    },
  );

  it("gives each word once as written for the index against typing errors", () => {
    expect(analyzeText([{ text: "Der Sprachkurs, B1, 0123; SPRACHKURS ab 2", weight: "A" }]).words).toEqual([
      "Sprachkurs",
    ]);
  });

  it("has nothing to say about an empty text", () => {
    expect(analyzeText([{ text: " \0 '\\ 😀 ", weight: "A" }])).toEqual({ tsvector: "", words: [] });
  });

  it("stays below PostgreSQL's limits, however long the text", () => {
    const different = Array.from({ length: 60_000 }, (_, index) => `wort${"ä".repeat(50)}${index}`).join(" ");
    const { tsvector } = analyzeText([{ text: `${"kurs ".repeat(40_000)}${different}`, weight: "A" }]);
    const vector = readVector(tsvector);
    expect(Buffer.byteLength(tsvector)).toBeLessThan(1_000_000);
    const positions = Array.from(vector.values(), (marks) => marks.map((mark) => mark.position)).flat();
    expect(positions.reduce((most, position) => Math.max(most, position), 0)).toBeLessThanOrEqual(16_383);
    expect(vector.get("kurs")?.length).toBeLessThanOrEqual(255);
  });
});
