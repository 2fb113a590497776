import { readFileSync } from "node:fs";
import fc from "fast-check";
import { MessageFormat, parseMessage } from "messageformat";
import { DraftFunctions } from "messageformat/functions";
import { describe, expect, test } from "vitest";
import { type CatalogueMessage, compileCatalogues, type CompiledLanguage } from "../../../bin/messages.mjs";
import { compiled } from "../../generated/messages/index.ts";
import type { CompiledMessages } from "./formatters.ts";
import { isLanguage } from "./languages.ts";

const catalogues = compileCatalogues(".");

function generated(code: string): CompiledMessages {
  if (!isLanguage(code)) throw new Error(`${code} is no language`);
  return compiled[code];
}

function show(messages: CompiledMessages, key: string, params: Record<string, string | number>): string {
  const message = messages[key];
  if (message === undefined) throw new Error(`${key} is missing`);
  return typeof message === "string" ? message : message(params);
}

test("every catalogue is free of faults and no public message is missing in any language", () => {
  expect(catalogues.problems).toEqual([]);
  expect(Object.fromEntries(Object.entries(catalogues.missing).filter(([, keys]) => keys.length > 0))).toEqual({});
});

test("the compiled messages are those of the catalogues", () => {
  for (const [name, text] of catalogues.files) {
    expect(readFileSync(`src/generated/messages/${name}`, "utf8"), `run bin/messages.mjs (${name})`).toBe(text);
  }
});

const texts = fc.constantFrom(
  "Meiningen",
  "VHS · Klostergasse 1",
  "العربية",
  "mit Kinderbetreuung",
  "03693 501-0",
  "x",
);
const days = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const counts = fc.oneof(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 2_000_000 }));

function paramsOf(source: string, params: Map<string, string>): fc.Arbitrary<Record<string, string | number>> {
  const kinds = [...params].map(([name, type]): [string, fc.Arbitrary<string | number>] => {
    const isDate = new RegExp(`\\{\\$${name} :date`).test(source);
    return [name, type === "number" ? counts : isDate ? days : texts];
  });
  return fc.record(Object.fromEntries(kinds));
}

/** What the library makes of it, less the isolates that we leave out on purpose (see formatters.ts). */
function byLibrary({ language }: CompiledLanguage, source: string, params: Record<string, string | number>): string {
  const given = Object.entries(params).map(([name, value]) => {
    const isDay = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    const day = new Date(`${value}T00:00:00Z`);
    return [name, isDay ? { valueOf: () => day, options: { timeZone: "UTC" } } : value];
  });
  const text = new MessageFormat(language.locale, source, { functions: DraftFunctions, dir: language.dir }).format(
    Object.fromEntries(given),
    (error) => {
      throw error;
    },
  );
  const inTheirOwnDirection = text.replace(/[\u2066\u2067]([^\u2066-\u2069]*)\u2069/gu, "$1");
  if (language.dir === "rtl") return inTheirOwnDirection;
  return inTheirOwnDirection.replace(/\u2068([^\u2068\u2069]*)\u2069/gu, (all, inner: string) =>
    /\p{Script=Arabic}/u.test(inner) ? all : inner,
  );
}

const german = catalogues.languages[0]?.messages ?? new Map<string, CatalogueMessage>();

/** What the variants of a message stand under: plural forms, exact values, `*`. */
function keysOf(source: string): string[] {
  const message = parseMessage(source);
  if (message.type !== "select") return [];
  return message.variants.flatMap(({ keys }) => keys.map((one) => (one.type === "*" ? "*" : one.value)));
}

describe.each(catalogues.languages)("messages in $language.name", (entry) => {
  const { language, messages } = entry;

  test("say what the MessageFormat library says", () => {
    const own = generated(language.code);
    for (const [key, { source, params }] of messages) {
      const runs = params.size === 0 ? 1 : 25;
      const property = fc.property(paramsOf(source, params), (values) => {
        expect(show(own, key, values), key).toBe(byLibrary(entry, source, values));
      });
      fc.assert(property, { numRuns: runs });
    }
  });

  test("have a word for each plural form of the language", () => {
    const rules = new Intl.PluralRules(language.locale);
    const forms = new Set<string>(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    // The last form is what `*` is for; nothing is said of zero things.
    for (const last of ["zero", forms.has("other") ? "other" : "many"]) forms.delete(last);
    for (const key of messages.keys()) {
      // Where German asks for exact numbers only ("one or more"), so may the others.
      if (!keysOf(german.get(key)?.source ?? "").includes("one")) continue;
      const given = keysOf(messages.get(key)?.source ?? "");
      if (given.length === 0) continue;
      for (const form of forms) expect(given, `${key} in ${language.code}`).toContain(form);
    }
  });
});

test("languages whose nouns change after a number have plural forms wherever German has them", () => {
  const changing = [...german].filter(([, { source }]) => keysOf(source).includes("one"));
  expect(changing.length).toBeGreaterThan(10);
  for (const { language, messages } of catalogues.languages) {
    if (!["en", "uk", "ru", "ar", "de-leicht"].includes(language.code)) continue;
    for (const [key] of changing) {
      const own = messages.get(key);
      if (own) expect(own.source, `${key} in ${language.code}`).toContain(".match");
    }
  }
});
