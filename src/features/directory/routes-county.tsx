import { page } from "../../platform/http/answers.ts";
import type { WorkspaceContext, WorkspaceRoute } from "../records/index.ts";
import { countByPlace, findActingOffices, findFormerPlaces } from "./place-queries.ts";
import { findMunicipalities } from "./places.ts";
import { placesPage } from "./views/places-page.tsx";

async function showPlaces(context: WorkspaceContext) {
  const { tenant, services } = context;
  const today = services.clock.today();
  const { kinds } = services.registry;
  const shown = await context.use(async (db) => {
    const places = await findMunicipalities(db, tenant.ags, today);
    return {
      places,
      former: await findFormerPlaces(db, tenant.ags, today),
      acting: await findActingOffices(db),
      counted: await countByPlace(db, kinds, places),
    };
  });
  return page(placesPage({ context, ...shown }));
}

const everybody = { door: "workspace", roles: ["office", "partner", "reader"] } as const;

export const countyRoutes: readonly WorkspaceRoute[] = [
  { ...everybody, method: "get", path: "orte", handle: showPlaces },
];
