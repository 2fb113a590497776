import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import type { Meeting } from "../meetings/index.ts";
import {
  Conflict,
  createRecord,
  deleteRecord,
  findChanges,
  linkRecords,
  reviseRecord,
  type Scope,
  writeEvent,
  writeSearch,
} from "../records/index.ts";
import { findNotes, findResultsByIds, type Notes } from "./queries.ts";
import { fitting, type Result, type ResultContent } from "./result.ts";
import { resultDocument } from "./search-document.ts";
import { labelOf } from "./who.ts";

type OfMeeting = Pick<Meeting, "id" | "groupId" | "day">;

/** What becomes of notes that are sent: kept, or somebody else has written since; then nothing is overwritten. */
export type Kept = { ok: true; version: number; at: Date } | { ok: false; theirs: Notes };

/** Keeps the notes of an item as they were typed, from the version the writer has seen last. */
export async function keepNotes(
  db: TenantDb,
  scope: Scope,
  meeting: Pick<Meeting, "id">,
  said: { itemId: string; notes: string; publicNotes: string; version: number },
): Promise<Kept> {
  const at = scope.clock.now();
  const row = await db
    .updateTable("agenda_item")
    .set((eb) => ({
      notes: said.notes,
      public_notes: said.publicNotes,
      notes_version: eb("notes_version", "+", 1),
      notes_by: scope.actor.name.slice(0, 200),
      notes_at: at,
    }))
    .where("tenant_id", "=", scope.tenantId)
    .where("meeting_id", "=", meeting.id)
    .where("id", "=", said.itemId)
    .where("notes_version", "=", said.version)
    .returning("notes_version")
    .executeTakeFirst();
  if (row !== undefined) return { ok: true, version: row.notes_version, at };
  const theirs = (await findNotes(db, meeting.id)).get(said.itemId);
  if (theirs === undefined) throw notFound();
  // Sent twice, because the first answer got lost on the way.
  const isOurs = theirs.notes === said.notes && theirs.publicNotes === said.publicNotes;
  return isOurs ? { ok: true, version: theirs.version, at: theirs.at ?? at } : { ok: false, theirs };
}

const columnsOf = (content: ResultContent) => ({
  kind: content.kind,
  text: content.text,
  topic: content.topic,
  item_id: content.itemId,
  brought_by_id: content.broughtById,
  brought_by: content.broughtBy,
  brought_by_email: content.broughtByEmail?.toLowerCase() ?? null,
  is_internal: content.isInternal,
  outcome: content.outcome,
  responsible_id: content.responsibleId,
  responsible: content.responsible,
  responsible_email: content.responsibleEmail?.toLowerCase() ?? null,
  due_on: content.dueOn,
});

/** What an item is about led to its results; so did the meeting. */
async function tie(db: TenantDb, scope: Scope, meeting: OfMeeting, id: string, itemId: string | null): Promise<void> {
  const link = { toId: id, type: "result", happenedOn: meeting.day };
  await linkRecords(db, scope, { ...link, fromId: meeting.id });
  if (itemId === null) return;
  const item = await db
    .selectFrom("agenda_item")
    .select("record_id")
    .where("meeting_id", "=", meeting.id)
    .where("id", "=", itemId)
    .executeTakeFirst();
  if (item === undefined) throw notFound();
  if (item.record_id !== null && item.record_id !== meeting.id)
    await linkRecords(db, scope, { ...link, fromId: item.record_id });
}

/** Brings what is found of these results up to date. */
export async function indexResults(db: TenantDb, scope: Scope, ids: readonly string[]): Promise<void> {
  for (const result of await findResultsByIds(db, ids)) await writeSearch(db, scope, result.id, resultDocument(result));
}

/**
 * Adds a result to a meeting, at the end of its item. It is a draft of those who lead until the minutes are sent.
 * For whoever lets people say something in the room as well: what is said of it decides who brought it.
 */
export async function addResult(
  db: TenantDb,
  scope: Scope,
  meeting: OfMeeting,
  said: ResultContent,
): Promise<{ id: string; slug: string }> {
  const content = fitting(said);
  const id = scope.newId();
  const { slug, visibleTo } = await createRecord(db, scope, {
    id,
    kind: "result",
    title: content.title,
    audience: "group",
    state: "draft",
    ownerId: meeting.groupId,
    groupId: meeting.groupId,
  });
  await db
    .insertInto("result")
    .values((eb) => ({
      tenant_id: scope.tenantId,
      id,
      visible_to: visibleTo,
      meeting_id: meeting.id,
      group_id: meeting.groupId,
      position: eb
        .selectFrom("result")
        .select(sql<number>`coalesce(max(position), 0) + 1`.as("next"))
        .where("meeting_id", "=", meeting.id),
      task_link_id: scope.newId(),
      ...columnsOf(content),
    }))
    .execute();
  await tie(db, scope, meeting, id, content.itemId);
  await indexResults(db, scope, [id]);
  return { id, slug };
}

/** Changes what is said of a result, from the version the form was filled from. @throws Conflict when somebody was faster */
export async function reviseResult(
  db: TenantDb,
  scope: Scope,
  before: Result,
  said: Partial<ResultContent>,
  version: number = before.version,
): Promise<void> {
  const content = fitting({ ...before, ...said });
  await reviseRecord(db, scope, before.id, {
    version,
    title: content.title,
    changes: findChanges<object>(before, said),
  });
  if (before.kind === "decision" && content.kind !== "decision")
    await db.deleteFrom("result_vote").where("result_id", "=", before.id).execute();
  const uncounted = content.kind === "decision" ? {} : { votes_yes: null, votes_no: null, votes_abstained: null };
  const undone = content.kind === "task" ? {} : { done_at: null, dropped_at: null };
  await db
    .updateTable("result")
    .set({
      ...columnsOf(content),
      ...uncounted,
      ...undone,
      quorate: content.kind === "decision" ? before.quorate : null,
    })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", before.id)
    .execute();
  const meeting = { id: before.meetingId, groupId: before.groupId, day: before.meetingDay };
  if (content.itemId !== before.itemId) await tie(db, scope, meeting, before.id, content.itemId);
  await indexResults(db, scope, [before.id]);
}

/** Writes the order of a meeting's results. */
export async function orderResults(
  db: TenantDb,
  scope: Scope,
  meetingId: string,
  ids: readonly string[],
): Promise<void> {
  await sql`
    update result s set position = wanted.position
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, position)
    where s.tenant_id = ${scope.tenantId} and s.meeting_id = ${meetingId} and s.id = wanted.id`.execute(db);
}

/**
 * Joins a result into another of the same meeting: what it says stands there as well, it itself stays where it came from
 * and leads there, so that whoever brought it finds it again.
 */
export async function joinResults(db: TenantDb, scope: Scope, from: Result, into: Result): Promise<void> {
  if (from.id === into.id || from.meetingId !== into.meetingId || into.joinedInto !== null) throw new Conflict();
  const who = labelOf(from.broughtBy, from.broughtByName);
  const line = who === "" ? from.title : `${from.title} (${who})`;
  const text = [into.text, `- ${line}`, from.text].filter((part) => part !== "").join("\n\n");
  await reviseResult(db, scope, into, { text });
  await db
    .updateTable("result")
    .set({ joined_into_id: into.id })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", from.id)
    .execute();
  await linkRecords(db, scope, { fromId: from.id, toId: into.id, type: "joined", happenedOn: from.meetingDay });
  await writeEvent(db, scope, from.id, "changed", {
    changes: [{ field: "joinedInto", before: null, after: into.title }],
  });
}

/** Takes a result away; it can be had back for 30 days. */
export const removeResult = (db: TenantDb, scope: Scope, result: Result): Promise<void> =>
  deleteRecord(db, scope, result.id);
