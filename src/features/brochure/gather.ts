import type { PublicDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import type { Logo } from "../../platform/pdf/index.ts";
import { findOrganisationsByIds } from "../directory/index.ts";
import { findOffersByIds } from "../offers/index.ts";
import { findTranslations, type Tenant } from "../records/index.ts";
import type { Gathered } from "./compose.ts";

async function findLogo(db: PublicDb, tenant: Tenant): Promise<Logo | undefined> {
  if (tenant.logo === null) return undefined;
  const row = await db.selectFrom("county_logo").select(["type", "body"]).executeTakeFirst();
  if (row === undefined) return undefined;
  return { format: row.type === "image/png" ? "png" : "svg", bytes: row.body, alt: tenant.name };
}

/** These offers with all a brochure tells of them, as the public reads them: what is not public is left out. */
export async function gather(db: PublicDb, tenant: Tenant, ids: readonly string[], lang: Language): Promise<Gathered> {
  const offers = await findOffersByIds(db, ids);
  const providers = await findOrganisationsByIds(db, [...new Set(offers.map((offer) => offer.providerId))]);
  return {
    offers,
    providers: new Map(providers.map((provider) => [provider.id, provider])),
    translations: await findTranslations(
      db,
      offers.map((offer) => offer.id),
      lang,
    ),
    logo: await findLogo(db, tenant),
  };
}
