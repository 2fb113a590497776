import type { Feature } from "../records/index.ts";
import { findDue } from "./due.ts";
import { keepFresh } from "./keep.ts";
import { routes } from "./routes.tsx";
import { sections } from "./sections.tsx";

/** Entries stay true: owners are asked before they are overdue; what nobody confirms is marked, and in the end goes off the site. */
export const freshness: Feature = {
  name: "freshness",
  part: {
    id: "freshness",
    label: "parts-office.freshness.label",
    says: "parts-office.freshness.says",
    needs: ["rounds"],
  },
  routes,
  menu: [
    {
      id: "freshness",
      group: "network",
      label: "freshness-office.title",
      path: "frische",
      roles: ["office"],
      order: 50,
    },
  ],
  findDue,
  sections,
  processing: [
    {
      name: "Aktualität der Einträge",
      purpose: "Auf der öffentlichen Seite steht nur, was jemand in absehbarer Zeit bestätigt hat.",
      basis: "Artikel 6 Absatz 1 Buchstabe e DSGVO (öffentliche Aufgabe)",
      persons: "Beschäftigte der Koordination",
      data: "wer die Liste gesehen oder einen Eintrag zurückgestellt hat, wann und warum",
      recipients: "Koordination",
      erasure: "mit der nächsten Bestätigung oder mit dem Eintrag",
      tables: ["freshness_watch", "taken_off"],
    },
  ],
  errands: [{ name: "ask for what is overdue, and take off the site what nobody confirms", run: keepFresh }],
};
