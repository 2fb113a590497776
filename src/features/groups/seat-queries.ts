import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { AnyDb } from "../records/index.ts";
import type { Moderator, Seat, SeatPerson, Vote } from "./group.ts";

function selectSeats(db: AnyDb) {
  return (db as TenantDb)
    .selectFrom("seat as s")
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "s.tenant_id").onRef("o.id", "=", "s.organisation_id"),
    )
    .select([
      "s.id",
      "s.group_id as groupId",
      "s.organisation_id as organisationId",
      "o.title as organisationName",
      "o.slug as organisationSlug",
      "s.label",
      "s.vote",
      "s.from_on as fromOn",
      "s.until_on as untilOn",
    ])
    .orderBy("s.position")
    .orderBy("o.title")
    .orderBy("s.label")
    .orderBy("s.id");
}

/** Who sits on seats, representatives first, as far as the viewer may see them; ended ones too. */
async function findPersons(db: TenantDb, seatIds: readonly string[]): Promise<SeatPerson[]> {
  if (seatIds.length === 0) return [];
  const rows = await db
    .selectFrom("seat_person")
    .select([
      "id",
      "seat_id as seatId",
      "role",
      "name",
      "email",
      "phone",
      "contact_id as contactId",
      "from_on as fromOn",
      "until_on as untilOn",
    ])
    .where("seat_id", "in", [...seatIds])
    .orderBy("role", "desc")
    .orderBy("position")
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as SeatPerson["role"] }));
}

async function withPersons(
  db: TenantDb,
  rows: readonly (Omit<Seat, "vote" | "persons"> & { vote: string })[],
): Promise<Seat[]> {
  const persons = await findPersons(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    vote: row.vote as Vote,
    persons: persons.filter(({ seatId }) => seatId === row.id),
  }));
}

/** Seats of a group in their order, with who sits on them as far as the viewer may see it; ended ones too. */
export async function findSeats(db: TenantDb, groupId: string): Promise<Seat[]> {
  return withPersons(db, await selectSeats(db).where("s.group_id", "=", groupId).execute());
}

/** One seat of a group; undefined where it has none with this id. */
export async function findSeat(
  db: TenantDb,
  groupId: string,
  id: string,
  lock?: "for update",
): Promise<Seat | undefined> {
  const query = selectSeats(db).where("s.group_id", "=", groupId).where("s.id", "=", id);
  const rows = await (lock === undefined ? query : query.forUpdate("s")).execute();
  return (await withPersons(db, rows))[0];
}

/** Who moderates a group, moderators first; ended ones too. */
export async function findModerators(db: TenantDb, groupId: string): Promise<Moderator[]> {
  const rows = await db
    .selectFrom("group_moderator as m")
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "m.tenant_id").onRef("o.id", "=", "m.organisation_id"),
    )
    .select([
      "m.id",
      "m.role",
      "m.name",
      "m.email",
      "m.organisation_id as organisationId",
      "o.title as organisationName",
      "m.institution",
      "m.basis",
      "m.from_on as fromOn",
      "m.until_on as untilOn",
    ])
    .where("m.group_id", "=", groupId)
    .orderBy("m.role", "desc")
    .orderBy("m.name")
    .execute();
  return rows.map((row) => ({
    ...row,
    role: row.role as Moderator["role"],
    basis: row.basis as Moderator["basis"],
  }));
}

/** Who moderates, as far as the website may say so: never an address. */
export async function findPublicModerators(
  db: PublicDb,
  groupId: string,
  day: string,
): Promise<Pick<Moderator, "name" | "role" | "organisationName" | "institution">[]> {
  const rows = await db
    .selectFrom("group_moderator as m")
    .leftJoin("record as o", (join) =>
      join.onRef("o.tenant_id", "=", "m.tenant_id").onRef("o.id", "=", "m.organisation_id"),
    )
    .select(["m.name", "m.role", "m.institution", "o.title as organisationName"])
    .where("m.group_id", "=", groupId)
    .where("m.from_on", "<=", day)
    .where((eb) => eb.or([eb("m.until_on", "is", null), eb("m.until_on", ">=", day)]))
    .orderBy("m.role", "desc")
    .orderBy("m.name")
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Moderator["role"] }));
}

/** Seats of a group without who sits on them, as far as the site shows them. */
export async function findPublicSeats(db: PublicDb, groupId: string): Promise<Omit<Seat, "persons">[]> {
  const rows = await selectSeats(db).where("s.group_id", "=", groupId).execute();
  return rows.map((row) => ({ ...row, vote: row.vote as Vote }));
}

/** Terms of all seats that the door shows. */
export async function findTerms(db: AnyDb): Promise<{ groupId: string; fromOn: string; untilOn: string | null }[]> {
  return (db as TenantDb)
    .selectFrom("seat")
    .select(["group_id as groupId", "from_on as fromOn", "until_on as untilOn"])
    .execute();
}

/** Seats whose term ends between two days, as far as the viewer may see them. */
export async function findEndingSeats(
  db: TenantDb,
  from: string,
  until: string,
): Promise<(Omit<Seat, "persons" | "untilOn"> & { untilOn: string })[]> {
  const rows = await selectSeats(db).where("s.until_on", ">=", from).where("s.until_on", "<=", until).execute();
  return rows.flatMap((row) =>
    row.untilOn === null ? [] : [{ ...row, vote: row.vote as Vote, untilOn: row.untilOn }],
  );
}
