import { expect, it } from "vitest";
import { preferredLanguage } from "./preferred-language.ts";

it("takes the language asked for first among ours", () => {
  expect(preferredLanguage("uk-UA,uk;q=0.9,en;q=0.5", ["de", "en", "uk", "ar"])).toBe("uk");
  expect(preferredLanguage("pl,en;q=0.3,ar;q=0.8", ["de", "en", "uk", "ar"])).toBe("ar");
});

it("falls back to German", () => {
  expect(preferredLanguage("", ["de", "en", "uk", "ar"])).toBe("de");
  expect(preferredLanguage("pl, ro;q=0.4, *;q=0.1", ["de", "en", "uk", "ar"])).toBe("de");
  expect(preferredLanguage("en;q=0", ["de", "en", "uk", "ar"])).toBe("de");
});

it("offers no language the county does not show", () => {
  expect(preferredLanguage("uk,en;q=0.5", ["de", "en"])).toBe("en");
  expect(preferredLanguage("uk", ["de", "en"])).toBe("de");
});
