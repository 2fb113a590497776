import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type Engagement, hasTakenPart, NOTHING, type Span } from "./engagement.ts";

export type OfOrganisation = { id: string; slug: string; name: string; engagement: Engagement };

type Row = { id: string; slug: string; name: string } & { [K in keyof Engagement]: string | null };

const toNumbers = (row: Row): Engagement =>
  Object.fromEntries(
    (Object.keys(NOTHING) as (keyof Engagement)[]).map((name) => [name, Number(row[name] ?? 0)]),
  ) as Engagement;

/** How often each was invited and there; a meeting counts once, as the best that is known of it. */
const meetingsOf = ({ from, to }: Span) => sql`
    there as (
      select x.organisation_id, x.meeting_id, bool_or(x.invited) as invited, bool_or(x.status = 'present') as present,
        bool_or(x.status = 'represented') as represented, bool_or(x.status = 'excused') as excused
      from (
        select organisation_id, meeting_id, true as invited, null as status from invitation
        where organisation_id is not null and invited_at is not null and uninvited_at is null
        union all
        select organisation_id, meeting_id, false, status from attendance where organisation_id is not null
      ) x
      join meeting m on m.id = x.meeting_id
      join record r on r.id = m.id and r.deleted_at is null
      where m.day between ${from}::date and ${to}::date and m.stage in ('minutes', 'approved', 'closed')
      group by x.organisation_id, x.meeting_id),
    meetings as (
      select organisation_id as id, count(*) filter (where invited) as invited,
        count(*) filter (where present) as present,
        count(*) filter (where represented and not coalesce(present, false)) as represented,
        count(*) filter (where excused and not coalesce(present, false) and not coalesce(represented, false)) as excused
      from there group by 1)`;

/**
 * What organisations have done in a time, by name, those that nothing is known of left out. Meetings count that have taken
 * place; names of people play no part, so figures stay when those have had their time. With the eyes of the program: call
 * only for the office, or with `organisationId` for that organisation itself.
 */
export async function findEngagement(
  db: TenantDb,
  { from, to }: Span,
  organisationId?: string,
): Promise<OfOrganisation[]> {
  const { rows } = await sql<Row>`
    with ${meetingsOf({ from, to })},
    tasks as (
      select s.responsible_id as id, count(*) as taken, count(*) filter (where s.done_at is not null) as done
      from result s
      join record r on r.id = s.id and r.deleted_at is null and r.state = 'published'
      join meeting m on m.id = s.meeting_id
      where s.kind = 'task' and s.dropped_at is null and s.responsible_id is not null
        and m.day between ${from}::date and ${to}::date
      group by 1),
    wishes as (
      select organisation_id as id, count(*) as wishes from agenda_wish
      where (brought_at at time zone 'Europe/Berlin')::date between ${from}::date and ${to}::date group by 1),
    preparations as (
      select organisation_id as id, count(*) as preparations from preparation
      where taken_at is not null and (taken_at at time zone 'Europe/Berlin')::date between ${from}::date and ${to}::date
      group by 1)
    select o.id, o.slug, o.title as name, meetings.invited, meetings.present, meetings.represented, meetings.excused,
      tasks.taken as "tasksTaken", tasks.done as "tasksDone", wishes.wishes, preparations.preparations
    from record o
    left join meetings on meetings.id = o.id
    left join tasks on tasks.id = o.id
    left join wishes on wishes.id = o.id
    left join preparations on preparations.id = o.id
    where o.kind = 'organisation' and o.deleted_at is null
      and ${organisationId === undefined ? sql`true` : sql`o.id = ${organisationId}`}
    order by lower(o.title), o.id`.execute(db);
  return rows
    .map((row) => ({ id: row.id, slug: row.slug, name: row.name, engagement: toNumbers(row) }))
    .filter(({ engagement }) => hasTakenPart(engagement));
}
