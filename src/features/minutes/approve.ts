import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { changeStage, findMeeting, type Meeting } from "../meetings/index.ts";
import { changeState, Conflict, type Scope, writeEvent } from "../records/index.ts";
import { indexResults } from "./actions.ts";
import { type Approval, approvesItself, canApprove, canObject, objectionEnd } from "./approval.ts";
import { contentOf, personsOf, publicContentOf } from "./content.ts";
import { findApproval, findResults } from "./queries.ts";
import { findSources, findVersion } from "./versions.ts";

/** Keeps what is written as the next version. @returns its number */
export async function keepVersion(
  db: TenantDb,
  scope: Scope,
  meeting: Meeting,
  { number, reason }: { number: number; reason: string },
): Promise<void> {
  const sources = await findSources(db, meeting);
  const { visible_to } = await db
    .selectFrom("meeting")
    .select("visible_to")
    .where("id", "=", meeting.id)
    .executeTakeFirstOrThrow();
  const own = { tenant_id: scope.tenantId, meeting_id: meeting.id, group_id: meeting.groupId, visible_to };
  await db
    .insertInto("minutes_version")
    .values({
      ...own,
      number,
      content: JSON.stringify(contentOf(sources)),
      persons: JSON.stringify(personsOf(sources)),
      reason,
      made_at: scope.clock.now(),
      made_by: scope.actor.name,
    })
    .execute();
  await db
    .insertInto("minutes")
    .values({ ...own, version: number })
    .onConflict((conflict) => conflict.columns(["tenant_id", "meeting_id"]).doUpdateSet({ version: number }))
    .execute();
}

/** What is sent is seen by the members from then on: results are drafts until then. */
async function showResults(db: TenantDb, scope: Scope, meetingId: string): Promise<void> {
  const drafts = (await findResults(db, meetingId)).filter(({ state }) => state === "draft");
  for (const { id } of drafts) await changeState(db, scope, id, "publish");
  await indexResults(
    db,
    scope,
    drafts.map(({ id }) => id),
  );
}

/**
 * Ends the writing for now: keeps a version and opens it to objections. A meeting that still runs ends with it. Done again,
 * it is the next version, and the period begins anew.
 * @returns the number of the version
 */
export async function openToObjections(
  db: TenantDb,
  scope: Scope,
  meeting: Meeting,
  { days, reason }: { days: number; reason: string },
): Promise<number> {
  // Two who send at the same moment come one after the other.
  await db.selectFrom("meeting").select("id").where("id", "=", meeting.id).forUpdate().execute();
  const before = await findApproval(db, meeting.id);
  if (before.approvedAt !== null) throw new Conflict();
  if (meeting.stage === "running") await changeStage(db, scope, meeting, "minutes");
  await showResults(db, scope, meeting.id);
  const number = before.version + 1;
  await keepVersion(db, scope, meeting, { number, reason });
  await db
    .updateTable("minutes")
    .set({
      sent_at: scope.clock.now(),
      sent_by: scope.actor.name,
      objections_until: objectionEnd(scope.clock.today(), days),
    })
    .where("tenant_id", "=", scope.tenantId)
    .where("meeting_id", "=", meeting.id)
    .execute();
  await writeEvent(db, scope, meeting.id, "changed", {
    changes: [{ field: "minutes", before: before.version || null, after: number }],
  });
  return number;
}

/** Who objects: somebody of the group, or whoever holds the link of a mail. */
export type Objector = { name: string; organisationId: string | null };

/** Notes an objection, while that is open. @throws Conflict afterwards */
export async function object(
  db: TenantDb,
  scope: Scope,
  meeting: Pick<Meeting, "id" | "groupId">,
  said: Objector & { text: string; itemId: string | null },
): Promise<void> {
  if (!canObject(await findApproval(db, meeting.id), scope.clock.today())) throw new Conflict();
  await db
    .insertInto("minutes_objection")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      meeting_id: meeting.id,
      group_id: meeting.groupId,
      organisation_id: said.organisationId,
      item_id: said.itemId,
      name: said.name.slice(0, 200),
      text: said.text,
      raised_at: scope.clock.now(),
    })
    .execute();
}

/** Answers an objection, once. @throws 404, Conflict when somebody was faster */
export async function answerObjection(
  db: TenantDb,
  scope: Scope,
  meetingId: string,
  said: { id: string; outcome: "taken" | "refused"; answer: string },
): Promise<void> {
  const { id, outcome, answer } = said;
  const row = await db
    .updateTable("minutes_objection")
    .set({ outcome, answer, answered_at: scope.clock.now(), answered_by: scope.actor.name })
    .where("tenant_id", "=", scope.tenantId)
    .where("meeting_id", "=", meetingId)
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (row !== undefined) return;
  const known = await db.selectFrom("minutes_objection").select("id").where("id", "=", id).executeTakeFirst();
  throw known === undefined ? notFound() : new Conflict();
}

/** How many objections there are, and how many wait for an answer. */
export async function countObjections(db: TenantDb, meetingId: string): Promise<{ all: number; open: number }> {
  const rows = await db
    .selectFrom("minutes_objection")
    .select("answered_at")
    .where("meeting_id", "=", meetingId)
    .execute();
  return { all: rows.length, open: rows.filter(({ answered_at }) => answered_at === null).length };
}

/** What everybody may read of approved minutes. */
async function keepPublic(db: TenantDb, scope: Scope, meeting: Meeting, version: number): Promise<void> {
  const kept = await findVersion(db, meeting.id, version);
  if (kept === undefined) throw notFound();
  const { visible_to } = await db
    .selectFrom("network_group")
    .select("visible_to")
    .where("id", "=", meeting.groupId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("public_minutes")
    .values({
      tenant_id: scope.tenantId,
      meeting_id: meeting.id,
      group_id: meeting.groupId,
      visible_to,
      content: JSON.stringify(publicContentOf(kept.content)),
      approved_at: scope.clock.now(),
    })
    .execute();
}

/**
 * Approves the newest version that was sent: from here on it is frozen. What somebody has written since is no part of it:
 * nobody could object to it.
 * @throws Conflict before the period is over, or while an objection waits
 */
export async function approve(db: TenantDb, scope: Scope, meeting: Meeting): Promise<void> {
  const approval = await findApproval(db, meeting.id);
  const { open } = await countObjections(db, meeting.id);
  if (!canApprove(approval, open, scope.clock.today())) throw new Conflict();
  await changeStage(db, scope, meeting, "approved");
  await keepPublic(db, scope, meeting, approval.version);
  await db
    .updateTable("minutes")
    .set({ approved_at: scope.clock.now(), approved_by: scope.actor.name })
    .where("tenant_id", "=", scope.tenantId)
    .where("meeting_id", "=", meeting.id)
    .execute();
}

/** Approves minutes nobody has objected to, when their period is over. */
export async function approveUncontested(db: TenantDb, scope: Scope): Promise<void> {
  const today = scope.clock.today();
  const rows = await db
    .selectFrom("minutes")
    .select("meeting_id")
    .where("approved_at", "is", null)
    .where("objections_until", "<", today)
    .execute();
  for (const { meeting_id } of rows) {
    const meeting = await findMeeting(db, meeting_id);
    const approval: Approval = await findApproval(db, meeting_id);
    const { all } = await countObjections(db, meeting_id);
    if (meeting?.stage === "minutes" && meeting.deletedAt === null && approvesItself(approval, all, today))
      await approve(db, scope, meeting);
  }
}
