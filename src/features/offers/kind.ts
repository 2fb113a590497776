import type { ListedKind } from "../records/index.ts";
import { tellOffers } from "./told.ts";

/** Offers as a kind of record. */
export const offerKind: ListedKind = {
  kind: "offer",
  label: "offers.kindLabel",
  icon: "offer",
  internPath: (record) => `angebote/${record.slug}`,
  sitePath: (record) => `angebote/${record.slug}`,
  tell: tellOffers,
  list: { label: "offers-office.title", path: "angebote" },
  restoredBy: ["office", "partner"],
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
};
