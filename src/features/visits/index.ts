import type { Feature } from "../records/index.ts";
import { processing } from "./processing.ts";
import { foldVisits, forgetQuestions, QUESTION_PERIOD } from "./actions.ts";
import { routes } from "./routes.tsx";

export { nameLanguage } from "./page-names.ts";
export { writeCounted } from "./actions.ts";
export { noteUnanswered, sumKey } from "./counting.ts";
export { isVisitor } from "./visitor.ts";

/**
 * How often pages of the site are read and what is not found there, as sums for the office: no cookies, no addresses, no
 * devices, nothing of a single visitor. Next steps for what was not found register with the kind `question`, whose slug
 * is the words.
 */
export const visits: Feature = {
  name: "visits",
  part: { id: "visits", label: "parts-office.visits.label", says: "parts-office.visits.says" },
  processing,
  periods: [QUESTION_PERIOD],
  routes,
  menu: [
    { id: "visits", group: "figures", label: "visits.menu", path: "besuche", roles: ["office"], order: 80 },
    {
      id: "unanswered",
      group: "figures",
      label: "visits.unanswered.tab",
      path: "besuche/nicht-gefunden",
      roles: ["office"],
      order: 90,
    },
  ],
  chores: [
    { name: "make months of old days of visits", forgets: true, run: (db, clock) => foldVisits(db, clock.today()) },
    { name: "forget questions of long ago", forgets: true, run: (db, clock) => forgetQuestions(db, clock.today()) },
  ],
};
