import { describe, expect, it } from "vitest";
import { bareName, parsePersons } from "./person.ts";

describe("people of a list", () => {
  it.each([
    ["Frau Kira Beispiel", ["Kira Beispiel"]],
    ["Hr. Ole Muster", ["Ole Muster"]],
    ["Herrn Dr. Ole Muster", ["Dr. Ole Muster"]],
    ["Fr. Beispiel", ["Frau Beispiel"]],
    ["Frau Dr. Beispiel", ["Frau Dr. Beispiel"]],
    ["Beispiel, Kira", ["Kira Beispiel"]],
    ["Beispiel, Dr. Kira", ["Dr. Kira Beispiel"]],
    ["Frau Kira Beispiel / Herr Ole Muster", ["Kira Beispiel", "Ole Muster"]],
    ["Kira Beispiel, Ole Muster", ["Kira Beispiel", "Ole Muster"]],
    ["Frau Beispiel, Herr Muster", ["Frau Beispiel", "Herr Muster"]],
    ["Kira Beispiel und Ole Muster", ["Kira Beispiel", "Ole Muster"]],
    ["Kira Beispiel\nOle Muster", ["Kira Beispiel", "Ole Muster"]],
    ["Frau/Herr Beispiel", ["Beispiel"]],
    ["Anna-Lena von der Beispielheide", ["Anna-Lena von der Beispielheide"]],
    ["Pfarrerin Kira Beispiel", ["Pfarrerin Kira Beispiel"]],
    ["Franz Frauendorf", ["Franz Frauendorf"]],
    ["Schulleitung", []],
  ])("%j are %j", (text, names) => expect(parsePersons(text)).toEqual(names));

  it("have a name without title and form of address to be known by", () => {
    expect(bareName("Frau Dr. Kira Beispiel")).toBe("Kira Beispiel");
    expect(bareName("Kira von Beispiel")).toBe("Kira Beispiel");
  });
});
