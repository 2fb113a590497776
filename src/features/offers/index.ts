import { type Feature, ROLES } from "../records/index.ts";
import { chores } from "./chores.ts";
import { findDue } from "./due.ts";
import { offerKind } from "./kind.ts";
import { routes } from "./routes.tsx";
import { findMentions, offersOfOrganisation } from "./sections.tsx";
import { offerUpkeep } from "./upkeep.tsx";
import { processing } from "./processing.ts";

export * from "./actions.ts";
export * from "./calendar.ts";
export * from "./codes.ts";
export * from "./dates.ts";
export * from "./filters.ts";
export * from "./hits.ts";
export { offerListOptions } from "./list.ts";

export * from "./offer.ts";
export * from "./phrases.ts";
export * from "./queries.ts";

/** Offers: what exists where, for whom, when, and whether there is room. */
export const offers: Feature = {
  name: "offers",
  processing,
  routes,
  menu: [{ id: "offers", group: "offers", label: "offers-office.menu", path: "angebote", roles: ROLES, order: 10 }],
  kinds: [offerKind],
  findDue,
  chores,
  sections: [offersOfOrganisation],
  nextSteps: [{ kind: "question", label: "offers-office.new", roles: ["office"], path: () => "angebote/neu" }],
  findMentions,
  upkeep: [offerUpkeep],
};
