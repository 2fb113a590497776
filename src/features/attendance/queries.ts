import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Line, Status } from "./attendance.ts";

type Row = Omit<Line, "subject"> & { of: Line["subject"]["of"]; id: string };

/**
 * Everybody who is marked at the door of a meeting: the invited, seats nobody was invited for, and who came besides; by
 * organisation, then name. As far as the viewer sees them: who leads the group all, others their organisation's.
 */
export async function findLines(db: TenantDb, meeting: { id: string; groupId: string; day: string }): Promise<Line[]> {
  const { rows } = await sql<Row>`
    with line as (
      select 'invitation' as of, i.id, i.name, i.organisation_id, i.seat_id, i.answer, i.deputy_name as deputy,
        coalesce(a.came_as, case i.role when 'guest' then 'guest' else 'invited' end) as came_as,
        a.status, a.represented_by, a.marked_at, a.marked_by
      from invitation i
      left join attendance a on a.tenant_id = i.tenant_id and a.invitation_id = i.id
      where i.meeting_id = ${meeting.id} and i.uninvited_at is null
      union all
      select 'seat', s.id, coalesce(a.name, p.name), s.organisation_id, s.id, null, null, 'invited', a.status, a.represented_by,
        a.marked_at, a.marked_by
      from seat s
      left join attendance a on a.tenant_id = s.tenant_id and a.seat_id = s.id and a.meeting_id = ${meeting.id}
        and a.invitation_id is null
      left join lateral (
        select name from seat_person p where p.tenant_id = s.tenant_id and p.seat_id = s.id and p.role = 'representative'
          and p.from_on <= ${meeting.day}::date and coalesce(p.until_on, 'infinity'::date) >= ${meeting.day}::date
        order by p.position, p.name limit 1) p on true
      where s.group_id = ${meeting.groupId} and s.from_on <= ${meeting.day}::date
        and coalesce(s.until_on, 'infinity'::date) >= ${meeting.day}::date
        and not exists (select from invitation i where i.tenant_id = s.tenant_id and i.meeting_id = ${meeting.id}
          and i.uninvited_at is null and (i.seat_id = s.id or i.organisation_id = s.organisation_id))
      union all
      select 'guest', a.id, a.name, a.organisation_id, null, null, null, a.came_as, a.status, a.represented_by, a.marked_at, a.marked_by
      from attendance a
      where a.meeting_id = ${meeting.id} and a.invitation_id is null and a.seat_id is null
    )
    select line.of, line.id, line.name, line.organisation_id as "organisationId",
      coalesce(o.title, g.institution, s.label) as organisation,
      coalesce(line.seat_id, own.id) as "seatId", coalesce(s.vote, own.vote) as vote,
      line.answer, line.deputy, line.came_as as "cameAs", line.status, line.represented_by as "representedBy",
      line.marked_at as "markedAt", line.marked_by as "markedBy"
    from line
    left join seat s on s.id = line.seat_id
    left join lateral (
      select id, vote from seat own where own.group_id = ${meeting.groupId} and own.organisation_id = line.organisation_id
        and own.from_on <= ${meeting.day}::date and coalesce(own.until_on, 'infinity'::date) >= ${meeting.day}::date
      limit 1) own on line.seat_id is null
    left join record o on o.id = line.organisation_id
    left join attendance g on line.of = 'guest' and g.id = line.id
    order by line.came_as = 'guest', lower(coalesce(o.title, g.institution, s.label, '')), lower(coalesce(line.name, '')), line.id`.execute(
    db,
  );
  return rows.map(({ of, id, ...row }) => ({ ...row, subject: { of, id }, status: row.status as Status | null }));
}
