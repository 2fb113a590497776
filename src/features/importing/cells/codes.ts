/** Codes by the words people use for them. */
import { problem, type Reading } from "../fields.ts";
import { distance, fold, saysNothing } from "../words.ts";
import { resolveSeveral } from "./several.ts";

/**
 * Words per code. Compared folded and without endings. `*schule` fits any word that ends so, `sprach*` any that begins
 * so; several words fit wherever they stand together in the cell.
 */
export type CodeWords = Readonly<Record<string, readonly string[]>>;

type Pattern = { code: string; tokens: string[]; weight: number };
type Finder = { exact: Map<string, string>; patterns: Pattern[] };

const finders = new WeakMap<CodeWords, Finder>();

function finderOf(words: CodeWords): Finder {
  const known = finders.get(words);
  if (known !== undefined) return known;
  const finder: Finder = { exact: new Map(), patterns: [] };
  for (const [code, wordings] of Object.entries(words)) {
    finder.exact.set(stemmed(code.replaceAll("_", " ")), code);
    for (const wording of wordings) {
      const tokens = wording.split(/[\s/.,()-]+/u).map((token) => stemToken(token));
      const plain = tokens.filter((token) => token !== "");
      if (!wording.includes("*") && stemmed(wording) !== "") finder.exact.set(stemmed(wording), code);
      // Short words only where they are abbreviations: "AWO", not "Amt".
      if (plain.join("").length >= 4 || /^\p{Lu}{3}$/u.test(wording))
        finder.patterns.push({ code, tokens: plain, weight: plain.join("").length });
    }
  }
  finder.patterns.sort((a, b) => b.weight - a.weight);
  finders.set(words, finder);
  return finder;
}

function stemToken(token: string): string {
  const head = token.startsWith("*") ? "*" : "";
  const tail = token.endsWith("*") ? "*" : "";
  const folded = fold(token).replaceAll(" ", "");
  return folded === "" ? "" : head + (tail === "" ? stem(folded) : folded.replace(UMLAUT, "$1")) + tail;
}

const UMLAUT = /([aou])e(?=[^aeiou])/gu;

/** Endings and the umlauts of plurals go: "Verbände" and "Verband" are one. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:innen|ern|en|er|es|e|s)$/u, "").replace(UMLAUT, "$1") : word;
}

function stemmed(text: string): string {
  return fold(text).split(" ").map(stem).join(" ");
}

/** The code a text stands for: by the whole text, else by the longest wording in it. */
export function findCode(text: string, words: CodeWords): string | undefined {
  const finder = finderOf(words);
  const whole = stemmed(text);
  const exact = finder.exact.get(whole);
  if (exact !== undefined) return exact;
  const tokens = whole.split(" ");
  return finder.patterns.find((pattern) => contains(tokens, pattern.tokens))?.code;
}

function findExact(text: string, words: CodeWords): string | undefined {
  return finderOf(words).exact.get(stemmed(text));
}

function contains(tokens: string[], wanted: string[]): boolean {
  return tokens.some((_, start) => wanted.every((want, index) => fits(tokens[start + index], want)));
}

function fits(token: string | undefined, want: string): boolean {
  if (token === undefined) return false;
  const bare = want.replaceAll("*", "");
  if (want.startsWith("*") && want.endsWith("*")) return token.includes(bare);
  if (want.startsWith("*")) return token.endsWith(bare);
  return want.endsWith("*") ? token.startsWith(bare) : token === bare;
}

/** One code. An unknown word is a warning that keeps what was written. */
export function parseCode(text: string, words: CodeWords): Reading<string> {
  const code = findCode(text, words);
  if (code !== undefined) return { value: code };
  return saysNothing(text) ? {} : { problem: unknownWord([text], words) };
}

/** Several codes; what is understood is the value even when a part is not. */
export function parseCodes(text: string, words: CodeWords): Reading<string[]> {
  const { found, unknown } = resolveSeveral(text, (part) => {
    // A cell of several parts is cut first: "Frauen, Eltern" must not become the longer of the two.
    if (/[\n;|]/u.test(part)) return undefined;
    const code = /[,/&+]|\s(?:und|u\.)\s/u.test(part) ? findExact(part, words) : findCode(part, words);
    return code === undefined ? undefined : [code];
  });
  const late = unknown.filter((part) => findCode(part, words) === undefined && !saysNothing(part));
  const value = [
    ...new Set([...found, ...unknown.map((part) => findCode(part, words)).filter((code) => code !== undefined)]),
  ];
  return {
    ...(value.length > 0 ? { value } : {}),
    ...(late.length > 0 ? { problem: unknownWord(late, words) } : {}),
  };
}

function unknownWord(parts: string[], words: CodeWords) {
  const first = parts[0] ?? "";
  return problem(
    "warning",
    parts.length > 1 ? "words_unknown" : "word_unknown",
    { written: parts.join(", ") },
    nearestWording(first, words),
  );
}

/** The wording that is at most two typing errors away. */
function nearestWording(text: string, words: CodeWords): string | undefined {
  const folded = fold(text);
  if (folded.length < 5) return undefined;
  let best: { wording: string; off: number } | undefined;
  for (const wording of Object.values(words).flat()) {
    const off = distance(folded, fold(wording), 2);
    if (off <= 2 && off < (best?.off ?? 3)) best = { wording, off };
  }
  return best?.wording;
}
