import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";

/**
 * Writes what everybody may know of a meeting: nothing as long as it is a draft or deleted. Who reads it follows the
 * group's own audience; pages show it where the group shows its meetings.
 */
export async function writeNotice(db: TenantDb, scope: Scope, meetingId: string): Promise<void> {
  await sql`delete from meeting_notice where tenant_id = ${scope.tenantId} and id = ${meetingId}`.execute(db);
  await sql`
    insert into meeting_notice (tenant_id, id, group_id, visible_to, slug, title, stage, day, from_time, until_time, venue, address, ags)
    select m.tenant_id, m.id, m.group_id, g.visible_to, r.slug, r.title, m.stage, m.day, m.from_time, m.until_time, m.venue, m.address, m.ags
    from meeting m
    join record r on r.tenant_id = m.tenant_id and r.id = m.id and r.state = 'published' and r.deleted_at is null
    join network_group g on g.tenant_id = m.tenant_id and g.id = m.group_id
    where m.tenant_id = ${scope.tenantId} and m.id = ${meetingId}`.execute(db);
}
