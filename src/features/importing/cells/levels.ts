/** Levels of German (CEFR): "A1-B1", "A1/A2", "ab A2", "bis B1", "A2.1", "Alpha", "Anfänger". */
import { problem, type Reading } from "../fields.ts";
import { fold, saysNothing } from "../words.ts";

const LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"];
const NO_GERMAN = /\b(?:alpha\w*|null\w*|ohne vorkenntnisse|keine vorkenntnisse|ohne deutschkenntnisse|a0|literacy)\b/u;

export function parseLevels(text: string): Reading<string[]> {
  const folded = fold(text);
  if (/^(?:alle|jedes|niveauunabhaengig|egal|offen)\b/u.test(folded)) return {};
  const found = [...text.toUpperCase().matchAll(/([ABC])\s*([12])(?:[.,]\d)?/gu)].map((match) =>
    LEVELS.indexOf(`${match[1]}${match[2]}`),
  );
  const levels = new Set<number>(found);
  const range = /[ABC]\s*[12](?:[.,]\d)?\s*(?:-|–|—|BIS|→|>)\s*[ABC]\s*[12]/u.exec(text.toUpperCase());
  const [first, second] = found;
  if (range !== null && first !== undefined && second !== undefined)
    for (let level = first; level <= second; level += 1) levels.add(level);
  else if (/^(?:alpha\w* )?bis\b/u.test(folded) && first !== undefined)
    for (let level = 0; level <= first; level += 1) levels.add(level);
  const value = [...levels].toSorted((a, b) => a - b).map((level) => LEVELS[level] ?? "");
  if (NO_GERMAN.test(folded)) value.unshift("none");
  else if (/\banfaenger/u.test(folded) && value.length === 0) value.push("A1");
  else if (/\bfortgeschritten/u.test(folded) && value.length === 0) value.push("B1");
  if (value.length > 0) return { value };
  return saysNothing(text) ? {} : { problem: problem("warning", "word_unknown", { written: text.trim() }) };
}
