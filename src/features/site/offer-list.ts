import { findMunicipalities, type Place } from "../directory/index.ts";
import { findOffersByIds, type Offer } from "../offers/index.ts";
import {
  countFacets,
  findIds,
  findTranslations,
  type Order,
  type PublicContext,
  publicDoor,
  type Question,
  type Translations,
} from "../records/index.ts";
import { type Filter, offerFilters, readChoice, toGroups } from "./filters.ts";

/** Entries on one page of a list. */
export const PAGE_SIZE = 20;

export type OfferSort = Order | "fitting";
const SORTS: Record<string, OfferSort> = { ort: "place", beginn: "begin", bestaetigt: "recent", passend: "fitting" };

/** Everything the offers page shows. */
export type OfferListing = {
  filters: Filter[];
  choice: Map<string, string[]>;
  words: string;
  sort: OfferSort;
  page: number;
  total: number;
  /** All offers of the county. */
  all: number;
  offers: Offer[];
  translations: Translations;
  /** How many remain with each facet, under the other filters. */
  counts: Map<string, number>;
  places: Place[];
  /** With nothing found: which filter to take off, and what it would bring. */
  loosen: { filter: Filter; code: string; count: number }[];
};

/** Counts per facet for each filter: what is chosen in a group does not narrow the group itself. */
async function countByFilter(
  door: ReturnType<typeof publicDoor>,
  question: Question,
  filters: readonly Filter[],
  choice: ReadonlyMap<string, readonly string[]>,
) {
  const counts = await countFacets(door, question);
  for (const filter of filters) {
    if ((choice.get(filter.name) ?? []).length === 0 || filter.facet === "important") continue;
    const others = new Map(choice);
    others.delete(filter.name);
    const wider = await countFacets(door, { ...question, groups: toGroups(others, filters) });
    for (const [facet, count] of wider) if (facet.startsWith(`${filter.facet}:`)) counts.set(facet, count);
  }
  return counts;
}

async function findLoosening(
  door: ReturnType<typeof publicDoor>,
  question: Question,
  filters: readonly Filter[],
  choice: ReadonlyMap<string, readonly string[]>,
) {
  const found: OfferListing["loosen"] = [];
  for (const filter of filters) {
    for (const code of choice.get(filter.name) ?? []) {
      const others = new Map(choice).set(
        filter.name,
        (choice.get(filter.name) ?? []).filter((one) => one !== code),
      );
      const { total } = await findIds(
        door,
        { ...question, groups: toGroups(others, filters) },
        { order: "recent", limit: 1, offset: 0 },
      );
      if (total > 0) found.push({ filter, code, count: total });
    }
  }
  return found.toSorted((a, b) => b.count - a.count).slice(0, 3);
}

/** Reads what the address of the offers page asks for. */
export async function listOffers(context: PublicContext, pageSize = PAGE_SIZE): Promise<OfferListing> {
  const { query, tenant, t, lang, services } = context;
  const words = (query.get("q") ?? "").trim().slice(0, 200);
  const page = Math.min(Math.max(Number.parseInt(query.get("seite") ?? "1", 10) || 1, 1), 50);
  const sort = SORTS[query.get("sortierung") ?? ""] ?? (words === "" ? "recent" : "fitting");
  return context.read(async (db) => {
    const places = await findMunicipalities(db, tenant.ags, services.clock.today());
    const filters = offerFilters(t, new Map(places.map((place) => [place.ags, place.name])));
    const choice = readChoice(query, filters);
    const question: Question = { kind: "offer", words, groups: toGroups(choice, filters) };
    const door = publicDoor(db);
    const { ids, total } = await findIds(door, question, {
      order: sort,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    });
    const all =
      question.groups.every((group) => group.length === 0) && words === ""
        ? total
        : (await findIds(door, { kind: "offer", groups: [] }, { order: "recent", limit: 1, offset: 0 })).total;
    return {
      filters,
      choice,
      words,
      sort,
      page,
      total,
      all,
      places,
      offers: await findOffersByIds(db, ids),
      translations: await findTranslations(db, ids, lang),
      counts: await countByFilter(door, question, filters, choice),
      loosen: total === 0 ? await findLoosening(door, question, filters, choice) : [],
    };
  });
}
