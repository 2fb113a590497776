import type { Feature } from "../records/index.ts";
import { routes } from "./routes.tsx";
import { section } from "./section.tsx";

/** How organisations take part: invited, there, tasks, wishes, preparations. For the office and for each itself; no ranking. */
export const engagement: Feature = {
  name: "engagement",
  part: { id: "groups", label: "parts-office.groups.label", says: "parts-office.groups.says" },
  routes,
  sections: [section],
  menu: [
    {
      id: "engagement",
      group: "meetings",
      label: "engagement-office.menu",
      path: "mitwirkung",
      roles: ["office"],
      order: 60,
    },
  ],
};
