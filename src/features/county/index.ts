import type { Feature } from "../records/index.ts";
import { mapRoutes } from "./routes-map.tsx";
import { fileRoutes } from "./routes-files.ts";
import { partRoutes } from "./routes-parts.tsx";
import { settingsRoutes } from "./routes.tsx";
import { processing } from "./processing.ts";

export { findMapGround, type MapGround, sourceNote, storeBoundary } from "./boundary.ts";

const settings = { group: "website", roles: ["office"] } as const;

/** What a county makes its site of: look, languages, address, boundaries. */
export const county: Feature = {
  name: "county",
  processing,
  routes: [...settingsRoutes, ...partRoutes, ...mapRoutes, ...fileRoutes],
  menu: [
    { ...settings, id: "profile", label: "county.tab.landkreis", path: "landkreis", order: 20 },
    { ...settings, id: "look", label: "county.tab.aussehen", path: "website/aussehen", order: 30 },
    { ...settings, id: "languages", label: "county.tab.sprachen", path: "website/sprachen", order: 40 },
    { ...settings, id: "address", label: "county.tab.adresse", path: "website/adresse", order: 50 },
    { ...settings, id: "parts", label: "county.tab.teile", path: "website/teile", order: 55 },
    { ...settings, id: "map", label: "county.tab.karte", path: "website/karte", order: 60 },
  ],
};
