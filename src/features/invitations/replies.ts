import { type CalendarReply, judgeReply, readUid } from "../../platform/calendar/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { findMeeting, type Meeting } from "../meetings/index.ts";
import {
  findLinkSecret,
  type IncomingReader,
  readToken,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { answerInvitation } from "./answering.ts";
import { type Answer, canAnswer, type Invitation } from "./invitation.ts";
import { findInvitationBy } from "./queries.ts";
import { findTold, writeTo } from "./sending.ts";

type Around = { services: Services; tenant: Tenant; scope: Scope };
type Outcome = NonNullable<Awaited<ReturnType<IncomingReader["read"]>>>;

const ANSWER = { ACCEPTED: "yes", TENTATIVE: "perhaps", DECLINED: "no", DELEGATED: "deputy" } as const satisfies Record<
  string,
  Answer
>;

const LONGEST_COMMENT = 1000;

/** Whose entry it answers, where the name holds the secret of somebody of this county. */
async function findAnswered(
  db: TenantDb,
  { tenant }: Around,
  uid: string,
): Promise<{ invitation: Invitation; meeting: Meeting } | undefined> {
  const parts = readUid(uid);
  if (parts === undefined || parts.tenantId !== tenant.id) return undefined;
  const id = readToken(await findLinkSecret(db), "calendar", parts.token);
  const invitation = id === undefined ? undefined : await findInvitationBy(db, { id });
  const meeting = invitation === undefined ? undefined : await findMeeting(db, invitation.meetingId);
  return invitation === undefined || meeting === undefined ? undefined : { invitation, meeting };
}

/** Another time the calendar proposes is a note at the invitation; the answer stays as it is. */
async function noteProposal(db: TenantDb, invitation: Invitation, reply: CalendarReply): Promise<void> {
  const words = [reply.proposed ?? "", reply.comment].filter((word) => word !== "").join(" – ");
  await db
    .updateTable("invitation")
    .set({ proposal: (words === "" ? "–" : words).slice(0, 500) })
    .where("id", "=", invitation.id)
    .execute();
}

type Found = { invitation: Invitation; meeting: Meeting };

/** Takes what a calendar answers for the person who has its secret, or says why nobody can tell what it means. */
async function take(
  db: TenantDb,
  around: Around,
  { invitation, meeting }: Found,
  mail: { reply: CalendarReply; from: { address: string; name: string } },
): Promise<Outcome> {
  const aboutId = meeting.id;
  const { clock } = around.services;
  if (invitation.uninvitedAt !== null || !canAnswer(meeting, clock.today()))
    return { outcome: "ignored", reason: "over", aboutId };
  const { reply, from } = mail;
  const known = {
    hasToken: true,
    addresses: [invitation.email ?? ""],
    name: invitation.name,
    currentSequence: invitation.calendarSequence ?? 0,
    lastAnswerAt: invitation.answeredAt,
    lastAnswerSequence: invitation.replySequence,
  };
  const judged = judgeReply(reply, known, from, clock.now());
  if (judged.verdict === "older") return { outcome: "ignored", reason: "older", aboutId };
  if (judged.verdict === "outdated") {
    await writeTo(db, around, [invitation], { told: await findTold(db, meeting), occasion: "ask_again" });
    return { outcome: "taken", reason: "outdated", aboutId };
  }
  if (judged.verdict === "unclear") {
    if (judged.reason !== "counter") return { outcome: "unclear", reason: judged.reason, aboutId };
    await noteProposal(db, invitation, reply);
    return { outcome: "taken", reason: "counter", aboutId };
  }
  const delegate = reply.delegatedTo[0];
  await answerInvitation(db, around, meeting, invitation, {
    answer: ANSWER[judged.partstat],
    by: "calendar",
    comment: reply.comment.slice(0, LONGEST_COMMENT),
    // A calendar names an address and no name: who comes is noted, and written to only when the person says so by link.
    deputy: judged.partstat === "DELEGATED" && delegate !== undefined ? { name: delegate, email: null } : undefined,
    reply: { at: judged.at, sequence: judged.sequence },
  });
  return { outcome: "taken", reason: "answer", aboutId };
}

/** Answers of calendars to invitations: what names none of ours is left to others. */
export const replies: IncomingReader = {
  name: "invitations",
  async read(db, around, mail) {
    if (mail.reply === undefined) return undefined;
    const found = await findAnswered(db, around, mail.reply.uid);
    if (found === undefined) return undefined;
    return take(db, around, found, { reply: mail.reply, from: mail.from });
  },
};
