import { type Feature, ROLES } from "../records/index.ts";
import { forgetPerson, forgetPolls, POLL_PERIOD, remindByItself } from "./chores.ts";
import { findDue, findOpenMatters } from "./due.ts";
import { findHolds } from "./holds.ts";
import { processing } from "./processing.ts";
import { findKeys } from "./queries.ts";
import { answerRoutes } from "./routes-answer.tsx";
import { leadRoutes } from "./routes-lead.tsx";
import { linkRoutes } from "./routes-link.tsx";
import { routes } from "./routes.tsx";

/** Date polls: a group proposes days, the people asked say when they can, one of them becomes the meeting. */
export const polls: Feature = {
  name: "polls",
  // without its bodies a county has nobody who would ask
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  routes: [...routes, ...answerRoutes, ...linkRoutes, ...leadRoutes],
  menu: [
    { id: "polls", group: "meetings", label: "polls-office.title", path: "abstimmungen", roles: ROLES, order: 30 },
  ],
  processing,
  periods: [POLL_PERIOD],
  findKeys,
  findDue,
  findOpenMatters,
  forgetPerson,
  findCalendarEntries: findHolds,
  chores: [{ name: "forget old polls", forgets: true, run: (db, clock) => forgetPolls(db, clock.now()) }],
  errands: [{ name: "remind who has not answered a poll", run: remindByItself }],
};
