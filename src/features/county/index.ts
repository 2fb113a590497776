import type { Feature } from "../records/index.ts";
import { fileRoutes } from "./routes-files.ts";
import { settingsRoutes } from "./routes.tsx";

export { WebsiteTabs } from "./views/website-tabs.tsx";

/** What a county makes its site of: look, languages, address, boundaries. */
export const county: Feature = {
  name: "county",
  routes: [...settingsRoutes, ...fileRoutes],
  menu: [{ id: "website", label: "county.menu", path: "website", roles: ["office"], order: 70 }],
};
