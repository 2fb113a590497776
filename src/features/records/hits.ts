import { type RawBuilder, sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import { analyzeQuestion } from "./analysis/index.ts";

/** A question's words as literals of the database; `near` and `exact` are narrower, for the order of hits. */
export type Literals = {
  tsquery: string;
  near: string;
  exact: string;
  /** Each word, as it stands in title or summary: what has more of them there comes first. */
  heads?: readonly string[] | undefined;
  /** Looser questions whose answers follow, where hardly anything fits: the nearest first. */
  partly?: readonly string[];
};

/** Facets by how near they are to a place somebody asks about, the nearest first, and entries that name it in title or summary. */
export type Surroundings = {
  rings: readonly (readonly string[])[];
  named: string;
  /** What is farther away follows, where there is hardly anything near: first these facets, then the rest. */
  farther?: readonly string[];
  isOpen?: boolean;
};

/** What is asked for: words, and per filter group the facets of which one has to hold. */
export type Question = {
  kind: string;
  words?: string;
  /** What `understandWords` made of the words; without it they are taken as they are. */
  literals?: Literals;
  groups: readonly (readonly string[])[];
  /** Where it is wanted, when the words name places: there first, then around, in the whole county, online. */
  near?: Surroundings;
  /** Only entries confirmed before (or never), or not before, this moment. */
  confirmed?: { isStale: boolean; limit: Date };
};

/** Counts above this are told as "über 1.000". */
export const COUNT_LIMIT = 1000;

export type Door = { db: PublicDb; view: "public_search" } | { db: TenantDb; view: "app_search" };

/** The search view of the door: public rows, or what the viewer may see. */
export const publicDoor = (db: PublicDb): Door => ({ db, view: "public_search" });
export const workspaceDoor = (db: TenantDb): Door => ({ db, view: "app_search" });

/** Offices see deleted rows of their county; lists do not show them, the bin does (`findDeleted`). */
const notDeleted = sql`and visible_to <> 'nobody' and left(visible_to, 2) <> 'd:'`;

const hasAny = (facets: readonly string[]): RawBuilder<unknown> =>
  facets.length === 1 ? sql`facets @> ${[...facets]}::text[]` : sql`facets && ${[...facets]}::text[]`;

/** At the place itself: by its facet, or named in title or summary. */
const atPlace = ({ rings: [own = []], named }: Surroundings): RawBuilder<unknown> =>
  named === "" ? sql`(${hasAny(own)})` : sql`(${hasAny(own)} or tsv @@ ${named}::tsquery)`;

const around = (near: Surroundings): RawBuilder<unknown> => {
  const outer = near.rings.slice(1).flat();
  return outer.length === 0 ? atPlace(near) : sql`(${atPlace(near)} or ${hasAny(outer)})`;
};

/** What entries have to fulfil, without `where`. */
export function conditions(
  door: Door,
  question: Question,
  tsquery: string | undefined,
  where?: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const filters = question.groups.filter((group) => group.length > 0).map((group) => sql`and ${hasAny(group)}`);
  const more = door.view === "app_search" ? [notDeleted] : [];
  if (tsquery !== undefined && tsquery !== "") more.push(sql`and tsv @@ ${tsquery}::tsquery`);
  const { confirmed, near } = question;
  if (where !== undefined) more.push(sql`and ${where}`);
  else if (near !== undefined && near.isOpen !== true) more.push(sql`and ${around(near)}`);
  if (confirmed?.isStale === true) more.push(sql`and (confirmed_at is null or confirmed_at < ${confirmed.limit})`);
  if (confirmed?.isStale === false) more.push(sql`and confirmed_at >= ${confirmed.limit}`);
  return sql`kind = ${question.kind} ${sql.join([...filters, ...more, sql``], sql` `)}`;
}

/** The literals of a question; undefined where nothing is asked in words. */
export function literalsOf(question: Question): Literals | undefined {
  if (question.literals !== undefined) return question.literals;
  return question.words === undefined || question.words.trim() === "" ? undefined : analyzeQuestion(question.words);
}

/** The words of a question as one tsquery, wholly or partly answered. */
export function wordsOf(question: Question): string | undefined {
  const literals = literalsOf(question);
  return literals === undefined ? undefined : anyOf(literals);
}

/** Entries ranked by how well the words fit; older hits follow by age. */
const RANKED_LIMIT = 200;

/** How near an entry is, the nearest first. */
function rankOfRing({ rings, farther = [] }: Surroundings): RawBuilder<unknown> {
  const outer = [...rings, farther]
    .slice(1)
    .map((ring, index) => (ring.length === 0 ? sql`` : sql`when ${hasAny(ring)} then ${sql.lit(index + 1)}`));
  return sql`case when at_place then 0 ${sql.join(outer, sql` `)} else ${sql.lit(rings.length + 1)} end`;
}

const rankOfHeads = ({ heads = [] }: Literals): RawBuilder<unknown>[] =>
  heads.length === 0
    ? []
    : [
        sql`${sql.join(
          heads.map((head) => sql`(tsv @@ ${head}::tsquery)::int`),
          sql` + `,
        )} desc`,
      ];

/** Everything that answers, wholly or partly. */
const anyOf = ({ tsquery, partly = [] }: Literals): string =>
  partly.length === 0 ? tsquery : [tsquery, ...partly].map((one) => `(${one})`).join(" | ");

/** What answers wholly and near comes before what is farther away, and that before what answers partly. */
function rankOfFit(literals: Literals, near: Surroundings | undefined): RawBuilder<unknown>[] {
  const { tsquery, partly = [] } = literals;
  if (tsquery === "" || (partly.length === 0 && near?.isOpen !== true)) return [];
  const whole = sql`tsv @@ ${tsquery}::tsquery`;
  const isNear = near === undefined ? sql`` : sql`and (at_place or ${hasAny([...near.rings.slice(1).flat(), "none"])})`;
  const looser = partly.map((one, index) => sql`when tsv @@ ${one}::tsquery then ${sql.lit(index + 2)}`);
  return [sql`case when ${whole} ${isNear} then 0 when ${whole} then 1 ${sql.join([...looser, sql``], sql` `)} end`];
}

/** As many of the newest entries tell how many of all fit. */
const SAMPLE = 200;
/** From here on it is quicker to go through the newest entries until enough fit; below, to look all that fit up. */
const FREQUENT = 14;

/**
 * The newest hits, COUNT_LIMIT + 1 at most: their ids and days, for whole rows would be sorted along. Two ways lead there, and the database would choose
 * by an estimate that takes a look at a row's words for cheap: so a sample decides.
 */
function newestHits(
  door: Door,
  question: Question,
  literals: Literals,
  columns = sql`id, confirmed_at`,
): RawBuilder<unknown> {
  const tsquery = anyOf(literals);
  const view = sql.table(door.view);
  const most = sql.lit(COUNT_LIMIT + 1);
  const { near } = question;
  // An order that no index has: all that fit are looked up.
  const lookUp = (isAtPlace: boolean, where: RawBuilder<unknown>) => sql`
    (select ${columns}, ${sql.lit(isAtPlace)} as at_place from ${view} where ${where}
      order by confirmed_at + interval '0' desc nulls last, id limit ${most})`;
  if (near !== undefined) {
    const there = lookUp(true, conditions(door, question, tsquery, atPlace(near)));
    const outer = near.rings.slice(1).flat();
    const elsewhere = near.isOpen === true ? sql`true` : outer.length === 0 ? sql`false` : hasAny(outer);
    const others = conditions(door, question, tsquery, sql`${elsewhere} and not ${atPlace(near)}`);
    return sql`newest as materialized (${there} union all ${lookUp(false, others)})`;
  }
  const where = conditions(door, question, tsquery);
  const newestOf = conditions(door, { ...question, groups: [] }, undefined);
  return sql`
    sample as materialized (
      select count(*) as hits from (
        select facets, tsv, kind, confirmed_at ${door.view === "app_search" ? sql`, visible_to` : sql``} from ${view}
        where ${newestOf} order by confirmed_at desc nulls last, id limit ${sql.lit(SAMPLE)}
      ) newest where ${where}
    ),
    newest as materialized (
      select * from (select ${columns}, false as at_place from ${view} where ${where}
        order by confirmed_at desc nulls last, id limit ${most}) in_order
      where (select hits from sample) >= ${sql.lit(FREQUENT)}
      union all
      select * from ${lookUp(false, where)} looked_up where (select hits from sample) < ${sql.lit(FREQUENT)}
    )`;
}

/** How many of the newest entries have each of these: what few have tells most of what is wanted. */
export async function countInSample(door: Door, kind: string, tsqueries: readonly string[]): Promise<number[]> {
  const counts = tsqueries.map((one) => sql`count(*) filter (where tsv @@ ${one}::tsquery)::int`);
  const { rows } = await sql<{ counts: number[] }>`
    select array[${sql.join(counts)}] as counts from (
      select tsv from ${sql.table(door.view)} where ${conditions(door, { kind, groups: [] }, undefined)}
      order by confirmed_at desc nulls last, id limit ${sql.lit(SAMPLE)}
    ) newest`.execute(door.db);
  return rows[0]?.counts ?? [];
}

/** Plans that are slow where the database takes a few hits for many: reading everything, and waking helpers for it. */
const preferIndexes = sql`select set_config('enable_seqscan', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`;

type Page = { limit: number; offset: number };

/** The best first: near what was asked, then how well the words fit, then what was confirmed last. */
export async function rankHits(
  door: Door,
  question: Question,
  literals: Literals,
  { limit, offset }: Page,
): Promise<{ id: string; total: number }[]> {
  const ring = question.near === undefined ? [] : [rankOfRing(question.near)];
  const fit =
    literals.tsquery === ""
      ? []
      : [
          sql`(tsv @@ ${literals.exact}::tsquery)::int + (tsv @@ ${literals.near}::tsquery)::int desc`,
          ...rankOfHeads(literals),
          sql`ts_rank('{0.05,0.2,0.4,1}', tsv, ${anyOf(literals)}::tsquery, 1) desc`,
        ];
  const order = sql.join([
    ...rankOfFit(literals, question.near),
    ...ring,
    ...fit,
    sql`confirmed_at desc nulls last`,
    sql`id`,
  ]);
  await preferIndexes.execute(door.db);
  const { rows } = await sql<{ id: string; total: number }>`
    with ${newestHits(door, question, literals)},
    numbered as materialized (
      select id, at_place, row_number() over (order by at_place desc, confirmed_at desc nulls last, id) as position from newest
    ),
    -- Looked at several times from here on: unpacked once.
    read as materialized (
      select ranked.id, at_place, confirmed_at, facets, setweight(tsv, 'A', '{}') as tsv
      from numbered ranked join ${sql.table(door.view)} found on found.id = ranked.id
      where position <= ${sql.lit(RANKED_LIMIT)}
    ),
    best as (select id, row_number() over (order by ${order}) as position from read)
    select id, (select least(count(*), ${sql.lit(COUNT_LIMIT + 1)})::int from newest) as total
    from (select * from best union all select id, position from numbered where position > ${sql.lit(RANKED_LIMIT)}) listed
    order by position limit ${limit} offset ${offset}`.execute(door.db);
  return rows;
}

/** How many of the newest hits have each facet. */
export async function countFacetsOfHits(
  door: Door,
  question: Question,
  literals: Literals,
): Promise<Map<string, number>> {
  await preferIndexes.execute(door.db);
  const { rows } = await sql<{ facet: string; count: number }>`
    with ${newestHits(door, question, literals, sql`id, confirmed_at, facets`)}
    select facet, count(*)::int as count from (select unnest(facets) as facet from newest) hits
    where facet not like 'provider:%' group by facet`.execute(door.db);
  return new Map(rows.map((row) => [row.facet, row.count]));
}
