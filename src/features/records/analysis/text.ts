import { findConcepts } from "./concepts.ts";
import { fold } from "./fold.ts";
import { findLexemes } from "./lexemes.ts";
import { quoteLexeme } from "./literal.ts";
import { isStopWord } from "./stopwords.ts";
import { tokenize, type Token } from "./tokenize.ts";
import { inHead, pairOf } from "./ways.ts";

/**
 * Which analysis a text was written with. Raise it with every change of what texts are found by (stems, compounds,
 * words, synonyms): what was written with another is written anew in the background.
 */
export const ANALYSIS_EDITION = 3;

/** Weight of a field in the ranking, as PostgreSQL has it: A counts most (title), D least. */
export type Weight = "A" | "B" | "C" | "D";
export type TextField = { text: string; weight: Weight };
export type TextAnalysis = { tsvector: string; words: string[] };

/** PostgreSQL: positions up to 16,383, at most 255 of them per lexeme, a tsvector below 1 MB. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
const LITERAL_BYTES = 900_000;
/** Words of a neighbouring field are not neighbours. */
const GAP_BETWEEN_FIELDS = 10;
const LEVELS = ["a1", "a2", "b1", "b2", "c1", "c2"];
const LEVEL_RANGE = /(?<![\p{L}\p{N}])([ABC][12])\s*(?:[-–—]|bis)\s*([ABC][12])(?![\p{L}\p{N}])/giu;

/** "A1 bis B1" offers A2 as well. Levels in between, by the offset at which the range begins. */
function findLevelsBetween(text: string): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const match of text.matchAll(LEVEL_RANGE)) {
    const [from, to] = [match[1], match[2]].map((level) => LEVELS.indexOf((level ?? "").toLowerCase()));
    if (from !== undefined && to !== undefined) found.set(match.index, LEVELS.slice(from + 1, to));
  }
  return found;
}

/** The lexemes a word of a text is found by. Function words count in titles only, single letters nowhere. */
export function lexemesOfToken(token: Token, weight: Weight): string[] {
  const joined = token.pieces.join("");
  if (joined.length === 1 && !/\d/.test(joined)) return [];
  if (weight !== "A" && isStopWord(joined)) return [];
  const { whole, parts } = findLexemes(token);
  return parts.length === 0 ? [whole] : [whole, ...parts];
}

function isIndexWord(token: Token): boolean {
  return token.surface.length >= 3 && token.surface.length <= 40 && /^[\p{L}\p{M}-]+$/u.test(token.surface);
}

/** Collects positions per lexeme within PostgreSQL's limits. */
class Positions {
  readonly #byLexeme = new Map<string, string[]>();
  #bytes = 0;

  add(lexeme: string, position: number, weight: Weight): void {
    const mark = `${Math.min(position, LAST_POSITION)}${weight === "D" ? "" : weight}`;
    const known = this.#byLexeme.get(lexeme);
    const bytes = known ? mark.length + 1 : Buffer.byteLength(lexeme) + mark.length + 4;
    if (this.#bytes + bytes > LITERAL_BYTES || (known && known.length >= MOST_POSITIONS)) return;
    if (known?.at(-1) === mark) return;
    this.#bytes += bytes;
    if (known) known.push(mark);
    else this.#byLexeme.set(lexeme, [mark]);
  }

  /** Adds a lexeme that only has to be there: where else it stands would make the row longer, and nothing better. */
  addOnce(lexeme: string, position: number, weight: Weight): void {
    if (!this.#byLexeme.has(lexeme)) this.add(lexeme, position, weight);
  }

  /** Where lexemes stand so far. */
  get marks(): ReadonlyMap<string, readonly string[]> {
    return this.#byLexeme;
  }

  /** Adds what follows from the lexemes so far. */
  addMarks(lexeme: string, marks: readonly string[]): void {
    const bytes = Buffer.byteLength(lexeme) + marks.join(",").length + 4;
    if (this.#bytes + bytes > LITERAL_BYTES) return;
    this.#bytes += bytes;
    this.#byLexeme.set(lexeme, [...marks]);
  }

  toLiteral(): string {
    return Array.from(this.#byLexeme, ([lexeme, marks]) => `${quoteLexeme(lexeme)}:${marks.join(",")}`).join(" ");
  }
}

/** Every two parts of a compound, and in title and summary each lexeme with its mark: see `renderWay`. */
function lexemesBesides(token: Token, lexemes: readonly string[], weight: Weight): string[] {
  const { parts } = lexemes.length === 0 ? { parts: [] } : findLexemes(token);
  const pairs = parts.flatMap((part, index) => parts.slice(index + 1).map((other) => pairOf(part, other)));
  return weight === "A" || weight === "B" ? [...pairs, ...lexemes.map(inHead)] : pairs;
}

/**
 * Analyse the text of a record for search. `tsvector` is a literal for `$1::tsvector` (stems and compound parts with
 * positions and weights, below PostgreSQL's limits); `words` are the distinct words as written, for the index against
 * typing errors. Pure; never throws.
 */
export function analyzeText(fields: readonly TextField[]): TextAnalysis {
  const positions = new Positions();
  const words = new Map<string, string>();
  let position = 0;
  for (const { text, weight } of fields) {
    const levels = findLevelsBetween(text);
    for (const token of tokenize(text)) {
      position += 1;
      const lexemes = lexemesOfToken(token, weight);
      for (const lexeme of lexemes) positions.add(lexeme, position, weight);
      for (const lexeme of lexemesBesides(token, lexemes, weight)) positions.addOnce(lexeme, position, weight);
      for (const level of levels.get(token.start) ?? []) positions.add(level, position, weight);
      const joined = token.pieces.join("");
      if (isIndexWord(token) && !isStopWord(joined) && !words.has(joined)) words.set(joined, token.surface);
    }
    position += GAP_BETWEEN_FIELDS;
  }
  for (const [lexeme, marks] of findConcepts(positions.marks)) positions.addMarks(lexeme, marks);
  return { tsvector: positions.toLiteral(), words: [...words.values()] };
}

/** A word as the index against typing errors compares it: folded, without hyphens. */
export function foldWord(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
}

/** What texts with this word are found by, without what only its parts find: the lexemes every text that says it has. */
export const lexemesOfWord = (word: string): string[] => tokenize(word).map((token) => findLexemes(token).whole);
