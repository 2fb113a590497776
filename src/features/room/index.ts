import type { Feature } from "../records/index.ts";
import { forgetLinks } from "./moderator.ts";
import { moderationRoutes } from "./routes-moderation.tsx";
import { processing } from "./processing.ts";
import { routes } from "./routes.tsx";

/** The room of a meeting: the agenda is run from a phone and shown on a screen for everybody. */
export const room: Feature = {
  name: "room",
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  processing,
  routes: [...routes, ...moderationRoutes],
  chores: [
    { name: "forget moderators of old meetings", forgets: true, run: (db, clock) => forgetLinks(db, clock.today()) },
  ],
  tabs: [
    {
      kind: "meeting",
      id: "room",
      label: "room.title",
      order: 50,
      path: ({ slug }) => `treffen/${slug}/raum`,
      isFor: (_viewer, { stage }) => stage === "invited" || stage === "running",
    },
  ],
};
