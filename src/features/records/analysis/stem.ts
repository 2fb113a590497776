import { reduceVowels } from "./fold.ts";

const FEMININE = /(?:er|ent|ant|ist|og|and|arzt|anwalt|koch|freund|nachbar|kund|pat|kolleg|beamt)in$/;
const NO_FEMININE_PLURAL = /(?:beg|gew|sp|dr|bes)innen$/;
/** Words that end in s by themselves; a genitive s would have to follow the same letters. */
const OWN_S = /(?:kurs|puls|hals|fels|eis|nis|los|us|is|[gt]las|ss|chs|chaos|mals|links|rechts|vers)$/;
/** Schulung is not Schule, Stellung not Stelle. */
const OWN_UNG = /(?:schul|stell|richt|stimm)ung$/;
/** Zentrum, Zentren; Praktikum, Praktika. */
const LATIN_ENDING = /(?<=tr|se|di|ik|ri)um$|(?<=ik)a$/;
const OWN_EM = /(?:system|problem|extrem|tandem|bequem|modem)$/;

const endsIn = (word: string, ending: string, rest: number) =>
  word.endsWith(ending) && word.length - ending.length >= rest;

function stripEnding(word: string): string {
  if (endsIn(word, "ern", 3)) return word.slice(0, -3);
  if (endsIn(word, "em", 4) && !OWN_EM.test(word)) return word.slice(0, -2);
  for (const ending of ["en", "er", "es"]) if (endsIn(word, ending, 3)) return word.slice(0, -2);
  if (endsIn(word, "e", 3)) return word.slice(0, -1);
  if (endsIn(word, "s", 3) && !OWN_S.test(word)) {
    if (/[bdfghklmnrtaoyp]s$/.test(word)) return word.slice(0, -1);
  }
  if (endsIn(word, "n", 4) && /[lr]n$/.test(word)) return word.slice(0, -1);
  return word;
}

function stripFeminine(word: string): string {
  if (word.length >= 8 && word.endsWith("innen") && !NO_FEMININE_PLURAL.test(word)) return word.slice(0, -5);
  return FEMININE.test(word) && word.length >= 6 ? word.slice(0, -2) : word;
}

/**
 * A light German stemmer on folded words with plain vowels: inflections and feminine forms off, -ung off in longer
 * words (Beratung, beraten, Berater). Own work, because the stock Snowball stemmer takes the s off "Kurs" but not off
 * "Kurse".
 */
function stemGerman(bare: string): string {
  if (bare.length < 4 || /\d/.test(bare)) return bare;
  let word = stripFeminine(bare);
  const once = stripEnding(word);
  word = once;
  if (once !== bare) {
    // A second ending may stand before the first: Berater-s, klein-er-en, Kalender-n.
    if (endsIn(word, "en", 3) || endsIn(word, "er", 3)) word = word.slice(0, -2);
  }
  if (endsIn(word, "ung", 5) && !OWN_UNG.test(word)) word = word.slice(0, -3);
  // beruflich, schulisch, ukrainisch: to Beruf, Schule, Ukraine.
  if (endsIn(word, "isch", 4) || endsIn(word, "lich", 5)) word = word.slice(0, -4);
  word = word.replace(LATIN_ENDING, "");
  if (word.length > 4 && word.endsWith("ss")) word = word.slice(0, -1);
  return word;
}

const CYRILLIC_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|іями|ість|ости|ість|иях|іях|ях|ах|ов|ев|ів|їв|ей|ой|ий|ый|ій|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ою|ею|ої|ам|ям|ом|ем|ии|ия|ию|ію|ія|ії|ью|ья|а|я|о|е|ы|и|у|ю|ь|й|і|ї|є)$/;

function stemCyrillic(word: string): string {
  const rest = word.replace(CYRILLIC_ENDING, "");
  return rest.length >= 3 ? rest : word;
}

function stemArabic(word: string): string {
  let rest = word;
  for (const prefix of ["وال", "بال", "كال", "فال", "لل", "ال"]) {
    if (rest.startsWith(prefix) && rest.length - prefix.length >= 3) {
      rest = rest.slice(prefix.length);
      break;
    }
  }
  for (const ending of ["هاي", "ها", "ات", "ان", "ين", "ون", "يه", "ه", "ي"]) {
    if (rest.endsWith(ending) && rest.length - ending.length >= 3) return rest.slice(0, -ending.length);
  }
  return rest;
}

/** The stem of a folded word, by its script. Other scripts are left as they are. Pure. */
export function stem(folded: string): string {
  const first = folded.charCodeAt(0);
  if (first < 0x250) return stemGerman(reduceVowels(folded));
  if (first >= 0x0400 && first <= 0x052f) return stemCyrillic(folded);
  if (first >= 0x0600 && first <= 0x06ff) return stemArabic(folded);
  return folded;
}
