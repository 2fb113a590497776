import { fold, reduceVowels } from "./fold.ts";
import { stem } from "./stem.ts";
import { FIRST_PARTS, WORD_BY_STEM } from "./words.ts";

/** Last parts that take anything before them (Yogakurs, Schwimmkurs), so that an unknown beginning is a part as well. */
const OPEN_HEADS =
  words(`kurs unterricht lehrgang seminar training workshop prüfung schule klasse gruppe beratung treff café
  verein behörde stelle zentrum hilfe platz angebot projekt betreuung sprache dienst büro verband begleitung förderung
  praxis klinik therapie antrag markt werkstatt abend sport haus heim amt recht vertrag versicherung wohnung ausbildung
  dolmetscher lehrer arzt karte schein fest woche geld kosten raum halle bibliothek`);

/** First parts that take anything after them (Kinderkram, Frauenpower). With their linking element, 5 letters or more. */
const OPEN_FIRST_PARTS = [
  ..."kinder frauen männer mädchen familien eltern jugend senioren deutsch integrations migrations migranten flüchtlings"
    .split(" ")
    .map(fold),
  ..."asyl arbeits berufs ausbildungs bildungs beratungs gesundheits wohnungs ausländer schüler".split(" ").map(fold),
];

/** Words that look like compounds of listed words and are none in this sense. */
const NOT_COMPOUNDS = words(`freitag samstag sonntag montag dienstag donnerstag alltag sonnabend freizeit mittag urlaub
  unterricht unterkunft auftrag antrag vertrag vortrag beitrag betrag landschaft mannschaft partnerschaft wissenschaft
  herberge jederzeit mahlzeit hochzeit vorort vorrat beirat heirat monat notar norden süden westen osten handtuch
  landtag bundestag miteinander füreinander geheim heimlich kostbar`);

const SHORTEST_UNKNOWN = 4;
/** Letters from which on a listed beginning or end is no accident. */
const SAFE_PART = 8;
const VOWEL = /[aeiouy]/;

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).map((word) => stem(fold(word))));
}

/** Split from a place on into listed words only; the fewest parts win, then the longest first part. */
function splitFully(word: string, from: number, depth: number): string[] | undefined {
  const rest = word.slice(from);
  if (rest.length < 3) return undefined;
  if (from > 0) {
    const last = WORD_BY_STEM.get(stem(rest));
    if (last) return [...last.parts, last.stem];
  }
  if (depth >= 5) return undefined;
  let best: string[] | undefined;
  for (let end = word.length - 3; end >= from + 3; end--) {
    const first = FIRST_PARTS.get(reduceVowels(word.slice(from, end)));
    if (first === undefined) continue;
    const others = splitFully(word, end, depth + 1);
    if (others && (!best || others.length + 1 < best.length)) best = [first, ...others];
  }
  return best;
}

/** Unknown beginning, listed open head: the beginning is a part too (without a linking s). */
function splitBeforeHead(word: string): string[] | undefined {
  for (let start = SHORTEST_UNKNOWN; start <= word.length - 3; start++) {
    const head = stem(word.slice(start));
    const isLong = word.length - start >= SAFE_PART;
    if (!OPEN_HEADS.has(head) && !(isLong && WORD_BY_STEM.has(head))) continue;
    const beginning = word.slice(0, start);
    if (!VOWEL.test(beginning)) continue;
    return [...(splitFully(beginning, 0, 1) ?? splitAfterFirst(beginning) ?? [stem(beginning)]), head];
  }
  return undefined;
}

/** A long listed beginning takes anything after it ("Gleichwertigkeitsfeststellung", "Nebenkostenvorauszahlung"). */
function splitAfterLongFirst(word: string): string[] | undefined {
  for (let end = word.length - SHORTEST_UNKNOWN; end >= SAFE_PART; end--) {
    const first = FIRST_PARTS.get(reduceVowels(word.slice(0, end)));
    const last = word.slice(end);
    if (first !== undefined && VOWEL.test(last)) return [first, stem(last)];
  }
  return undefined;
}

function splitAfterFirst(word: string): string[] | undefined {
  for (const form of OPEN_FIRST_PARTS) {
    if (word.length - form.length < SHORTEST_UNKNOWN || !word.startsWith(form)) continue;
    const first = FIRST_PARTS.get(reduceVowels(form));
    const last = word.slice(form.length);
    if (first !== undefined && VOWEL.test(last)) return [first, stem(last)];
  }
  return undefined;
}

/**
 * The stems of the parts of a German compound (folded), by the word list of the field; empty when it is none.
 * "alphabetisierungssprachkurs" → alphabetisier, sprach, kurs. A listed word answers with the parts listed for it.
 */
export function splitCompound(folded: string): string[] {
  const whole = stem(folded);
  const listed = WORD_BY_STEM.get(whole);
  if (listed) return listed.parts;
  if (folded.length < 7 || !/^[a-z]+$/.test(folded) || NOT_COMPOUNDS.has(whole)) return [];
  const parts =
    splitFully(folded, 0, 1) ?? splitBeforeHead(folded) ?? splitAfterFirst(folded) ?? splitAfterLongFirst(folded);
  return parts ? [...new Set(parts)].filter((part) => part !== whole) : [];
}
