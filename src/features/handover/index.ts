import type { Feature } from "../records/index.ts";
import { findDue } from "./due.ts";
import { processing } from "./processing.ts";
import { routes } from "./routes.tsx";

/** Handing over: everything open that hangs on somebody, with its context and their words, for whoever comes after. */
export const handover: Feature = {
  name: "handover",
  routes,
  findDue,
  processing,
  menu: [
    { id: "handover", group: "office", label: "handover.menu", path: "uebergabe", roles: ["office"], order: 40 },
    { id: "handover", group: "network", label: "handover.menu", path: "uebergabe", roles: ["partner"], order: 85 },
  ],
};
