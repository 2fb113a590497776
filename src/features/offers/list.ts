import type { Clock } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Translator } from "../../platform/i18n/translate.ts";
import { findMunicipalities, findOrganisationNames } from "../directory/index.ts";
import { FRESHNESS, type ListFilter, type ListSort, STATES, staleBefore, type Tenant } from "../records/index.ts";
import { TOPICS } from "./codes.ts";
import { offerFacetFilters } from "./filters.ts";

export const OFFER_SORTS: readonly ListSort[] = ["bestaetigt", "name", "ort", "beginn"];

type Names = { places: ReadonlyMap<string, string>; providers: ReadonlyMap<string, string> };

/** How the list of offers in the workspace is narrowed, in this order. */
export function offerListFilters(t: Translator, names: Names): ListFilter[] {
  return [
    {
      name: "stand",
      title: t("records-office.filterState"),
      facet: "state",
      codes: STATES,
      label: (code) => t.code("records-office.state", code),
    },
    {
      name: "bestaetigt",
      title: t("records-office.filterFreshness"),
      facet: FRESHNESS,
      codes: ["no", "yes"],
      label: (code) => t.code("records-office.fresh", code),
    },
    {
      name: "thema",
      title: t("offers-office.filter.topic"),
      facet: "topic",
      codes: TOPICS,
      label: (code) => t.code("offers.topic", code),
    },
    {
      name: "anbieter",
      title: t("offers-office.filter.provider"),
      facet: "provider",
      label: (code) => names.providers.get(code) ?? t("offers-office.unknownProvider"),
    },
    {
      name: "ort",
      title: t("offers-office.filter.place"),
      facet: "place",
      label: (code) => names.places.get(code) ?? code,
    },
    {
      name: "reichweite",
      title: t("offers-office.filter.reach"),
      facet: "reach",
      codes: ["county", "online"],
      label: (code) => t.code("offers.reach", code),
    },
    ...offerFacetFilters(t, (code) => t.languageName(code)),
  ];
}

/** What the list of offers is asked with, for this county and viewer. */
export async function offerListOptions(db: TenantDb, around: { t: Translator; tenant: Tenant; clock: Clock }) {
  const places = await findMunicipalities(db, around.tenant.ags, around.clock.today());
  const providers = await findOrganisationNames(db);
  const names = {
    places: new Map(places.map((place) => [place.ags, place.name])),
    providers: new Map(providers.map((provider) => [provider.id, provider.name])),
  };
  return {
    kind: "offer",
    sorts: OFFER_SORTS,
    filters: offerListFilters(around.t, names),
    staleBefore: staleBefore(around.clock.now()),
  };
}
