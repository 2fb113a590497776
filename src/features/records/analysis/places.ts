import { fold } from "./fold.ts";
import { BUILT_IN_GLOSSARY, compileGlossary, type GlossaryEntry, matchGlossary, wordForms } from "./glossary.ts";
import { soundOfForeign, soundOfGerman } from "./sounds.ts";
import { findLexemes } from "./lexemes.ts";
import { joinWith, quoteLexeme } from "./literal.ts";
import { stem } from "./stem.ts";
import { isFiller } from "./stopwords.ts";
import { countTypingErrors } from "./suggest.ts";
import { SYNONYMS_BY_KEY } from "./synonyms.ts";
import { foldWord } from "./text.ts";
import { tokenize, type Token } from "./tokenize.ts";
import { inHead } from "./ways.ts";
import { WORD_BY_STEM } from "./words.ts";

/** A place of the county that questions may name; `names`: its own, those of its parts and of what became part of it. */
export type NamedPlace = { ags: string; names: readonly string[] };

/** The places a question names, and the question without them. */
export type PlaceQuestion = { ags: string[]; named: string[]; rest: string };

/** "Bad Salzungen" has two words, "Amt Wachsenburg" too; three are rare. */
const MOST_WORDS = 3;
/** Names shorter than this are like too many other words to be mistyped or written by ear. */
const SHORTEST_MISTYPED = 7;
const SHORTEST_SOUND = 3;
const TITLES = /^(?:amt|bad|stadt|markt|gemeinde|sankt|st)\s+/;

type Form = { ags: string; form: string };
type Known = { forms: ReadonlyMap<string, string>; all: readonly Form[]; sounds: ReadonlyMap<string, string> };

/** How a name is written: whole, before a slash, without its title; with the endings German gives it. */
function formsOf(name: string): string[] {
  const plain = fold(name.replace(/\(.*?\)/g, " ")).trim();
  const bare = plain.replace(TITLES, "");
  const written = [plain, plain.split("/")[0] ?? "", bare]
    .map((form) => foldWord(form))
    .filter((form) => form.length >= 4);
  const inflected = written.flatMap((form) => [`${form}s`, `${form.replace(/e[nr]?$/, "")}er`]);
  return [...new Set([foldWord(plain), ...written, ...inflected])];
}

const remembered = new WeakMap<readonly NamedPlace[], Known>();

function readPlaces(places: readonly NamedPlace[]): Known {
  const known = remembered.get(places);
  if (known) return known;
  const all = places.flatMap(({ ags, names }) =>
    names.flatMap((name) => formsOf(name).map((form): Form => ({ ags, form }))),
  );
  const forms = new Map<string, string>();
  for (const { ags, form } of all) if (!forms.has(form)) forms.set(form, ags);
  const sounds = new Map<string, string>();
  for (const { ags, names } of places)
    for (const form of names.flatMap((name) => formsOf(name).slice(0, 2))) {
      const sound = soundOfGerman(form);
      if (sound.length >= SHORTEST_SOUND && !sounds.has(sound)) sounds.set(sound, ags);
    }
  const found = { forms, all, sounds };
  remembered.set(places, found);
  return found;
}

/** Words that mean something else than a place, as far as anything is known of them. */
function isWord(token: Token, glossary: readonly GlossaryEntry[]): boolean {
  const joined = token.pieces.join("");
  const key = stem(joined);
  if (isFiller(token) || WORD_BY_STEM.has(key) || SYNONYMS_BY_KEY.has(key)) return true;
  const glossaries = [compileGlossary(glossary), compileGlossary(BUILT_IN_GLOSSARY)];
  return matchGlossary([wordForms(token)], glossaries, () => true).length > 0;
}

function findMistyped(token: Token, known: Known): string | undefined {
  const word = foldWord(token.surface);
  const sound = soundOfForeign(fold(token.surface));
  if (sound.length >= SHORTEST_SOUND) return known.sounds.get(sound);
  if (word.length < SHORTEST_MISTYPED) return undefined;
  return known.all.find(({ form }) => form.length >= SHORTEST_MISTYPED && countTypingErrors(word, form, 1) === 1)?.ags;
}

const NO_ENTRIES: readonly GlossaryEntry[] = [];

/**
 * Finds the county's places in a question: as written, inflected ("in Meininger Schulen"), with a typing error, or by ear
 * in another script. Pass the same arrays again: what is made of them is remembered.
 */
export function findPlaces(
  question: string,
  places: readonly NamedPlace[],
  glossary: readonly GlossaryEntry[] = NO_ENTRIES,
): PlaceQuestion {
  const known = readPlaces(places);
  const tokens = tokenize(question);
  const ags: string[] = [];
  const taken: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = findRun(tokens.slice(at, at + MOST_WORDS), known, glossary);
    if (run !== undefined) {
      ags.push(run.ags);
      taken.push(...tokens.slice(at, at + run.length));
    }
    at += run?.length ?? 1;
  }
  let rest = question;
  for (const token of taken.toReversed()) rest = `${rest.slice(0, token.start)} ${rest.slice(token.end)}`;
  return { ags: [...new Set(ags)], named: taken.map((token) => token.surface), rest: rest.replace(/\s+/g, " ").trim() };
}

/** A place's name at the beginning of these words, the longest first. */
function findRun(
  tokens: readonly Token[],
  known: Known,
  glossary: readonly GlossaryEntry[],
): { ags: string; length: number } | undefined {
  for (let length = tokens.length; length >= 1; length--) {
    const joined = tokens
      .slice(0, length)
      .map((token) => foldWord(token.surface))
      .join("");
    const ags = known.forms.get(joined);
    if (ags !== undefined) return { ags, length };
  }
  const [first] = tokens;
  if (first === undefined || isWord(first, glossary)) return undefined;
  const ags = findMistyped(first, known);
  return ags === undefined ? undefined : { ags, length: 1 };
}

/** Texts that name one of these in title or summary, as tsquery; empty without names. */
export function literalOfNames(names: readonly string[]): string {
  const named = names.flatMap((name) => {
    const lexemes = tokenize(name.split("/")[0] ?? "").map((token) => quoteLexeme(inHead(findLexemes(token).whole)));
    return lexemes.length === 0 ? [] : [joinWith("&", lexemes)];
  });
  return named.length === 0 ? "" : joinWith("|", named);
}
