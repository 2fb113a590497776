/** What has to be ready for a meeting, and who sees to it. */
import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, type Scope } from "../records/index.ts";
import type { Meeting } from "./meeting.ts";
import { findMeetings } from "./queries.ts";

/** Kinds of what has to be ready; `preparation` of the database. */
export const PREPARATION_KINDS = ["room", "technology", "interpreter", "childcare", "catering", "other"] as const;
export type PreparationKind = (typeof PREPARATION_KINDS)[number];

export type Preparation = {
  id: string;
  meetingId: string;
  kind: PreparationKind;
  title: string;
  dueOn: string | null;
  organisationId: string | null;
  organisationName: string | null;
  taker: string | null;
  takenAt: Date | null;
  doneAt: Date | null;
};

/** The list of a meeting, in its order. */
export async function findPreparations(db: TenantDb, meetingId: string): Promise<Preparation[]> {
  const rows = await db
    .selectFrom("preparation as p")
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.id", "=", "p.organisation_id"),
    )
    .select([
      "p.id",
      "p.meeting_id as meetingId",
      "p.kind",
      "p.title",
      "p.due_on as dueOn",
      "p.organisation_id as organisationId",
      "o.title as organisationName",
      "p.taker",
      "p.taken_at as takenAt",
      "p.done_at as doneAt",
    ])
    .where("p.meeting_id", "=", meetingId)
    .orderBy("p.position")
    .orderBy("p.id")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as PreparationKind }));
}

/** Puts something on the list. */
export async function addPreparation(
  db: TenantDb,
  scope: Scope,
  meeting: Pick<Meeting, "id" | "groupId">,
  said: Pick<Preparation, "kind" | "title" | "dueOn">,
): Promise<void> {
  const { last } = await db
    .selectFrom("preparation")
    .select(({ fn }) => fn.max("position").as("last"))
    .where("meeting_id", "=", meeting.id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("preparation")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      meeting_id: meeting.id,
      group_id: meeting.groupId,
      kind: said.kind,
      title: said.title,
      due_on: said.dueOn,
      position: (last ?? 0) + 1,
    })
    .execute();
}

/** What had to be ready for the last meeting of the group has to be again; nobody has taken it yet. */
export async function copyPreparations(db: TenantDb, scope: Scope, meeting: Meeting): Promise<void> {
  const held = await findMeetings(db, { groupId: meeting.groupId }, { limit: 2, latestFirst: true });
  const last = held.find(({ id }) => id !== meeting.id);
  if (last === undefined) return;
  for (const { kind, title } of await findPreparations(db, last.id))
    await addPreparation(db, scope, meeting, { kind, title, dueOn: null });
}

const own = (db: TenantDb, scope: Scope, { id }: Pick<Preparation, "id">) =>
  db.updateTable("preparation").where("tenant_id", "=", scope.tenantId).where("id", "=", id);

/** Somebody sees to it. @throws Conflict where somebody else was faster */
export async function takePreparation(
  db: TenantDb,
  scope: Scope,
  one: Preparation,
  by: { organisationId: string | null; name: string },
): Promise<void> {
  const row = await own(db, scope, one)
    .set({
      organisation_id: by.organisationId,
      taker: by.name,
      taken_at: scope.clock.now(),
      taken_by: scope.actor.name,
    })
    .where("taken_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw new Conflict();
}

/** Nobody sees to it any more. */
export async function leavePreparation(db: TenantDb, scope: Scope, one: Preparation): Promise<void> {
  const nobody = { organisation_id: null, taker: null, taken_at: null, taken_by: null, done_at: null, done_by: null };
  await own(db, scope, one).set(nobody).execute();
}

/** It is ready. */
export async function finishPreparation(db: TenantDb, scope: Scope, one: Preparation): Promise<void> {
  await own(db, scope, one).set({ done_at: scope.clock.now(), done_by: scope.actor.name }).execute();
}

/** It is not needed. */
export async function dropPreparation(db: TenantDb, scope: Scope, one: Preparation): Promise<void> {
  await db.deleteFrom("preparation").where("tenant_id", "=", scope.tenantId).where("id", "=", one.id).execute();
}
