import type { Feature } from "../records/index.ts";
import { officeRoutes } from "./routes-office.tsx";
import { siteRoutes } from "./routes-site.tsx";
import { processing } from "./processing.ts";

export { makeBrochure } from "./make.ts";

/** Offers as a booklet to print: chosen by filters or by hand, in every language, as accessible PDF. */
export const brochure: Feature = {
  name: "brochure",
  processing,
  part: { id: "brochure", label: "parts-office.brochure.label", says: "parts-office.brochure.says" },
  // The workspace's first: `intern` would pass for a language.
  routes: [...officeRoutes, ...siteRoutes],
  listLinks: [
    { kind: "offer", of: "site", label: "brochure.link", path: "wegweiser" },
    { kind: "offer", of: "workspace", label: "brochure-office.link", path: "wegweiser" },
  ],
};
