import { type County, describeCounty, findMunicipalities } from "../directory/index.ts";
import {
  askedFor,
  isFilledUp,
  loosenQuestion,
  withoutFilling,
  countFacets,
  findIds,
  type Order,
  type PublicContext,
  publicDoor,
  type Question,
  type Understanding,
  understandWords,
} from "../records/index.ts";
import { findMapGround, type MapGround } from "../county/index.ts";
import { readAsker } from "./asker.ts";
import { type Filter, readChoice, toGroups } from "./filters.ts";
import { type Chosen, findLoosening, type Loosened, without } from "./loosening.ts";

/** Entries on one page of a list: the first unless the address asks for another (`anzahl=50`). */
const PAGE_SIZES = [20, 50, 100] as const;

/** What the address of a list may say besides its filters. */
export const LISTING_NAMES = ["q", "sortierung", "seite", "anzahl"] as const;

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
  /** The same for all addresses under which the same remains to be chosen: whatever their order and page. */
  question: string;
  filters: Filter[];
  /** Chosen codes by filter name. */
  choice: Map<string, string[]>;
  words: string;
  /** How the words were understood; undefined without words. */
  understood: Understanding | undefined;
  sort: Sort;
  page: number;
  /** Most entries on one page. */
  pageSize: number;
  /** Ids of the entries on this page, in order. */
  ids: string[];
  total: number;
  /** Of these, how many fit wholly; those that fit partly, or are farther away, follow them. */
  whole: number;
  /** Entries of this kind in the county. */
  all: number;
  /** How many remain with each facet, under the other filters. */
  counts: Map<string, number>;
  county: County;
  /** What its map is drawn on. */
  ground: MapGround;
  /** With nothing found: which filters to take off, and what that would bring. */
  loosen: Loosened[];
  /** With nothing found: what the filters alone would bring. */
  withoutWords: number;
  /** With nothing found: other words that find something under the same filters. */
  nearest: { words: string; count: number }[];
};

type Door = ReturnType<typeof publicDoor>;
type Choice = ReadonlyMap<string, readonly string[]>;
type Asked = { context: PublicContext; question: Question; filters: readonly Filter[]; choice: Choice };

/** What a question finds, kept until something is published: it is the same in all languages. */
export function keep<T>(
  context: PublicContext,
  what: string,
  question: Question,
  find: (door: Door) => Promise<T>,
): Promise<T> {
  const key = `${what} ${JSON.stringify(question)}`;
  return context.remember(key, () => context.read((db) => find(publicDoor(db))));
}

/** Counts of the facets that filters ask for; a search document has more (its provider, its state). */
function countFiltered({ context, filters }: Asked, question: Question): Promise<Map<string, number>> {
  const shown = new Set([...filters.map((filter) => filter.facet), "reach"]);
  return keep(context, "facets", question, async (door) => {
    const counts = await countFacets(door, question);
    return new Map([...counts].filter(([facet]) => shown.has(facet.slice(0, facet.indexOf(":")))));
  });
}

/** Whether a facet is told by this filter: where people live and "online" answer the same question. */
const isOf = (filter: Filter, facet: string): boolean =>
  facet.startsWith(`${filter.facet}:`) || (filter.facet === "place" && facet.startsWith("reach:"));

/** Counts per facet: what is chosen in a group does not narrow the group itself. */
async function countByFilter(asked: Asked): Promise<Map<string, number>> {
  const { question, filters, choice } = asked;
  const chosen = filters.filter((filter) => filter.addsUp !== true && (choice.get(filter.name) ?? []).length > 0);
  const [own, ...wider] = await Promise.all([
    countFiltered(asked, question),
    ...chosen.map((filter) => {
      const others = new Map(choice).set(filter.name, []);
      return countFiltered(asked, { ...question, groups: toGroups(others, filters) });
    }),
  ]);
  const counts = new Map(own);
  for (const [index, filter] of chosen.entries())
    for (const [facet, count] of wider[index] ?? []) if (isOf(filter, facet)) counts.set(facet, count);
  return counts;
}

function countTotal(context: PublicContext, question: Question): Promise<number> {
  return keep(context, "total", question, async (door) => {
    const { total } = await findIds(door, question, { order: "recent", limit: 1, offset: 0 });
    return total;
  });
}

/** Which filters to take off; where words stand in the way as well, these too. */
async function findWaysOut({ context, question, filters, choice }: Asked, words: string): Promise<Loosened[]> {
  const count = (asked: Question) => (taken: readonly Chosen[]) =>
    countTotal(context, { ...asked, groups: toGroups(without(choice, taken), filters) });
  const chosen = filters.flatMap((filter) => (choice.get(filter.name) ?? []).map((code) => ({ filter, code })));
  const found = await findLoosening(chosen, count(question));
  if (found.length > 0 || words === "") return found.map((one) => ({ ...one, withWords: false }));
  const wordless = await findLoosening(chosen, count({ kind: question.kind, groups: [] }));
  return wordless.map((one) => ({ ...one, withWords: true }));
}

const MOST_NEAREST = 3;

/** Other words that find something: the question without some of its words, else what people often search for here. */
async function findNearest(
  context: PublicContext,
  among: Question,
  { analysis }: Understanding,
): Promise<Listing["nearest"]> {
  const all = analysis.terms.map((term) => term.word);
  const looser = loosenQuestion(analysis).map(({ leftOut }) => all.filter((word) => !leftOut.includes(word)));
  const shorter = looser.filter((kept) => kept.length < all.length).map((kept) => kept.join(" "));
  const found: Listing["nearest"] = [];
  for (const words of new Set([...shorter, ...context.tenant.oftenSearched])) {
    if (found.length >= MOST_NEAREST || (found.length > 0 && !shorter.includes(words))) break;
    const count = await countTotal(context, { ...among, words });
    if (count > 0) found.push({ words, count });
  }
  return found;
}

export type ListOptions = {
  kind: string;
  sorts: readonly Sort[];
  filters(county: County): Filter[];
};

function readSort(asked: string | null, words: string, sorts: readonly Sort[]): Sort {
  const fallback: Sort = words === "" ? (sorts[0] ?? "bestaetigt") : "passend";
  return [...sorts, "passend" as const].find((sort) => sort === asked) ?? fallback;
}

/** What the address of a list asks for. Strange values in it are ignored. */
export function readAddress(query: URLSearchParams, options: ListOptions) {
  const words = (query.get("q") ?? "").trim().slice(0, 200);
  const page = Math.min(Math.max(Number.parseInt(query.get("seite") ?? "1", 10) || 1, 1), 50);
  const pageSize = PAGE_SIZES.find((size) => String(size) === query.get("anzahl")) ?? PAGE_SIZES[0];
  return { words, page, pageSize, sort: readSort(query.get("sortierung"), words, options.sorts) };
}

function findCounty({ tenant, services, remember, read }: PublicContext): Promise<County> {
  const today = services.clock.today();
  return remember(`places ${today}`, () =>
    read(async (db) => describeCounty(await findMunicipalities(db, tenant.ags, today))),
  );
}

/** What the address of a list asks for: its filters, what is chosen of them, and how its words are understood. */
export async function readQuestion(context: PublicContext, options: ListOptions, words: string) {
  const county = await findCounty(context);
  const filters = options.filters(county);
  const choice = readChoice(context.query, filters);
  const among: Question = { kind: options.kind, groups: toGroups(choice, filters) };
  const asker = await readAsker(context, county);
  const understood =
    words === ""
      ? undefined
      : await context.remember(`understood ${options.kind} ${context.lang} ${words}`, () =>
          context.read((db) => understandWords(publicDoor(db), { kind: options.kind, groups: [] }, words, asker)),
        );
  const question: Question = understood === undefined ? among : { ...among, ...askedFor(understood) };
  return { county, filters, choice, among, understood, question };
}

/** Reads what the address of a list asks for and finds it. Opens its own doors, and only for what is not known yet. */
export async function findListing(context: PublicContext, options: ListOptions): Promise<Listing> {
  const address = readAddress(context.query, options);
  const { words, page, pageSize, sort } = address;
  const { county, filters, choice, among, understood, question } = await readQuestion(context, options, words);
  const asked: Asked = { context, question, filters, choice };
  const [{ ids, total }, all, counts] = await Promise.all([
    keep(context, `hits ${sort} ${page} ${pageSize}`, question, (door) =>
      findIds(door, question, { order: SORTS[sort], limit: pageSize, offset: (page - 1) * pageSize }),
    ),
    countTotal(context, { kind: options.kind, groups: [] }),
    context.remember(`counts ${JSON.stringify(question)}`, () => countByFilter(asked)),
  ]);
  const isFilled = understood !== undefined && isFilledUp(understood);
  const whole = isFilled && total > 0 ? await countTotal(context, { ...among, ...withoutFilling(understood) }) : total;
  const nearest = total === 0 && understood !== undefined ? await findNearest(context, among, understood) : [];
  const isNarrowed = among.groups.some((group) => group.length > 0);
  const withoutWords = total === 0 && words !== "" && isNarrowed ? await countTotal(context, among) : 0;
  const loosen = total === 0 ? await findWaysOut(asked, withoutWords > 0 ? "" : words) : [];
  return {
    ...address,
    question: JSON.stringify([question, [...choice]]),
    understood,
    filters,
    choice,
    ids,
    total,
    whole,
    all,
    counts,
    county,
    ground: await findMapGround(context),
    loosen,
    withoutWords,
    nearest,
  };
}
