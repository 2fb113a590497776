import type { Feature } from "../records/index.ts";
import { mapRoutes } from "./routes-map.tsx";
import { fileRoutes } from "./routes-files.ts";
import { settingsRoutes } from "./routes.tsx";

export { findMapGround, type MapGround, sourceNote, storeBoundary } from "./boundary.ts";
export { WebsiteTabs } from "./views/website-tabs.tsx";

/** What a county makes its site of: look, languages, address, boundaries. */
export const county: Feature = {
  name: "county",
  routes: [...settingsRoutes, ...mapRoutes, ...fileRoutes],
  menu: [{ id: "website", label: "county.menu", path: "website", roles: ["office"], order: 70 }],
};
