import { sql } from "kysely";
import type { PublicDb } from "../../platform/db/doors.ts";
import type { MinutesContent } from "./content.ts";

/** Minutes everybody may read, in a list. */
export type PublicMinutes = { id: string; title: string; day: string };

/** Most of them in the list of a group: those of several years. */
const MOST = 40;

/** The approved minutes of a group, the newest first, as far as it shows what came of its meetings. */
export function findPublicMinutes(db: PublicDb, groupId: string): Promise<PublicMinutes[]> {
  return db
    .selectFrom("public_minutes as m")
    .innerJoin("network_group as g", (join) =>
      join.onRef("g.tenant_id", "=", "m.tenant_id").onRef("g.id", "=", "m.group_id"),
    )
    .select([
      "m.meeting_id as id",
      sql<string>`m.content->>'title'`.as("title"),
      sql<string>`m.content->>'day'`.as("day"),
    ])
    .where("m.group_id", "=", groupId)
    .where(sql<boolean>`'results' = any(g.shows)`)
    .orderBy(sql`m.content->>'day'`, "desc")
    .orderBy("m.meeting_id")
    .limit(MOST)
    .execute();
}

/** What everybody may read of one meeting of a group; undefined where that is nothing. */
export async function findPublicContent(
  db: PublicDb,
  groupId: string,
  meetingId: string,
): Promise<{ content: MinutesContent; approvedAt: Date } | undefined> {
  const row = await db
    .selectFrom("public_minutes as m")
    .innerJoin("network_group as g", (join) =>
      join.onRef("g.tenant_id", "=", "m.tenant_id").onRef("g.id", "=", "m.group_id"),
    )
    .select(["m.content", "m.approved_at as approvedAt"])
    .where("m.group_id", "=", groupId)
    .where("m.meeting_id", "=", meetingId)
    .where(sql<boolean>`'results' = any(g.shows)`)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { content: row.content as unknown as MinutesContent, approvedAt: row.approvedAt };
}
