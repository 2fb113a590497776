import type { TenantDb } from "../../platform/db/doors.ts";
import type { Picture } from "../../platform/pictures/index.ts";
import { Conflict, type Scope, type TenantLogo, versionOf } from "../records/index.ts";
import { type CountyContent, fingerprintOf } from "./profile.ts";
import { findCounty } from "./queries.ts";

/**
 * Changes what the county says of itself, and raises its publication number: every page of the site shows it.
 * @param before fingerprint of what the form was filled from
 * @throws Conflict when somebody was faster
 */
export async function reviseCounty(
  db: TenantDb,
  scope: Scope,
  content: CountyContent,
  before: string | undefined,
): Promise<void> {
  const current = await findCounty(db, scope.tenantId, "for update");
  if (before !== undefined && fingerprintOf(current) !== before) throw new Conflict();
  await db
    .updateTable("tenant")
    .set((eb) => ({
      name: content.name,
      network_name: content.networkName,
      headline: content.headline,
      lead: content.lead,
      office: JSON.stringify(content.office),
      often_searched: content.oftenSearched,
      publication: eb("publication", "+", 1),
    }))
    .where("id", "=", scope.tenantId)
    .execute();
}

/** Settings of the site that are changed one by one; each raises the publication number: every page shows them. */
export type SiteSettings = {
  shortName: string | null;
  colour: string | null;
  languages: readonly string[] | null;
  domainWanted: string | null;
  domain: string | null;
  partsOff: readonly string[];
};

/** Changes settings of the site; what is not given stays. @throws Conflict where a domain belongs to another county */
export async function changeSite(db: TenantDb, scope: Scope, settings: Partial<SiteSettings>): Promise<void> {
  const { shortName, colour, languages, domainWanted, domain, partsOff } = settings;
  await db
    .updateTable("tenant")
    .set((eb) => ({
      ...(shortName === undefined ? {} : { short_name: shortName }),
      ...(colour === undefined ? {} : { colour }),
      ...(languages === undefined ? {} : { languages: languages === null ? null : [...languages] }),
      ...(domainWanted === undefined ? {} : { domain_wanted: domainWanted }),
      ...(domain === undefined ? {} : { domain }),
      ...(partsOff === undefined ? {} : { parts_off: [...partsOff] }),
      publication: eb("publication", "+", 1),
    }))
    .where("id", "=", scope.tenantId)
    .execute();
}

/** Puts a picture beside the county's name. */
export async function storeLogo(db: TenantDb, scope: Scope, picture: Picture): Promise<void> {
  const { type, width, height } = picture;
  const body = Buffer.from(picture.body);
  const values = { type, body, uploaded_at: scope.clock.now() };
  await db
    .insertInto("county_logo")
    .values({ tenant_id: scope.tenantId, ...values })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(values))
    .execute();
  await writeLogo(db, scope, { version: versionOf(body), type, width, height });
}

/** Takes the picture away; the program's mark stands there again. */
export async function removeLogo(db: TenantDb, scope: Scope): Promise<void> {
  await db.deleteFrom("county_logo").where("tenant_id", "=", scope.tenantId).execute();
  await writeLogo(db, scope, null);
}

async function writeLogo(db: TenantDb, scope: Scope, logo: TenantLogo | null): Promise<void> {
  await db
    .updateTable("tenant")
    .set((eb) => ({ logo: logo === null ? null : JSON.stringify(logo), publication: eb("publication", "+", 1) }))
    .where("id", "=", scope.tenantId)
    .execute();
}
