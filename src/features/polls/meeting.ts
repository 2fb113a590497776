import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { listPeople } from "../invitations/index.ts";
import { createMeeting, EMPTY_MEETING } from "../meetings/index.ts";
import type { Around } from "./mails.ts";
import type { Poll, PollDate, PollPerson } from "./poll.ts";

const AS = { voting: "member", advisory: "adviser", none: "guest" } as const;

/**
 * The fixed date as a meeting that is being prepared, with those who were asked as its list: nobody is invited yet, and
 * what they said to the date is no answer to the invitation.
 */
export async function makeMeeting(
  db: TenantDb,
  around: Around,
  poll: Poll,
  date: PollDate,
  people: readonly PollPerson[],
): Promise<{ id: string; slug: string }> {
  const { title, venue, group } = poll;
  const { day, fromTime, untilTime } = date;
  const when = { day, fromTime, untilTime };
  const content = { ...EMPTY_MEETING, groupId: group.id, title, venue, ...when };
  const meeting = await createMeeting(db, around.scope, content);
  const reason = getTranslator("de")("polls-office.due.label");
  const listed = people.map(({ name, email, organisation, seatId, contactId, vote }) => ({
    organisationId: organisation?.id ?? null,
    organisationName: organisation?.name ?? null,
    seatId,
    contactId,
    name,
    email,
    phone: null,
    role: AS[vote],
    reason,
  }));
  await listPeople(db, around, { id: meeting.id, groupId: group.id }, listed);
  return meeting;
}
