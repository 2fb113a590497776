import type { Route } from "../records/index.ts";
import { countyRoutes } from "./routes-county.tsx";
import { informationRoutes } from "./routes-information.tsx";
import { listRoutes } from "./routes-list.tsx";
import { organisationRoutes } from "./routes-organisation.tsx";
import { personRoutes } from "./routes-persons.tsx";

/** Fixed addresses before those with a name in them: `akteure/neu` is no organisation. */
export const routes: readonly Route[] = [
  ...informationRoutes,
  ...listRoutes,
  ...organisationRoutes,
  ...personRoutes,
  ...countyRoutes,
];
