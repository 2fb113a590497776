import fc from "fast-check";
import { expect, test } from "vitest";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { withQuery } from "../records/index.ts";
import { NOWHERE } from "../directory/index.ts";
import { offerFilters, toggle } from "./filters.ts";

test("a filter's link adds a code or takes it off, and begins at the first page", () => {
  const query = new URLSearchParams("q=Kurs f%C3%BCr M%C3%BCtter&thema=language&seite=3&thema=work");
  expect(toggle("/a", query, "thema", "school")).toBe(
    "/a?q=Kurs+f%C3%BCr+M%C3%BCtter&thema=language&thema=work&thema=school",
  );
  expect(toggle("/a", query, "thema", "work")).toBe("/a?q=Kurs+f%C3%BCr+M%C3%BCtter&thema=language");
  expect(toggle("/a", new URLSearchParams("thema=work&seite=2"), "thema", "work")).toBe("/a");
});

test("a filter's link is the one that the query's own arithmetic makes, whatever stands in the address", () => {
  const names = fc.constantFrom("thema", "ort", "q", "seite", "ä b");
  const values = fc.oneof(fc.constantFrom("language", "16066042"), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), names, values, (pairs, name, code) => {
      fc.pre(name !== "seite");
      const query = new URLSearchParams(pairs);
      const chosen = query.getAll(name);
      const expected = withQuery("/a", query, {
        [name]: chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code],
        seite: undefined,
      });
      expect(toggle("/a", query, name, code)).toBe(expected);
    }),
  );
});

test("a language is named here and in itself, once where both are the same", () => {
  const label = (lang: "de" | "ar", code: string) =>
    offerFilters(getTranslator(lang), NOWHERE)
      .find((filter) => filter.name === "sprache")
      ?.label(code);
  expect(label("de", "de")).toBe("Deutsch");
  expect(label("de", "tr")).toBe("Türkisch – Türkçe");
  expect(label("de", "ar")).toContain("العربية");
  expect(label("ar", "tr")).toContain("Türkçe");
  expect(label("de", "keine Sprache")).toBe("keine Sprache");
});
