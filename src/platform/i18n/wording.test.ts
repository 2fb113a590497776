import { describe, expect, test } from "vitest";
import { compileCatalogues } from "../../../bin/messages.mjs";

const catalogues = compileCatalogues(".");

/** The words of a message without placeholders, names of functions and plural forms. */
function wordsOf(source: string): string {
  const text = source.startsWith(".")
    ? [...source.matchAll(/\{\{(.*)\}\}/g)].map(([, pattern]) => pattern).join(". ")
    : source;
  return text.replace(/\{[^{}]*\}/g, " ");
}

function plainWords(code: string): [string, string][] {
  const found = catalogues.languages.find(({ language }) => language.code === code);
  if (!found) throw new Error(`${code} is no language`);
  return [...found.messages].map(([key, { source }]) => [key, wordsOf(source)]);
}

/** Levels and sizes of paper are the same everywhere, and so is what consists of placeholders and signs only. */
const hasWords = ([key, words]: [string, string]) =>
  !/^(offers\.level|brochure\.paperSize)\./.test(key) && /\p{L}/u.test(words);

/** Words that really are the same in German and in English or Turkish; add to them what is meant. */
const SAME = new Set([
  ..."Miteinander Name Text Filter Status Person Administrator Import Export Format Link Code Position Version Fax Website Logo Mails Partner online Passkey Passkeys Menü Telefon Newsletter Newsletter: Mail Liste Downloads Downloads: KB MB Medium Information".split(
    " ",
  ),
  "Outlook",
  "iPhone, iPad, Mac",
  "Thunderbird",
]);

describe("no German is left in another language by accident", () => {
  const german = new Map(plainWords("de"));

  test.each(["en", "tr"])("in %s", (code) => {
    const same = plainWords(code).filter((entry) => hasWords(entry) && german.get(entry[0]) === entry[1]);
    expect(same.filter(([, words]) => !SAME.has(words.trim()))).toEqual([]);
  });

  test.each([
    ["uk", /\p{Script=Cyrillic}/u],
    ["ru", /\p{Script=Cyrillic}/u],
    ["ar", /\p{Script=Arabic}/u],
    ["fa", /\p{Script=Arabic}/u],
  ])("in %s", (code, letters) => {
    expect(plainWords(code).filter((entry) => hasWords(entry) && !letters.test(entry[1]))).toEqual([]);
  });
});

test.each([
  ["uk", /[ыэёъ]/i, "Russian"],
  ["ru", /[іїєґ]/i, "Ukrainian"],
  ["fa", /[يكة]/, "Arabic"],
  ["ar", /[یکپچگ]/, "Farsi"],
])("%s has no letters of %s in it", (code, letters) => {
  expect(
    plainWords(code).filter(([key, words]) => letters.test(words) && key !== "directory.organisationKind.jobcenter"),
  ).toEqual([]);
});

test("Leichte Sprache parts long words and keeps sentences short", () => {
  const known = new Set(["Integration", "Schwangerschaft"]);
  for (const [key, words] of plainWords("de-leicht")) {
    for (const word of words.match(/\p{L}+/gu) ?? []) {
      expect(word.length <= 14 || known.has(word), `${key}: ${word}`).toBe(true);
    }
    for (const sentence of words.split(/[.?:]/)) {
      expect(sentence.trim().split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(15);
    }
  }
});
