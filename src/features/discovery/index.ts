import type { Feature } from "../records/index.ts";
import { routes } from "./routes.tsx";

/** What programs read of the site: what there is (sitemap), what is new (feed), what may be read (robots). */
export const discovery: Feature = { name: "discovery", routes };
