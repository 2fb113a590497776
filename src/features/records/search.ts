import { type RawBuilder, sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import { analyzeQuestion, analyzeText } from "./analysis/index.ts";
import type { Scope } from "./actions.ts";

/** How a record is found: what its words weigh (A title … D rest), and what lists filter and sort by. */
export type SearchDocument = {
  title: string;
  texts: { text: string; weight: "A" | "B" | "C" | "D" }[];
  /** `<list>:<code>`, such as `topic:language`, `place:16066042`. */
  facets: string[];
  startsOn?: string | null;
  placeName?: string | null;
  /** The day on which time alone makes it another document (`YYYY-MM-DD`). */
  changesOn?: string | null;
};

/**
 * Makes the record findable, or brings what is found up to date. Call it after every change of content, and after
 * publishing: words for typing errors are collected from public records only. The facet `state:<state>` is added here
 * and kept by `changeState`.
 */
export async function writeSearch(db: TenantDb, scope: Scope, id: string, document: SearchDocument): Promise<void> {
  const { tsvector, words } = analyzeText(document.texts);
  const facets = [...new Set(document.facets)];
  const { rows } = await sql<{ visible_to: string }>`
    insert into search (tenant_id, id, kind, visible_to, title, confirmed_at, starts_on, place_name, changes_on, facets, tsv)
    select tenant_id, id, kind, visible_to, ${document.title}, confirmed_at, ${document.startsOn ?? null}, ${document.placeName ?? null},
      ${document.changesOn ?? null},
      ${facets}::text[] || ('state:' || state), ${tsvector}::tsvector
    from record where tenant_id = ${scope.tenantId} and id = ${id}
    on conflict (tenant_id, id) do update set title = excluded.title, confirmed_at = excluded.confirmed_at,
      starts_on = excluded.starts_on, place_name = excluded.place_name, changes_on = excluded.changes_on, facets = excluded.facets, tsv = excluded.tsv
    returning visible_to`.execute(db);
  if (rows[0]?.visible_to !== "public") return;
  await sql`insert into search_word (tenant_id, word) select ${scope.tenantId}, unnest(${words}::text[]) on conflict do nothing`.execute(
    db,
  );
}

/** A question's words as literals of the database; `near` and `exact` are narrower, for the order of hits. */
export type Literals = { tsquery: string; near: string; exact: string };

/** What is asked for: words, and per filter group the facets of which one has to hold. */
export type Question = {
  kind: string;
  words?: string;
  /** What `understandWords` made of the words; without it they are taken as they are. */
  literals?: Literals;
  groups: readonly (readonly string[])[];
  /** Only entries confirmed before (or never), or not before, this moment. */
  confirmed?: { isStale: boolean; limit: Date };
};

export type Order = "recent" | "title" | "place" | "begin";

/** Counts above this are told as "über 1.000". */
export const COUNT_LIMIT = 1000;

const ORDERS: Record<Order, RawBuilder<unknown>> = {
  recent: sql`confirmed_at desc nulls last, id`,
  title: sql`title, id`,
  place: sql`place_name nulls last, title, id`,
  begin: sql`starts_on nulls last, confirmed_at desc nulls last, id`,
};

type Door = { db: PublicDb; view: "public_search" } | { db: TenantDb; view: "app_search" };

/** The search view of the door: public rows, or what the viewer may see. */
export const publicDoor = (db: PublicDb): Door => ({ db, view: "public_search" });
export const workspaceDoor = (db: TenantDb): Door => ({ db, view: "app_search" });

/** Offices see deleted rows of their county; lists do not show them, the bin does (`findDeleted`). */
const notDeleted = sql`and visible_to <> 'nobody' and left(visible_to, 2) <> 'd:'`;

function conditions(door: Door, question: Question, tsquery: string | undefined): RawBuilder<unknown> {
  const filters = question.groups
    .filter((group) => group.length > 0)
    .map((group) =>
      group.length === 1 ? sql`and facets @> ${[...group]}::text[]` : sql`and facets && ${[...group]}::text[]`,
    );
  const words = tsquery === undefined ? [] : [sql`and tsv @@ ${tsquery}::tsquery`];
  const more = door.view === "app_search" ? [notDeleted] : [];
  const { confirmed } = question;
  if (confirmed?.isStale === true) more.push(sql`and (confirmed_at is null or confirmed_at < ${confirmed.limit})`);
  if (confirmed?.isStale === false) more.push(sql`and confirmed_at >= ${confirmed.limit}`);
  return sql`kind = ${question.kind} ${sql.join([...filters, ...words, ...more, sql``], sql` `)}`;
}

function literalsOf(question: Question): Literals | undefined {
  if (question.literals !== undefined) return question.literals;
  return question.words === undefined || question.words.trim() === "" ? undefined : analyzeQuestion(question.words);
}

/**
 * The ids that answer, best or newest first. With words: the 500 newest hits, ranked by where the words stand.
 * @returns `total` is at most COUNT_LIMIT + 1
 */
export async function findIds(
  door: Door,
  question: Question,
  page: { order: Order | "fitting"; limit: number; offset: number },
): Promise<{ ids: string[]; total: number }> {
  const literals = literalsOf(question);
  const tsquery = literals?.tsquery;
  if (tsquery === "") return { ids: [], total: 0 };
  const view = sql.table(door.view);
  const where = conditions(door, question, tsquery);
  const hits =
    literals !== undefined && page.order === "fitting"
      ? sql<{ id: string; total: number }>`
          select id, total from (
            select id, confirmed_at, (tsv @@ ${literals.exact}::tsquery)::int + (tsv @@ ${literals.near}::tsquery)::int as closeness,
              ts_rank_cd('{0.05,0.2,0.4,1}', tsv, ${literals.tsquery}::tsquery, 1) as rank from (
              select id, confirmed_at, tsv from ${view} where ${where} order by confirmed_at desc nulls last, id limit 500
            ) newest
          ) ranked, (select count(*)::int as total from (select 1 from ${view} where ${where} limit ${COUNT_LIMIT + 1}) counted) counted
          order by closeness desc, rank desc, confirmed_at desc nulls last, id limit ${page.limit} offset ${page.offset}`
      : sql<{ id: string; total: number }>`
          select id, total from (
            select id, ${sql`row_number() over ()`} as position from (
              select id from ${view} where ${where} order by ${ORDERS[page.order === "fitting" ? "recent" : page.order]} limit ${page.limit} offset ${page.offset}
            ) listed
          ) numbered, (select count(*)::int as total from (select 1 from ${view} where ${where} limit ${COUNT_LIMIT + 1}) counted) counted
          order by position`;
  const { rows } = await hits.execute(door.db);
  if (rows.length > 0 || page.offset === 0) return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
  const { total } = await findIds(door, question, { ...page, limit: 1, offset: 0 });
  return { ids: [], total };
}

/** How many answers there are, up to COUNT_LIMIT + 1. */
export async function countHits(door: Door, question: Question): Promise<number> {
  const tsquery = literalsOf(question)?.tsquery;
  if (tsquery === "") return 0;
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from (
      select 1 from ${sql.table(door.view)} where ${conditions(door, question, tsquery)} limit ${COUNT_LIMIT + 1}
    ) counted`.execute(door.db);
  return rows[0]?.total ?? 0;
}

/** How many answers there are per facet, over all hits. */
export async function countFacets(door: Door, question: Question): Promise<Map<string, number>> {
  const tsquery = literalsOf(question)?.tsquery;
  if (tsquery === "") return new Map();
  const { rows } = await sql<{ facet: string; count: number }>`
    select facet, count(*)::int as count from (
      select facets from ${sql.table(door.view)} where ${conditions(door, question, tsquery)} limit 1000000
    ) hits, unnest(hits.facets) facet group by facet`.execute(door.db);
  return new Map(rows.map((row) => [row.facet, row.count]));
}

/** Public words that look like this one, most alike first: for "Meinten Sie …". At most 20. */
export async function findSimilarWords(db: PublicDb, word: string): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from (select word from public_word where word % ${word} limit 200) alike
    order by similarity(word, ${word}) desc, word limit 20`.execute(db);
  return rows.map((row) => row.word);
}
