import { sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";

/**
 * Writes what everybody may know of a meeting: nothing as long as it is a draft or deleted. Who reads it follows the group's own audience; pages show it where the group shows its
 * meetings. Of a meeting that moves, the day it was announced for first is kept.
 */
export async function writeNotice(db: TenantDb, scope: Scope, meetingId: string): Promise<void> {
  const { rows } = await sql<{ day: string; movedFrom: string | null }>`
    delete from meeting_notice where tenant_id = ${scope.tenantId} and id = ${meetingId}
    returning day, moved_from as "movedFrom"`.execute(db);
  const announced = rows[0]?.movedFrom ?? rows[0]?.day ?? null;
  await sql`
    insert into meeting_notice (tenant_id, id, group_id, visible_to, slug, title, stage, day, from_time, until_time, venue, address, ags, moved_from)
    select m.tenant_id, m.id, m.group_id, g.visible_to, r.slug, r.title, m.stage, m.day, m.from_time, m.until_time, m.venue, m.address, m.ags,
      nullif(${announced}::date, m.day)
    from meeting m
    join record r on r.tenant_id = m.tenant_id and r.id = m.id and r.state = 'published' and r.deleted_at is null
    join network_group g on g.tenant_id = m.tenant_id and g.id = m.group_id
    where m.tenant_id = ${scope.tenantId} and m.id = ${meetingId}`.execute(db);
}

/** What everybody may know of a meeting; days `YYYY-MM-DD`. */
export type Notice = {
  id: string;
  title: string;
  isCancelled: boolean;
  day: string;
  fromTime: string;
  untilTime: string;
  venue: string;
  address: string;
  placeName: string | null;
  /** The day it was announced for first; null: it is on that day. */
  movedFrom: string | null;
};

/** What comes, of a group that shows itself and its meetings to everybody. */
export async function findNotices(db: PublicDb, groupId: string, today: string): Promise<Notice[]> {
  const rows = await db
    .selectFrom("meeting_notice as n")
    .innerJoin("network_group as g", (join) =>
      join.onRef("g.tenant_id", "=", "n.tenant_id").onRef("g.id", "=", "n.group_id"),
    )
    .leftJoin("place as p", "p.ags", "n.ags")
    .select(["n.id", "n.title", "n.stage", "n.day", "n.from_time as fromTime", "n.until_time as untilTime"])
    .select(["n.venue", "n.address", "n.moved_from as movedFrom", "p.name as placeName"])
    .where("n.group_id", "=", groupId)
    .where(sql<boolean>`'meetings' = any(g.shows)`)
    .where("n.day", ">=", today)
    .orderBy("n.day")
    .orderBy("n.from_time")
    .limit(12)
    .execute();
  return rows.map(({ stage, ...row }) => ({ ...row, isCancelled: stage === "cancelled" }));
}
