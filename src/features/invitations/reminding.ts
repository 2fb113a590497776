import type { TenantDb } from "../../platform/db/doors.ts";
import { findMeeting, type Meeting } from "../meetings/index.ts";
import { programReader, type Scope, type Services } from "../records/index.ts";
import { canBeTold, whomToRemind } from "./invitation.ts";
import { findInvitations } from "./queries.ts";
import { type Around, findTold, tellChanges, writeTo } from "./sending.ts";

/** Reminds who has not answered, as far as they have an address and were not written to just now. @returns how many */
export async function remind(db: TenantDb, around: Around, meeting: Meeting): Promise<number> {
  const { clock } = around.services;
  if (!canBeTold(meeting, clock.today())) return 0;
  const { write } = whomToRemind(await findInvitations(db, meeting.id), meeting, clock.now());
  return writeTo(db, around, write, { told: await findTold(db, meeting), occasion: "remind" });
}

/** A day on which those are reminded who have not answered by then; the same day once. */
export async function planReminder(
  db: TenantDb,
  scope: Scope,
  meeting: Pick<Meeting, "id" | "groupId">,
  onDay: string,
): Promise<void> {
  await db
    .insertInto("invitation_reminder")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      meeting_id: meeting.id,
      group_id: meeting.groupId,
      on_day: onDay,
      made_at: scope.clock.now(),
      made_by: scope.actor.name,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "meeting_id", "on_day"]).doNothing())
    .execute();
}

export async function dropReminder(db: TenantDb, meetingId: string, id: string): Promise<void> {
  await db
    .deleteFrom("invitation_reminder")
    .where("meeting_id", "=", meetingId)
    .where("id", "=", id)
    .where("done_at", "is", null)
    .execute();
}

async function findDueReminders(db: TenantDb, today: string) {
  return db
    .selectFrom("invitation_reminder")
    .select(["id", "meeting_id"])
    .where("on_day", "<=", today)
    .where("done_at", "is", null)
    .execute();
}

/** Minutes for which a meeting must have been left alone before other words of it are told: several changes are one mail. */
const QUIET = 60;

/** Meetings that lie ahead and whose invited may not know something yet. */
async function findInvited(db: TenantDb, today: string) {
  return db
    .selectFrom("meeting")
    .select(["id", "changed_at"])
    .where("day", ">=", today)
    .where("stage", "in", ["invited", "cancelled"])
    .execute();
}

/**
 * Tells what has changed, and reminds on the days that were chosen: each hour, one transaction a meeting, so that one
 * that fails holds up no other. Another time and a meeting called off are told at once, other words when nobody has
 * changed anything for an hour.
 */
export async function tellAndRemind(services: Services, tenantId: string, scope: Scope): Promise<void> {
  const tenant = (await services.tenants.list()).find(({ id }) => id === tenantId);
  if (tenant === undefined) return;
  const { doors, clock } = services;
  const use = <T>(work: (db: TenantDb) => Promise<T>) => doors.withTenant(programReader(tenantId), work);
  const around = { services, tenant, scope };
  const quiet = clock.now().getTime() - QUIET * 60_000;
  for (const { id, changed_at } of await use((db) => findInvited(db, clock.today())))
    await use(async (db) => {
      const meeting = await findMeeting(db, id);
      if (meeting === undefined || meeting.deletedAt !== null) return;
      await tellChanges(db, around, meeting, changed_at.getTime() > quiet ? "urgent" : undefined);
    });
  for (const { id, meeting_id } of await use((db) => findDueReminders(db, clock.today())))
    await use(async (db) => {
      const meeting = await findMeeting(db, meeting_id);
      if (meeting !== undefined && meeting.deletedAt === null) await remind(db, around, meeting);
      await db.updateTable("invitation_reminder").set({ done_at: clock.now() }).where("id", "=", id).execute();
    });
}
