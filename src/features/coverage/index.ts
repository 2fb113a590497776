import { type Feature, ROLES } from "../records/index.ts";
import { routes } from "./routes.tsx";
import { processing } from "./processing.ts";

/** What there is where, what is full, unused, missing: offers by municipality and topic, target group, level, language. */
export const coverage: Feature = {
  name: "coverage",
  processing,
  part: { id: "coverage", label: "parts-office.coverage.label", says: "parts-office.coverage.says" },
  routes,
  listLinks: [{ kind: "offer", of: "site", label: "coverage.title", path: "ueberblick" }],
  menu: [{ id: "coverage", group: "offers", label: "coverage.menu", path: "abdeckung", roles: ROLES, order: 20 }],
};
