import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import type { Hours, ReadDay } from "./days.ts";
import type { SchoolBreak } from "./met.ts";
import type { Poll, PollPerson, Sitting } from "./poll.ts";

/** What who leads says of a poll. */
export type PollContent = Pick<Poll, "title" | "venue" | "note" | "closesOn" | "names">;

/**
 * Proposes days, at the hours for all where one brings none of its own; what is proposed already is not proposed twice.
 * @param addedAt when, where people were asked already
 */
export async function addDates(
  db: TenantDb,
  scope: Scope,
  poll: { id: string; groupId: string },
  days: readonly ReadDay[],
  hours: Hours,
  addedAt: Date | null = null,
): Promise<void> {
  if (days.length === 0) return;
  await db
    .insertInto("poll_date")
    .values(
      days.map(({ day, hours: own }) => ({
        tenant_id: scope.tenantId,
        id: scope.newId(),
        poll_id: poll.id,
        group_id: poll.groupId,
        day,
        from_time: (own ?? hours).fromTime,
        until_time: (own ?? hours).untilTime,
        added_at: addedAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Puts people on the list of who is asked; who is on it already stays once. */
export async function addPeople(
  db: TenantDb,
  scope: Scope,
  poll: { id: string; groupId: string },
  people: readonly Sitting[],
): Promise<void> {
  if (people.length === 0) return;
  await db
    .insertInto("poll_person")
    .values(
      people.map((person) => ({
        tenant_id: scope.tenantId,
        id: scope.newId(),
        poll_id: poll.id,
        group_id: poll.groupId,
        organisation_id: person.organisationId,
        seat_id: person.seatId,
        contact_id: person.contactId,
        vote: person.vote,
        name: person.name,
        email: person.email.toLowerCase(),
        link_id: scope.newId(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Prepares a poll; nobody is asked yet. @returns its id */
export async function createPoll(
  db: TenantDb,
  scope: Scope,
  groupId: string,
  content: PollContent,
  dates: { days: readonly ReadDay[]; hours: Hours },
  people: readonly Sitting[],
): Promise<string> {
  const id = scope.newId();
  const { title, venue, note, closesOn, names } = content;
  await db
    .insertInto("poll")
    .values({
      tenant_id: scope.tenantId,
      id,
      group_id: groupId,
      title,
      venue,
      note,
      closes_on: closesOn,
      names,
      made_at: scope.clock.now(),
      made_by: scope.actor.name,
    })
    .execute();
  await addDates(db, scope, { id, groupId }, dates.days, dates.hours);
  await addPeople(db, scope, { id, groupId }, people);
  return id;
}

export async function revisePoll(db: TenantDb, id: string, content: PollContent): Promise<void> {
  const { title, venue, note, closesOn, names } = content;
  await db.updateTable("poll").set({ title, venue, note, closes_on: closesOn, names }).where("id", "=", id).execute();
}

/** Nobody else changes the poll now: what is read of it from here on is true until all is written. */
export const lockPoll = async (db: TenantDb, id: string): Promise<void> =>
  void (await db.selectFrom("poll").select("id").where("id", "=", id).forNoKeyUpdate().execute());

/** Nobody changes the poll, or answers for the same person, until the answer is written. */
export async function lockAnswer(db: TenantDb, { poll, person }: { poll: { id: string }; person: { id: string } }) {
  await db.selectFrom("poll").select("id").where("id", "=", poll.id).forShare().execute();
  await db.selectFrom("poll_person").select("id").where("id", "=", person.id).forUpdate().execute();
}

/** Takes a proposed date off again, with what was said to it. */
export const removeDate = async (db: TenantDb, pollId: string, dateId: string): Promise<void> =>
  void (await db.deleteFrom("poll_date").where("poll_id", "=", pollId).where("id", "=", dateId).execute());

/** Takes somebody off the list; their link leads nowhere from now on. */
export const removePerson = async (db: TenantDb, pollId: string, personId: string): Promise<void> =>
  void (await db.deleteFrom("poll_person").where("poll_id", "=", pollId).where("id", "=", personId).execute());

/** Discards what was never sent. */
export const discardPoll = async (db: TenantDb, id: string): Promise<void> =>
  void (await db.deleteFrom("poll").where("id", "=", id).where("sent_at", "is", null).execute());

/** What somebody says, and who writes it down. */
type Said = Pick<PollPerson, "answers" | "comment" | "notedBy" | "seenUntil"> & {
  by: NonNullable<PollPerson["answeredBy"]>;
};

/** What somebody said; said anew it is what counts. Silence to a date is no answer to it. */
export async function writeAnswer(
  db: TenantDb,
  scope: Scope,
  poll: Pick<Poll, "id">,
  person: Pick<PollPerson, "id">,
  { answers, comment, by, notedBy, seenUntil }: Said,
): Promise<void> {
  await db.deleteFrom("poll_answer").where("person_id", "=", person.id).execute();
  if (answers.size > 0)
    await db
      .insertInto("poll_answer")
      .values(
        [...answers].map(([dateId, answer]) => ({
          tenant_id: scope.tenantId,
          person_id: person.id,
          date_id: dateId,
          poll_id: poll.id,
          answer,
        })),
      )
      .execute();
  await db
    .updateTable("poll_person")
    .set({ answered_at: scope.clock.now(), answered_by: by, noted_by: notedBy, seen_until: seenUntil, comment })
    .where("id", "=", person.id)
    .execute();
}

/** Enters days without school; the same days twice are entered once. */
export const addBreak = async (db: TenantDb, scope: Scope, entered: Omit<SchoolBreak, "id">): Promise<void> =>
  void (await db
    .insertInto("school_break")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      name: entered.name,
      from_on: entered.fromOn,
      until_on: entered.untilOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute());

/** @returns whether there were such days */
export async function removeBreak(db: TenantDb, scope: Scope, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("school_break")
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
