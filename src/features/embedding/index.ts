import { type Feature, ROLES } from "../records/index.ts";
import { routes } from "./routes.tsx";

/** Slices of the site for the websites of municipalities and organisations, and the page that gives the lines for it. */
export const embedding: Feature = {
  name: "embedding",
  part: { id: "embedding", label: "parts-office.embedding.label", says: "parts-office.embedding.says" },
  routes,
  menu: [
    {
      id: "embedding",
      group: "website",
      label: "embedding.menu",
      path: "website/einbetten",
      roles: ["office"],
      order: 70,
    },
  ],
  nextSteps: [{ kind: "organisation", label: "embedding.step", roles: ROLES, path: () => "website/einbetten" }],
};
