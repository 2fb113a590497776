/** How alike two names of organisations are, seen with the places that stand beside them. */
import type { NameKey } from "./names.ts";
import { distance, likeness, trigrams } from "./words.ts";

/** Words of places: `a`, `b` those beside the two names, `known` those of all entries. */
export type Towns = { a: ReadonlySet<string>; b: ReadonlySet<string>; known: ReadonlySet<string> };

const NONE: ReadonlySet<string> = new Set();
const NOWHERE: Towns = { a: NONE, b: NONE, known: NONE };

/** A part of an organisation, or an organisation of its own that has the name of another in its own. */
const UNIT =
  /(?:amt|behoerde|kammer|kita|schule|gymnasium|treff|laden|cafe|beratung|fachdienst|fachbereich|heim|archiv|bibliothek|tafel|dienst|feuerwehr|klinikum)$/u;

/**
 * Likeness of two names, 0 to 1. Words that only one side has weigh little when the other side has none of its own
 * ("AWO KV Schmalkalden" in "AWO KV Schmalkalden Meiningen"), and much when both have some ("… Sonneberg").
 */
export function compareNames(a: NameKey, b: NameKey, towns: Towns = NOWHERE): number {
  if (a.plain === b.plain) return 1;
  if (a.loose === b.loose) return 0.98;
  const left = { ...a, rest: a.tokens };
  const right = { ...b, rest: b.tokens };
  const common = takeSame(left, right) + takeCompounds(left, right) + takeCompounds(right, left);
  const spelt = takeAcronyms(left, right) + takeAcronyms(right, left);
  if (namesOtherTown(left.rest, towns.b, towns) || namesOtherTown(right.rest, towns.a, towns)) return 0.3;
  const onlyA = withoutTown(left.rest, towns.b, right.rest.length === 0 ? towns.a : NONE);
  const onlyB = withoutTown(right.rest, towns.a, left.rest.length === 0 ? towns.b : NONE);
  const matched = common + spelt;
  if (matched === 0) return onlyA.length > 0 && onlyB.length > 0 ? likeness(a.pieces, b.pieces) * 0.6 : 0;
  if (onlyA.length === 0 && onlyB.length === 0) return spelt > 0 ? 0.9 : 0.95;
  const share = (2 * matched) / (2 * matched + onlyA.length + onlyB.length);
  if (onlyA.length > 0 && onlyB.length > 0) return compareDiffering(a, b, [onlyA, onlyB], share);
  const hasUnit = [...onlyA, ...onlyB].some((token) => isUnit(token));
  return 0.5 + share * (hasUnit ? 0.2 : 0.4);
}

/** Both sides have words of their own: two units of one house are not the same, typing errors in long words may be. */
function compareDiffering(a: NameKey, b: NameKey, only: [string[], string[]], share: number): number {
  if (only.every((tokens) => tokens.some(isUnit))) return 0.25;
  const whole = likeness(a.pieces, b.pieces);
  return Math.min(0.7, Math.max(share, whole) * 0.75);
}

/** The county's office is the whole house. */
function isUnit(token: string): boolean {
  return UNIT.test(token) && token !== "landratsamt";
}

/** Whether one name may be part of the other, told in no time: most pairs are not worth a closer look. */
export function mayBeAlike(a: NameKey, b: NameKey, towns: Towns): boolean {
  // "Regelschule 1", "Regelschule 2"
  if (a.numbers.some((one) => !b.numbers.includes(one)) && b.numbers.some((one) => !a.numbers.includes(one)))
    return false;
  return a.loose === b.loose || startsWithin(a, b, towns) || startsWithin(b, a, towns);
}

function startsWithin(a: NameKey, b: NameKey, towns: Towns): boolean {
  return a.tokens.every(
    (token) =>
      b.tokens.some((other) => other[0] === token[0] || other.endsWith(token)) ||
      towns.a.has(stem(token)) ||
      towns.b.has(stem(token)),
  );
}

type Side = Pick<NameKey, "cut" | "shorts"> & { rest: readonly string[] };

function takeSame(a: Side, b: Side): number {
  const free = [...b.rest];
  const rest = a.rest.filter((token) => {
    const at = free.findIndex(
      (other) =>
        sameToken(token, other) ||
        (a.cut.has(token) && other.startsWith(token)) ||
        (b.cut.has(other) && token.startsWith(other)),
    );
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
  const taken = a.rest.length - rest.length;
  a.rest = rest;
  b.rest = free;
  return taken;
}

/** "Frauen-Zentrum" and "Frauenzentrum", "Archiv der Stadt" and "Stadtarchiv": two words are one on the other side. */
function takeCompounds(split: Side, whole: Side): number {
  for (const first of split.rest) {
    for (const second of split.rest) {
      const at = first === second ? -1 : whole.rest.findIndex((word) => isCompound(word, first, second));
      if (at < 0) continue;
      split.rest = split.rest.filter((token) => token !== first && token !== second);
      whole.rest = whole.rest.toSpliced(at, 1);
      return 1 + takeCompounds(split, whole);
    }
  }
  return 0;
}

function isCompound(word: string, first: string, second: string): boolean {
  if (!word.startsWith(first.slice(0, 3))) return false;
  return sameToken(word, first + second) || word === `${first}s${second}`;
}

/** "WBG" for Wohnungsbaugesellschaft, "SM" for Schmalkalden-Meiningen: letters of words the other side has left. */
function takeAcronyms(short: Side, long: Side): number {
  for (const [index, token] of short.rest.entries()) {
    if (!short.shorts.has(token)) continue;
    const spelt = speltOut(token, long.rest);
    if (spelt === undefined) continue;
    short.rest = short.rest.toSpliced(index, 1);
    long.rest = long.rest.filter((word) => !spelt.includes(word));
    return 1 + takeAcronyms(short, long);
  }
  return 0;
}

/** The run of words whose letters, first ones included, make up the acronym in order. */
function speltOut(acronym: string, words: readonly string[]): readonly string[] | undefined {
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + acronym.length); end += 1) {
      const run = words.slice(start, end);
      if (run.every((word) => word.length >= 4) && spells(acronym, run)) return run;
    }
  }
  return undefined;
}

function spells(acronym: string, [word, ...more]: readonly string[]): boolean {
  if (word === undefined) return acronym === "";
  if (acronym[0] !== word[0]) return false;
  for (let taken = more.length === 0 ? acronym.length : 1; taken <= acronym.length - more.length; taken += 1) {
    if (isWithin(acronym.slice(0, taken), word) && spells(acronym.slice(taken), more)) return true;
  }
  return false;
}

function isWithin(letters: string, word: string): boolean {
  let at = -1;
  return [...letters].every((letter) => (at = word.indexOf(letter, at + 1)) >= 0);
}

/** A word of the name that is a town, but not the one the other side is in. */
function namesOtherTown(words: readonly string[], there: ReadonlySet<string>, towns: Towns): boolean {
  return there.size > 0 && words.some((word) => towns.known.has(stem(word)) && !there.has(stem(word)));
}

/** The town that stands beside the other name says nothing new; nor does the own one when nothing else is left. */
function withoutTown(words: readonly string[], ...towns: ReadonlySet<string>[]): string[] {
  return words.filter((word) => !towns.some((town) => town.has(stem(word))));
}

function sameToken(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/u.test(a + b)) return false;
  const short = Math.min(a.length, b.length);
  if (short >= 5 && (stem(a) === stem(b) || distance(a, b, 1) <= 1)) return true;
  if (short >= 8 && commonStart(a, b) >= Math.max(8, short * 0.8)) return true;
  // "Stadtbibliothek", "Bibliothek"
  if (short >= 9 && (a.endsWith(b) || b.endsWith(a))) return true;
  return short >= 12 && likeness(trigrams(a), trigrams(b)) >= 0.78;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

const stems = new Map<string, string>();

/** Endings go: "Meininger Tafel" is in Meiningen. */
export function stem(token: string): string {
  if (token.length <= 5) return token;
  const known = stems.get(token);
  if (known !== undefined) return known;
  if (stems.size > 20_000) stems.clear();
  const made = token.replace(/(?:er|en|es|em|e|n|s)$/u, "");
  stems.set(token, made);
  return made;
}
