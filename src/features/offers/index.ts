import type { Feature } from "../records/index.ts";

export * from "./actions.ts";
export * from "./codes.ts";

export * from "./offer.ts";
export * from "./phrases.ts";
export * from "./queries.ts";

/** Offers: what exists where, for whom, when, and whether there is room. */
export const offers: Feature = {
  name: "offers",
  routes: [],
  kinds: [
    {
      kind: "offer",
      label: "offers.kindLabel",
      icon: "offer",
      internPath: (record) => `angebote/${record.slug}`,
      sitePath: (record) => `angebote/${record.slug}`,
    },
  ],
};
