const COMBINING_AFTER_LATIN_OR_GREEK = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
/** Format characters (soft hyphen, zero-width, direction) and variation selectors: invisible, yet they break equality. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f/gu;
/** Arabic vowel signs, hamza and madda above or below (left over from decomposed letters), superscript alef; tatweel. */
const ARABIC_SIGNS = /(?<=\p{Script=Arabic}|\u0640)\p{M}+|\u0640/gu;

const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ə: "e",
  ё: "е",
  ґ: "г",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ڪ: "ك",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
};
const MAPPED_LETTERS = new RegExp(`[${Object.keys(LETTERS).join("")}\u0660-\u0669\u06f0-\u06f9]`, "g");

function mapLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  // Arabic-Indic and Persian digits end in their value: U+0660…9, U+06F0…9.
  if (code >= 0x0660 && code <= 0x06f9 && LETTERS[letter] === undefined) return String(code & 0xf);
  return LETTERS[letter] ?? letter;
}

function foldOnce(text: string): string {
  return text
    .normalize("NFKD")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .normalize("NFKC")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .normalize("NFD")
    .replace(ARABIC_SIGNS, "")
    .replace(COMBINING_AFTER_LATIN_OR_GREEK, "$1")
    .normalize("NFKC")
    .replace(MAPPED_LETTERS, mapLetter)
    .replace(/ς/g, "σ");
}

/**
 * Bring spellings of the same text to one form: NFKC, lower case, ß → ss, ä/ö/ü → ae/oe/ue, other accents of Latin and
 * Greek letters off, Arabic and Persian letter forms, vowel signs and digits unified, ё → е, Turkish İ and ı → i,
 * invisible characters out. Punctuation and spaces stay. Idempotent; never throws.
 */
export function fold(text: string): string {
  // Most words of German are plain ASCII.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  let folded = foldOnce(text);
  // A few letters become foldable only through a fold (e.g. ligatures that open to accented letters).
  for (let round = 0; round < 4; round++) {
    const again = foldOnce(folded);
    if (again === folded) break;
    folded = again;
  }
  return folded;
}

/**
 * Reduce a folded word to plain vowels (ae → a, oe → o, ue → u), so that plural umlauts and keyboards without umlauts
 * make no difference ("Bücher", "Buecher", "Bucher"). `ue` stays a pair after a, e, q ("neue", "Bauer").
 */
export function reduceVowels(folded: string): string {
  if (!/[aou]e/.test(folded)) return folded;
  return folded
    .replace(/ae/g, "a")
    .replace(/oe/g, "o")
    .replace(/(?<![aeq])ue/g, "u");
}
