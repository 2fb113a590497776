import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import type { ContactPoint, OrganisationContent, PersonPoint } from "./organisation.ts";

/** Columns of `organisation` for this content. */
export function organisationColumns(content: OrganisationContent) {
  return {
    short_name: content.shortName,
    kind: content.kind,
    membership: content.membership,
    description: content.description,
    responsibilities: content.responsibilities,
    topics: content.topics,
    street: content.street,
    postcode: content.postcode,
    locality: content.locality,
    ags: content.ags,
    languages: content.languages,
    know_how: content.knowHow,
    resources: content.resources,
    rooms: JSON.stringify(content.rooms),
    facts: JSON.stringify(content.facts),
    projects: JSON.stringify(content.projects),
  };
}

const pointColumns = (point: ContactPoint, position: number) => ({
  field: point.field,
  value: point.value,
  label: point.label,
  audience: point.audience,
  position,
});

const personColumns = (point: PersonPoint) => ({
  basis: point.basis,
  basis_on: point.basisOn,
  basis_until: point.basisUntil,
  basis_note: point.basisNote,
});

type Parted = { id: string; visibleTo: string; content: OrganisationContent };

/**
 * Writes places, ways to reach and persons of an organisation as they are now: what is no longer there goes.
 * Persons keep their id, so that offers that name them still do.
 */
export async function writeParts(
  db: TenantDb,
  scope: Scope,
  id: string,
  visibleTo: string,
  content: OrganisationContent,
): Promise<void> {
  const { tenantId } = scope;
  const own = { tenant_id: tenantId, organisation_id: id };
  await db
    .deleteFrom("organisation_place")
    .where("tenant_id", "=", tenantId)
    .where("organisation_id", "=", id)
    .execute();
  await db
    .deleteFrom("contact_point")
    .where("tenant_id", "=", own.tenant_id)
    .where("organisation_id", "=", id)
    .execute();
  const kept = content.persons.map((person) => person.id);
  await db
    .deleteFrom("contact")
    .where("tenant_id", "=", tenantId)
    .where("organisation_id", "=", id)
    .$if(kept.length > 0, (query) => query.where("id", "not in", kept))
    .execute();
  await addParts(db, scope, [{ id, visibleTo, content }]);
}

/** Writes what belongs to organisations of which nothing of the kind is there, but persons that stay. */
export async function addParts(db: TenantDb, scope: Scope, all: readonly Parted[]): Promise<void> {
  const places = all.flatMap((one) => placeRows(scope, one));
  if (places.length > 0) await db.insertInto("organisation_place").values(places).execute();
  const persons = all.flatMap((one) => personRows(scope, one));
  if (persons.length > 0)
    await db
      .insertInto("contact")
      .values(persons)
      .onConflict((conflict) =>
        conflict.columns(["tenant_id", "id"]).doUpdateSet((row) => ({ position: row.ref("excluded.position") })),
      )
      .execute();
  const points = all.flatMap((one) => pointRows(scope, one));
  if (points.length > 0) await db.insertInto("contact_point").values(points).execute();
}

function placeRows({ tenantId }: Scope, { id, visibleTo, content }: Parted) {
  const own = { tenant_id: tenantId, organisation_id: id, visible_to: visibleTo };
  return [...new Set(content.actsFor)].map((ags) => ({ ...own, ags }));
}

function personRows({ tenantId, clock }: Scope, { id, visibleTo, content }: Parted) {
  const own = { tenant_id: tenantId, organisation_id: id, visible_to: visibleTo, created_at: clock.now() };
  return content.persons.map((person, position) => ({ ...own, id: person.id, position }));
}

function pointRows({ tenantId, newId }: Scope, { id, visibleTo, content }: Parted) {
  const own = { tenant_id: tenantId, organisation_id: id, organisation_visible_to: visibleTo };
  const nobody = { basis: null, basis_on: null, basis_until: null, basis_note: null };
  return [
    ...content.points.map((point, index) => ({
      ...own,
      ...nobody,
      id: newId(),
      contact_id: null,
      ...pointColumns(point, index),
    })),
    ...content.persons.flatMap((person) =>
      person.points.map((point, index) => ({
        ...own,
        id: newId(),
        contact_id: person.id,
        ...pointColumns(point, index),
        ...personColumns(point),
      })),
    ),
  ];
}
