import type { TenantDb } from "../../platform/db/doors.ts";
import { type AnyDb, findersOf, RECORD_COLUMNS } from "../records/index.ts";
import type { Meeting, Stage, StageStep } from "./meeting.ts";
import type { Series } from "./numbering.ts";

function selectMeetings(db: AnyDb) {
  return (db as TenantDb)
    .selectFrom("meeting as m")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .leftJoin("record as body", (join) =>
      join.onRef("body.tenant_id", "=", "m.tenant_id").onRef("body.id", "=", "m.group_id"),
    )
    .leftJoin("meeting_series as s", (join) =>
      join.onRef("s.tenant_id", "=", "m.tenant_id").onRef("s.id", "=", "m.series_id"),
    )
    .leftJoin("place as p", "p.ags", "m.ags")
    .select([
      "m.id",
      "m.group_id as groupId",
      "m.series_id as seriesId",
      "m.number",
      "m.stage",
      "m.day",
      "m.from_time as fromTime",
      "m.until_time as untilTime",
      "m.venue",
      "m.address",
      "m.ags",
      "m.video_url as videoUrl",
      "m.bring",
      "m.description",
      "m.moderation",
      "m.outcome",
      "m.sequence",
      "m.changed_at as changedAt",
      ...RECORD_COLUMNS,
      "body.title as groupName",
      "body.slug as groupSlug",
      "s.name as seriesName",
      "p.name as placeName",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMeetings>["execute"]>>[number];

const toMeeting = (row: Row): Meeting => ({
  ...row,
  stage: row.stage as Stage,
  audience: row.audience as Meeting["audience"],
  // a body the reader may not see stays unnamed
  groupName: row.groupName ?? "",
  groupSlug: row.groupSlug ?? "",
});

/** By the slug of its address, by id (deleted ones too), several by their ids: as far as the door shows them. */
export const {
  findBySlug: findMeetingBySlug,
  find: findMeeting,
  findByIds: findMeetingsByIds,
} = findersOf<Meeting>("meetings", async (db, where, run) =>
  (await run(selectMeetings(db).where(where))).map(toMeeting),
);

/** What narrows a list of meetings; days `YYYY-MM-DD`, both inclusive. */
export type MeetingFilter = {
  groupId?: string | undefined;
  seriesId?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  stages?: readonly Stage[] | undefined;
};

/** Meetings this door shows, in order of time (`latestFirst`: the other way round); deleted ones are left out. */
export async function findMeetings(
  db: AnyDb,
  { groupId, seriesId, from, until, stages }: MeetingFilter,
  { limit = 200, offset = 0, latestFirst = false }: { limit?: number; offset?: number; latestFirst?: boolean } = {},
): Promise<Meeting[]> {
  const direction = latestFirst ? "desc" : "asc";
  const rows = await selectMeetings(db)
    .where("r.deleted_at", "is", null)
    .$if(groupId !== undefined, (query) => query.where("m.group_id", "=", groupId ?? ""))
    .$if(seriesId !== undefined, (query) => query.where("m.series_id", "=", seriesId ?? ""))
    .$if(from !== undefined, (query) => query.where("m.day", ">=", from ?? ""))
    .$if(until !== undefined, (query) => query.where("m.day", "<=", until ?? ""))
    .$if(stages !== undefined, (query) => query.where("m.stage", "in", [...(stages ?? [])]))
    .orderBy("m.day", direction)
    .orderBy("m.from_time", direction)
    .orderBy("m.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toMeeting);
}

/** What happened with a meeting, in order. */
export async function findStages(db: TenantDb, meetingId: string): Promise<StageStep[]> {
  const rows = await db
    .selectFrom("meeting_stage")
    .select(["stage", "at", "by", "note"])
    .where("meeting_id", "=", meetingId)
    .orderBy("step")
    .execute();
  return rows.map((row) => ({ ...row, stage: row.stage as Stage }));
}

/** All series of the county this door shows. */
export async function findSeries(db: TenantDb): Promise<Series[]> {
  return db
    .selectFrom("meeting_series")
    .select(["id", "group_id as groupId", "name", "continues_id as continuesId", "held_before as heldBefore"])
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/** Meetings of these series as far as their numbers go; those called off or deleted take none. */
export async function findNumbered(db: TenantDb, seriesIds: readonly string[]) {
  if (seriesIds.length === 0) return [];
  return db
    .selectFrom("meeting as m")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .select(["m.id", "m.series_id as seriesId", "m.day", "m.from_time as fromTime", "m.number"])
    .where("m.series_id", "in", [...seriesIds])
    .where("m.stage", "<>", "cancelled")
    .where("r.deleted_at", "is", null)
    .execute();
}

/** The next meeting of each group, as far as the reader sees one; those called off do not count. */
export async function findNextOf(db: TenantDb, groupIds: readonly string[], today: string) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("meeting as m")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .distinctOn("m.group_id")
    .select(["m.group_id as groupId", "r.slug", "m.day"])
    .where("m.group_id", "in", [...groupIds])
    .where("m.day", ">=", today)
    .where("m.stage", "<>", "cancelled")
    .where("r.deleted_at", "is", null)
    .orderBy("m.group_id")
    .orderBy("m.day")
    .orderBy("m.from_time")
    .execute();
}
