/** Longer texts are no search words: somebody tells their story, which is none of our business. */
const LONGEST = 60;
const MOST_WORDS = 6;

/** Addresses, telephone numbers, dates of birth, file numbers: five digits in all, whatever stands between them. */
const DIGITS = /(?:\d[^\d]*){5}/u;
const ADDRESS = /@|:\/\/|www\.|\.[a-z]{2,4}\//iu;
/** Letters of any script, digits, spaces and what stands in words ("B1/B2", "Kita-Platz", "c/o"). */
const WORDS = /^[\p{L}\p{M}\p{N}\s\-'’.,/&+?!()‌]+$/u;

/**
 * The words of a question as they are counted: lower case, one space between. Undefined for what is not kept: texts too
 * long or too short, and what looks like a mail address, a telephone number or a program trying something.
 */
export function toQuestion(words: string): string | undefined {
  const plain = words.normalize("NFC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
  if (plain.length < 2 || plain.length > LONGEST || plain.split(" ").length > MOST_WORDS) return undefined;
  if (DIGITS.test(plain) || ADDRESS.test(plain) || !WORDS.test(plain) || !/\p{L}/u.test(plain)) return undefined;
  return plain;
}
