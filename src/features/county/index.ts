import type { Feature } from "../records/index.ts";

export { WebsiteTabs } from "./views/website-tabs.tsx";

/** What a county makes its site of: look, languages, address, boundaries. */
export const county: Feature = {
  name: "county",
  routes: [],
  menu: [{ id: "website", label: "county.menu", path: "website", roles: ["office"], order: 70 }],
};
