import type { TenantDb } from "../../platform/db/doors.ts";
import type { Feed, FeedMeeting } from "./feed.ts";

const selectFeeds = (db: TenantDb) =>
  db
    .selectFrom("calendar_feed as f")
    .leftJoin("record as g", (join) => join.onRef("g.tenant_id", "=", "f.tenant_id").onRef("g.id", "=", "f.group_id"))
    .selectAll("f")
    .select(["g.title as group_name", "g.slug as group_slug"]);

type Row = Awaited<ReturnType<ReturnType<typeof selectFeeds>["execute"]>>[number];

const toFeed = (row: Row): Feed => ({
  id: row.id,
  email: row.email,
  group: row.group_id === null ? null : { id: row.group_id, name: row.group_name ?? "", slug: row.group_slug ?? "" },
  linkId: row.link_id,
  madeAt: row.made_at,
  invited: row.invited as Feed["invited"],
  revokedAt: row.revoked_at,
});

/** Feeds of an address: the one with everything first, then by group. With the eyes of the program, as all of these. */
export const findFeeds = async (db: TenantDb, email: string): Promise<Feed[]> =>
  (
    await selectFeeds(db)
      .where("f.email", "=", email)
      .orderBy("g.title", (order) => order.asc().nullsFirst())
      .execute()
  ).map(toFeed);

/** The feed of a link that still holds. */
export async function findFeedByLink(db: TenantDb, linkId: string): Promise<Feed | undefined> {
  const row = await selectFeeds(db)
    .where("f.link_id", "=", linkId)
    .where("f.revoked_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? undefined : toFeed(row);
}

type Whose = { email: string; groupIds: readonly string[]; only: string | null; from: string; until: string };

/** Meetings with their record, their group, and the invitation of this address where it still counts. */
const selectMeetings = (db: TenantDb, { email, groupIds }: Pick<Whose, "email" | "groupIds">) =>
  db
    .selectFrom("meeting as m")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .innerJoin("record as g", (join) => join.onRef("g.tenant_id", "=", "m.tenant_id").onRef("g.id", "=", "m.group_id"))
    .leftJoin("invitation as i", (join) =>
      join
        .onRef("i.tenant_id", "=", "m.tenant_id")
        .onRef("i.meeting_id", "=", "m.id")
        .on("i.email", "=", email)
        .on("i.invited_at", "is not", null)
        .on("i.uninvited_at", "is", null)
        .on((eb) =>
          eb.or([
            eb("i.seat_id", "is", null),
            ...(groupIds.length === 0 ? [] : [eb("i.group_id", "in", [...groupIds])]),
          ]),
        ),
    )
    .select(["m.id", "r.slug", "r.title", "g.title as group_name", "m.stage", "m.day", "m.from_time", "m.until_time"])
    .select(["m.venue", "m.address", "m.video_url", "m.sequence", "m.changed_at"])
    .select(["i.id as invitation_id", "i.answer", "i.answered_at", "i.answered_sequence"]);

type MeetingRow = Awaited<ReturnType<ReturnType<typeof selectMeetings>["execute"]>>[number];

const invitationOf = (row: MeetingRow): FeedMeeting["invitation"] =>
  row.invitation_id === null
    ? null
    : {
        id: row.invitation_id,
        answer: row.answer,
        answeredAt: row.answered_at,
        isOld: row.answer !== null && (row.answered_sequence ?? 0) < row.sequence,
      };

const toMeeting = (row: MeetingRow): FeedMeeting => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  groupName: row.group_name,
  stage: row.stage,
  day: row.day,
  fromTime: row.from_time,
  untilTime: row.until_time,
  venue: row.venue,
  address: row.address,
  videoUrl: row.video_url,
  sequence: row.sequence,
  changedAt: row.changed_at,
  invitation: invitationOf(row),
});

/**
 * Meetings of the groups, and those the address was invited to. An invitation that came with a seat counts as long as
 * somebody sits there: who has left sees nothing any more.
 */
export async function findFeedMeetings(db: TenantDb, whose: Whose): Promise<FeedMeeting[]> {
  const { groupIds, only, from, until } = whose;
  const rows = await selectMeetings(db, whose)
    .where("r.deleted_at", "is", null)
    .where("r.visible_to", "!=", "office")
    .where("m.stage", "!=", "draft")
    .where("m.day", ">=", from)
    .where("m.day", "<=", until)
    .where((eb) =>
      eb.or([eb("i.id", "is not", null), ...(groupIds.length === 0 ? [] : [eb("m.group_id", "in", [...groupIds])])]),
    )
    .$if(only !== null, (query) => query.where("m.group_id", "=", only ?? ""))
    .orderBy("m.day", "desc")
    .limit(MOST)
    .execute();
  return rows.map(toMeeting);
}

/** Meetings that are read of a calendar's span at most. */
const MOST = 2000;

/** A meeting on a page of a month. */
export type MonthMeeting = {
  id: string;
  slug: string;
  title: string;
  group: string;
  stage: string;
  day: string;
  lastDay: string;
  fromTime: string;
  untilTime: string;
};

/** Meetings the reader may see, of all groups or of one, on the days of a month's page. */
export async function findMonthMeetings(
  db: TenantDb,
  { from, until, groupId }: { from: string; until: string; groupId?: string | undefined },
): Promise<MonthMeeting[]> {
  const rows = await db
    .selectFrom("meeting as m")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .innerJoin("record as g", (join) => join.onRef("g.tenant_id", "=", "m.tenant_id").onRef("g.id", "=", "m.group_id"))
    .select(["m.id", "r.slug", "r.title", "g.title as group", "m.stage", "m.day", "m.from_time", "m.until_time"])
    .where("r.deleted_at", "is", null)
    .where("m.day", ">=", from)
    .where("m.day", "<=", until)
    .$if(groupId !== undefined, (query) => query.where("m.group_id", "=", groupId ?? ""))
    .orderBy("m.day")
    .orderBy("m.from_time")
    .limit(MOST)
    .execute();
  return rows.map(({ from_time: fromTime, until_time: untilTime, ...row }) => ({
    ...row,
    lastDay: row.day,
    fromTime,
    untilTime,
  }));
}

/** One feed by its id. */
export async function findFeed(db: TenantDb, id: string): Promise<Feed | undefined> {
  const row = await selectFeeds(db).where("f.id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toFeed(row);
}
