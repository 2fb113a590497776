import { z } from "zod";
import { type PublicDb, type TenantDb } from "../../platform/db/doors.ts";
import type { Areas } from "../../platform/areas/index.ts";
import type { PublicContext, Scope } from "../records/index.ts";

/** Outlines of the county's municipalities, and where they come from. */
export type Boundary = { areas: Areas; source: string; fileName: string; loadedAt: Date; loadedBy: string };

/** The year of the official file, for its source note. */
export const boundaryForm = z.object({
  year: z.string({ error: "ui.error.missing" }).regex(/^20[0-4]\d$/, "county.error.year"),
});

/** As the licence wants it named (dl-de/by-2-0). */
export const sourceNote = (year: string): string => `© BKG (${year}) dl-de/by-2-0`;

/** Where somebody downloads the outlines of one county, as GeoJSON, from BKG's open service. */
export function downloadAddress(ags: string): string {
  const filter =
    '<fes:Filter xmlns:fes="http://www.opengis.net/fes/2.0"><fes:PropertyIsLike wildCard="*" singleChar="?" escapeChar="!">' +
    `<fes:ValueReference>ags</fes:ValueReference><fes:Literal>${ags}*</fes:Literal></fes:PropertyIsLike></fes:Filter>`;
  const query = new URLSearchParams({
    service: "WFS",
    version: "2.0.0",
    request: "GetFeature",
    typeNames: "vg250:vg250_gem",
    outputFormat: "application/json",
    srsName: "EPSG:4326",
    filter,
  });
  return `https://sgx.geodatenzentrum.de/wfs_vg250?${query.toString()}`;
}

/** The outlines the county has loaded. */
export async function findBoundary(db: PublicDb | TenantDb): Promise<Boundary | undefined> {
  const row = await db.selectFrom("boundary").selectAll().executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    areas: row.topology as unknown as Areas,
    source: row.source_note,
    fileName: row.file_name,
    loadedAt: row.loaded_at,
    loadedBy: row.loaded_by,
  };
}

/** What maps of the site are drawn on. */
export type MapGround = { areas: Areas | undefined; source: string | undefined };

/** For maps of the site: outlines and their source, kept until something is published; both undefined where there are none. */
export async function findMapGround(context: Pick<PublicContext, "read" | "remember">): Promise<MapGround> {
  return context.remember("boundary", async () => {
    const found = await context.read((db) => findBoundary(db));
    return { areas: found?.areas, source: found?.source };
  });
}

async function raisePublication(db: TenantDb, scope: Scope): Promise<void> {
  await db
    .updateTable("tenant")
    .set((eb) => ({ publication: eb("publication", "+", 1) }))
    .where("id", "=", scope.tenantId)
    .execute();
}

/** Puts outlines in the place of those there were. */
export async function storeBoundary(
  db: TenantDb,
  scope: Scope,
  boundary: { areas: Areas; source: string; fileName: string },
): Promise<void> {
  const values = {
    topology: JSON.stringify(boundary.areas),
    source_note: boundary.source,
    file_name: boundary.fileName.slice(0, 200),
    loaded_at: scope.clock.now(),
    loaded_by: scope.actor.name,
  };
  await db
    .insertInto("boundary")
    .values({ tenant_id: scope.tenantId, ...values })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(values))
    .execute();
  await raisePublication(db, scope);
}

/** Takes the outlines away; maps grow from centre points again. */
export async function removeBoundary(db: TenantDb, scope: Scope): Promise<void> {
  await db.deleteFrom("boundary").where("tenant_id", "=", scope.tenantId).execute();
  await raisePublication(db, scope);
}
