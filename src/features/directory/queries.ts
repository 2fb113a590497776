import type { TenantDb } from "../../platform/db/doors.ts";
import { type AnyDb, findersOf } from "../records/index.ts";
import type { ContactField, LegalBasis, Membership, OrganisationKind } from "./codes.ts";
import type { Fact, Organisation, PointAudience, Project, Room } from "./organisation.ts";

function selectOrganisations(db: AnyDb) {
  return (db as TenantDb)
    .selectFrom("organisation as o")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "o.tenant_id").onRef("r.id", "=", "o.id"))
    .leftJoin("place as p", "p.ags", "o.ags")
    .select([
      "o.id",
      "r.slug",
      "r.title",
      "r.state",
      "r.audience",
      "r.version",
      "r.confirmed_at",
      "r.confirmed_by",
      "r.updated_at",
      "r.deleted_at",
      "o.short_name",
      "o.kind",
      "o.membership",
      "o.description",
      "o.responsibilities",
      "o.topics",
      "o.street",
      "o.postcode",
      "o.locality",
      "o.ags",
      "o.languages",
      "o.know_how",
      "o.resources",
      "o.rooms",
      "o.facts",
      "o.projects",
      "p.name as place_name",
      "p.lon",
      "p.lat",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectOrganisations>["execute"]>>[number];
type Parts = Pick<Organisation, "actsFor" | "points" | "persons">;

function toOrganisation(row: Row, parts: Parts): Organisation {
  return {
    id: row.id,
    slug: row.slug,
    state: row.state,
    audience: row.audience,
    version: row.version,
    name: row.title,
    shortName: row.short_name,
    kind: row.kind as OrganisationKind,
    membership: row.membership as Membership,
    description: row.description,
    responsibilities: row.responsibilities,
    topics: row.topics,
    street: row.street,
    postcode: row.postcode,
    locality: row.locality,
    ags: row.ags,
    placeName: row.place_name,
    languages: row.languages,
    knowHow: row.know_how,
    resources: row.resources,
    rooms: row.rooms as Room[],
    facts: row.facts as Fact[],
    projects: row.projects as Project[],
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    lon: row.lon,
    lat: row.lat,
    ...parts,
  };
}

/** Places, ways to reach and persons of these organisations, as far as the door shows them. */
async function findParts(db: AnyDb, ids: readonly string[]): Promise<Map<string, Parts>> {
  const parts = new Map<string, Parts>(ids.map((id) => [id, { actsFor: [], points: [], persons: [] }]));
  if (ids.length === 0) return parts;
  const places = await db
    .selectFrom("organisation_place")
    .select(["organisation_id", "ags"])
    .where("organisation_id", "in", [...ids])
    .orderBy("ags")
    .execute();
  for (const row of places) parts.get(row.organisation_id)?.actsFor.push(row.ags);
  for (const point of await findPoints(db, ids)) addPoint(parts, point);
  return parts;
}

function findPoints(db: AnyDb, ids: readonly string[]) {
  return db
    .selectFrom("contact_point as cp")
    .leftJoin("contact as c", (join) =>
      join.onRef("c.tenant_id", "=", "cp.tenant_id").onRef("c.id", "=", "cp.contact_id"),
    )
    .select([
      "cp.organisation_id",
      "cp.contact_id",
      "cp.field",
      "cp.value",
      "cp.label",
      "cp.audience",
      "cp.basis",
      "cp.basis_on",
      "cp.basis_until",
      "cp.basis_note",
    ])
    .where("cp.organisation_id", "in", [...ids])
    .orderBy("c.position")
    .orderBy("cp.position")
    .execute();
}

/** Puts a way to reach the organisation, or a field of a person, where it belongs. */
function addPoint(parts: Map<string, Parts>, row: Awaited<ReturnType<typeof findPoints>>[number]): void {
  const own = parts.get(row.organisation_id);
  if (own === undefined) return;
  const point = {
    field: row.field as ContactField,
    value: row.value,
    label: row.label,
    audience: row.audience as PointAudience,
  };
  if (row.contact_id === null) {
    own.points.push(point);
    return;
  }
  let person = own.persons.find((one) => one.id === row.contact_id);
  if (person === undefined) own.persons.push((person = { id: row.contact_id, points: [] }));
  person.points.push({
    ...point,
    basis: (row.basis ?? "none") as LegalBasis,
    basisOn: row.basis_on,
    basisUntil: row.basis_until,
    basisNote: row.basis_note,
  });
}

async function withParts(db: AnyDb, rows: Row[]): Promise<Organisation[]> {
  const parts = await findParts(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => toOrganisation(row, parts.get(row.id) ?? { actsFor: [], points: [], persons: [] }));
}

export const {
  findBySlug: findOrganisationBySlug,
  find: findOrganisation,
  findByIds: findOrganisationsByIds,
} = findersOf<Organisation>("organisations", async (db, where, run) =>
  withParts(db, await run(selectOrganisations(db).where(where))),
);

/** All organisations the viewer may see, by name, without deleted ones: for choices, duplicates, export. */
export async function findOrganisations(db: AnyDb): Promise<Organisation[]> {
  return withParts(db, await selectOrganisations(db).where("r.deleted_at", "is", null).orderBy("r.title").execute());
}

/** Names for choosing an organisation. */
export async function findOrganisationNames(db: AnyDb): Promise<{ id: string; name: string; slug: string }[]> {
  const rows = await db
    .selectFrom("record")
    .select(["id", "title", "slug"])
    .where("kind", "=", "organisation")
    .where("deleted_at", "is", null)
    .orderBy("title")
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.title, slug: row.slug }));
}

/** How many entries that belong to the organisation are published, of any kind. */
export async function countPublishedEntries(db: TenantDb, id: string): Promise<number> {
  const row = await db
    .selectFrom("record")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("owner_id", "=", id)
    .where("id", "!=", id)
    .where("state", "=", "published")
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
