import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import type { ContactPoint, OrganisationContent, Person, PersonPoint } from "./organisation.ts";

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
  await writePlaces(db, scope, id, visibleTo, content.actsFor);
  await db.deleteFrom("contact_point").where("tenant_id", "=", tenantId).where("organisation_id", "=", id).execute();
  const kept = content.persons.map((person) => person.id);
  await db
    .deleteFrom("contact")
    .where("tenant_id", "=", tenantId)
    .where("organisation_id", "=", id)
    .$if(kept.length > 0, (query) => query.where("id", "not in", kept))
    .execute();
  await writePersons(db, scope, id, visibleTo, content.persons);
  const own = { tenant_id: tenantId, organisation_id: id, organisation_visible_to: visibleTo };
  const points = [
    ...content.points.map((point, index) => ({
      ...own,
      id: scope.newId(),
      contact_id: null,
      ...pointColumns(point, index),
    })),
    ...content.persons.flatMap((person) =>
      person.points.map((point, index) => ({
        ...own,
        id: scope.newId(),
        contact_id: person.id,
        ...pointColumns(point, index),
        ...personColumns(point),
      })),
    ),
  ];
  for (const point of points) await db.insertInto("contact_point").values(point).execute();
}

async function writePlaces(
  db: TenantDb,
  { tenantId }: Scope,
  id: string,
  visibleTo: string,
  actsFor: readonly string[],
): Promise<void> {
  await db
    .deleteFrom("organisation_place")
    .where("tenant_id", "=", tenantId)
    .where("organisation_id", "=", id)
    .execute();
  if (actsFor.length === 0) return;
  const own = { tenant_id: tenantId, organisation_id: id, visible_to: visibleTo };
  await db
    .insertInto("organisation_place")
    .values([...new Set(actsFor)].map((ags) => ({ ...own, ags })))
    .execute();
}

async function writePersons(
  db: TenantDb,
  scope: Scope,
  organisationId: string,
  visibleTo: string,
  persons: readonly Person[],
): Promise<void> {
  for (const [position, person] of persons.entries()) {
    await db
      .insertInto("contact")
      .values({
        tenant_id: scope.tenantId,
        id: person.id,
        organisation_id: organisationId,
        visible_to: visibleTo,
        position,
        created_at: scope.clock.now(),
      })
      .onConflict((conflict) => conflict.columns(["tenant_id", "id"]).doUpdateSet({ position }))
      .execute();
  }
}
