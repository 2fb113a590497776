import { explainHit, findNamedPlaces, type NamedPlace, tokenize } from "../records/index.ts";
import type { Room } from "../directory/index.ts";
import type { FoundByWords, FoundForWish, FoundOffer, InWords } from "./finding.ts";
import type { Ability } from "./queries.ts";
import { resourceIn, type Wish } from "./wish.ts";

/** 2: fulfilled; 1: nearly (near, only some of the words, too small a room); 0: not. */
export type Grade = 0 | 1 | 2;

/** Why a wish counts as fulfilled, or what comes near. */
export type Reason =
  | { by: "language" | "resource" | "topic"; code: string }
  | { by: "place"; ags: string; isNear: boolean }
  | { by: "room"; room: Room; ags: string | null; isNear: boolean; isSmall: boolean }
  | { by: "offers"; offers: readonly FoundOffer[] }
  | { by: "persons"; persons: readonly string[] }
  | { by: "profile"; analysis: FoundByWords["analysis"]; isPartly: boolean };

export type Answer = { grade: Grade; reasons: readonly Reason[] };

/** Where something is, against what was asked for. */
export type Around = { places: readonly NamedPlace[]; neighboursOf(ags: readonly string[]): string[] };

const NO: Answer = { grade: 0, reasons: [] };
const MOST_OFFERS = 2;

/** All of these have to hold. */
function allOf(answers: readonly Answer[]): Answer {
  const grade = Math.min(...answers.map((answer) => answer.grade)) as Grade;
  return grade === 0 ? NO : { grade, reasons: answers.flatMap((answer) => answer.reasons) };
}

/** One of these suffices: the best counts, and all that are as good are told. */
function anyOf(answers: readonly Answer[]): Answer {
  const grade = Math.max(0, ...answers.map((answer) => answer.grade)) as Grade;
  if (grade === 0) return NO;
  return { grade, reasons: answers.filter((answer) => answer.grade === grade).flatMap((answer) => answer.reasons) };
}

const yes = (...reasons: Reason[]): Answer => ({ grade: 2, reasons });
const byOffers = (offers: readonly FoundOffer[] | undefined): Answer =>
  offers === undefined || offers.length === 0 ? NO : yes({ by: "offers", offers: offers.slice(0, MOST_OFFERS) });

function speaks({ wish, inLanguage }: FoundForWish, { id, languages }: Ability): Answer {
  const own = wish.languages.filter((code) => languages.includes(code));
  if (own.length > 0) return yes(...own.map((code): Reason => ({ by: "language", code })));
  return byOffers(inLanguage.get(id));
}

function tellWords({ analysis }: FoundByWords, found: InWords): Reason[] {
  return [
    ...(found.inProfile ? [{ by: "profile" as const, analysis, isPartly: false }] : []),
    ...(found.persons.length > 0 ? [{ by: "persons" as const, persons: found.persons }] : []),
    ...(found.offers.length > 0 ? [{ by: "offers" as const, offers: found.offers.slice(0, MOST_OFFERS) }] : []),
  ];
}

function saysSo(found: FoundByWords | undefined, { id }: Ability): Answer {
  if (found === undefined) return NO;
  const whole = found.whole.get(id);
  if (whole !== undefined) return { grade: 2, reasons: tellWords(found, whole) };
  if (!found.partly.has(id)) return NO;
  return { grade: 1, reasons: [{ by: "profile", analysis: found.analysis, isPartly: true }] };
}

/** Words of a wish: a topic or target group of that name, or what profile, offers and persons say. */
function knows(found: FoundForWish, ability: Ability): Answer {
  const { topic } = found.wish;
  const hasTopic = topic !== undefined && ability.topics.includes(topic);
  return anyOf([
    hasTopic ? yes({ by: "topic", code: topic }) : NO,
    byOffers(found.forTarget.get(ability.id)),
    saysSo(found.words, ability),
  ]);
}

/** What a room's name and note say: "Beamer und Leinwand vorhanden". */
const resourcesOfRoom = ({ name, note = "" }: Room): string[] =>
  tokenize(`${name} ${note}`).flatMap((token) => resourceIn(token.pieces.join("")) ?? []);

function lends(found: FoundForWish, ability: Ability): Answer {
  const inRooms = found.wish.room === undefined ? [] : ability.rooms.flatMap(resourcesOfRoom);
  const own = found.wish.resources.filter((code) => ability.resources.includes(code) || inRooms.includes(code));
  return anyOf([
    own.length > 0 ? yes(...own.map((code): Reason => ({ by: "resource", code }))) : NO,
    saysSo(found.resource, ability),
  ]);
}

/** How near a place is to those that are asked for. */
function nearness(ags: string | null, wanted: readonly string[], around: Around): Grade {
  if (ags === null) return 0;
  if (wanted.includes(ags)) return 2;
  return around.neighboursOf(wanted).includes(ags) ? 1 : 0;
}

function isThere({ places }: Wish, { ags, actsFor }: Ability, around: Around): Answer {
  const graded = [ags, ...actsFor].map((one) => ({ ags: one, grade: nearness(one, places, around) }));
  return anyOf(
    graded.map(({ ags: one, grade }) => ({
      grade,
      reasons: one === null ? [] : [{ by: "place", ags: one, isNear: grade === 1 }],
    })),
  );
}

/** Where a room is: what its name or note says, else where its organisation is. */
function placeOfRoom({ name, note = "" }: Room, { ags }: Ability, around: Around): string | null {
  return findNamedPlaces(`${name} ${note}`, around.places).ags[0] ?? ags;
}

function fits(found: FoundForWish, room: Room, ability: Ability, around: Around): Answer {
  const { wish } = found;
  const ags = placeOfRoom(room, ability, around);
  const where = wish.places.length === 0 ? 2 : nearness(ags, wish.places, around);
  const wanted = wish.room?.seats;
  const isSmall = wanted !== undefined && (room.seats ?? 0) < wanted;
  const grade = Math.min(where, isSmall ? 1 : 2) as Grade;
  return grade === 0 ? NO : { grade, reasons: [{ by: "room", room, ags, isNear: where === 1, isSmall }] };
}

/** The best room; one that its name or note describe as wished comes first. */
function hasRoom(found: FoundForWish, ability: Ability, around: Around): Answer {
  const { words } = found;
  const best = anyOf(
    ability.rooms.map((room) => {
      const described = words === undefined || explainHit(words.analysis, `${room.name} ${room.note ?? ""}`).length > 0;
      const answer = fits(found, room, ability, around);
      return described ? answer : { ...answer, grade: Math.min(1, answer.grade) as Grade };
    }),
  );
  return { ...best, reasons: best.reasons.slice(0, 2) };
}

/** Whether an organisation does what is wished, and why. */
export function answerWish(found: FoundForWish, ability: Ability, around: Around): Answer {
  const { wish } = found;
  const parts: Answer[] = [];
  if (wish.languages.length > 0) parts.push(speaks(found, ability));
  if (wish.room !== undefined) parts.push(hasRoom(found, ability, around));
  if (wish.resources.length > 0) parts.push(lends(found, ability));
  if (wish.places.length > 0 && wish.room === undefined) parts.push(isThere(wish, ability, around));
  if (wish.words !== "" && wish.room === undefined) parts.push(knows(found, ability));
  const answer = allOf(parts);
  if (!wish.isNot) return answer;
  return answer.grade === 2 ? NO : { grade: 2, reasons: [] };
}

/** An organisation with what it answers to each wish. */
export type Helper = { ability: Ability; answers: readonly Answer[]; whole: number; nearly: number };

const countGrade = (answers: readonly Answer[], grade: Grade): number =>
  answers.filter((answer) => answer.grade === grade).length;

/** Who fulfils all wishes, then most of them; whoever only lacks what is unwanted helps nobody. */
export function rankHelpers(all: readonly FoundForWish[], abilities: readonly Ability[], around: Around): Helper[] {
  const isWanted = all.map(({ wish }) => !wish.isNot);
  const isAnyWanted = isWanted.some(Boolean);
  return abilities
    .map((ability): Helper => {
      const answers = all.map((found) => answerWish(found, ability, around));
      return { ability, answers, whole: countGrade(answers, 2), nearly: countGrade(answers, 1) };
    })
    .filter(({ answers }) => answers.some((answer, index) => isWanted[index] === isAnyWanted && answer.grade > 0))
    .toSorted((a, b) => b.whole - a.whole || b.nearly - a.nearly);
}
