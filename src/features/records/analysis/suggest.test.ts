import { describe, expect, it } from "vitest";
import { countTypingErrors, suggestWords } from "./suggest.ts";

const VOCABULARY = [
  "Integrationskurs",
  "Integration",
  "Beratung",
  "Bewerbung",
  "Kita",
  "Kino",
  "Kurs",
  "Küche",
  "Kirche",
];

describe("countTypingErrors", () => {
  it.each([
    ["kurs", "kurs", 0],
    ["kusr", "kurs", 1],
    ["kus", "kurs", 1],
    ["kuurs", "kurs", 1],
    ["kors", "kurs", 1],
    ["kors", "kusr", 2],
    ["", "abc", 3],
  ])("counts between %s and %s %d", (left, right, errors) => {
    expect(countTypingErrors(left, right, 3)).toBe(errors);
  });

  it("stops counting above what is forgiven", () => {
    expect(countTypingErrors("migration", "wohnung", 2)).toBe(3);
  });
});

describe("suggestWords", () => {
  it.each([
    ["Intergrationskurs", "Integrationskurs"],
    ["Bertaung", "Beratung"],
    ["kueche", "Küche"],
    ["Kuche", "Küche"],
    ["kurz", "Kurs"],
  ])("suggests for %s first %s", (word, suggestion) => {
    expect(suggestWords(word, VOCABULARY)[0]?.word).toBe(suggestion);
  });

  it("prefers the longer shared beginning among equally near words", () => {
    expect(suggestWords("Kirta", ["Birta", "Kirtb"]).map(({ word }) => word)).toEqual(["Kirtb", "Birta"]);
  });

  it("forgives nothing in very short words and finds nothing far away", () => {
    expect(suggestWords("Kit", VOCABULARY)).toEqual([]);
    expect(suggestWords("Elefant", VOCABULARY)).toEqual([]);
  });
});
