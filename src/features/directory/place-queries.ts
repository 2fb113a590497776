import type { TenantDb } from "../../platform/db/doors.ts";
import { countFacets, type Kind, workspaceDoor } from "../records/index.ts";
import type { Place } from "./places.ts";

/** A municipality that is no more: until when, and what it became part of. */
export type FormerPlace = { ags: string; name: string; until: string; successor: string | null };

/** Who acts for a municipality besides its own office. */
export type ActingOffice = { ags: string; name: string; slug: string };

/** How many entries of a kind there are per municipality (AGS). */
export type KindCounts = { kind: Kind; counts: ReadonlyMap<string, number> };

/** Municipalities of the county that ended before `day`, the latest first. */
export async function findFormerPlaces(db: TenantDb, countyAgs: string, day: string): Promise<FormerPlace[]> {
  const rows = await db
    .selectFrom("place as p")
    .leftJoin("place as s", "s.ags", "p.successor_ags")
    .select(["p.ags", "p.name", "p.valid_to", "s.name as successor"])
    .where("p.parent_ags", "=", countyAgs)
    .where("p.kind", "=", "municipality")
    .where("p.valid_to", "<", day)
    .orderBy("p.valid_to", "desc")
    .orderBy("p.name")
    .execute();
  return rows.flatMap((row) =>
    row.valid_to === null ? [] : [{ ags: row.ags, name: row.name, until: row.valid_to, successor: row.successor }],
  );
}

/** Organisations that act for municipalities other than their own, by name. */
export async function findActingOffices(db: TenantDb): Promise<ActingOffice[]> {
  const rows = await db
    .selectFrom("organisation_place as op")
    .innerJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "op.tenant_id").onRef("r.id", "=", "op.organisation_id"),
    )
    .select(["op.ags", "r.title", "r.slug"])
    .where("r.deleted_at", "is", null)
    .orderBy("r.title")
    .execute();
  return rows.map((row) => ({ ags: row.ags, name: row.title, slug: row.slug }));
}

/** For every kind that has a list: how many entries the viewer sees per municipality. */
export async function countByPlace(
  db: TenantDb,
  kinds: readonly Kind[],
  places: readonly Place[],
): Promise<KindCounts[]> {
  const counted: KindCounts[] = [];
  for (const kind of kinds) {
    if (kind.list === undefined) continue;
    const facets = await countFacets(workspaceDoor(db), { kind: kind.kind, groups: [] });
    counted.push({
      kind,
      counts: new Map(places.map((place) => [place.ags, facets.get(`place:${place.ags}`) ?? 0])),
    });
  }
  return counted;
}
