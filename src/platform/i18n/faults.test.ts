import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { compileCatalogues } from "../../../bin/messages.mjs";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Catalogues of two languages, German and English, with one public namespace `site` and `desk` for the workspace. */
function compile(catalogues: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), "catalogues-"));
  folders.push(root);
  const languages = ["de", "en", "tr"].map((code) => ({ code, name: code, dir: "ltr", html: code, locale: code }));
  const settings = { master: "de", workspace: ["de", "en"], public: ["site"], languages };
  for (const { code } of languages) mkdirSync(join(root, "locales", code), { recursive: true });
  writeFileSync(join(root, "locales/languages.json"), JSON.stringify(settings));
  for (const [file, text] of Object.entries(catalogues)) writeFileSync(join(root, "locales", file), text);
  return compileCatalogues(root);
}

test("a message missing in a language is counted, a workspace message only where there is a workspace", () => {
  const { missing, problems } = compile({
    "de/site.mf2": "a = A\nb = B\n",
    "de/desk.mf2": "c = C\n",
    "en/site.mf2": "a = A\n",
  });
  expect(problems).toEqual([]);
  expect(missing).toEqual({ de: [], en: ["desk.c", "site.b"], tr: ["site.a", "site.b"] });
});

test("a message that German does not have is a fault", () => {
  const { problems } = compile({ "de/site.mf2": "a = A\n", "en/site.mf2": "a = A\nold = Old\n" });
  expect(problems).toEqual([expect.stringContaining("locales/en/site.mf2:2: site.old is not in German")]);
});

test("a translation with other parameters is a fault", () => {
  const { problems } = compile({ "de/site.mf2": "a = Seite {$page :integer}\n", "en/site.mf2": "a = Page {$page}\n" });
  expect(problems).toEqual([expect.stringContaining("site.a has $page (string), in German it has $page (number)")]);
});

test.each([
  ["a = {$name", "a brace that is not closed"],
  ["a = {$day :time}", "an unknown function"],
  ["a = {#b}x{/b}", "markup"],
  ["a = {$n :number style=percent}", "an unknown option"],
  ["a =\n  .input {$n :integer}\n  .match $n\n  one {{x}}", "no variant for the rest"],
  ["a =\n  .input {$n :integer}\n  .match $n\n  once {{x}}\n  * {{y}}", "an unknown plural form"],
  ["a = x\na = y", "a key that stands twice"],
  ["  x", "a continued line without a message"],
  ["just words", "a line without a key"],
])("%j is a fault: %s", (text) => {
  expect(compile({ "de/site.mf2": `${text}\n` }).problems).toHaveLength(1);
});

test("types name each key, its parameters and the lists of codes", () => {
  const { files } = compile({ "de/site.mf2": "word.a = A\nword.b = B\ncount = {$n :integer} {$what}\n" });
  const keys = files.get("keys.ts") ?? "";
  expect(keys).toContain('"site.count": { n: number; what: string };');
  expect(keys).toContain('export type CodeList =\n  | "site.word";');
});

test("the best variant wins whatever its place: an exact number before a plural form before the rest", () => {
  const source = "a =\n  .input {$n :integer}\n  .match $n\n  * {{many}}\n  one {{one}}\n  1 {{exactly one}}\n";
  const german = compile({ "de/site.mf2": source }).files.get("de.ts") ?? "";
  expect(german).toMatch(/v0 === 1 \? "exactly one" : cardinal\(v0\) === "one" \? "one" : "many"/);
});
