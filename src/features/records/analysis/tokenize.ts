import { fold } from "./fold.ts";

/** A word of a text: as written, where it stands (UTF-16 offsets), and its folded pieces (more than one: hyphenated). */
export type Token = { surface: string; start: number; end: number; pieces: string[] };

const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*`;
/** Gender forms are one word: Teilnehmer*innen, :innen, _innen, ·innen, /innen, /-innen, (innen); the same with -in. */
const GENDER = String.raw`(?:[*:_·•/]-?in(?:nen)?(?![\p{L}\p{N}])|\((?:in|innen)\))`;
/** An apostrophe inside a word belongs to it in Ukrainian (сім'я), not in German or French. */
const CYRILLIC_APOSTROPHE = String.raw`(?:['’ʼ](?=\p{Script=Cyrillic})${LETTERS})`;
const WORD = new RegExp(`${LETTERS}${CYRILLIC_APOSTROPHE}*${GENDER}?(?:[-‐‑]${LETTERS}${GENDER}?)*`, "gu");
const GENDER_MARK = /[*:_·•/]-?(?=in(?:nen)?(?:$|[-‐‑]))|[()]/gi;
const NOT_LETTER = /[^\p{L}\p{N}\p{M}]+/gu;

/** Lexemes longer than this say nothing and would only swell the index (PostgreSQL's own limit is 2,046 bytes). */
export const LONGEST_WORD = 60;

function foldPiece(piece: string): string {
  const folded = fold(piece).replace(NOT_LETTER, "");
  if (folded.length <= LONGEST_WORD) return folded;
  return Array.from(folded).slice(0, LONGEST_WORD).join("");
}

/** Split a text into words. Hyphenated words are one token of several pieces; punctuation, emoji, controls vanish. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const surface = match[0];
    const pieces = surface
      .replace(GENDER_MARK, "")
      .split(/[-‐‑]/)
      .map(foldPiece)
      .filter((piece) => piece !== "");
    if (pieces.length > 0) tokens.push({ surface, start: match.index, end: match.index + surface.length, pieces });
  }
  return tokens;
}
