import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";

/** A municipality or county as it is today. */
export type Place = {
  ags: string;
  name: string;
  kind: string;
  postcode: string | null;
  population: number | null;
  lon: number | null;
  lat: number | null;
  association: string | null;
};

/** The municipalities of a county that exist on `day` (`YYYY-MM-DD`), by name. */
export async function findMunicipalities(db: PublicDb | TenantDb, countyAgs: string, day: string): Promise<Place[]> {
  return db
    .selectFrom("place")
    .select(["ags", "name", "kind", "postcode", "population", "lon", "lat", "association"])
    .where("parent_ags", "=", countyAgs)
    .where("kind", "=", "municipality")
    .where((eb) => eb.or([eb("valid_to", "is", null), eb("valid_to", ">=", day)]))
    .where((eb) => eb.or([eb("valid_from", "is", null), eb("valid_from", "<=", day)]))
    .orderBy("name")
    .execute();
}

/** The name of a place; null where there is none. */
export async function findPlaceName(db: PublicDb | TenantDb, ags: string | null): Promise<string | null> {
  if (ags === null) return null;
  const row = await db.selectFrom("place").select("name").where("ags", "=", ags).executeTakeFirst();
  return row?.name ?? null;
}

/** Names of former municipalities of a county, by the AGS of the one they became part of. */
export async function findFormerNames(
  db: PublicDb | TenantDb,
  countyAgs: string,
  day: string,
): Promise<{ name: string; successor: string }[]> {
  const rows = await db
    .selectFrom("place")
    .select(["name", "successor_ags as successor"])
    .where("parent_ags", "=", countyAgs)
    .where("kind", "=", "municipality")
    .where("valid_to", "<", day)
    .where("successor_ags", "is not", null)
    .execute();
  return rows.flatMap(({ name, successor }) => (successor === null ? [] : [{ name, successor }]));
}

/** Names of places by their codes. */
export async function findPlaceNames(db: TenantDb, ags: readonly string[]): Promise<Map<string, string>> {
  if (ags.length === 0) return new Map();
  const rows = await db.selectFrom("place").select(["ags", "name"]).where("ags", "in", ags).execute();
  return new Map(rows.map((row) => [row.ags, row.name]));
}
