import type { Feature } from "../records/index.ts";
import { routes } from "./routes.tsx";

/** The room of a meeting: the agenda is run from a phone and shown on a screen for everybody. */
export const room: Feature = {
  name: "room",
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  routes,
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
