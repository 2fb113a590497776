import type { TenantDb } from "../../platform/db/doors.ts";
import { type FacetFilter, groupsOf } from "./facets.ts";
import { withQuery } from "./paths.ts";
import type { State } from "./state.ts";
import { analyzeQuestion } from "./analysis/index.ts";
import { findGlossary } from "./glossary.ts";
import { countFacets, findIds, type Literals, type Order, type Question, workspaceDoor } from "./search.ts";

/** A way to narrow a list of the workspace; facet `fresh` asks for the day of confirmation instead. */
export type ListFilter = FacetFilter;

/** Facet of the filter by confirmation; its answers are `yes` (confirmed since) and `no` (before, or never). */
export const FRESHNESS = "fresh";

/** Facet of whose an entry is: the organisation's id. */
export const OWNER = "provider";

const PUBLISHED = "state:published" satisfies `state:${State}`;

/** How lists are sorted, by the word in the address. */
export const LIST_SORTS = {
  passend: "fitting",
  bestaetigt: "recent",
  name: "title",
  ort: "place",
  beginn: "begin",
  neueste: "newest",
} as const satisfies Record<string, Order | "fitting">;
export type ListSort = keyof typeof LIST_SORTS;

/** Entries on one page of a list in the workspace. */
export const LIST_PAGE_SIZE = 50;

/** Most entries an export holds. */
export const EXPORT_LIMIT = 20_000;

/** What an address of a list asks for, and what was found. */
export type ListFound = {
  filters: readonly ListFilter[];
  /** Chosen codes by filter name. */
  choice: ReadonlyMap<string, readonly string[]>;
  words: string;
  sort: ListSort;
  sorts: readonly ListSort[];
  page: number;
  /** Ids of the entries on this page, in order. */
  ids: string[];
  /** At most COUNT_LIMIT + 1. */
  total: number;
  /** How many remain with each facet, under the other filters. */
  counts: ReadonlyMap<string, number>;
  /** With nothing found: which filter to take off, and what it would bring. */
  loosen: readonly { filter: ListFilter; code: string; count: number }[];
};

type Choice = ListFound["choice"];

/** What the address of a list asks for, without the note that something was done: links of the list do not repeat it. */
export function listQuery(query: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams(query);
  asked.delete("hinweis");
  return asked;
}

/** What is chosen, by filter name: only codes that look like codes. */
export function readListChoice(query: URLSearchParams, filters: readonly ListFilter[]): Map<string, string[]> {
  return new Map(
    filters.map((filter) => [
      filter.name,
      [...new Set(query.getAll(filter.name))].filter((code) => /^[A-Za-z0-9_-]{1,40}$/.test(code)).slice(0, 20),
    ]),
  );
}

/** The address with a code added or taken off; paging starts over. */
export function toggleCode(path: string, query: URLSearchParams, name: string, code: string): string {
  const chosen = query.getAll(name);
  return withQuery(path, query, {
    [name]: chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code],
    seite: undefined,
  });
}

type Asked = {
  db: TenantDb;
  kind: string;
  literals: Literals | undefined;
  filters: readonly ListFilter[];
  staleBefore: Date;
};

/** The question of a choice. */
function questionOf(asked: Asked, choice: Choice): Question {
  const chosen = asked.filters.map((filter) => ({ filter, codes: choice.get(filter.name) ?? [] }));
  const fresh = chosen.find(({ filter }) => filter.facet === FRESHNESS)?.codes ?? [];
  const groups = chosen
    .filter(({ filter }) => filter.facet !== FRESHNESS)
    .flatMap(({ filter, codes }) => groupsOf(filter, codes));
  const { kind, literals } = asked;
  const question = literals === undefined ? { kind, groups } : { kind, groups, literals };
  // Only what is published is confirmed; a draft was just written.
  return fresh.length === 1
    ? {
        ...question,
        groups: [...groups, [PUBLISHED]],
        confirmed: { isStale: fresh[0] === "no", limit: asked.staleBefore },
      }
    : question;
}

const without = (choice: Choice, name: string, code?: string): Choice =>
  new Map(choice).set(name, code === undefined ? [] : (choice.get(name) ?? []).filter((one) => one !== code));

async function countTotal(db: TenantDb, question: Question): Promise<number> {
  return (await findIds(workspaceDoor(db), question, { order: "recent", limit: 1, offset: 0 })).total;
}

/** Counts per facet: what is chosen in a filter does not narrow the filter itself. */
async function countByFilter(asked: Asked, choice: Choice): Promise<Map<string, number>> {
  const door = workspaceDoor(asked.db);
  const counts = await countFacets(door, questionOf(asked, choice));
  for (const filter of asked.filters) {
    const wider = without(choice, filter.name);
    if (filter.facet === FRESHNESS) {
      for (const code of ["yes", "no"])
        counts.set(
          `${FRESHNESS}:${code}`,
          await countTotal(asked.db, questionOf(asked, new Map(wider).set(filter.name, [code]))),
        );
    } else if (filter.addsUp !== true && (choice.get(filter.name) ?? []).length > 0) {
      for (const [facet, count] of await countFacets(door, questionOf(asked, wider)))
        if (facet.startsWith(`${filter.facet}:`)) counts.set(facet, count);
    }
  }
  return counts;
}

/** Most codes that are tried one by one to say what stands in the way: each is a question of its own. */
const MOST_TRIED = 12;

async function findLoosening(asked: Asked, choice: Choice): Promise<ListFound["loosen"]> {
  const found: { filter: ListFilter; code: string; count: number }[] = [];
  const chosen = asked.filters.flatMap((filter) => (choice.get(filter.name) ?? []).map((code) => ({ filter, code })));
  for (const { filter, code } of chosen.slice(0, MOST_TRIED)) {
    const count = await countTotal(asked.db, questionOf(asked, without(choice, filter.name, code)));
    if (count > 0) found.push({ filter, code, count });
  }
  return found.toSorted((a, b) => b.count - a.count).slice(0, 3);
}

type ListOptions = {
  kind: string;
  filters: readonly ListFilter[];
  /** The first is used where none is asked for; with words it is `passend`. */
  sorts: readonly ListSort[];
  /** What was confirmed before this moment is no longer fresh; undefined: entries of this kind are never overdue. */
  staleBefore?: Date;
};

function readSort(asked: string | null, words: string, sorts: readonly ListSort[]): ListSort {
  const fallback: ListSort = words === "" ? (sorts[0] ?? "bestaetigt") : "passend";
  return [...sorts, "passend" as const].find((sort) => sort === asked) ?? fallback;
}

/** Words are read with the county's own glossary, as on its site; what fits only partly is not listed: much is done to whole lists. */
async function readWords(db: TenantDb, words: string): Promise<Literals | undefined> {
  return words === "" ? undefined : analyzeQuestion(words, { language: "de", glossary: await findGlossary(db) });
}

async function readAddress(db: TenantDb, query: URLSearchParams, options: ListOptions) {
  const words = (query.get("q") ?? "").trim().slice(0, 200);
  const { kind, filters, staleBefore = new Date(0) } = options;
  const asked: Asked = { db, kind, literals: await readWords(db, words), filters, staleBefore };
  const choice = readListChoice(query, options.filters);
  return { words, asked, choice, sort: readSort(query.get("sortierung"), words, options.sorts) };
}

/** Reads what the address of a list in the workspace asks for and finds it. Strange values are ignored. */
export async function findWorkspaceList(
  db: TenantDb,
  query: URLSearchParams,
  options: ListOptions,
): Promise<ListFound> {
  const { words, asked, choice, sort } = await readAddress(db, query, options);
  const page = Math.min(Math.max(Number.parseInt(query.get("seite") ?? "1", 10) || 1, 1), 1000);
  const { ids, total } = await findIds(workspaceDoor(db), questionOf(asked, choice), {
    order: LIST_SORTS[sort],
    limit: LIST_PAGE_SIZE,
    offset: (page - 1) * LIST_PAGE_SIZE,
  });
  return {
    filters: options.filters,
    choice,
    words,
    sort,
    sorts: options.sorts,
    page,
    ids,
    total,
    counts: await countByFilter(asked, choice),
    loosen: total === 0 ? await findLoosening(asked, choice) : [],
  };
}

/** All ids of a list as its address narrows it, in its order, for an export: at most EXPORT_LIMIT. */
export async function findWholeList(db: TenantDb, query: URLSearchParams, options: ListOptions): Promise<string[]> {
  const { asked, choice, sort } = await readAddress(db, query, options);
  const order = LIST_SORTS[sort];
  return (await findIds(workspaceDoor(db), questionOf(asked, choice), { order, limit: EXPORT_LIMIT, offset: 0 })).ids;
}
