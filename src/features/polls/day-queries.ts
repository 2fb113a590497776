import type { TenantDb } from "../../platform/db/doors.ts";
import type { OtherDate, SchoolBreak } from "./met.ts";

/** Days without school that are not over for long. */
export async function findBreaks(db: TenantDb, since: string): Promise<SchoolBreak[]> {
  const rows = await db
    .selectFrom("school_break")
    .selectAll()
    .where("until_on", ">=", since)
    .orderBy("from_on")
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, fromOn: row.from_on, untilOn: row.until_on }));
}

/**
 * Meetings of the network, and dates other polls hold, on these days; with how many organisations they have in common
 * with the group. With the eyes of the program: who plans should know that something is there.
 */
export async function findOthers(
  db: TenantDb,
  { days, groupId, pollId }: { days: readonly string[]; groupId: string; pollId: string | undefined },
): Promise<OtherDate[]> {
  if (days.length === 0) return [];
  const meetings = await db
    .selectFrom("meeting as m")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .innerJoin("record as g", (join) => join.onRef("g.tenant_id", "=", "m.tenant_id").onRef("g.id", "=", "m.group_id"))
    .select(["m.day", "m.from_time", "m.until_time", "r.title", "g.title as group", "m.group_id"])
    .where("m.day", "in", days)
    .where("m.stage", "!=", "cancelled")
    .where("r.deleted_at", "is", null)
    .orderBy("m.from_time")
    .execute();
  const holds = await db
    .selectFrom("poll_date as d")
    .innerJoin("poll as p", (join) => join.onRef("p.tenant_id", "=", "d.tenant_id").onRef("p.id", "=", "d.poll_id"))
    .innerJoin("record as g", (join) => join.onRef("g.tenant_id", "=", "p.tenant_id").onRef("g.id", "=", "p.group_id"))
    .select(["d.day", "d.from_time", "d.until_time", "p.title", "g.title as group", "p.group_id"])
    .where("d.day", "in", days)
    .where("p.sent_at", "is not", null)
    .where("p.fixed_at", "is", null)
    .where("p.withdrawn_at", "is", null)
    .$if(pollId !== undefined, (query) => query.where("p.id", "!=", pollId ?? ""))
    .execute();
  const shared = await countShared(db, groupId);
  const toOther = (row: (typeof meetings)[number], isHold: boolean): OtherDate => ({
    day: row.day,
    fromTime: row.from_time,
    untilTime: row.until_time,
    title: row.title,
    group: row.group,
    shared: shared.get(row.group_id) ?? 0,
    isHold,
  });
  return [...meetings.map((row) => toOther(row, false)), ...holds.map((row) => toOther(row, true))];
}

/** How many organisations each group has seats of that sit in this one, too. */
async function countShared(db: TenantDb, groupId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("seat as own")
    .innerJoin("seat as other", (join) =>
      join
        .onRef("other.tenant_id", "=", "own.tenant_id")
        .onRef("other.organisation_id", "=", "own.organisation_id")
        .on("other.until_on", "is", null),
    )
    .select(["other.group_id"])
    .select((eb) => eb.fn.count<string>("other.organisation_id").distinct().as("count"))
    .where("own.group_id", "=", groupId)
    .where("own.until_on", "is", null)
    .groupBy("other.group_id")
    .execute();
  return new Map(rows.map((row) => [row.group_id, Number(row.count)]));
}
