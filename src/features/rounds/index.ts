import type { Feature } from "../records/index.ts";
import { check } from "./check.tsx";
import { findDue } from "./due.ts";
import { forgetLinks } from "./links.ts";
import { insideRoutes } from "./routes-inside.tsx";
import { personalRoutes } from "./routes-personal.tsx";

export { findHolder } from "./links.ts";
export { findAsked, findOpenRequests, type NewRequest, openRequests, settleRequests } from "./requests.ts";
export { lostLinkPage } from "./views/lost-link-page.tsx";

/** Asking people by one page for what is due: personal links, requests, rounds of the office. */
export const rounds: Feature = {
  name: "rounds",
  routes: [...personalRoutes, ...insideRoutes],
  asks: [check],
  findDue,
  nextSteps: [
    {
      kind: "organisation",
      label: "rounds-office.nextStep",
      roles: ["office"],
      path: ({ slug }) => `stand/${slug}`,
    },
  ],
  chores: [{ name: "forget personal links long after their end", run: (db, clock) => forgetLinks(db, clock.now()) }],
};
