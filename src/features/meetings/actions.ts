import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { findPlaceName } from "../directory/index.ts";
import { changeState, Conflict, findTitle, type Scope, writeEvent, writingOf } from "../records/index.ts";
import { canGo, hasMoved, type Meeting, type MeetingContent, type Stage } from "./meeting.ts";
import { writeNotice } from "./notice.ts";
import { findMeetingsByIds } from "./queries.ts";
import { meetingDocument } from "./search-document.ts";

const columnsOf = (content: MeetingContent) => ({
  series_id: content.seriesId,
  number: content.number,
  day: content.day,
  from_time: content.fromTime,
  until_time: content.untilTime,
  venue: content.venue,
  address: content.address,
  ags: content.ags,
  video_url: content.videoUrl,
  bring: content.bring,
  description: content.description,
  moderation: content.moderation,
  outcome: content.outcome,
});

const writing = writingOf<MeetingContent, Meeting>({
  kind: "meeting",
  recordOf: ({ title, groupId, ags }) => ({ title, ownerId: groupId, groupId, ags }),
  async insert(db, scope, { id, visibleTo }, content) {
    const row = { tenant_id: scope.tenantId, id, visible_to: visibleTo, group_id: content.groupId };
    await db
      .insertInto("meeting")
      .values({ ...row, ...columnsOf(content), changed_at: scope.clock.now() })
      .execute();
  },
  async update(db, scope, id, content) {
    const own = db.updateTable("meeting").where("tenant_id", "=", scope.tenantId).where("id", "=", id);
    await own.set({ ...columnsOf(content), changed_at: scope.clock.now() }).execute();
  },
  findByIds: findMeetingsByIds,
  async documentOf(db, content) {
    const names = { group: await findTitle(db, content.groupId), place: await findPlaceName(db, content.ags) };
    const items = await findItemTitles(db, content);
    return meetingDocument(content, { ...names, items });
  },
});

/** What the agenda of a meeting says; a new one has none yet. */
async function findItemTitles(db: TenantDb, content: MeetingContent & { id?: string }): Promise<string[]> {
  if (content.id === undefined) return [];
  const rows = await db.selectFrom("agenda_item").select("title").where("meeting_id", "=", content.id).execute();
  return rows.map(({ title }) => title);
}

async function writeStage(
  db: TenantDb,
  scope: Scope,
  meetingId: string,
  { stage, note = null }: { stage: Stage; note?: string | null | undefined },
): Promise<void> {
  await sql`
    insert into meeting_stage (tenant_id, id, meeting_id, visible_to, step, stage, at, by, note)
    select tenant_id, ${scope.newId()}, id, visible_to,
      (select count(*) + 1 from meeting_stage before where before.tenant_id = ${scope.tenantId} and before.meeting_id = ${meetingId}), ${stage}, ${scope.clock.now()}, ${scope.actor.name}, ${note}
    from meeting where tenant_id = ${scope.tenantId} and id = ${meetingId}`.execute(db);
}

/**
 * Enters a meeting of a group.
 * @param stage `closed`: it was held before the program, and is entered as history
 * @returns where it is found from now on
 */
export async function createMeeting(
  db: TenantDb,
  scope: Scope,
  content: MeetingContent,
  stage: "draft" | "closed" = "draft",
): Promise<{ id: string; slug: string }> {
  const state = stage === "draft" ? "draft" : "published";
  const made = await writing.create(db, scope, content, { state, audience: "group" });
  if (stage !== "draft")
    await db
      .updateTable("meeting")
      .set({ stage })
      .where("tenant_id", "=", scope.tenantId)
      .where("id", "=", made.id)
      .execute();
  await writeStage(db, scope, made.id, { stage });
  await writeNotice(db, scope, made.id);
  return made;
}

/**
 * Changes what is said of a meeting, from the version the form was filled from. Another day or other hours raise its
 * sequence: who was invited before has to be asked anew.
 * @throws Conflict when somebody was faster
 */
export async function reviseMeeting(
  db: TenantDb,
  scope: Scope,
  before: Meeting,
  said: Partial<MeetingContent>,
  version?: number,
): Promise<void> {
  await writing.revise(db, scope, before, said, version);
  if (hasMoved(before, { ...before, ...said })) await raiseSequence(db, scope, before.id);
  const { day } = said;
  if (day !== undefined && day !== before.day)
    await dateThread(db, scope, before.id, { happened_on: day, planned: day > scope.clock.today() });
  await writeNotice(db, scope, before.id);
}

/** What its agenda is about led to the meeting on its day; that is planned until it begins. */
async function dateThread(
  db: TenantDb,
  scope: Scope,
  id: string,
  said: { planned: boolean; happened_on?: string },
): Promise<void> {
  await db
    .updateTable("link")
    .set(said)
    .where("tenant_id", "=", scope.tenantId)
    .where("to_id", "=", id)
    .where("type", "=", "discussed")
    .execute();
}

async function raiseSequence(db: TenantDb, scope: Scope, id: string): Promise<void> {
  await db
    .updateTable("meeting")
    .set((eb) => ({ sequence: eb("sequence", "+", 1) }))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .execute();
}

/** Brings what is found of a meeting up to date, after its agenda has changed. */
export const indexMeeting = (db: TenantDb, scope: Scope, id: string): Promise<void> =>
  writing.indexAll(db, scope, [id]);

/**
 * Takes a meeting one step on, with who and when; the first step out of the draft shows it to the members of its group.
 * Calling it off raises its sequence.
 * @throws Conflict where it is no longer at a stage from which it can go there
 */
export async function changeStage(
  db: TenantDb,
  scope: Scope,
  meeting: Pick<Meeting, "id" | "stage">,
  stage: Stage,
  note?: string,
): Promise<void> {
  if (!canGo(meeting.stage, stage)) throw new Conflict();
  const row = await db
    .updateTable("meeting")
    .set({ stage, changed_at: scope.clock.now() })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", meeting.id)
    .where("stage", "=", meeting.stage)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw new Conflict();
  if (stage === "cancelled") await raiseSequence(db, scope, meeting.id);
  if (stage === "running" || stage === "minutes") await dateThread(db, scope, meeting.id, { planned: false });
  if (meeting.stage === "draft") await changeState(db, scope, meeting.id, "publish");
  await writeStage(db, scope, meeting.id, { stage, note });
  await db
    .updateTable("record")
    .set((eb) => ({ version: eb("version", "+", 1), updated_at: scope.clock.now() }))
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", meeting.id)
    .execute();
  const changes = [{ field: "stage", before: meeting.stage, after: stage }];
  await writeEvent(db, scope, meeting.id, "changed", { note: note ?? null, changes });
  await writeNotice(db, scope, meeting.id);
}
