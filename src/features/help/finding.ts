import type { TenantDb } from "../../platform/db/doors.ts";
import {
  type Asker,
  explainHit,
  findIds,
  type QuestionAnalysis,
  type Understanding,
  understandWords,
  withoutFilling,
  workspaceDoor,
} from "../records/index.ts";
import { findFunctions, findOwners } from "./queries.ts";
import type { Wish } from "./wish.ts";

/** An offer by which its provider was found. */
export type FoundOffer = { title: string; slug: string };

/** What of an organisation answers the words of a wish. */
export type InWords = {
  /** The profile says it. */
  inProfile: boolean;
  offers: FoundOffer[];
  /** Persons whose function says it. */
  persons: string[];
};

/** Who answers the words of a wish, and who only some of them. */
export type FoundByWords = {
  analysis: QuestionAnalysis;
  corrected: readonly string[];
  whole: ReadonlyMap<string, InWords>;
  partly: ReadonlyMap<string, InWords>;
};

/** Most entries that are looked at for one wish: more organisations no county has. */
const MOST = 1000;
const PUBLISHED = ["state:published"] as const;

/** Reads words alone: places were taken out before. */
export const askerOf = (glossary: Asker["glossary"]): Asker => ({
  language: "de",
  glossary,
  places: [],
  ringsOf: () => [],
  fartherThan: () => [],
});

class Found {
  readonly byId = new Map<string, InWords>();
  of(id: string): InWords {
    let known = this.byId.get(id);
    if (known === undefined) this.byId.set(id, (known = { inProfile: false, offers: [], persons: [] }));
    return known;
  }
}

async function idsOf(db: TenantDb, kind: string, read: Understanding): Promise<string[]> {
  if (read.whole === 0) return [];
  const question = { kind, groups: [PUBLISHED], literals: withoutFilling(read).literals };
  return (await findIds(workspaceDoor(db), question, { order: "fitting", limit: MOST, offset: 0 })).ids;
}

/** Whether something answers all words; a looser reading answers some of them, or parts of one. */
const isWhole = ({ literals, analysis }: Understanding): boolean => literals.tsquery === analysis.tsquery;

/** Whether a text holds every word that is asked for. */
function answersWholly(analysis: QuestionAnalysis, text: string): boolean {
  const asked = new Set(explainHit(analysis, text).map((reason) => reason.asked));
  return analysis.terms.length > 0 && analysis.terms.every((term) => asked.has(term.word));
}

/** Finds who answers words: by their profile, by an offer, by what one of their persons does. */
export async function findByWords(db: TenantDb, asker: Asker, words: string): Promise<FoundByWords> {
  const door = workspaceDoor(db);
  const [whole, partly] = [new Found(), new Found()];
  const read = await understandWords(door, { kind: "organisation", groups: [PUBLISHED] }, words, asker);
  // of one word there is no part that says what was meant
  if (isWhole(read) || read.analysis.terms.length > 1)
    for (const id of await idsOf(db, "organisation", read)) (isWhole(read) ? whole : partly).of(id).inProfile = true;
  if (isWhole(read))
    for (const tsquery of read.literals.partly ?? [])
      for (const id of await idsOf(db, "organisation", { ...read, literals: { ...read.literals, tsquery } }))
        if (!whole.byId.has(id)) partly.of(id).inProfile = true;
  const ofOffers = await understandWords(door, { kind: "offer", groups: [PUBLISHED] }, words, asker);
  if (isWhole(ofOffers))
    for (const { ownerId, title, slug } of await findOwners(db, await idsOf(db, "offer", ofOffers)))
      if (ownerId !== null) whole.of(ownerId).offers.push({ title, slug });
  // the reading that found something whole tells best what was meant
  const best = whole.byId.size > 0 && !isWhole(read) ? ofOffers : read;
  for (const one of await findFunctions(db))
    if (answersWholly(best.analysis, one.function)) whole.of(one.organisationId).persons.push(one.contactId);
  const { analysis, corrected } = best;
  return { analysis, corrected, whole: whole.byId, partly: partly.byId };
}

/** Providers of offers with one of these facets. */
async function findProviders(db: TenantDb, facets: readonly string[]): Promise<Map<string, FoundOffer[]>> {
  const found = new Map<string, FoundOffer[]>();
  if (facets.length === 0) return found;
  const question = { kind: "offer", groups: [PUBLISHED, facets] };
  const { ids } = await findIds(workspaceDoor(db), question, { order: "recent", limit: MOST, offset: 0 });
  for (const { ownerId, title, slug } of await findOwners(db, ids))
    if (ownerId !== null) found.set(ownerId, [...(found.get(ownerId) ?? []), { title, slug }]);
  return found;
}

/** What was found for one wish, before it is asked of each organisation. */
export type FoundForWish = {
  wish: Wish;
  words: FoundByWords | undefined;
  /** Words a resource was asked in: who writes it as know-how is meant, too. */
  resource: FoundByWords | undefined;
  inLanguage: ReadonlyMap<string, FoundOffer[]>;
  forTarget: ReadonlyMap<string, FoundOffer[]>;
};

/** Looks up what a wish needs of the database. */
export async function findForWish(db: TenantDb, asker: Asker, wish: Wish): Promise<FoundForWish> {
  const { words, resources, languages, targetGroup, room } = wish;
  const isPlainResource = resources.length > 0 && room === undefined && languages.length === 0 && words === "";
  return {
    wish,
    words: words === "" ? undefined : await findByWords(db, asker, words),
    resource: isPlainResource ? await findByWords(db, asker, wish.said) : undefined,
    inLanguage: await findProviders(
      db,
      languages.filter((code) => code !== "de").map((code) => `language:${code}`),
    ),
    forTarget: await findProviders(db, targetGroup === undefined ? [] : [`target:${targetGroup}`]),
  };
}
