import { describe, expect, it } from "vitest";
import { fold, reduceVowels } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["umlauts in both spellings are one", "Ämter", "Aemter"],
    ["sharp s is ss, also as capital", "STRAẞE Straße", "strasse STRASSE"],
    ["a combining diaeresis is an umlaut", "Mu\u0308ller", "Müller"],
    ["accents are off", "Café à la carte", "Cafe a la carte"],
    ["full-width letters and ligatures are plain", "ＫＵＲＳ ﬁnden", "kurs finden"],
    ["soft hyphens and zero-width characters vanish", "Inte\u00adgrations\u200bkurs\ufeff", "Integrationskurs"],
    ["Turkish dotted and dotless i are i", "İŞ ışık IŞIK", "is isik isik"],
    ["Polish and Romanian letters lose their marks", "łączenie żłobek grădiniță", "laczenie zlobek gradinita"],
    ["Cyrillic ё is е, й stays", "Ребёнок детей", "ребенок детей"],
    ["alef forms, hamza and vowel signs are unified", "أَلْمَانِيَّة إلى آخر", "المانيه الي اخر"],
    ["Persian ya, kaf and digits meet the Arabic ones", "کودک یک ۱۲۳", "كودك يك 123"],
    ["tatweel is off", "دورـــة", "دورة"],
  ])("%s", (_, left, right) => {
    expect(fold(left)).toBe(fold(right));
  });

  it("keeps й and ї apart from и and і", () => {
    expect(fold("Й Ї")).toBe("й ї");
  });

  it("leaves punctuation and spaces where they are", () => {
    expect(fold("A, b – C!")).toBe("a, b – c!");
  });
});

describe("reduceVowels", () => {
  it("makes plural umlauts and keyboards without umlauts meet", () => {
    expect(["Bücher", "Buecher", "Bucher"].map((word) => reduceVowels(fold(word)))).toEqual([
      "bucher",
      "bucher",
      "bucher",
    ]);
  });

  it("leaves ue after a, e and q", () => {
    expect(["neue", "bauer", "quer"].map(reduceVowels)).toEqual(["neue", "bauer", "quer"]);
  });
});
