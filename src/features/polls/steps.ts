import type { TenantDb } from "../../platform/db/doors.ts";
import { Refusal } from "../../platform/http/answers.ts";
import { addDates, removeDate } from "./actions.ts";
import type { Hours, ReadDay } from "./days.ts";
import {
  type Around,
  writeDateGone,
  writeFixed,
  writeNewDates,
  writeQuestions,
  writeReminders,
  writeWithdrawn,
} from "./mails.ts";
import { isAwaited, newestOf, type Poll, type PollDate, type PollPerson } from "./poll.ts";
import { findPeople, findPoll } from "./queries.ts";

/** Hours between two reminders to the same person. */
const HOURS_APART = 20;

/** Notes that people were asked. */
async function noteAsked(db: TenantDb, { scope }: Around, people: readonly PollPerson[]): Promise<void> {
  if (people.length === 0) return;
  await db
    .updateTable("poll_person")
    .set({ asked_at: scope.clock.now() })
    .where(
      "id",
      "in",
      people.map(({ id }) => id),
    )
    .execute();
}

/** Asks everybody on the list; from now on the dates are held. @throws 409 where it was sent already */
export async function sendPoll(db: TenantDb, around: Around, poll: Poll): Promise<void> {
  const { scope } = around;
  const sent = await db
    .updateTable("poll")
    .set({ sent_at: scope.clock.now(), sent_by: scope.actor.name })
    .where("id", "=", poll.id)
    .where("sent_at", "is", null)
    .returning("id")
    .execute();
  if (sent.length === 0) throw new Refusal(409, "conflict");
  await askNew(db, around, poll);
}

/** Asks who is on the list and was not asked yet. */
export async function askNew(db: TenantDb, around: Around, poll: Poll): Promise<void> {
  const people = (await findPeople(db, poll.id)).filter(({ askedAt }) => askedAt === null);
  await writeQuestions(db, around, poll, people);
  await noteAsked(db, around, people);
}

/** Whether somebody may be reminded now. */
function isToRemind(person: PollPerson, { dates }: Poll, now: Date): boolean {
  if (person.askedAt === null || !isAwaited(person, dates)) return false;
  // Everybody was written to when a date was added.
  const written = [person.askedAt, person.remindedAt, newestOf(dates)].map((at) => at?.getTime() ?? 0);
  return Math.max(...written) <= now.getTime() - HOURS_APART * 3_600_000;
}

/** Reminds who has not answered, or not to an added date, nobody twice within a day. @returns how many */
export async function remind(db: TenantDb, around: Around, poll: Poll): Promise<number> {
  const now = around.scope.clock.now();
  const people = (await findPeople(db, poll.id)).filter((person) => isToRemind(person, poll, now));
  if (people.length === 0) return 0;
  await writeReminders(db, around, poll, people);
  await db
    .updateTable("poll_person")
    .set({ reminded_at: now })
    .where(
      "id",
      "in",
      people.map(({ id }) => id),
    )
    .execute();
  return people.length;
}

const wereAsked = (people: readonly PollPerson[]): PollPerson[] => people.filter(({ askedAt }) => askedAt !== null);

/** Proposes further days; where people were asked already, they are told, and what they said stays. */
export async function proposeDates(
  db: TenantDb,
  around: Around,
  poll: Poll,
  days: readonly ReadDay[],
  hours: Hours,
): Promise<void> {
  const addedAt = poll.sentAt === null ? null : around.scope.clock.now();
  await addDates(db, around.scope, { id: poll.id, groupId: poll.group.id }, days, hours, addedAt);
  if (poll.sentAt === null) return;
  const known = new Set(poll.dates.map(({ id }) => id));
  const added = ((await findPoll(db, poll.id))?.dates ?? []).filter(({ id }) => !known.has(id));
  if (added.length > 0) await writeNewDates(db, around, poll, added, wereAsked(await findPeople(db, poll.id)));
}

/** Takes a date off: nobody holds it any more, and who wanted to come then is told. */
export async function takeDateOff(db: TenantDb, around: Around, poll: Poll, date: PollDate): Promise<void> {
  const said = wereAsked(await findPeople(db, poll.id)).filter(({ answers }) =>
    ["yes", "perhaps"].includes(answers.get(date.id) ?? "no"),
  );
  await removeDate(db, poll.id, date.id);
  if (poll.sentAt !== null) await writeDateGone(db, around, poll, date, said);
}

/** Fixes a date; the others are released, and everybody asked is told once. @throws 409 where it is over already */
export async function fixPoll(
  db: TenantDb,
  around: Around,
  poll: Poll,
  date: PollDate,
  make: (people: readonly PollPerson[]) => Promise<{ id: string }>,
): Promise<{ id: string }> {
  const { scope } = around;
  const fixed = await db
    .updateTable("poll")
    .set({ fixed_at: scope.clock.now(), fixed_by: scope.actor.name, fixed_date_id: date.id })
    .where("id", "=", poll.id)
    .where("sent_at", "is not", null)
    .where("fixed_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .execute();
  if (fixed.length === 0) throw new Refusal(409, "conflict");
  const people = wereAsked(await findPeople(db, poll.id));
  const meeting = await make(people);
  await db.updateTable("poll").set({ meeting_id: meeting.id }).where("id", "=", poll.id).execute();
  await writeFixed(db, around, poll, date, people);
  return meeting;
}

/** Withdraws a poll that was sent: all dates are released, and everybody asked is told. @throws 409 */
export async function withdrawPoll(db: TenantDb, around: Around, poll: Poll, word: string): Promise<void> {
  const { scope } = around;
  const gone = await db
    .updateTable("poll")
    .set({ withdrawn_at: scope.clock.now(), withdrawn_by: scope.actor.name, withdrawal: word })
    .where("id", "=", poll.id)
    .where("sent_at", "is not", null)
    .where("fixed_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .execute();
  if (gone.length === 0) throw new Refusal(409, "conflict");
  await writeWithdrawn(db, around, poll, word, wereAsked(await findPeople(db, poll.id)));
}
