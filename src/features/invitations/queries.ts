import type { TenantDb } from "../../platform/db/doors.ts";
import type { Answer, AnsweredBy, Invitation, InvitedAs } from "./invitation.ts";

const COLUMNS = [
  "i.id",
  "i.meeting_id as meetingId",
  "i.group_id as groupId",
  "i.organisation_id as organisationId",
  "o.title as organisationName",
  "o.slug as organisationSlug",
  "i.seat_id as seatId",
  "i.contact_id as contactId",
  "i.name",
  "i.email",
  "i.phone",
  "i.role",
  "i.reason",
  "i.link_id as linkId",
  "i.link_ended_at as linkEndedAt",
  "i.listed_at as listedAt",
  "i.invited_at as invitedAt",
  "i.sent_sequence as sentSequence",
  "i.calendar_sequence as calendarSequence",
  "i.sent_at as sentAt",
  "i.told_words as toldWords",
  "i.mail_id as mailId",
  "i.uninvited_at as uninvitedAt",
  "i.answer",
  "i.answered_at as answeredAt",
  "i.answered_by as answeredBy",
  "i.answered_sequence as answeredSequence",
  "i.noted_by as notedBy",
  "i.reply_at as replyAt",
  "i.reply_sequence as replySequence",
  "i.comment",
  "i.proposal",
  "i.deputy_name as deputyName",
  "i.deputy_email as deputyEmail",
  "i.deputy_of_id as deputyOfId",
  "sender.name as deputyOfName",
  "i.reminded_at as remindedAt",
  "i.bounced_at as bouncedAt",
  "i.bounce",
] as const;

function selectInvitations(db: TenantDb) {
  return db
    .selectFrom("invitation as i")
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "i.tenant_id").onRef("o.id", "=", "i.organisation_id"),
    )
    .leftJoin("invitation as sender", (join) =>
      join.onRef("sender.tenant_id", "=", "i.tenant_id").onRef("sender.id", "=", "i.deputy_of_id"),
    )
    .select(COLUMNS);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectInvitations>["execute"]>>[number];

const toInvitation = (row: Row): Invitation => ({
  ...row,
  role: row.role as InvitedAs,
  answer: row.answer as Answer | null,
  answeredBy: row.answeredBy as AnsweredBy | null,
});

/** Everybody on the list of a meeting that the viewer may see, by organisation and name. */
export async function findInvitations(db: TenantDb, meetingId: string): Promise<Invitation[]> {
  const rows = await selectInvitations(db)
    .where("i.meeting_id", "=", meetingId)
    .orderBy("o.title")
    .orderBy("i.name")
    .orderBy("i.id")
    .execute();
  return rows.map(toInvitation);
}

/** One of a meeting's. */
export async function findInvitation(db: TenantDb, meetingId: string, id: string): Promise<Invitation | undefined> {
  const row = await selectInvitations(db)
    .where("i.meeting_id", "=", meetingId)
    .where("i.id", "=", id)
    .executeTakeFirst();
  return row && toInvitation(row);
}

/** Whose link it is, or whose name in a calendar; with the eyes of the program. */
export async function findInvitationBy(
  db: TenantDb,
  by: { id: string } | { linkId: string },
): Promise<Invitation | undefined> {
  const row = await selectInvitations(db)
    .where((eb) => ("id" in by ? eb("i.id", "=", by.id) : eb("i.link_id", "=", by.linkId)))
    .executeTakeFirst();
  return row && toInvitation(row);
}

/**
 * Invitations with what of their meeting says whether they are answered: coming meetings, by day. With the eyes of the
 * program: whoever is asked as a guest sees the meeting behind their link alone.
 */
export async function findInvitedTo(db: TenantDb, ids: readonly string[], from: string) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("invitation as i")
    .innerJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "i.tenant_id").onRef("m.id", "=", "i.meeting_id"),
    )
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .select([
      "i.link_id as linkId",
      "m.group_id as groupId",
      "r.title",
      "r.slug",
      "m.day",
      "m.sequence",
      "i.invited_at as invitedAt",
      "i.uninvited_at as uninvitedAt",
      "i.answer",
      "i.answered_sequence as answeredSequence",
    ])
    .where("i.id", "in", [...ids])
    .where("r.deleted_at", "is", null)
    .where("m.stage", "=", "invited")
    .where("m.day", ">=", from)
    .orderBy("m.day")
    .execute();
  return rows.map((row) => ({ ...row, answer: row.answer as Answer | null }));
}

/** What people need to be able to come, by invitation: for who leads the group, and the office. */
export async function findNeeds(db: TenantDb, meetingId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("invitation_need")
    .select(["invitation_id", "text"])
    .where("meeting_id", "=", meetingId)
    .execute();
  return new Map(rows.map((row) => [row.invitation_id, row.text]));
}

/** What became of the mails written last, by their ids: those that could not be delivered. */
export async function findUndelivered(db: TenantDb, mailIds: readonly string[]): Promise<Map<string, string>> {
  if (mailIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("mail")
    .select(["id", "failure"])
    .where("id", "in", [...mailIds])
    .where("failed_at", "is not", null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.failure ?? "unreachable"]));
}

/** Days on which those who have not answered are reminded. */
export async function findReminders(db: TenantDb, meetingId: string) {
  return db
    .selectFrom("invitation_reminder")
    .select(["id", "on_day as onDay", "made_by as madeBy", "done_at as doneAt"])
    .where("meeting_id", "=", meetingId)
    .orderBy("on_day")
    .execute();
}

/** Everybody invited to meetings that lie ahead, by meeting: for whom a mail may be. */
export async function findInvitedChoices(db: TenantDb, from: string) {
  const rows = await db
    .selectFrom("invitation as i")
    .innerJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "i.tenant_id").onRef("m.id", "=", "i.meeting_id"),
    )
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .select(["i.id as value", "i.name as label", "i.email as address", "r.title"])
    .where("r.deleted_at", "is", null)
    .where("m.stage", "=", "invited")
    .where("m.day", ">=", from)
    .where("i.invited_at", "is not", null)
    .where("i.uninvited_at", "is", null)
    .orderBy("m.day")
    .orderBy("i.name")
    .limit(2000)
    .execute();
  return [...Map.groupBy(rows, ({ title }) => title)].map(([label, options]) => ({ label, options }));
}
