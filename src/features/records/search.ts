import { type RawBuilder, sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "./event.ts";
import { findTranslatedFields } from "./translations.ts";
import { ANALYSIS_EDITION, analyzeText } from "./analysis/index.ts";
import {
  conditions,
  COUNT_LIMIT,
  countFacetsOfHits,
  type Door,
  type Literals,
  literalsOf,
  type Question,
  rankHits,
  wordsOf,
} from "./hits.ts";

export { COUNT_LIMIT, type Literals, publicDoor, type Question, type Surroundings, workspaceDoor } from "./hits.ts";

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
  await writeSearches(db, scope, [{ id, document }]);
}

/** The same for many, in one go. */
export async function writeSearches(
  db: TenantDb,
  scope: Scope,
  all: readonly { id: string; document: SearchDocument }[],
): Promise<void> {
  const words = new Map<string, readonly string[]>();
  const ids = all.map((one) => one.id);
  const translated = await findTranslatedFields(db, ids);
  const documents = all.map(({ id, document }) => {
    const german = analyzeText(document.texts);
    // "Meinten Sie …" offers German words.
    words.set(id, german.words);
    const others = translated.get(id);
    const analyzed = others === undefined ? german : analyzeText([...document.texts, ...others]);
    return {
      id,
      title: document.title,
      starts_on: document.startsOn ?? null,
      place_name: document.placeName ?? null,
      changes_on: document.changesOn ?? null,
      facets: [...new Set(document.facets)],
      tsv: analyzed.tsvector,
    };
  });
  const { rows } = await sql<{ id: string; visible_to: string }>`
    with r as materialized (
      select tenant_id, id, kind, visible_to, confirmed_at, state from record
      where tenant_id = ${scope.tenantId} and id = any(${ids}::uuid[])
    )
    insert into search (tenant_id, id, kind, visible_to, title, confirmed_at, starts_on, place_name, changes_on, facets, edition, tsv)
    select r.tenant_id, r.id, r.kind, r.visible_to, d.title, r.confirmed_at, d.starts_on, d.place_name, d.changes_on,
      d.facets || ('state:' || r.state), ${ANALYSIS_EDITION}, d.tsv::tsvector
    from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb)
      as d (id uuid, title text, starts_on date, place_name text, changes_on date, facets text[], tsv text)
    join r on r.id = d.id
    on conflict (tenant_id, id) do update set title = excluded.title, confirmed_at = excluded.confirmed_at,
      starts_on = excluded.starts_on, place_name = excluded.place_name, changes_on = excluded.changes_on, facets = excluded.facets,
      edition = excluded.edition, tsv = excluded.tsv
    returning id, visible_to`.execute(db);
  const shown = rows.filter((row) => row.visible_to === "public").flatMap((row) => words.get(row.id) ?? []);
  if (shown.length === 0) return;
  await sql`insert into search_word (tenant_id, word) select ${scope.tenantId}, unnest(${[...new Set(shown)]}::text[]) on conflict do nothing`.execute(
    db,
  );
}

export type Order = "recent" | "title" | "place" | "begin" | "newest";

const ORDERS: Record<Order, RawBuilder<unknown>> = {
  recent: sql`confirmed_at desc nulls last, id`,
  title: sql`title, id`,
  place: sql`place_name nulls last, title, id`,
  begin: sql`starts_on nulls last, confirmed_at desc nulls last, id`,
  newest: sql`starts_on desc nulls last, confirmed_at desc nulls last, id`,
};

async function sortHits(door: Door, question: Question, page: { order: Order; limit: number; offset: number }) {
  const view = sql.table(door.view);
  const where = conditions(door, question, wordsOf(question));
  const { rows } = await sql<{ id: string; total: number }>`
    select id, total from (
      select id, ${sql`row_number() over ()`} as position from (
        select id from ${view} where ${where} order by ${ORDERS[page.order]} limit ${page.limit} offset ${page.offset}
      ) listed
    ) numbered, (select count(*)::int as total from (select 1 from ${view} where ${where} limit ${COUNT_LIMIT + 1}) counted) counted
    order by position`.execute(door.db);
  return rows;
}

/** Words that hold nothing to look for find nothing, unless they name a place. */
const isEmpty = (question: Question, literals: Literals | undefined): boolean =>
  literals?.tsquery === "" && question.near === undefined;

/**
 * The ids that answer, best or newest first. With words: the 200 newest hits, ranked by where the words stand, then older ones.
 * @returns `total` is at most COUNT_LIMIT + 1
 */
export async function findIds(
  door: Door,
  question: Question,
  page: { order: Order | "fitting"; limit: number; offset: number },
): Promise<{ ids: string[]; total: number }> {
  const literals = literalsOf(question);
  if (isEmpty(question, literals)) return { ids: [], total: 0 };
  const { order } = page;
  const rows =
    order === "fitting" && literals !== undefined
      ? await rankHits(door, question, literals, page)
      : await sortHits(door, question, { ...page, order: order === "fitting" ? "recent" : order });
  if (rows.length > 0 || page.offset === 0) return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0 };
  const { total } = await findIds(door, question, { ...page, limit: 1, offset: 0 });
  return { ids: [], total };
}

/** How many answers there are, up to COUNT_LIMIT + 1. */
export async function countHits(door: Door, question: Question): Promise<number> {
  const literals = literalsOf(question);
  if (isEmpty(question, literals)) return 0;
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from (
      select 1 from ${sql.table(door.view)} where ${conditions(door, question, wordsOf(question))} limit ${COUNT_LIMIT + 1}
    ) counted`.execute(door.db);
  return rows[0]?.total ?? 0;
}

/**
 * How many answers there are per facet: over all hits, with words over the COUNT_LIMIT + 1 newest, for more would take
 * longer than anybody waits: a question that finds more has at least as many of each. Facets are unnested where rows are
 * read, not joined, and without a limit: a third of the work less, and the database shares a large county out among processes.
 */
export async function countFacets(door: Door, question: Question): Promise<Map<string, number>> {
  const literals = literalsOf(question);
  if (isEmpty(question, literals)) return new Map();
  if (literals !== undefined) return countFacetsOfHits(door, question, literals);
  const { rows } = await sql<{ facet: string; count: number }>`
    select facet, count(*)::int as count from (
      select unnest(facets) as facet from ${sql.table(door.view)} where ${conditions(door, question, undefined)}
    ) hits group by facet`.execute(door.db);
  return new Map(rows.map((row) => [row.facet, row.count]));
}

/** Public words that look like this one, most alike first: for "Meinten Sie …". At most 20. */
export async function findSimilarWords(db: PublicDb | TenantDb, word: string): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from (select word from public_word where word % ${word} limit 200) alike
    order by similarity(word, ${word}) desc, word limit 20`.execute(db);
  return rows.map((row) => row.word);
}
