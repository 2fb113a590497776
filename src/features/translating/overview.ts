import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import { germanTexts, type TranslatedKind } from "./texts.ts";

/** How far an entry is in a language: nothing there, some of its texts, all, or older than the German. */
export const STATES = ["missing", "partly", "outdated", "done"] as const;
export type State = (typeof STATES)[number];

/** What the overview is narrowed to; empty means all. `owner`: whose entries, undefined for all. */
export type Choice = {
  kinds: readonly TranslatedKind[];
  languages: readonly Language[];
  states: readonly (State | "proposed")[];
  words: string;
  owner: string | undefined;
};

/** How far an entry is in one language. */
export type Standing = { language: Language; state: State; proposals: number };
/** An entry with its standing in the chosen languages, and how often its page was read in the last 90 days. */
export type Row = { id: string; kind: string; slug: string; title: string; visits: number; standings: Standing[] };

export const PAGE_SIZE = 30;

/** What was read most, by the address behind the language. */
export type Visits = ReadonlyMap<string, number>;

/** Sums of the last 90 days by page. */
export async function findVisits(db: TenantDb, since: string): Promise<Visits> {
  const { rows } = await sql<{ page: string; visits: number }>`
    select page, sum(visits)::int as visits from visit_sum where starts_on >= ${since}::date group by page`.execute(db);
  return new Map(rows.map(({ page, visits }) => [page, visits]));
}

/** Visits of entries by id: their pages have the addresses their kind gives them. */
async function findVisitedIds(db: TenantDb, kinds: readonly TranslatedKind[], visits: Visits) {
  if (visits.size === 0) return [];
  const rows = await db
    .selectFrom("record")
    .select(["id", "kind", "slug"])
    .where(
      "kind",
      "in",
      kinds.map(({ kind }) => kind),
    )
    .where("state", "=", "published")
    .execute();
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  return rows.flatMap(({ id, kind, slug }) => {
    const path = byKind.get(kind)?.sitePath?.({ slug });
    const count = path === undefined ? undefined : visits.get(path);
    return count === undefined ? [] : [{ id, count }];
  });
}

/** How far every entry is in every chosen language: rows `id, kind, slug, title, is_public, language, state, proposals`. */
function standings({ kinds, languages, words, owner }: Choice): RawBuilder<unknown> {
  const like = `%${words.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  return sql`
    with german as materialized (${germanTexts(kinds)}),
    fields as (select id, count(*)::int as fields from german group by id),
    made as (
      select g.id, t.language, count(*)::int as made, count(*) filter (where t.source <> g.text)::int as outdated
      from german g join translation t on t.tenant_id = current_tenant() and t.record_id = g.id and t.field = g.field
      group by g.id, t.language
    ),
    proposed as (
      select record_id, language, count(*)::int as proposals from translation_proposal
      where tenant_id = current_tenant() group by record_id, language
    )
    select r.id, r.kind, r.slug, r.title, r.visible_to = 'public' as is_public, l.language, l.position,
      coalesce(p.proposals, 0) as proposals,
      case when coalesce(m.made, 0) = 0 then 'missing' when m.outdated > 0 then 'outdated'
        when m.made < f.fields then 'partly' else 'done' end as state
    from fields f
    join record r on r.tenant_id = current_tenant() and r.id = f.id
    cross join unnest(${[...languages]}::text[]) with ordinality as l(language, position)
    left join made m on m.id = f.id and m.language = l.language
    left join proposed p on p.record_id = f.id and p.language = l.language
    where (${owner ?? null}::uuid is null or r.owner_id = ${owner ?? null}::uuid)
      and (${words} = '' or r.title ilike ${like})`;
}

/** Whether a standing is one of the chosen; all are where none is chosen. */
const fits = ({ states }: Choice): RawBuilder<boolean> =>
  states.length === 0
    ? sql`true`
    : sql`(state = any(${states.filter((one) => one !== "proposed")}::text[])
        or (${states.includes("proposed")} and proposals > 0))`;

/**
 * Entries of which a chosen language is in a chosen state: what the public reads before drafts, then what is visited most.
 * @param page from 1 on
 */
export async function findOverview(
  db: TenantDb,
  choice: Choice,
  visits: Visits,
  page: number,
): Promise<{ rows: Row[]; total: number }> {
  const visited = await findVisitedIds(db, choice.kinds, visits);
  const { rows } = await sql<Omit<Row, "standings"> & { standings: Standing[]; total: number }>`
    with s as materialized (${standings(choice)}),
    visited as (
      select * from unnest(${visited.map(({ id }) => id)}::uuid[], ${visited.map(({ count }) => count)}::int[]) as v(id, visits)
    ),
    chosen as (select id, bool_or(is_public) as is_public from s where ${fits(choice)} group by id)
    select s.id, s.kind, s.slug, s.title, coalesce(v.visits, 0) as visits, (select count(*)::int from chosen) as total,
      json_agg(json_build_object('language', s.language, 'state', s.state, 'proposals', s.proposals) order by s.position) as standings
    from (
      select c.id, c.is_public from chosen c
      join record r on r.tenant_id = current_tenant() and r.id = c.id
      left join visited v on v.id = c.id
      order by c.is_public desc, coalesce(v.visits, 0) desc, r.title, c.id
      limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}
    ) c
    join s on s.id = c.id left join visited v on v.id = c.id
    group by s.id, s.kind, s.slug, s.title, v.visits, c.is_public
    order by c.is_public desc, coalesce(v.visits, 0) desc, s.title, s.id`.execute(db);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** Most entries in one file for a translation office, or in one request to a machine. */
export const MOST_ENTRIES = 2000;

/** Ids of all entries of a choice, at most `MOST_ENTRIES`, in the order of their titles. */
export async function findChosenIds(db: TenantDb, choice: Choice): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (${standings(choice)}) s where ${fits(choice)}
    group by id, title order by title, id limit ${MOST_ENTRIES}`.execute(db);
  return rows.map(({ id }) => id);
}

/** How many entries are in each state, by language. */
export async function countStandings(db: TenantDb, choice: Choice): Promise<Map<Language, Record<State, number>>> {
  const { rows } = await sql<{ language: Language; state: State; count: number }>`
    select language, state, count(*)::int as count from (${standings(choice)}) s group by language, state`.execute(db);
  const counts = new Map<Language, Record<State, number>>(
    choice.languages.map((language) => [language, { missing: 0, partly: 0, outdated: 0, done: 0 }]),
  );
  for (const { language, state, count } of rows) {
    const own = counts.get(language);
    if (own !== undefined) own[state] = count;
  }
  return counts;
}

const CODE = /^[a-z_-]{1,40}$/u;

/** Reads what the address asks for; what is strange is passed over. */
export function readChoice(
  query: URLSearchParams,
  { kinds, languages, owner }: Pick<Choice, "kinds" | "languages" | "owner">,
): Choice {
  const asked = (name: string) => query.getAll(name).filter((code) => CODE.test(code));
  const chosen = <T>(all: readonly T[], codeOf: (one: T) => string, name: string): readonly T[] => {
    const found = all.filter((one) => asked(name).includes(codeOf(one)));
    return found.length === 0 ? all : found;
  };
  return {
    kinds: chosen(kinds, ({ kind }) => kind, "art"),
    languages: chosen(languages, (language) => language, "sprache"),
    states: asked("stand").flatMap((code) => {
      const state = z.enum([...STATES, "proposed"]).safeParse(code);
      return state.success ? [state.data] : [];
    }),
    words: (query.get("q") ?? "").trim().slice(0, 100),
    owner,
  };
}
