import type { TenantDb } from "../../platform/db/doors.ts";
import { type AgendaItem, findAgenda, findMeeting, type Meeting } from "../meetings/index.ts";
import { findLinkSecret, readToken } from "../records/index.ts";
import { type Invitation, isLinkOpen } from "./invitation.ts";
import { findInvitationBy, findNeeds } from "./queries.ts";

/** Somebody behind their own link, with what they are invited to. */
export type Invited = { invitation: Invitation; meeting: Meeting; agenda: AgendaItem[]; need: string | undefined };

/** Whose link it is; undefined where it leads nowhere, whatever the reason. With the eyes of the program. */
export async function findInvitedByToken(db: TenantDb, token: string, today: string): Promise<Invited | undefined> {
  const linkId = readToken(await findLinkSecret(db), "answer", token);
  const invitation = linkId === undefined ? undefined : await findInvitationBy(db, { linkId });
  if (invitation === undefined || invitation.invitedAt === null) return undefined;
  const meeting = await findMeeting(db, invitation.meetingId);
  if (meeting === undefined || meeting.deletedAt !== null || !isLinkOpen(invitation, meeting, today)) return undefined;
  const need = (await findNeeds(db, meeting.id)).get(invitation.id);
  return { invitation, meeting, agenda: await findAgenda(db, meeting.id), need };
}
