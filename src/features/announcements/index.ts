import type { Feature } from "../records/index.ts";
import { pathOf } from "./announcement.ts";
import { tellCollected } from "./digest.ts";
import { processing } from "./processing.ts";
import { routes } from "./routes.tsx";
import { choiceRoutes } from "./routes-choice.tsx";
import { groupSection } from "./section.tsx";

export { tellGroup } from "./actions.ts";

/** What is told in groups, with files and comments; by mail for those who want it, as they want it. */
export const announcements: Feature = {
  name: "announcements",
  processing,
  routes: [...choiceRoutes, ...routes],
  kinds: [
    {
      kind: "announcement",
      label: "announcements.kindLabel",
      icon: "news",
      internPath: pathOf,
      several: { label: "announcements.title", path: "mitteilungen" },
    },
  ],
  menu: [
    {
      id: "announcements",
      group: "network",
      label: "announcements.title",
      path: "mitteilungen",
      roles: ["office", "partner", "reader"],
      order: 15,
    },
  ],
  sections: [groupSection],
  errands: [{ name: "tell what was said in groups", run: tellCollected }],
};
