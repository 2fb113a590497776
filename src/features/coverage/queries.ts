import { sql, type RawBuilder } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Period } from "../figures/index.ts";
import { USE } from "../use/index.ts";
import { type Counted, NOTHING, type Sums } from "./coverage.ts";
import { COLUMN_OF, type CoverageQuestion, SIDES } from "./question.ts";

type Row = Sums & { code: string | null; place: string | null };

/** Where an offer is: a municipality (AGS), the whole county, or online. */
const PLACE = sql`case o.reach when 'place' then o.ags else o.reach end`;

/** Published offers that have every code that is asked for. */
function among({ among: chosen }: CoverageQuestion): RawBuilder<unknown> {
  const wanted = SIDES.flatMap((side) => {
    const code = chosen[side];
    return code === undefined ? [] : [sql`and ${code} = any(${sql.ref(`o.${COLUMN_OF[side]}`)})`];
  });
  return sql`o.visible_to in ('public', 'network') ${sql.join(wanted, sql` `)}`;
}

/**
 * How offers were used in a period, one row each: what goes on by its last report in the period, courses by the sum of
 * those that ended in it. Without a period: how the places of running courses stand today, as the offers say.
 */
function useOf(period: Period | undefined, today: string): RawBuilder<unknown> {
  if (period === undefined)
    return sql`
      select run.tenant_id, run.offer_id as id, sum(run.places)::int as places, sum(run.places - run.free)::int as taken,
        sum(run.waiting)::int as waiting
      from offer_run run
      where run.places is not null and run.free is not null and coalesce(run.ends_on, run.starts_on) >= ${today}::date
      group by run.tenant_id, run.offer_id`;
  return sql`
    select tenant_id, id, sum(places)::int as places, sum(taken)::int as taken, sum(waiting)::int as waiting
    from (
      select d.tenant_id, d.record_id as id, f.places, f.taken, f.waiting, o.course_type,
        row_number() over (partition by d.record_id, d.ends_on, d.starts_on order by d.revision desc) as age,
        dense_rank() over (partition by d.record_id order by d.ends_on desc, d.starts_on) as turn
      from delivery d
      join offer o on o.tenant_id = d.tenant_id and o.id = d.record_id
      join (
        select delivery_id, max(value) filter (where measure = 'places') as places,
          max(value) filter (where measure = 'participants') as taken, max(value) filter (where measure = 'waiting') as waiting
        from figure where ags is null group by delivery_id
      ) f on f.delivery_id = d.id
      where d.form = ${USE} and d.ends_on between ${period.startsOn}::date and ${period.endsOn}::date
    ) said
    where age = 1 and (turn = 1 or course_type is not null)
    group by tenant_id, id`;
}

const NO_USE = sql`select null::uuid as id, null::int as places, null::int as taken, null::int as waiting where false`;

const SUMS = sql`count(*)::int as offers, coalesce(sum(places), 0)::int as places, coalesce(sum(taken), 0)::int as taken,
  sum(waiting)::int as waiting, count(places)::int as known`;

/** Use counts only where both places and taken ones are known: a share of half-known numbers is none. */
const bothKnown = (column: RawBuilder<unknown>) =>
  sql`case when u.places is not null and u.taken is not null then ${column} end`;

/** One reading for cells, columns, rows, and the whole; a row of sums says by its nulls which it is. */
async function count(db: PublicDb | TenantDb, question: CoverageQuestion, use: RawBuilder<unknown>): Promise<Row[]> {
  const column = sql.ref(`o.${COLUMN_OF[question.by]}`);
  const { rows } = await sql<Row>`
    with use as materialized (${use}),
    chosen as materialized (
      select ${PLACE} as place, ${column} as codes, ${bothKnown(sql`u.places`)} as places, ${bothKnown(sql`u.taken`)} as taken, u.waiting
      from offer o left join use u on u.id = o.id
      where ${among(question)}
    )
    select code, place, ${SUMS} from chosen, unnest(codes) as code group by grouping sets ((code, place), (code))
    union all
    select null, place, ${SUMS} from chosen group by grouping sets ((place), ())`.execute(db as TenantDb);
  return rows;
}

/** Counts of offers by municipality and code, with their sums. `use` says how places stand; nothing where it is left out. */
export async function countCoverage(
  db: PublicDb | TenantDb,
  question: CoverageQuestion,
  use?: { period: Period | undefined; today: string },
): Promise<Counted> {
  const found = await count(db, question, use === undefined ? NO_USE : useOf(use.period, use.today));
  const counted: Counted = { cells: new Map(), columns: new Map(), rows: new Map(), all: NOTHING };
  for (const { code, place, ...sums } of found)
    if (code === null && place === null) counted.all = sums;
    else if (code === null) counted.rows.set(place ?? "", sums);
    else if (place === null) counted.columns.set(code, sums);
    else counted.cells.set(`${code} ${place}`, sums);
  return counted;
}

/** Municipalities an organisation is or acts for (AGS); none where it is no office of one. */
export async function findOwnPlaces(db: TenantDb, organisationId: string): Promise<string[]> {
  const own = await db
    .selectFrom("organisation")
    .select("ags")
    .where("id", "=", organisationId)
    .where("kind", "=", "municipal_office")
    .execute();
  const others = await db
    .selectFrom("organisation_place")
    .select("ags")
    .where("organisation_id", "=", organisationId)
    .execute();
  return [...new Set([...own, ...others].flatMap(({ ags }) => ags ?? []))];
}

/** How many providers of published offers there are, and how many have reported in a period. */
export async function countReporting(db: TenantDb, period: Period): Promise<{ providers: number; reported: number }> {
  const { rows } = await sql<{ providers: number; reported: number }>`
    select count(distinct o.provider_id)::int as providers,
      count(distinct d.owner_id)::int as reported
    from offer o
    left join delivery d on d.tenant_id = o.tenant_id and d.record_id = o.id and d.form = ${USE}
      and d.ends_on between ${period.startsOn}::date and ${period.endsOn}::date
    where o.visible_to in ('public', 'network')`.execute(db);
  return rows[0] ?? { providers: 0, reported: 0 };
}
