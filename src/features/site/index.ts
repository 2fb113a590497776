import type { Feature } from "../records/index.ts";
import { routes } from "./routes.tsx";

export { contactOf } from "./contact.ts";
export { findWholeListing } from "./whole-listing.ts";
export { OFFER_LIST_NAMES, offerListOptions } from "./offer-list.ts";
export { sitePage } from "./views/site-page.tsx";

/** The public site: what newcomers, residents and the press find, in eight languages. */
export const site: Feature = { name: "site", routes };
