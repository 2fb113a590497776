import type { TenantDb } from "../../platform/db/doors.ts";
import type { Meeting } from "../meetings/index.ts";
import type { Scope } from "../records/index.ts";
import type { Answer, AnsweredBy, Invitation } from "./invitation.ts";
import { listPeople, uninvite } from "./listing.ts";
import { findInvitations } from "./queries.ts";
import { type Around, findTold, isWaiting, writeTo } from "./sending.ts";

/** What somebody says, by whichever way. */
export type Said = {
  answer: Answer;
  by: AnsweredBy;
  comment: string;
  /** Who comes instead; the address may be missing. */
  deputy: { name: string; email: string | null } | undefined;
  /** Undefined: nothing is said of it, and what was said stays. "": nothing is needed any more. */
  needs?: string | undefined;
  /** Who noted it for them. */
  notedBy?: string | undefined;
  /** An answer by calendar: when it was written, and the sequence it answers. */
  reply?: { at: Date; sequence: number } | undefined;
};

/** Deputies one invitation can send, one after the other: a link is no way to write to the whole world. */
export const MOST_DEPUTIES = 4;

async function keepNeeds(db: TenantDb, scope: Scope, invitation: Invitation, needs: string | undefined): Promise<void> {
  if (needs === undefined) return;
  await db.deleteFrom("invitation_need").where("invitation_id", "=", invitation.id).execute();
  if (needs === "") return;
  const { id, meetingId, groupId } = invitation;
  await db
    .insertInto("invitation_need")
    .values({
      tenant_id: scope.tenantId,
      invitation_id: id,
      meeting_id: meetingId,
      group_id: groupId,
      text: needs,
      said_at: scope.clock.now(),
    })
    .execute();
}

/** Whoever somebody named before and names no longer is not expected any more, and told so. */
async function dismissDeputies(
  db: TenantDb,
  around: Around,
  meeting: Meeting,
  invitation: Invitation,
  keep: string | null,
): Promise<number> {
  const all = (await findInvitations(db, meeting.id)).filter(({ deputyOfId }) => deputyOfId === invitation.id);
  for (const one of all) {
    if (one.uninvitedAt !== null || one.email === keep) continue;
    if (one.invitedAt === null) await db.deleteFrom("invitation").where("id", "=", one.id).execute();
    else await uninvite(db, around, meeting, one);
  }
  return all.length;
}

/** The deputy gets an invitation of their own, in the place of who sends them. */
async function inviteDeputy(
  db: TenantDb,
  around: Around,
  meeting: Meeting,
  invitation: Invitation,
  deputy: { name: string; email: string },
): Promise<void> {
  const { organisationId, organisationName, seatId, role } = invitation;
  await listPeople(db, around, meeting, [
    { organisationId, organisationName, seatId, role, contactId: null, phone: null, reason: "", ...deputy },
  ]);
  const all = await findInvitations(db, meeting.id);
  // Who is invited anyway comes anyway; who was asked no more stays so until the organiser says otherwise.
  const own = all.find((one) => one.email === deputy.email && isWaiting(one));
  if (own === undefined || own.id === invitation.id) return;
  await db.updateTable("invitation").set({ deputy_of_id: invitation.id }).where("id", "=", own.id).execute();
  const named = { ...own, deputyOfId: invitation.id, deputyOfName: invitation.name };
  await writeTo(db, around, [named], { told: await findTold(db, meeting), occasion: "deputy" });
}

/** Notes what somebody says; whatever was said before is replaced. Nothing but this one answer changes, and who comes for them. */
export async function answerInvitation(
  db: TenantDb,
  around: Around,
  meeting: Meeting,
  invitation: Invitation,
  said: Said,
): Promise<void> {
  const { scope } = around;
  const { answer, deputy } = said;
  const comes = answer === "deputy" ? deputy : undefined;
  await db
    .updateTable("invitation")
    .set({
      answer,
      answered_at: said.reply?.at ?? scope.clock.now(),
      answered_by: said.by,
      answered_sequence: said.by === "calendar" ? (invitation.sentSequence ?? meeting.sequence) : meeting.sequence,
      noted_by: said.notedBy ?? null,
      reply_at: said.reply?.at ?? null,
      reply_sequence: said.reply?.sequence ?? null,
      comment: said.comment,
      proposal: null,
      deputy_name: comes?.name ?? null,
      deputy_email: comes?.email ?? null,
    })
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", invitation.id)
    .execute();
  await keepNeeds(db, scope, invitation, said.needs);
  const sent = await dismissDeputies(db, around, meeting, invitation, comes?.email ?? null);
  if (comes?.email != null && sent < MOST_DEPUTIES)
    await inviteDeputy(db, around, meeting, invitation, { name: comes.name, email: comes.email });
}
