import type { Feature } from "../records/index.ts";
import { processing } from "./processing.ts";
import { check } from "./check.tsx";
import { findDue } from "./due.ts";
import { findOpenMatters } from "./open-matters.ts";
import { noteRefused } from "./bounces.ts";
import { forgetLinks } from "./links.ts";
import { sendDueAsks } from "./mailing.ts";
import { bounceRoutes } from "./routes-bounces.tsx";
import { returnedMails } from "./returned.ts";
import { entryRoutes } from "./routes-entry.tsx";
import { insideRoutes } from "./routes-inside.tsx";
import { personalRoutes } from "./routes-personal.tsx";
import { proposalRoutes } from "./routes-proposals.tsx";
import { prolongRoutes } from "./routes-prolong.tsx";
import { roundRoutes } from "./routes-rounds.tsx";

export { askForEntries } from "./ask-entries.tsx";
export { findAddressees } from "./addressees.ts";
export { CHECK, OVERDUE, SOON } from "./check.tsx";
export { ASKS_MAIL, findUnwritable, lockMailing } from "./mailing-queries.ts";
export { DAYS_APART } from "./telling.ts";
export { findHolder } from "./links.ts";
export {
  findAsked,
  findOpenRequests,
  findTold,
  type NewRequest,
  openRequests,
  settleRequests,
  type Told,
} from "./requests.ts";
export { lostLinkPage } from "./views/lost-link-page.tsx";

/** Asking people by one page for what is due: personal links, requests, rounds of the office. */
export const rounds: Feature = {
  name: "rounds",
  part: { id: "rounds", label: "parts-office.rounds.label", says: "parts-office.rounds.says" },
  routes: [
    ...personalRoutes,
    ...insideRoutes,
    ...roundRoutes,
    ...prolongRoutes,
    ...bounceRoutes,
    ...entryRoutes,
    ...proposalRoutes,
  ],
  menu: [
    {
      group: "network",
      id: "rounds",
      label: "rounds-office.rounds.title",
      path: "abfragen",
      roles: ["office"],
      order: 40,
    },
    {
      group: "network",
      id: "proposals",
      label: "rounds-office.proposals.title",
      path: "vorschlaege",
      roles: ["office"],
      order: 45,
    },
    {
      group: "network",
      id: "bounces",
      label: "rounds-office.bounces.title",
      path: "ruecklaeufer",
      roles: ["office"],
      order: 70,
    },
  ],
  processing,
  asks: [check],
  findDue,
  findOpenMatters,
  incoming: [returnedMails],
  nextSteps: [
    {
      kind: "organisation",
      label: "rounds-office.nextStep",
      roles: ["office"],
      path: ({ slug }) => `stand/${slug}`,
    },
  ],
  chores: [
    {
      name: "forget personal links long after their end",
      forgets: true,
      run: (db, clock) => forgetLinks(db, clock.now()),
    },
    { name: "note addresses the mail server refuses", run: (db, _clock, scope) => noteRefused(db, scope) },
  ],
  errands: [{ name: "write the mails that ask for what is due", run: sendDueAsks }],
};
