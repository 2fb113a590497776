import { type Feature, ROLES } from "../records/index.ts";
import { routes } from "./routes.tsx";

/** Who can help: several wishes in one question, and the organisations of the network that fulfil them. */
export const help: Feature = {
  name: "help",
  routes,
  menu: [{ id: "help", group: "network", label: "help.menu", path: "hilfe", roles: ROLES, order: 15 }],
};
