/*
 * Names of places as people write them in another script: "Айзенах", "آيزناخ", "Майнінген". What remains of a name are
 * its consonants, in classes of those that other scripts do not tell apart.
 * Whether a vowel comes first is kept as `a`.
 */

/** Letters of Cyrillic and Arabic (folded: see fold.ts) by the class of their sound; vowels and half vowels are left out. */
const CLASSES: Record<string, string> = {
  ...classes("b", "бпبپ"),
  ...classes("t", "дтتطدث"),
  ...classes("k", "гґкغقكگج"),
  ...classes("f", "вфف"),
  ...classes("s", "зсцшщжчزسشصضظذچژ"),
  ...classes("h", "хخح"),
  ...classes("l", "лل"),
  ...classes("m", "мم"),
  ...classes("n", "нن"),
  ...classes("r", "рر"),
};

function classes(sound: string, letters: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, sound]));
}

/** German spelling by sound, the longest first; h alone is seldom heard by others. */
const GERMAN: readonly [RegExp, string][] = [
  [/sch|tz|ts/g, "s"],
  [/ch/g, "H"],
  [/ck|qu|[gkq]/g, "k"],
  [/ph|[vwf]/g, "f"],
  [/x/g, "ks"],
  [/[szc]/g, "s"],
  [/[dt]/g, "t"],
  [/[bp]/g, "b"],
  [/[aeiouyhj]/g, ""],
];

/** A vowel is heard at the beginning only: "أيزناخ" and "Eisenach" begin with one, "الذاتية" and "Lahstedt" differ. */
const OPENING_VOWEL = /^[aeiouyаеиіїєёоуыэюяاع]/u;

const opening = (folded: string): string => (OPENING_VOWEL.test(folded) ? "a" : "");

const once = (text: string): string => text.replace(/(.)\1+/g, "$1");

/** What is heard of a German name (folded). */
export function soundOfGerman(folded: string): string {
  return (
    opening(folded) +
    once(GERMAN.reduce((text, [letters, sound]) => text.replace(letters, sound), folded).toLowerCase())
  );
}

/** What is heard of a word in another script (folded); empty where it is Latin. */
export function soundOfForeign(folded: string): string {
  if (/[a-z]/.test(folded)) return "";
  return opening(folded) + once(Array.from(folded, (letter) => CLASSES[letter] ?? "").join(""));
}
