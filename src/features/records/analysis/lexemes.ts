import { splitCompound } from "./compounds.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokenize.ts";

/** What a word is found by: its own stem, and the stems of its parts when it is a compound. */
export type WordLexemes = { whole: string; parts: string[] };

/** A county's texts use some ten thousand different words; beyond that the memory starts anew. */
const REMEMBERED_WORDS = 20_000;
const remembered = new Map<string, WordLexemes>();

function partsOfPieces(pieces: readonly string[]): string[] {
  const parts = pieces.flatMap((piece) => (piece.length > 1 ? [stem(piece), ...splitCompound(piece)] : []));
  return [...new Set(parts)];
}

/** Stem and parts of a token. Remembered per word, because texts repeat themselves. */
export function findLexemes(token: Token): WordLexemes {
  const key = token.pieces.join("-");
  const known = remembered.get(key);
  if (known) return known;
  const joined = token.pieces.join("");
  const whole = stem(joined);
  const parts = token.pieces.length > 1 ? partsOfPieces(token.pieces) : splitCompound(joined);
  const found = { whole, parts: parts.filter((part) => part !== whole) };
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
  remembered.set(key, found);
  return found;
}
