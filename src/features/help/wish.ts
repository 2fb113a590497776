import {
  countTypingErrors,
  findNamedPlaces,
  fold,
  type GlossaryEntry,
  isFiller,
  isStopWord,
  type NamedPlace,
  tokenize,
} from "../records/index.ts";
import type { Resource } from "../directory/index.ts";
import { LANGUAGE_CODES, RESOURCE_BEGINNINGS, RESOURCES, TARGET_CODES, TOPIC_CODES, UNDIVIDED } from "./names.ts";

/** One thing somebody looks for; what it names has to hold together. */
export type Wish = {
  /** As it was typed, without what stands around it. */
  said: string;
  /** "kein …", "ohne …", "nicht in …": wanted is who does not. */
  isNot: boolean;
  /** One of these is spoken. */
  languages: readonly string[];
  room: { seats: number | undefined } | undefined;
  /** One of these. */
  resources: readonly Resource[];
  /** AGS: there, or near. */
  places: readonly string[];
  topic: string | undefined;
  targetGroup: string | undefined;
  /** What is left: a competence, in words. Empty: nothing is. */
  words: string;
};

/** What wishes are read with; keep the arrays between questions. */
export type Known = { places: readonly NamedPlace[]; glossary: readonly GlossaryEntry[] };

/** More than these nobody asks in one line, and each costs some searches. */
export const MOST_WISHES = 8;
export const LONGEST_QUESTION = 300;

/** Words around a wish that say nothing of it. */
const AROUND = new Set(
  `wer wir ich suche suchen sucht suchst brauche brauchen braucht benoetigen gesucht jemand jemanden person personen leute
  der die das dem den ein eine einen einem einer hat haben habe hast spricht sprechen sprechende redet kann koennen koennte
  kennt kennen sich mit aus auskennt auskennen weiss wissen bescheid ueber bietet bieten bietest gibt es auch noch bitte
  hilft helfen hilfe bei fuer uns mir mich unsere unseren im in am an auf zu zum zur von vom und oder dazu ausserdem
  nutzen nutzbar frei freien freie moeglichst gern gerne dringend moechte moechten netzwerk kreis landkreis etwas gut
  einrichtung einrichtungen traeger verein hallo kenntnisse kenntnis erfahrung erfahrungen koennt ihr sie wo`
    .split(/\s+/u)
    .filter(Boolean),
);
const LANGUAGE_NOISE = /^(?:sprach(?:e|en|ig|ige|igen|iger|kenntnis|kenntnisse)?|muttersprach\w*|kenntnisse)$/u;
const NEGATIONS = new Set(["kein", "keine", "keinen", "keiner", "keinem", "ohne", "nicht", "ausser"]);

/** Cuts a question at commas and "und", where that does not tear a name ("Arbeit und Beruf", "Sprach- und …"). */
export function splitQuestion(question: string): string[] {
  const parts = question.slice(0, LONGEST_QUESTION).split(/[,;\n\r+•]|\s&\s|\s(?:sowie|plus)\s|\.(?:\s|$)|[?!]/iu);
  return parts
    .flatMap(splitAtAnd)
    .map(trimAround)
    .filter((part) => part !== "");
}

function splitAtAnd(part: string): string[] {
  const folded = ` ${fold(part)} `;
  if (UNDIVIDED.some((label) => folded.includes(` ${label} `))) return [part];
  return part.split(/(?<!-)\s+und\s+/iu);
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
const isAround = (word: string): boolean => AROUND.has(fold(word).replace(/[^a-z0-9']/gu, ""));

/** Takes off what stands around a wish; what is nothing else is no wish. */
function trimAround(part: string): string {
  const words = wordsOf(part);
  while (words[0] !== undefined && isAround(words[0])) words.shift();
  while (words.length > 0 && isAround(words.at(-1) ?? "") && !/^\d+$/u.test(words.at(-2) ?? "")) words.pop();
  return words.join(" ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
}

/** A language in a word: its name, inflected, in a compound ("arabischsprachig"), or with a typing error. */
function languagesIn(word: string): readonly string[] {
  const bare = word.replace(
    /(?:e[nrsm]?)?(?:sprachig\w*|sprech\w*|kenntnisse?n?|dolmetsch\w*|uebersetz\w*|muttersprach\w*)$/u,
    "",
  );
  for (const form of [word, bare, bare.replace(/e[nrsm]?$/u, "")]) {
    const exact = LANGUAGE_CODES.get(form);
    if (exact !== undefined) return exact;
  }
  if (bare.length < 5 || isStopWord(bare)) return [];
  const most = bare.length < 8 ? 1 : 2;
  for (const [name, codes] of LANGUAGE_CODES)
    if (name !== "deutsch" && name[0] === bare[0] && name.length >= 5 && countTypingErrors(bare, name, most) <= most)
      return codes;
  return [];
}

const ROOM = /(?:raum|raeume|raeumen|raums|raumes|raeumlichkeit|raeumlichkeiten|saal|saele|saelen)$/u;
const ROOMS_OF_KINDS = /^(?:besprechungs|sitzungs|gruppen|klassen|schulungs|seminar)zimmer$/u;
/** Words that end so and are no room to meet in. */
const NO_ROOM =
  /^(?:wohn|zeit|sozial|frei|lebens|wirtschafts|ballungs|kultur|spiel|t|welt|stau|kofferr?|lager)raum|^traeume/u;
const COMMON_ROOMS = [
  "raum",
  "raeume",
  "seminarraum",
  "gruppenraum",
  "besprechungsraum",
  "veranstaltungsraum",
  "schulungsraum",
  "versammlungsraum",
  "beratungsraum",
  "kursraum",
  "unterrichtsraum",
  "tagungsraum",
  "raeumlichkeiten",
];

function isRoom(word: string): boolean {
  if (NO_ROOM.test(word)) return false;
  if (ROOM.test(word) || ROOMS_OF_KINDS.test(word)) return true;
  const most = word.length < 7 ? 1 : 2;
  return word.length >= 4 && COMMON_ROOMS.some((room) => room[0] === word[0] && isMistyped(word, room, most));
}

/** Short words must only have swapped or doubled a letter: "Rauch" is no room. */
const isMistyped = (word: string, right: string, most: number): boolean =>
  right.length < 6
    ? countTypingErrors(word, right, 1) === 1 && [...word].toSorted().join("") === [...right].toSorted().join("")
    : countTypingErrors(word, right, most) <= most;

/** What somebody who writes this word can lend: "Beamer" → equipment. */
export function resourceIn(word: string): Resource | undefined {
  const isMeant = (beginning: string): boolean =>
    beginning.startsWith("=")
      ? word === beginning.slice(1)
      : word.startsWith(beginning) ||
        (beginning.length >= 8 &&
          countTypingErrors(word.slice(0, beginning.length), beginning, 1) === 1 &&
          word[0] === beginning[0]);
  return RESOURCES.find((code) => RESOURCE_BEGINNINGS[code].some(isMeant));
}

const SEATS = /(?<![\p{L}\d])(\d{1,4})(?![\p{L}\d])/u;
const ROOM_NOISE =
  /^(?:personen|person|leute|menschen|plaetze|platz|plaetzen|teilnehm\w*|gaeste|sitzplaetze|gross\w*|klein\w*|mindestens|mind|ca|etwa|bis|ab|treffen|termine?|veranstaltung(?:en)?|nutzung)$/u;

type Reading = { languages: readonly string[]; resources: readonly Resource[]; hasRoom: boolean; rest: string[] };

/** Tells the words of a wish apart; a resource beside a room ("Raum mit Beamer") is a wish about both. */
function readWords(text: string): Reading {
  const reading: Reading = { languages: [], resources: [], hasRoom: false, rest: [] };
  for (const token of tokenize(text)) {
    const word = token.pieces.join("");
    const languages = languagesIn(word);
    const resource = resourceIn(word) ?? resourceIn(word.replace(/^[a-z]+?isch/u, ""));
    if (languages.length > 0) reading.languages = [...reading.languages, ...languages];
    if (isRoom(word)) reading.hasRoom = true;
    else if (resource !== undefined) reading.resources = [...reading.resources, resource];
    if (languages.length === 0 && !isRoom(word) && resource === undefined) reading.rest.push(token.surface);
  }
  return reading;
}

const isTelling = (surface: string): boolean =>
  tokenize(surface).some((token) => {
    const word = token.pieces.join("");
    return !AROUND.has(word) && !isStopWord(word) && !isFiller(token);
  });

/** "Deutsch lernen", "Deutschkurse": what is taught is a topic, not a language of the house. */
const isOnlyLanguage = ({ languages, rest }: Reading): boolean =>
  languages.length > 0 && (languages.some((code) => code !== "de") || !rest.some(isTelling));

/** Reads one part of a question; undefined where nothing is wanted in it. */
export function readWish(part: string, { places, glossary }: Known): Wish | undefined {
  const words = wordsOf(part);
  const isNot = NEGATIONS.has(fold(words[0] ?? ""));
  const said = isNot ? trimAround(words.slice(1).join(" ")) : part;
  if (said === "") return undefined;
  const placed = findNamedPlaces(said, places, glossary);
  const reading = readWords(placed.rest);
  const keeps = reading.languages.length === 0 || isOnlyLanguage(reading);
  const { rest } = keeps ? reading : { rest: wordsOf(placed.rest) };
  const languages = keeps ? reading.languages : [];
  const left = rest
    .filter((word) => !reading.hasRoom || !ROOM_NOISE.test(fold(word)))
    .filter((word) => languages.length === 0 || !LANGUAGE_NOISE.test(fold(word)))
    .filter((word) => !reading.hasRoom || !SEATS.test(word));
  const telling = left.some(isTelling) ? trimAround(left.join(" ")) : "";
  const key = fold(telling);
  const wish = {
    said,
    isNot,
    languages: [...new Set(languages)],
    room: reading.hasRoom ? { seats: seatsOf(placed.rest) } : undefined,
    resources: [...new Set(reading.resources)],
    places: placed.ags,
    topic: TOPIC_CODES.get(key),
    targetGroup: TARGET_CODES.get(key),
    words: telling,
  };
  return isEmpty(wish) ? undefined : wish;
}

function seatsOf(text: string): number | undefined {
  const number = Number(SEATS.exec(text)?.[1]);
  return Number.isNaN(number) || number < 2 ? undefined : number;
}

const isEmpty = ({ languages, room, resources, places, words }: Wish): boolean =>
  languages.length + resources.length + places.length === 0 && room === undefined && words === "";

/** The wishes of a question, each once. */
export function readWishes(question: string, known: Known): Wish[] {
  const wishes = splitQuestion(question).flatMap((part) => readWish(part, known) ?? []);
  const once = new Map(wishes.map((wish) => [`${wish.isNot} ${fold(wish.said)}`, wish]));
  return [...once.values()].slice(0, MOST_WISHES);
}

/** The question without one of its wishes, as the rest of them reads. */
export const withoutWish = (wishes: readonly Wish[], wish: Wish): string =>
  wishes
    .filter((one) => one !== wish)
    .map((one) => (one.isNot ? `ohne ${one.said}` : one.said))
    .join(", ");
