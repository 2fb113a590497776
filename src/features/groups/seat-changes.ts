import type { TenantDb } from "../../platform/db/doors.ts";
import { addDays } from "../../platform/clock.ts";
import { Refusal } from "../../platform/http/answers.ts";
import { findOrganisation, nameOf } from "../directory/index.ts";
import { type Scope, writeEvent } from "../records/index.ts";
import type { SeatInput } from "./forms.ts";
import type { Moderator, Seat } from "./group.ts";
import { type NewPerson, seatPerson } from "./seats.ts";

/** Somebody of the organisation's own page, as a person on its seat. */
async function findContact(db: TenantDb, seat: Seat, contactId: string | null) {
  if (contactId === null || seat.organisationId === null) return undefined;
  const person = (await findOrganisation(db, seat.organisationId))?.persons.find(({ id }) => id === contactId);
  if (person === undefined) return undefined;
  const value = (field: string) => person.points.find((point) => point.field === field)?.value ?? null;
  return { name: nameOf(person) ?? "", email: value("email"), phone: value("phone") ?? value("mobile") };
}

/** What a row of the form says of somebody; undefined where it names nobody. */
async function personOf(db: TenantDb, seat: Seat, row: SeatInput["persons"][number], today: string) {
  const known = await findContact(db, seat, row.contactId);
  const name = row.name === "" ? (known?.name ?? "") : row.name;
  if (name === "") return undefined;
  const person: NewPerson = {
    role: row.role,
    name,
    email: row.email ?? known?.email ?? null,
    phone: row.phone === "" ? (known?.phone ?? null) : row.phone,
    contactId: known === undefined ? null : row.contactId,
    fromOn: seat.fromOn > today ? seat.fromOn : today,
    untilOn: null,
  };
  return { id: row.id, person };
}

/** Writes a seat and who sits on it: who is no longer named is taken off, and reads nothing more from then on. */
export async function writeSeat(db: TenantDb, scope: Scope, seat: Seat, input: SeatInput): Promise<void> {
  const fromOn = input.fromOn ?? seat.fromOn;
  await db
    .updateTable("seat")
    .set({ label: input.label ?? seat.label, vote: input.vote, from_on: fromOn, until_on: input.untilOn })
    .where("id", "=", seat.id)
    .execute();
  const kept = new Set<string>();
  const rows = await Promise.all(input.persons.map((row) => personOf(db, seat, row, scope.clock.today())));
  for (const row of rows.filter((one) => one !== undefined)) {
    const before = seat.persons.find(({ id }) => id === row.id);
    const { role, name, email, phone, contactId } = row.person;
    if (before === undefined) kept.add(await seatPerson(db, scope, seat, row.person));
    else {
      kept.add(before.id);
      await db
        .updateTable("seat_person")
        .set({ role, name, email: email?.toLowerCase() ?? null, phone, contact_id: contactId ?? before.contactId })
        .where("id", "=", before.id)
        .execute();
    }
  }
  const gone = seat.persons.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) await db.deleteFrom("seat_person").where("id", "in", gone).execute();
  const name = seat.organisationId ?? seat.label;
  await writeEvent(db, scope, seat.groupId, "changed", {
    changes: [
      { field: "seat", before: name, after: name },
      { field: "seatVote", before: seat.vote, after: input.vote },
    ],
  });
}

type Term = { id: string; fromOn: string };

/** The last day of what ends at once is yesterday: nothing is read from the next request on. */
const lastDay = (scope: Scope, on: string | null): string => on ?? addDays(scope.clock.today(), -1);

/**
 * Ends a seat with a last day, at once without. One that has not begun has never been.
 * @throws Refusal 422 where the last day is before the first
 */
export async function endSeat(db: TenantDb, scope: Scope, seat: Seat, on: string | null): Promise<void> {
  await endTerm(db, "seat", seat, lastDay(scope, on), on === null);
  const name = seat.organisationId ?? seat.label;
  await writeEvent(db, scope, seat.groupId, "changed", { changes: [{ field: "seat", before: name, after: null }] });
}

/** The same for who moderates. */
export async function endModerator(
  db: TenantDb,
  scope: Scope,
  groupId: string,
  moderator: Moderator,
  on: string | null,
): Promise<void> {
  await endTerm(db, "group_moderator", moderator, lastDay(scope, on), on === null);
  await writeEvent(db, scope, groupId, "changed", {
    changes: [{ field: "moderator", before: moderator.role, after: null }],
  });
}

async function endTerm(
  db: TenantDb,
  table: "seat" | "group_moderator",
  { id, fromOn }: Term,
  until: string,
  isAtOnce: boolean,
): Promise<void> {
  if (until >= fromOn) await db.updateTable(table).set({ until_on: until }).where("id", "=", id).execute();
  else if (isAtOnce) await db.deleteFrom(table).where("id", "=", id).execute();
  else throw new Refusal(422, "not_found");
}
