import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { listPeople } from "../invitations/index.ts";
import { createMeeting, EMPTY_MEETING } from "../meetings/index.ts";
import type { Around } from "./mails.ts";
import type { Poll, PollDate, PollPerson } from "./poll.ts";

const AS = { voting: "member", advisory: "adviser", none: "guest" } as const;

/**
 * The fixed date as a meeting that is being prepared, with those who were asked as its list: nobody is invited yet, and
 * what they said to the date stands beside their name and is no answer to the invitation.
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
  const t = getTranslator("de");
  const reasonOf = ({ answers }: PollPerson): string =>
    t("polls-office.reason", { on: date.day, answer: t(`polls-office.answer.${answers.get(date.id) ?? "none"}`) });
  const listed = people.map((person) => ({
    organisationId: person.organisation?.id ?? null,
    organisationName: person.organisation?.name ?? null,
    seatId: person.seatId,
    contactId: person.contactId,
    name: person.name,
    email: person.email,
    phone: null,
    role: AS[person.vote],
    reason: reasonOf(person),
  }));
  await listPeople(db, around, { id: meeting.id, groupId: group.id }, listed);
  return meeting;
}
