import type { TenantDb } from "../../platform/db/doors.ts";
import { type Scope, writeEvent } from "../records/index.ts";
import type { Moderator, SeatPerson, Vote } from "./group.ts";

/** A seat to be given. */
export type NewSeat = {
  organisationId: string | null;
  label: string | null;
  vote: Vote;
  fromOn: string;
  untilOn: string | null;
};

/** Somebody for a seat. */
export type NewPerson = Pick<SeatPerson, "role" | "name" | "email" | "phone" | "contactId" | "fromOn" | "untilOn">;

async function visibilityOf(db: TenantDb, groupId: string): Promise<string> {
  const row = await db
    .selectFrom("network_group")
    .select("visible_to")
    .where("id", "=", groupId)
    .executeTakeFirstOrThrow();
  return row.visible_to;
}

/**
 * Gives seats; an organisation that has one now gets no second. The history names organisations, never people.
 * @returns ids of the seats that were given
 */
export async function giveSeats(
  db: TenantDb,
  scope: Scope,
  groupId: string,
  seats: readonly NewSeat[],
): Promise<string[]> {
  if (seats.length === 0) return [];
  const visibleTo = await visibilityOf(db, groupId);
  const rows = await db
    .insertInto("seat")
    .values(
      seats.map((seat) => ({
        tenant_id: scope.tenantId,
        id: scope.newId(),
        group_id: groupId,
        visible_to: visibleTo,
        organisation_id: seat.organisationId,
        label: seat.label,
        vote: seat.vote,
        from_on: seat.fromOn,
        until_on: seat.untilOn,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(["id", "organisation_id", "label"])
    .execute();
  if (rows.length > 0)
    await writeEvent(db, scope, groupId, "changed", {
      changes: rows.map((row) => ({ field: "seat", before: null, after: row.organisation_id ?? row.label })),
    });
  return rows.map(({ id }) => id);
}

/** Puts somebody on a seat. @returns the id */
export async function seatPerson(
  db: TenantDb,
  scope: Scope,
  seat: { id: string; groupId: string; organisationId: string | null },
  person: NewPerson,
): Promise<string> {
  const id = scope.newId();
  await db
    .insertInto("seat_person")
    .values({
      tenant_id: scope.tenantId,
      id,
      seat_id: seat.id,
      group_id: seat.groupId,
      organisation_id: seat.organisationId,
      role: person.role,
      name: person.name,
      email: person.email?.toLowerCase() ?? null,
      phone: person.phone,
      contact_id: person.contactId,
      from_on: person.fromOn,
      until_on: person.untilOn,
    })
    .execute();
  return id;
}

/** Lets somebody moderate. @returns the id */
export async function addModerator(
  db: TenantDb,
  scope: Scope,
  groupId: string,
  moderator: Omit<Moderator, "id" | "organisationName">,
): Promise<string> {
  const id = scope.newId();
  await db
    .insertInto("group_moderator")
    .values({
      tenant_id: scope.tenantId,
      id,
      group_id: groupId,
      role: moderator.role,
      name: moderator.name,
      email: moderator.email?.toLowerCase() ?? null,
      organisation_id: moderator.organisationId,
      institution: moderator.institution,
      basis: moderator.basis,
      from_on: moderator.fromOn,
      until_on: moderator.untilOn,
    })
    .execute();
  await writeEvent(db, scope, groupId, "changed", {
    changes: [{ field: "moderator", before: null, after: moderator.role }],
  });
  return id;
}
