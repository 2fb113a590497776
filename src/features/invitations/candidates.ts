import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { findSeats, holdsOn, nameOfSeat, type Seat, type SeatPerson } from "../groups/index.ts";
import { findAddressees } from "../rounds/index.ts";
import type { Candidate } from "./gathering.ts";
import type { InvitedAs } from "./invitation.ts";

/** Whom a list is made of; within a rule for organisations all that is said has to fit. */
export type Rule = {
  /** Who sits in these groups. */
  groups: readonly string[];
  /** Deputies besides the representatives. */
  withDeputies: boolean;
  kinds: readonly string[];
  memberships: readonly string[];
  places: readonly string[];
  topics: readonly string[];
  organisations: readonly string[];
  /** As what they are invited whom no seat makes a member. */
  role: InvitedAs;
};

/** How reasons are said: in the language of who makes the list. */
export type Reasons = { seat(group: string): string; organisations: string; single: string };

type Found = { id: string; title: string; phone: string | null };

const PHONE = sql<string | null>`(select p.value from contact_point p where p.tenant_id = r.tenant_id
  and p.organisation_id = r.id and p.field in ('phone', 'mobile') order by p.contact_id nulls first, p.position limit 1)`;

const fits = (column: ReturnType<typeof sql.ref>, values: readonly string[]) =>
  values.length === 0 ? sql`true` : sql`${column} = any(${[...values]}::text[])`;

/** Organisations that fit, by name; deleted ones and those that have ended are asked nothing. */
async function findOrganisations(db: TenantDb, where: ReturnType<typeof sql>): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select r.id, r.title, ${PHONE} as phone
    from record r join organisation o on o.tenant_id = r.tenant_id and o.id = r.id
    where r.kind = 'organisation' and r.deleted_at is null and r.state <> 'ended' and ${where}
    order by r.title, r.id limit 2000`.execute(db);
  return rows;
}

/** In a municipality: by its address, or because it acts for it. */
const inPlaces = (places: readonly string[]) =>
  places.length === 0
    ? sql`true`
    : sql`(o.ags = any(${[...places]}::text[]) or exists (select from organisation_place op
        where op.tenant_id = o.tenant_id and op.organisation_id = o.id and op.ags = any(${[...places]}::text[])))`;

const byRule = ({ kinds, memberships, places, topics }: Rule) => sql`${fits(sql.ref("o.kind"), kinds)}
  and ${fits(sql.ref("o.membership"), memberships)} and ${inPlaces(places)}
  and ${topics.length === 0 ? sql`true` : sql`o.topics && ${[...topics]}::text[]`}`;

/** One person for each organisation: whom one would write to first, else the organisation with its telephone. */
async function personsOf(
  db: TenantDb,
  found: readonly Found[],
  said: { role: InvitedAs; reason: string },
): Promise<Candidate[]> {
  const addressees = await findAddressees(
    db,
    found.map(({ id }) => id),
  );
  return found.map(({ id, title, phone }) => {
    const known = addressees.get(id);
    return {
      ...said,
      standsForOrganisation: true,
      organisationId: id,
      organisationName: title,
      seatId: null,
      contactId: null,
      name: known?.name ?? title,
      email: known?.address ?? null,
      phone,
    };
  });
}

const current = (seat: Seat, day: string, withDeputies: boolean): SeatPerson[] => {
  const persons = seat.persons.filter((person) => holdsOn(person, day));
  const first = persons.filter(({ role }) => role === "representative");
  return withDeputies || first.length === 0 ? persons : first;
};

/** Who sits in a group on the day of the meeting; where nobody is named on a seat, its organisation. */
async function fromSeats(db: TenantDb, groupId: string, day: string, rule: Rule, reason: string): Promise<Candidate[]> {
  const seats = (await findSeats(db, groupId)).filter((seat) => holdsOn(seat, day));
  const role = (seat: Seat): InvitedAs => (seat.vote === "advisory" ? "adviser" : "member");
  const named = seats.flatMap((seat) =>
    current(seat, day, rule.withDeputies).map((person) => ({
      organisationId: seat.organisationId,
      organisationName: seat.organisationName ?? nameOfSeat(seat),
      seatId: seat.id,
      contactId: person.contactId,
      name: person.name,
      email: person.email,
      phone: person.phone,
      role: role(seat),
      reason,
    })),
  );
  const bare = seats.filter((seat) => current(seat, day, rule.withDeputies).length === 0);
  const ids = bare.flatMap(({ organisationId }) => organisationId ?? []);
  const found = ids.length === 0 ? [] : await findOrganisations(db, sql`r.id = any(${ids}::uuid[])`);
  const persons = await personsOf(db, found, { role: "member", reason });
  const ofBare = persons.flatMap((person) => {
    const seat = bare.find(({ organisationId }) => organisationId === person.organisationId);
    return seat === undefined ? [] : [{ ...person, seatId: seat.id, role: role(seat), standsForOrganisation: false }];
  });
  return [...named, ...ofBare];
}

const names = (rule: Rule) => [...rule.kinds, ...rule.memberships, ...rule.places, ...rule.topics];

/** Everybody a rule finds, with why; the same person may be found more than once. `day`: of the meeting. */
export async function findCandidates(db: TenantDb, rule: Rule, day: string, reasons: Reasons): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const groupId of rule.groups) {
    const group = await db.selectFrom("record").select("title").where("id", "=", groupId).executeTakeFirst();
    if (group !== undefined) found.push(...(await fromSeats(db, groupId, day, rule, reasons.seat(group.title))));
  }
  if (names(rule).length > 0) {
    const fitting = await findOrganisations(db, byRule(rule));
    found.push(...(await personsOf(db, fitting, { role: rule.role, reason: reasons.organisations })));
  }
  if (rule.organisations.length > 0) {
    const single = await findOrganisations(db, sql`r.id = any(${[...rule.organisations]}::uuid[])`);
    found.push(...(await personsOf(db, single, { role: rule.role, reason: reasons.single })));
  }
  return found;
}
