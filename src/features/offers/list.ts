import type { TenantDb } from "../../platform/db/doors.ts";
import { ownerFilter, placeFilter, topicFilter } from "../directory/index.ts";
import { freshnessFilter, type InCounty, type ListSort, stateFilter, staleBefore } from "../records/index.ts";
import { offerFacetFilters } from "./filters.ts";

const SORTS: readonly ListSort[] = ["bestaetigt", "name", "ort", "beginn"];

/** What the list of offers is asked with, for this county and viewer. */
export async function offerListOptions(around: InCounty, db: TenantDb) {
  const { t, tenant, services } = around;
  return {
    kind: "offer",
    sorts: SORTS,
    staleBefore: staleBefore(tenant.freshness, "offer", services.clock.now()),
    filters: [
      stateFilter(t),
      freshnessFilter(t),
      topicFilter(t),
      await ownerFilter(db, {
        name: "anbieter",
        title: t("offers-office.filter.provider"),
        other: t("offers-office.unknownProvider"),
      }),
      await placeFilter(around, db),
      {
        name: "reichweite",
        title: t("offers-office.filter.reach"),
        facet: "reach",
        codes: ["county", "online"],
        label: (code: string) => t.code("offers.reach", code),
      },
      ...offerFacetFilters(t, (code) => t.languageName(code)),
    ],
  };
}
