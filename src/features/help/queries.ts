import type { TenantDb } from "../../platform/db/doors.ts";
import type { Room } from "../directory/index.ts";

/** What an organisation can do for others, as far as wishes ask for it without words. */
export type Ability = {
  id: string;
  name: string;
  ags: string | null;
  /** AGS of municipalities it acts for besides its own. */
  actsFor: readonly string[];
  languages: readonly string[];
  resources: readonly string[];
  topics: readonly string[];
  rooms: readonly Room[];
};

/** What the published organisations the viewer may see can do, by name. */
export async function findAbilities(db: TenantDb): Promise<Ability[]> {
  const rows = await db
    .selectFrom("organisation as o")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "o.tenant_id").onRef("r.id", "=", "o.id"))
    .select(["o.id", "r.title as name", "o.ags", "o.languages", "o.resources", "o.topics", "o.rooms"])
    .where("r.state", "=", "published")
    .where("r.deleted_at", "is", null)
    .orderBy("r.title")
    .orderBy("o.id")
    .execute();
  const places = await db.selectFrom("organisation_place").select(["organisation_id", "ags"]).execute();
  const actsFor = new Map<string, string[]>();
  for (const { organisation_id, ags } of places)
    actsFor.set(organisation_id, [...(actsFor.get(organisation_id) ?? []), ags]);
  return rows.map((row) => ({ ...row, rooms: row.rooms as Room[], actsFor: actsFor.get(row.id) ?? [] }));
}

/** What persons do in their organisations, as far as the viewer may read it. */
export async function findFunctions(
  db: TenantDb,
): Promise<{ organisationId: string; contactId: string; function: string }[]> {
  const rows = await db
    .selectFrom("contact_point as cp")
    .innerJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "cp.tenant_id").onRef("r.id", "=", "cp.organisation_id"),
    )
    .select(["cp.organisation_id", "cp.contact_id", "cp.value"])
    .where("cp.field", "=", "function")
    .where("r.state", "=", "published")
    .where("r.deleted_at", "is", null)
    .execute();
  return rows.flatMap(({ organisation_id, contact_id, value }) =>
    contact_id === null ? [] : [{ organisationId: organisation_id, contactId: contact_id, function: value }],
  );
}

/** Entries with whose they are. */
export async function findOwners(
  db: TenantDb,
  ids: readonly string[],
): Promise<{ id: string; title: string; slug: string; ownerId: string | null }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("record")
    .select(["id", "title", "slug", "owner_id as ownerId"])
    .where("id", "in", [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
