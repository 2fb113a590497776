import { type Feature, ROLES } from "../records/index.ts";
import { chores } from "./chores.ts";
import { findDue } from "./due.ts";
import { routes } from "./routes.tsx";
import { tellOffers } from "./told.ts";
import { findMentions, offersOfOrganisation } from "./sections.tsx";

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
  routes,
  menu: [
    { id: "offers", group: "offers", label: "offers-office.menu", path: "angebote", roles: ROLES, order: 10 },
    {
      id: "offers-trash",
      group: "offers",
      label: "records-office.trash",
      path: "angebote/papierkorb",
      roles: ["office", "partner"],
      order: 90,
    },
  ],
  kinds: [
    {
      kind: "offer",
      label: "offers.kindLabel",
      icon: "offer",
      internPath: (record) => `angebote/${record.slug}`,
      sitePath: (record) => `angebote/${record.slug}`,
      tell: tellOffers,
      list: { label: "offers-office.title", path: "angebote" },
      translated: {
        table: "offer",
        fields: [
          { field: "title", column: "title", label: "offers-office.field.title", longest: 300 },
          { field: "summary", column: "summary", label: "offers-office.field.summary", longest: 1000 },
          {
            field: "description",
            column: "description",
            label: "offers-office.field.description",
            longest: 20_000,
            isMarkdown: true,
          },
          {
            field: "registrationNote",
            column: "registration_note",
            label: "offers-office.field.registrationNote",
            longest: 4000,
            isMarkdown: true,
          },
        ],
      },
    },
  ],
  findDue,
  chores,
  sections: [offersOfOrganisation],
  nextSteps: [{ kind: "question", label: "offers-office.new", roles: ["office"], path: () => "angebote/neu" }],
  findMentions,
};
