import type { JSX } from "hono/jsx/jsx-runtime";
import { COUNT_LIMIT, type PublicContext } from "../../records/index.ts";
import type { Listing, Sort } from "../listing.ts";
import type { Panels } from "./listing-filters.tsx";
import { listingPage } from "./listing-page.tsx";

/** How offers can be sorted; the first is how they are unless somebody asks. */
export const OFFER_SORTS: readonly Sort[] = ["bestaetigt", "ort", "beginn"];

function tellMatching({ t }: PublicContext, list: Listing): string {
  if (list.whole === 0) return t("site.offers.none");
  if (list.whole > COUNT_LIMIT) return t("site.offers.matchingOver", { limit: COUNT_LIMIT });
  if (list.all > COUNT_LIMIT || list.whole === list.all) return t("site.offersCount", { count: list.whole });
  return t("site.offers.matching", { count: list.whole, total: list.all });
}

/** Offers: what fits, how to narrow it, where it is. */
export function offersPage({
  context,
  list,
  cards,
  panels,
}: {
  context: PublicContext;
  list: Listing;
  /** The page's offers. */
  cards: JSX.Element[];
  panels: Panels | undefined;
}): JSX.Element {
  const { t } = context;
  return listingPage({
    context,
    list,
    kind: "offer",
    section: "offers",
    path: "angebote",
    title: t("site.offers.title"),
    sentence: tellMatching(context, list),
    none: t("site.offers.none"),
    sorts: OFFER_SORTS,
    panels,
    children: cards,
  });
}
