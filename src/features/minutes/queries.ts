import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type AnyDb, findersOf, RECORD_COLUMNS } from "../records/index.ts";
import type { Approval } from "./approval.ts";
import type { Outcome, Quorate, Result, ResultKind } from "./result.ts";
import type { Vote } from "./votes.ts";

const COLUMNS = [
  ...RECORD_COLUMNS,
  "s.id",
  "s.kind",
  "s.text",
  "s.topic",
  "s.position",
  "s.item_id as itemId",
  "s.meeting_id as meetingId",
  "s.group_id as groupId",
  "s.brought_by_id as broughtById",
  "s.brought_by as broughtBy",
  "s.brought_by_email as broughtByEmail",
  "s.is_internal as isInternal",
  "s.outcome",
  "s.quorate",
  "s.votes_yes as yes",
  "s.votes_no as no",
  "s.votes_abstained as abstained",
  "s.responsible_id as responsibleId",
  "s.responsible",
  "s.responsible_email as responsibleEmail",
  "s.due_on as dueOn",
  "s.done_at as doneAt",
  "s.done_by as doneBy",
  "s.done_note as doneNote",
  "s.dropped_at as droppedAt",
  "mr.title as meetingTitle",
  "mr.slug as meetingSlug",
  "m.day as meetingDay",
  "m.stage as meetingStage",
  "i.title as itemTitle",
  "body.title as groupName",
  "body.slug as groupSlug",
  "brought.title as broughtByName",
  "who.title as responsibleName",
  "other.title as otherTitle",
  "other.slug as otherSlug",
] as const;

function selectResults(db: AnyDb) {
  return (db as TenantDb)
    .selectFrom("result as s")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "s.tenant_id").onRef("r.id", "=", "s.id"))
    .innerJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "s.tenant_id").onRef("m.id", "=", "s.meeting_id"),
    )
    .innerJoin("record as mr", (join) => join.onRef("mr.tenant_id", "=", "s.tenant_id").onRef("mr.id", "=", "m.id"))
    .leftJoin("agenda_item as i", (join) =>
      join.onRef("i.tenant_id", "=", "s.tenant_id").onRef("i.id", "=", "s.item_id"),
    )
    .leftJoin("record as body", (join) =>
      join.onRef("body.tenant_id", "=", "s.tenant_id").onRef("body.id", "=", "s.group_id"),
    )
    .leftJoin("record as brought", (join) =>
      join.onRef("brought.tenant_id", "=", "s.tenant_id").onRef("brought.id", "=", "s.brought_by_id"),
    )
    .leftJoin("record as who", (join) =>
      join.onRef("who.tenant_id", "=", "s.tenant_id").onRef("who.id", "=", "s.responsible_id"),
    )
    .leftJoin("record as other", (join) =>
      join.onRef("other.tenant_id", "=", "s.tenant_id").onRef("other.id", "=", "s.joined_into_id"),
    )
    .select(COLUMNS);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectResults>["execute"]>>[number];

function toResult({ yes, no, abstained, otherTitle, otherSlug, ...row }: Row): Result {
  return {
    ...row,
    kind: row.kind as ResultKind,
    outcome: row.outcome as Outcome | null,
    quorate: row.quorate as Quorate | null,
    votes: yes === null ? null : { yes, no: no ?? 0, abstained: abstained ?? 0 },
    groupName: row.groupName ?? "",
    groupSlug: row.groupSlug ?? "",
    joinedInto: otherTitle === null || otherSlug === null ? null : { title: otherTitle, slug: otherSlug },
  };
}

/** By the slug of its address, by id, several by their ids: as far as the door shows them. */
export const {
  findBySlug: findResultBySlug,
  find: findResult,
  findByIds: findResultsByIds,
} = findersOf<Result>("results", async (db, where, run) => (await run(selectResults(db).where(where))).map(toResult));

/** Results of a meeting in their order, without deleted ones and those that went into others. */
export async function findResults(db: TenantDb, meetingId: string): Promise<Result[]> {
  const rows = await selectResults(db)
    .where("s.meeting_id", "=", meetingId)
    .where("r.deleted_at", "is", null)
    .where("s.joined_into_id", "is", null)
    .orderBy("s.position")
    .orderBy("s.id")
    .execute();
  return rows.map(toResult);
}

/** What somebody brought, or their organisation: also what went into other results; the newest first. */
export async function findBrought(
  db: TenantDb,
  { organisationId, email, meetingId }: { organisationId: string | null; email: string; meetingId?: string },
  limit = 200,
): Promise<Result[]> {
  const rows = await selectResults(db)
    .where("r.deleted_at", "is", null)
    .where("r.state", "=", "published")
    .where((eb) =>
      eb.or([
        eb("s.brought_by_email", "=", email.toLowerCase()),
        ...(organisationId === null ? [] : [eb("s.brought_by_id", "=", organisationId)]),
      ]),
    )
    .$if(meetingId !== undefined, (query) => query.where("s.meeting_id", "=", meetingId ?? ""))
    .orderBy("m.day", "desc")
    .orderBy("s.position")
    .limit(limit)
    .execute();
  return rows.map(toResult);
}

/** What narrows tasks: whose, of which body. */
export type TaskFilter = {
  responsibleId?: string | undefined;
  email?: string | undefined;
  groupId?: string | undefined;
  isOpen?: boolean | undefined;
};

/** Tasks this door shows, those first that are due first; `responsibleId` and `email` together: of either. */
export async function findTasks(
  db: TenantDb,
  { responsibleId, email, groupId, isOpen }: TaskFilter,
  limit = 500,
): Promise<Result[]> {
  const rows = await selectResults(db)
    .where("s.kind", "=", "task")
    .where("r.deleted_at", "is", null)
    .where("s.joined_into_id", "is", null)
    .$if(groupId !== undefined, (query) => query.where("s.group_id", "=", groupId ?? ""))
    .$if(isOpen === true, (query) => query.where("s.done_at", "is", null).where("s.dropped_at", "is", null))
    .$if(responsibleId !== undefined || email !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          ...(responsibleId === undefined ? [] : [eb("s.responsible_id", "=", responsibleId)]),
          ...(email === undefined ? [] : [eb("s.responsible_email", "=", email.toLowerCase())]),
        ]),
      ),
    )
    .orderBy(sql`s.due_on nulls last`)
    .orderBy("r.title")
    .limit(limit)
    .execute();
  return rows.map(toResult);
}

/** What was written to the items of a meeting, by item. */
export type Notes = { notes: string; publicNotes: string; version: number; by: string | null; at: Date | null };

export async function findNotes(db: TenantDb, meetingId: string): Promise<Map<string, Notes>> {
  const rows = await db
    .selectFrom("agenda_item")
    .select([
      "id",
      "notes",
      "public_notes as publicNotes",
      "notes_version as version",
      "notes_by as by",
      "notes_at as at",
    ])
    .where("meeting_id", "=", meetingId)
    .execute();
  return new Map(rows.map(({ id, ...notes }) => [id, notes]));
}

/** How each seat voted, by seat. */
export async function findVotes(db: TenantDb, resultId: string): Promise<Map<string, Vote>> {
  const rows = await db
    .selectFrom("result_vote")
    .select(["seat_id", "vote"])
    .where("result_id", "=", resultId)
    .execute();
  return new Map(rows.map(({ seat_id, vote }) => [seat_id, vote as Vote]));
}

/** Seats that are there or represented, as marked at the door. */
export async function findPresentSeats(db: TenantDb, meetingId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("attendance")
    .select("seat_id")
    .where("meeting_id", "=", meetingId)
    .where("status", "in", ["present", "represented"])
    .where("seat_id", "is not", null)
    .execute();
  return rows.flatMap(({ seat_id }) => seat_id ?? []);
}

const UNSENT: Approval = {
  version: 0,
  sentAt: null,
  sentBy: null,
  objectionsUntil: null,
  approvedAt: null,
  approvedBy: null,
};

/** How far the minutes of a meeting are. */
export async function findApproval(db: TenantDb, meetingId: string): Promise<Approval> {
  const row = await db
    .selectFrom("minutes")
    .select([
      "version",
      "sent_at as sentAt",
      "sent_by as sentBy",
      "objections_until as objectionsUntil",
      "approved_at as approvedAt",
      "approved_by as approvedBy",
    ])
    .where("meeting_id", "=", meetingId)
    .executeTakeFirst();
  return row ?? UNSENT;
}
