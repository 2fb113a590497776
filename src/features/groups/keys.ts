import { sql } from "kysely";
import type { SignInDb } from "../../platform/db/doors.ts";
import type { KeyHolder } from "../records/index.ts";

/**
 * What the seats of a membership let it read (docs/decisions/0030). Who sits in a group holds `g:<group>`; who leads it
 * holds `o:` and `d:<group>` as well: people of the organisation that leads or manages it, and who moderates, known by
 * the mail address they sign in with. Who only reads leads nothing. A seat that ended with its group is still a key to
 * what the group left behind; one that ended before is none.
 */
export async function findKeys(db: SignInDb, holder: KeyHolder): Promise<readonly string[]> {
  const { tenantId, organisationId, email, today, role } = holder;
  const { rows } = await sql<{ groupId: string; leads: boolean }>`
    select g.id as "groupId", true as leads from network_group g
      where g.tenant_id = ${tenantId} and ${organisationId}::uuid in (g.lead_id, g.management_id)
    union
    select m.group_id, true from group_moderator m
      where m.tenant_id = ${tenantId} and m.email = ${email}
        and m.from_on <= ${today}::date and (m.until_on is null or m.until_on >= ${today}::date)
    union
    select s.group_id, false from seat s join network_group g on g.tenant_id = s.tenant_id and g.id = s.group_id
      where s.tenant_id = ${tenantId} and s.organisation_id = ${organisationId}::uuid
        and s.from_on <= ${today}::date
        and (s.until_on is null or s.until_on >= ${today}::date or s.until_on = g.ended_on)
    union
    select p.group_id, false from seat_person p
      join seat s on s.tenant_id = p.tenant_id and s.id = p.seat_id
      join network_group g on g.tenant_id = p.tenant_id and g.id = p.group_id
      where p.tenant_id = ${tenantId} and p.email = ${email}
        and greatest(p.from_on, s.from_on) <= ${today}::date
        and (least(p.until_on, s.until_on) is null or least(p.until_on, s.until_on) >= ${today}::date
          or least(p.until_on, s.until_on) = g.ended_on)`.execute(db);
  return [
    ...new Set(
      rows.flatMap(({ groupId, leads }) =>
        leads && role !== "reader" ? [`g:${groupId}`, `o:${groupId}`, `d:${groupId}`] : [`g:${groupId}`],
      ),
    ),
  ];
}
