import type { TenantDb } from "../../platform/db/doors.ts";
import type { Meeting } from "../meetings/index.ts";
import type { Scope } from "../records/index.ts";
import { type Candidate, gather } from "./gathering.ts";
import type { Invitation } from "./invitation.ts";
import { findInvitations } from "./queries.ts";
import { type Around, findTold, writeTo } from "./sending.ts";

/** Puts people on the list; nobody is written to. @returns how many came, and how many were there already */
export async function listPeople(
  db: TenantDb,
  { services, scope }: Pick<Around, "services" | "scope">,
  meeting: Pick<Meeting, "id" | "groupId">,
  found: readonly Candidate[],
): Promise<{ added: number; known: number }> {
  const listed = await findInvitations(db, meeting.id);
  const { added, known } = gather(found, listed, services.sender.address);
  const rows = added.map((one) => ({
    tenant_id: scope.tenantId,
    id: scope.newId(),
    meeting_id: meeting.id,
    group_id: meeting.groupId,
    organisation_id: one.organisationId,
    seat_id: one.seatId,
    contact_id: one.contactId,
    name: one.name.slice(0, 200),
    email: one.email,
    phone: one.phone?.slice(0, 60) ?? null,
    role: one.role,
    reason: one.reason,
    link_id: scope.newId(),
    listed_at: scope.clock.now(),
  }));
  if (rows.length > 0)
    await db
      .insertInto("invitation")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return { added: rows.length, known };
}

/** Takes people off the list who were not invited yet: nothing of them is kept. */
export async function takeOff(db: TenantDb, scope: Scope, meetingId: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { numDeletedRows } = await db
    .deleteFrom("invitation")
    .where("tenant_id", "=", scope.tenantId)
    .where("meeting_id", "=", meetingId)
    .where("invited_at", "is", null)
    .where("id", "in", [...ids])
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Asks somebody no more: they are told, and the meeting goes out of their calendar. */
export async function uninvite(db: TenantDb, around: Around, meeting: Meeting, invitation: Invitation): Promise<void> {
  const { scope, services } = around;
  if (invitation.uninvitedAt !== null || invitation.invitedAt === null) return;
  const row = await db
    .updateTable("invitation")
    .set({ uninvited_at: scope.clock.now() })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", invitation.id)
    .where("uninvited_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) return;
  await db.deleteFrom("invitation_need").where("invitation_id", "=", invitation.id).execute();
  if (meeting.day >= services.clock.today() && meeting.stage === "invited")
    await writeTo(db, around, [invitation], { told: await findTold(db, meeting), occasion: "uninvited" });
}

/** Asks somebody again who was asked no more. */
export async function inviteAgain(
  db: TenantDb,
  around: Around,
  meeting: Meeting,
  invitation: Invitation,
): Promise<void> {
  const blank = { answer: null, answered_at: null, answered_by: null, answered_sequence: null, noted_by: null };
  await db
    .updateTable("invitation")
    .set({ ...blank, uninvited_at: null, deputy_name: null, deputy_email: null, proposal: null })
    .where("tenant_id", "=", around.scope.tenantId)
    .where("id", "=", invitation.id)
    .execute();
  await writeTo(db, around, [{ ...invitation, uninvitedAt: null, answer: null }], {
    told: await findTold(db, meeting),
    occasion: "ask",
  });
}

/** Ends the link of somebody at once, or sends a new one: the one before leads nowhere from then on. */
export async function endLink(db: TenantDb, scope: Scope, invitationId: string): Promise<void> {
  await db
    .updateTable("invitation")
    .set({ link_ended_at: scope.clock.now(), link_id: scope.newId() })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", invitationId)
    .execute();
}

export async function renewLink(db: TenantDb, around: Around, meeting: Meeting, invitation: Invitation): Promise<void> {
  const { scope } = around;
  const linkId = scope.newId();
  await db
    .updateTable("invitation")
    .set({ link_id: linkId, link_ended_at: null })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", invitation.id)
    .execute();
  await writeTo(db, around, [{ ...invitation, linkId }], { told: await findTold(db, meeting), occasion: "update" });
}

/** Another address or telephone of somebody on the list; their next mail goes there. */
export async function correctAddress(
  db: TenantDb,
  scope: Scope,
  invitationId: string,
  said: { email: string | null; phone: string | null },
): Promise<void> {
  await db
    .updateTable("invitation")
    .set({ ...said, bounced_at: null, bounce: null })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", invitationId)
    .execute();
}
