import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import type { ToldHit } from "../records/index.ts";
import { findOffersByIds } from "./queries.ts";

const german = getTranslator("de");

/** Offers as a search over all kinds tells of them. */
export async function tellOffers(db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, ToldHit>> {
  const offers = await findOffersByIds(db, ids);
  return new Map(
    offers.map((offer): [string, ToldHit] => {
      const place = offer.reach === "place" ? offer.placeName : german.code("offers.reach", offer.reach);
      const codes = [
        ...offer.topics.map((code) => german.code("offers.topic", code)),
        ...offer.targetGroups.map((code) => german.code("offers.targetGroup", code)),
        ...offer.levels,
        offer.courseType === null ? "" : german.code("offers.courseType", offer.courseType),
      ];
      // No summary stands beside the title: its words are told like those of the long text.
      const text = [offer.summary, offer.description, offer.registrationNote].filter(Boolean).join(" ");
      const besides = [...codes, offer.providerName, offer.placeName, offer.locality].filter(Boolean).join(" ");
      return [offer.id, { place, by: offer.providerName, texts: { title: offer.title, summary: "", text, besides } }];
    }),
  );
}
