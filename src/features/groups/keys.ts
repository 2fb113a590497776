import type { SignInDb } from "../../platform/db/doors.ts";
import { prepareStatement } from "../../platform/db/prepared.ts";
import type { KeyHolder } from "../records/index.ts";

const selectKeys = prepareStatement<{ groupId: string; leads: boolean }>(
  "keys-of-seats",
  `select g.id as "groupId", true as leads from network_group g
    where g.tenant_id = $1 and $2::uuid in (g.lead_id, g.management_id)
  union
  select m.group_id, true from group_moderator m
    where m.tenant_id = $1 and m.email = $3
      and m.from_on <= $4::date and (m.until_on is null or m.until_on >= $4::date)
  union
  select s.group_id, false from seat s join network_group g on g.tenant_id = s.tenant_id and g.id = s.group_id
    where s.tenant_id = $1 and s.organisation_id = $2::uuid
      and s.from_on <= $4::date
      and (s.until_on is null or s.until_on >= $4::date or s.until_on = g.ended_on)
  union
  select p.group_id, false from seat_person p
    join seat s on s.tenant_id = p.tenant_id and s.id = p.seat_id
    join network_group g on g.tenant_id = p.tenant_id and g.id = p.group_id
    where p.tenant_id = $1 and p.email = $3
      and greatest(p.from_on, s.from_on) <= $4::date
      and (least(p.until_on, s.until_on) is null or least(p.until_on, s.until_on) >= $4::date
        or least(p.until_on, s.until_on) = g.ended_on)`,
);

/**
 * What the seats of a membership let it read (docs/decisions/0030). Who sits in a group holds `g:<group>`; who leads it
 * holds `o:` and `d:<group>` as well: people of the organisation that leads or manages it, and who moderates, known by
 * the mail address they sign in with. Who only reads leads nothing. A seat that ended with its group is still a key to
 * what the group left behind; one that ended before is none.
 */
export async function findKeys(db: SignInDb, holder: KeyHolder): Promise<readonly string[]> {
  const { tenantId, organisationId, email, today, role } = holder;
  const rows = await selectKeys(db, [tenantId, organisationId, email, today]);
  return [
    ...new Set(
      rows.flatMap(({ groupId, leads }) =>
        leads && role !== "reader" ? [`g:${groupId}`, `o:${groupId}`, `d:${groupId}`] : [`g:${groupId}`],
      ),
    ),
  ];
}
