import { sql } from "kysely";
import type { Database } from "../../src/platform/db/open.ts";
import type { BenchCounty } from "./counties.ts";

/** As large as no county's network is. */
export const MEETINGS = { groups: 300, seats: 20, meetings: 5000, items: 6, people: 20 };
export type Meetings = typeof MEETINGS;

/** An id that is the same each time. */
const idOf = (what: string) => sql.raw(`md5('${what} ' || n)::uuid`);

/**
 * Groups with seats, meetings with agenda, invitations, attendance and results in a county that has organisations, by
 * statements of their own: through the program it would take an hour. What is there already stays.
 */
export async function fillMeetings({ doors }: Database, { tenantId }: BenchCounty, size: Meetings): Promise<void> {
  await doors.asOwner(async (db) => {
    const { rows } = await sql<{ there: boolean }>`
      select exists (select from network_group where tenant_id = ${tenantId}) as there`.execute(db);
    if (rows[0]?.there === true) return;
    await fillGroups(db, tenantId, size);
    await fillDates(db, tenantId, size);
    await fillPeople(db, tenantId, size);
    await sql`analyze`.execute(db);
  });
}

type OwnerDb = Parameters<Parameters<Database["doors"]["asOwner"]>[0]>[0];

async function fillGroups(db: OwnerDb, tenantId: string, { groups, seats }: Meetings): Promise<void> {
  const group = idOf("group");
  await sql`
    insert into record (tenant_id, id, kind, slug, title, audience, state, owner_id, group_id, created_at, updated_at, published_at, confirmed_at)
    select ${tenantId}::uuid, ${group}, 'group', 'gremium-' || n, 'Arbeitsgruppe ' || n || ' im Netzwerk für Integration', 'network',
      'published', ${group}, ${group}, now(), now(), now(), now()
    from generate_series(1, ${groups}::int) n`.execute(db);
  await sql`
    insert into network_group (tenant_id, id, visible_to, type, parent_id, purpose, founded_on, joining, quorum)
    select ${tenantId}::uuid, ${group}, 'network', case when n = 1 then 'network' else 'working' end,
      case when n = 1 then null else md5('group ' || (1 + (n - 2) / 12))::uuid end,
      'Wir stimmen ab, was im Kreis für Zugewanderte getan wird, und sorgen dafür, dass es geschieht.', '2015-01-01', 'network', 'half'
    from generate_series(1, ${groups}::int) n`.execute(db);
  await sql`
    insert into seat (tenant_id, id, group_id, visible_to, organisation_id, vote, from_on, position)
    select ${tenantId}::uuid, md5('seat ' || n || ' ' || o.position)::uuid, ${group}, 'network', o.id, 'voting', '2015-01-01', o.position
    from generate_series(1, ${groups}::int) n
    cross join lateral (
      select id, row_number() over () as position from (
        select id from organisation where tenant_id = ${tenantId} order by md5(n || id::text) limit ${seats}) chosen) o`.execute(
    db,
  );
  await sql`
    insert into seat_person (tenant_id, id, seat_id, group_id, organisation_id, role, name, email, from_on)
    select tenant_id, md5('person ' || id)::uuid, id, group_id, organisation_id, 'representative', 'Person ' || left(id::text, 6),
      'person-' || left(organisation_id::text, 8) || '@example.org', '2015-01-01'
    from seat where tenant_id = ${tenantId}`.execute(db);
}

async function fillDates(db: OwnerDb, tenantId: string, { groups, meetings, items }: Meetings): Promise<void> {
  const meeting = idOf("meeting");
  const group = sql`md5('group ' || (1 + n % ${groups}::int))::uuid`;
  const day = sql`(current_date + 30 - (n / 3) * interval '1 day')::date`;
  await sql`
    insert into record (tenant_id, id, kind, slug, title, audience, state, owner_id, group_id, created_at, updated_at, published_at)
    select ${tenantId}::uuid, ${meeting}, 'meeting', 'treffen-' || n, (1 + n / 300) || '. Treffen', 'network', 'published', ${group}, ${group},
      now(), now(), now()
    from generate_series(1, ${meetings}::int) n`.execute(db);
  await sql`
    insert into meeting (tenant_id, id, visible_to, group_id, number, stage, day, from_time, until_time, venue, changed_at)
    select ${tenantId}::uuid, ${meeting}, 'network', ${group}, 1 + n / 300, case when ${day} > current_date then 'invited' else 'closed' end,
      ${day}, '15:00', '17:00', 'Landratsamt, Großer Sitzungssaal', now()
    from generate_series(1, ${meetings}::int) n`.execute(db);
  await sql`
    insert into agenda_item (tenant_id, id, meeting_id, visible_to, position, kind, title, minutes, state, notes)
    select ${tenantId}::uuid, md5('item ' || n || ' ' || i)::uuid, ${meeting}, 'network', i,
      (array['information', 'consultation', 'decision', 'introduction', 'report'])[1 + i % 5], 'Tagesordnungspunkt ' || i, 20,
      case when ${day} > current_date then 'planned' else 'done' end,
      repeat('Die Anwesenden berichten aus ihren Einrichtungen und nennen, was fehlt. ', 8)
    from generate_series(1, ${meetings}::int) n cross join generate_series(1, ${items}::int) i`.execute(db);
  await fillResults(db, tenantId, { groups, meetings });
}

async function fillResults(
  db: OwnerDb,
  tenantId: string,
  { groups, meetings }: Pick<Meetings, "groups" | "meetings">,
): Promise<void> {
  const result = sql`md5('result ' || n || ' ' || i)::uuid`;
  const group = sql`md5('group ' || (1 + n % ${groups}::int))::uuid`;
  await sql`
    insert into record (tenant_id, id, kind, slug, title, audience, state, owner_id, group_id, created_at, updated_at, published_at)
    select ${tenantId}::uuid, ${result}, 'result', 'ergebnis-' || n || '-' || i, 'Die Wartezeit auf einen Kursplatz soll kürzer werden', 'network',
      'published', ${group}, ${group}, now(), now(), now()
    from generate_series(1, ${meetings}::int) n cross join generate_series(1, 3) i`.execute(db);
  await sql`
    insert into result (tenant_id, id, visible_to, meeting_id, item_id, group_id, kind, position, text, responsible_id, task_link_id, due_on, done_at, done_by)
    select ${tenantId}::uuid, ${result}, 'network', md5('meeting ' || n)::uuid, md5('item ' || n || ' ' || i)::uuid, ${group},
      (array['task', 'decision', 'need'])[i], i, 'Wer, was, bis wann.', o.id, case when i = 1 then ${result} end,
      case when i = 1 then (current_date - (n / 3) * interval '1 day' + interval '60 days')::date end,
      case when i = 1 and n > 400 then now() end, case when i = 1 and n > 400 then 'Messung' end
    from generate_series(1, ${meetings}::int) n cross join generate_series(1, 3) i
    cross join lateral (select organisation_id as id from seat where tenant_id = ${tenantId} and group_id = ${group} limit 1) o`.execute(
    db,
  );
}

/** A row for each invited person of each meeting, and how they came. */
async function fillPeople(db: OwnerDb, tenantId: string, { people }: Meetings): Promise<void> {
  await sql`
    insert into invitation (tenant_id, id, meeting_id, group_id, organisation_id, seat_id, name, email, link_id, listed_at, invited_at,
      answer, answered_at, answered_by)
    select m.tenant_id, md5('invitation ' || m.id || s.id)::uuid, m.id, m.group_id, s.organisation_id, s.id, p.name,
      p.email, md5('link ' || m.id || s.id)::uuid, now(), now(), 'yes', now(), 'link'
    from meeting m
    join seat s on s.tenant_id = m.tenant_id and s.group_id = m.group_id and s.position <= ${people}
    join seat_person p on p.tenant_id = s.tenant_id and p.seat_id = s.id
    where m.tenant_id = ${tenantId}
    on conflict do nothing`.execute(db);
  await sql`
    insert into attendance (tenant_id, id, meeting_id, group_id, invitation_id, organisation_id, seat_id, name, status, marked_at, marked_by)
    select i.tenant_id, md5('attendance ' || i.id)::uuid, i.meeting_id, i.group_id, i.id, i.organisation_id, i.seat_id, i.name,
      (array['present', 'present', 'excused', 'absent'])[1 + abs(hashtext(i.id::text)) % 4], now(), 'Messung'
    from invitation i where i.tenant_id = ${tenantId}`.execute(db);
}
