import type { PublicDb } from "../../platform/db/doors.ts";
import { findMunicipalities, type Place } from "../directory/index.ts";
import { countFacets, findIds, type Order, type PublicContext, publicDoor, type Question } from "../records/index.ts";
import { type Filter, readChoice, toGroups } from "./filters.ts";

/** Entries on one page of a list: the first unless the address asks for another (`anzahl=50`). */
const PAGE_SIZES = [20, 50, 100] as const;

/** How lists are sorted, by the word in the address. */
export const SORTS = {
  passend: "fitting",
  bestaetigt: "recent",
  name: "title",
  ort: "place",
  beginn: "begin",
} as const satisfies Record<string, Order | "fitting">;
export type Sort = keyof typeof SORTS;

/** What an address of a list asks for, and what was found. */
export type Listing = {
  filters: Filter[];
  /** Chosen codes by filter name. */
  choice: Map<string, string[]>;
  words: string;
  sort: Sort;
  page: number;
  /** Most entries on one page. */
  pageSize: number;
  /** Ids of the entries on this page, in order. */
  ids: string[];
  total: number;
  /** Entries of this kind in the county. */
  all: number;
  /** How many remain with each facet, under the other filters. */
  counts: Map<string, number>;
  places: Place[];
  /** With nothing found: which filter to take off, and what it would bring. */
  loosen: { filter: Filter; code: string; count: number }[];
};

type Choice = ReadonlyMap<string, readonly string[]>;
type Asked = { door: ReturnType<typeof publicDoor>; question: Question; filters: readonly Filter[]; choice: Choice };

/** Counts per facet: what is chosen in a group does not narrow the group itself. */
async function countByFilter({ door, question, filters, choice }: Asked): Promise<Map<string, number>> {
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

async function countTotal(door: Asked["door"], question: Question): Promise<number> {
  return (await findIds(door, question, { order: "recent", limit: 1, offset: 0 })).total;
}

async function findLoosening({ door, question, filters, choice }: Asked): Promise<Listing["loosen"]> {
  const found: Listing["loosen"] = [];
  for (const filter of filters) {
    for (const code of choice.get(filter.name) ?? []) {
      const others = new Map(choice).set(
        filter.name,
        (choice.get(filter.name) ?? []).filter((one) => one !== code),
      );
      const count = await countTotal(door, { ...question, groups: toGroups(others, filters) });
      if (count > 0) found.push({ filter, code, count });
    }
  }
  return found.toSorted((a, b) => b.count - a.count).slice(0, 3);
}

type ListOptions = {
  kind: string;
  sorts: readonly Sort[];
  filters(placeNames: ReadonlyMap<string, string>): Filter[];
};

function readSort(asked: string | null, words: string, sorts: readonly Sort[]): Sort {
  const fallback: Sort = words === "" ? (sorts[0] ?? "bestaetigt") : "passend";
  return [...sorts, "passend" as const].find((sort) => sort === asked) ?? fallback;
}

/** Reads what the address of a list asks for and finds it. Strange values in the address are ignored. */
export async function findListing(context: PublicContext, db: PublicDb, options: ListOptions): Promise<Listing> {
  const { query, tenant, services } = context;
  const words = (query.get("q") ?? "").trim().slice(0, 200);
  const page = Math.min(Math.max(Number.parseInt(query.get("seite") ?? "1", 10) || 1, 1), 50);
  const pageSize = PAGE_SIZES.find((size) => String(size) === query.get("anzahl")) ?? PAGE_SIZES[0];
  const sort = readSort(query.get("sortierung"), words, options.sorts);
  const places = await findMunicipalities(db, tenant.ags, services.clock.today());
  const filters = options.filters(new Map(places.map((place) => [place.ags, place.name])));
  const choice = readChoice(query, filters);
  const question: Question = { kind: options.kind, words, groups: toGroups(choice, filters) };
  const asked: Asked = { door: publicDoor(db), question, filters, choice };
  const { ids, total } = await findIds(asked.door, question, {
    order: SORTS[sort],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const isWhole = words === "" && question.groups.every((group) => group.length === 0);
  return {
    filters,
    choice,
    words,
    sort,
    page,
    pageSize,
    ids,
    total,
    all: isWhole ? total : await countTotal(asked.door, { kind: options.kind, groups: [] }),
    counts: await countByFilter(asked),
    places,
    loosen: total === 0 ? await findLoosening(asked) : [],
  };
}
