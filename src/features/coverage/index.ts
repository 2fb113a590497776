import { type Feature, ROLES } from "../records/index.ts";
import { routes } from "./routes.tsx";

/** What there is where, what is full, unused, missing: offers by municipality and topic, target group, level, language. */
export const coverage: Feature = {
  name: "coverage",
  part: { id: "coverage", label: "parts-office.coverage.label", says: "parts-office.coverage.says" },
  routes,
  listLinks: [{ kind: "offer", of: "site", label: "coverage.title", path: "ueberblick" }],
  menu: [{ id: "coverage", group: "offers", label: "coverage.menu", path: "abdeckung", roles: ROLES, order: 20 }],
};
