import { type Feature, findReviews, ROLES } from "../records/index.ts";
import { eventsAsk } from "./ask.tsx";
import { chores } from "./chores.ts";
import { eventKind } from "./kind.ts";
import { findOpenMatters } from "./open-matters.ts";
import { routes } from "./routes.tsx";
import { eventUpkeep } from "./upkeep.tsx";
import { processing } from "./processing.ts";

export { createEvent } from "./actions.ts";
export * from "./calendar.ts";
export * from "./event.ts";
export { addMonths, readMonth, spanOf } from "../../platform/calendar/month.ts";
export * from "./phrases.ts";
export * from "./queries.ts";
export { EventMonth } from "./views/event-month.tsx";

/** Events of partners and of the office in one calendar of the network, which shows while planning what meets. */
export const events: Feature = {
  name: "events",
  processing,
  part: { id: "events", label: "parts-office.events.label", says: "parts-office.events.says" },
  routes,
  findOpenMatters,
  menu: [
    { id: "events", group: "news", label: "events-office.title", path: "veranstaltungen", roles: ROLES, order: 20 },
  ],
  kinds: [eventKind],
  asks: [eventsAsk],
  upkeep: [eventUpkeep],
  findDue: (context, db) => findReviews(context, db, eventKind),
  chores,
};
