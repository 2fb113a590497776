/** Texts of any of our scripts as outlines: order of writing, letters joined, lines broken. Runs in the worker. */
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Bidi } from "bidi-js";
import { Blob, Buffer as TextBuffer, Direction, Face, Font, shape } from "harfbuzzjs";

// The package is CommonJS whose types speak of a module.
const makeBidi = createRequire(import.meta.url)("bidi-js") as () => Bidi;
const bidi = makeBidi();

/** Units of our fonts in one em; harfbuzz measures in them. */
const EM = 1000;

export type Script = "ltr" | "rtl";
/** Fonts of one weight, the first for most letters, the others for what it lacks. */
export type Family = readonly Font[];
/** Part of a line in one font and direction. */
type Run = { text: string; font: Font; level: number };
/** A line as it is drawn: outlines in units of an em, y upwards, from x = 0 to `width`. */
export type Line = { width: number; glyphs: readonly { path: string; x: number; y: number }[] };

/** Reads fonts (TrueType, 1000 units an em). */
export const readFamily = (files: readonly string[]): Family =>
  files.map((file) => new Font(new Face(new Blob(new Uint8Array(readFileSync(file))))));

const has = (font: Font, letter: string): boolean => font.glyph(letter.codePointAt(0) ?? 0) !== undefined;
/** What joins letters or stands between them takes the font of what is before it. */
const isBetween = (letter: string): boolean => /[\s\p{M}\p{Cf}]/u.test(letter);

/** Whether all letters can be drawn. */
export const canDraw = (text: string, family: Family): boolean =>
  [...text].every((letter) => isBetween(letter) || family.some((font) => has(font, letter)));

function toRuns(text: string, family: Family, direction: Script): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at] ?? 0;
    at += letter.length;
    const last = runs.at(-1);
    const fitting = family.find((font) => has(font, letter)) ?? family[0];
    if (fitting === undefined) throw new Error("A family has at least one font.");
    const font = last !== undefined && isBetween(letter) ? last.font : fitting;
    if (last !== undefined && last.level === level && last.font === font) last.text += letter;
    else runs.push({ text: letter, font, level });
  }
  return runs;
}

/** From the order of reading to the order on the line: the rule L2 of Unicode's annex 9, for runs. */
function reorder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      if ((ordered[start]?.level ?? 0) < level) continue;
      let end = start;
      while ((ordered[end + 1]?.level ?? 0) >= level) end += 1;
      ordered.splice(start, end - start + 1, ...ordered.slice(start, end + 1).toReversed());
      start = end;
    }
  }
  return ordered;
}

/** One line as outlines. */
export function shapeLine(text: string, family: Family, direction: Script): Line {
  const glyphs: { path: string; x: number; y: number }[] = [];
  let width = 0;
  for (const run of reorder(toRuns(text, family, direction))) {
    const buffer = new TextBuffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
    shape(run.font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [index, info] of buffer.getGlyphInfos().entries()) {
      const position = positions[index];
      if (position === undefined) continue;
      const path = info.codepoint === 0 ? "" : run.font.glyphToPath(info.codepoint);
      if (path !== "") glyphs.push({ path, x: width + position.xOffset, y: position.yOffset });
      width += position.xAdvance;
    }
  }
  return { width: width / EM, glyphs };
}

/** A word that is longer than a line, in parts that fit; German has such words. */
function cutWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const letters = [...word];
  let end = letters.length - 1;
  while (end > 1 && !fits(`${letters.slice(0, end).join("")}-`)) end -= 1;
  return [`${letters.slice(0, end).join("")}-`, ...cutWord(letters.slice(end).join(""), fits)];
}

/**
 * Texts broken into lines that are at most so wide (in em). Words stay whole where they fit on a line; the last of
 * `most` lines ends in "…" where there is more.
 */
export function breakLines(
  text: string,
  family: Family,
  direction: Script,
  bounds: { width: number; most: number },
): string[] {
  const fits = (line: string) => shapeLine(line, family, direction).width <= bounds.width;
  const words = text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) => cutWord(word, fits));
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= bounds.most) return lines;
  let last = lines[bounds.most - 1] ?? "";
  while (last !== "" && !fits(`${last}…`)) last = last.replace(/\s*\S$/u, "");
  return [...lines.slice(0, bounds.most - 1), `${last}…`];
}
