import { type Feature, ROLES } from "../records/index.ts";
import { forgetFeeds } from "./chores.ts";
import { processing } from "./processing.ts";
import { feedRoutes } from "./routes-feed.tsx";
import { routes } from "./routes.tsx";

export { sendFeedAddress } from "./mails.ts";
export { type FeedAddress, feedAddressFor } from "./seam.ts";

/** Meetings by month, and calendars to subscribe: of a person or of a group, behind a secret address. */
export const calendars: Feature = {
  name: "calendars",
  // without its bodies a county has no meetings to put into calendars
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  routes: [...routes, ...feedRoutes],
  menu: [
    { id: "calendar", group: "meetings", label: "calendars-office.title", path: "kalender", roles: ROLES, order: 20 },
  ],
  processing,
  errands: [{ name: "forget calendars of who has left", run: forgetFeeds }],
};
