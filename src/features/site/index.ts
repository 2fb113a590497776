import type { Feature } from "../records/index.ts";
import { routes } from "./routes.tsx";

export { sitePage } from "./views/site-page.tsx";

/** The public site: what newcomers, residents and the press find, in eight languages. */
export const site: Feature = { name: "site", routes };
