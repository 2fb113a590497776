import { sql } from "kysely";
import { type PartStat, writeCancellation, writeRequest } from "../../platform/calendar/index.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { type Attachment, queueMail } from "../../platform/mail/index.ts";
import { changeStage, findAgenda, type Meeting } from "../meetings/index.ts";
import {
  absoluteAddress,
  askLinkSecret,
  makeToken,
  pathsOf,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { entryOf } from "./entry.ts";
import { canBeTold, type Invitation, lacks, linkEnd, standingOf } from "./invitation.ts";
import { type Occasion, type Told, wordsOf, writeLetter } from "./letter.ts";
import { findInvitations } from "./queries.ts";

export const INVITATION_MAIL = "meeting-invitation";

/** What writing mails needs to know. */
export type Around = { services: Services; tenant: Tenant; scope: Scope };

export const findTold = async (db: TenantDb, meeting: Meeting): Promise<Told> => ({
  meeting,
  agenda: await findAgenda(db, meeting.id),
});

const ANSWERED: Readonly<Record<string, PartStat>> = {
  yes: "ACCEPTED",
  perhaps: "TENTATIVE",
  no: "DECLINED",
  deputy: "DELEGATED",
};

/** What their calendar shows of their answer: what was said to another time is asked anew. */
const knownAnswer = (invitation: Invitation, told: Told): PartStat =>
  ANSWERED[standingOf(invitation, told.meeting)] ?? "NEEDS-ACTION";

/** What asks anew is counted; other words and reminders are the same entry as before. */
const counts = (occasion: Occasion): boolean => occasion !== "update" && occasion !== "remind";

/** The mail's part for calendars, and what the calendar knows from then on. */
function calendarOf(
  around: Around,
  invitation: Invitation,
  told: Told,
  said: { occasion: Occasion; href: string; secret: string },
) {
  const { occasion, href, secret } = said;
  const before = invitation.calendarSequence;
  const sequence = before === null ? 0 : before + (counts(occasion) ? 1 : 0);
  const entry = entryOf(around, invitation, told, { sequence, href, secret });
  if (occasion === "called_off" || occasion === "uninvited") {
    const why = occasion === "uninvited" ? "uninvited" : "called-off";
    return { sequence, calendar: { method: "CANCEL" as const, content: writeCancellation(entry, why) } };
  }
  const known = occasion === "update" ? knownAnswer(invitation, told) : "NEEDS-ACTION";
  return { sequence, calendar: { method: "REQUEST" as const, content: writeRequest(entry, known) } };
}

type Written = { id: string; mail: string; sequence: number };

type Mailing = {
  told: Told;
  occasion: Occasion;
  /** A word of who writes, to all of them. */
  word?: string | undefined;
  attachments?: readonly Attachment[] | undefined;
};

/** The mail to one person; who has no address gets none. */
async function writeOne(
  db: TenantDb,
  around: Around,
  invitation: Invitation,
  mailing: Mailing & { secret: string },
): Promise<Written | undefined> {
  const { services, tenant, scope } = around;
  const { told, occasion, secret, word, attachments = [] } = mailing;
  if (invitation.email === null) return undefined;
  const path = pathsOf(tenant).site("de", `einladung/${makeToken(secret, "answer", invitation.linkId)}`);
  const href = absoluteAddress(services, tenant, path);
  const { sequence, calendar } = calendarOf(around, invitation, told, { occasion, href, secret });
  const mail = scope.newId();
  await queueMail(db, {
    tenantId: tenant.id,
    id: mail,
    kind: INVITATION_MAIL,
    to: { address: invitation.email, name: invitation.name },
    at: scope.clock.now(),
    secretUntil: linkEnd(told.meeting),
    calendar,
    attachments,
    ...writeLetter({ t: getTranslator("de"), tenant, invitation, told, href, word }, occasion),
  });
  return { id: invitation.id, mail, sequence };
}

/** Notes what everybody of them was told, in one go. */
async function noteWritten(
  db: TenantDb,
  scope: Scope,
  all: readonly Written[],
  { told, occasion }: Mailing,
): Promise<void> {
  const isAsked = occasion !== "called_off" && occasion !== "uninvited";
  const now = scope.clock.now();
  await sql`
    update invitation i set mail_id = w.mail, calendar_sequence = w.sequence, sent_at = ${now},
      sent_sequence = ${told.meeting.sequence}, told_words = ${wordsOf(told)}, bounced_at = null, bounce = null,
      invited_at = ${isAsked ? sql`coalesce(i.invited_at, ${now})` : sql`i.invited_at`},
      reminded_at = ${occasion === "remind" ? sql`${now}` : sql`i.reminded_at`}
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as w (id uuid, mail uuid, sequence integer)
    where i.tenant_id = ${scope.tenantId} and i.id = w.id`.execute(db);
}

/** Writes to these people, one mail each, in the transaction. @returns how many mails */
export async function writeTo(
  db: TenantDb,
  around: Around,
  invitations: readonly Invitation[],
  mailing: Mailing,
): Promise<number> {
  const secret = await askLinkSecret(around);
  const written: Written[] = [];
  for (const invitation of invitations) {
    const one = await writeOne(db, around, invitation, { ...mailing, secret });
    if (one !== undefined) written.push(one);
  }
  if (written.length > 0) await noteWritten(db, around.scope, written, mailing);
  return written.length;
}

/** Who is on the list and was not invited yet. */
export const isWaiting = ({ invitedAt, uninvitedAt }: Invitation): boolean =>
  invitedAt === null && uninvitedAt === null;

/**
 * Invites everybody who is on the list and was not invited yet. Who has no address is invited by telephone: that is noted,
 * so that their answer can be. The first time takes the meeting out of the draft.
 * @returns how many mails, and how many are to be called
 */
export async function inviteAll(
  db: TenantDb,
  around: Around,
  meeting: Meeting,
  said: { word?: string | undefined; attachments?: readonly Attachment[] | undefined },
): Promise<{ mails: number; calls: number }> {
  const { scope, services } = around;
  if (!canBeTold(meeting, services.clock.today())) return { mails: 0, calls: 0 };
  const waiting = (await findInvitations(db, meeting.id)).filter(isWaiting);
  const told = await findTold(db, meeting);
  const mails = await writeTo(db, around, waiting, { told, occasion: "ask", ...said });
  const calls = waiting.filter(({ email }) => email === null).map(({ id }) => id);
  if (calls.length > 0)
    await db
      .updateTable("invitation")
      .set({ invited_at: scope.clock.now(), sent_sequence: meeting.sequence })
      .where("id", "in", calls)
      .execute();
  if (meeting.stage === "draft" && waiting.length > 0) await changeStage(db, scope, meeting, "invited");
  return { mails, calls: calls.length };
}

/** Who has to be told what, since the meeting has changed. */
export async function findLacking(
  db: TenantDb,
  told: Told,
): Promise<Map<"ask_again" | "update" | "called_off", Invitation[]>> {
  const words = wordsOf(told);
  const lacking = new Map<"ask_again" | "update" | "called_off", Invitation[]>();
  for (const one of await findInvitations(db, told.meeting.id)) {
    const what = lacks(one, told.meeting, words);
    if (what !== undefined && what !== "ask") lacking.set(what, [...(lacking.get(what) ?? []), one]);
  }
  return lacking;
}

/** Tells everybody what they do not know yet of a meeting; nothing for one that has been. @returns how many mails */
export async function tellChanges(db: TenantDb, around: Around, meeting: Meeting, only?: "urgent"): Promise<number> {
  if (meeting.day < around.services.clock.today()) return 0;
  const told = await findTold(db, meeting);
  let mails = 0;
  for (const [occasion, invitations] of await findLacking(db, told))
    if (only === undefined || occasion !== "update")
      mails += await writeTo(db, around, invitations, { told, occasion });
  return mails;
}
