import { getTranslator } from "../../platform/i18n/translate.ts";
import type { PublicContext } from "../records/index.ts";
import { offerFilters } from "./filters.ts";
import { LISTING_NAMES, type ListOptions } from "./listing.ts";
import { NOWHERE } from "../directory/index.ts";
import { OFFER_SORTS } from "./views/offers-page.tsx";

/** What the address of a list may say. */
export const listNames = (filters: typeof offerFilters): string[] => [
  ...LISTING_NAMES,
  ...filters(getTranslator("de"), NOWHERE).map((filter) => filter.name),
];

/** What the address of the list of offers may say. */
export const OFFER_LIST_NAMES: readonly string[] = listNames(offerFilters);

/** What the list of offers is asked with. */
export const offerListOptions = ({ t }: Pick<PublicContext, "t">): ListOptions => ({
  kind: "offer",
  sorts: OFFER_SORTS,
  filters: (county) => offerFilters(t, county),
});
