import { notAllowed, page, redirect } from "../../platform/http/answers.ts";
import { readForm, type Typed } from "../../platform/http/forms.ts";
import { Conflict, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { reviseCounty } from "./actions.ts";
import { countyForm, countyOf, fingerprintOf, typedCounty } from "./county.ts";
import { countByPlace, findActingOffices, findFormerPlaces } from "./place-queries.ts";
import { findMunicipalities } from "./places.ts";
import { canSpeakForCounty } from "./policy.ts";
import { findCounty } from "./queries.ts";
import { loadTabs, scopeOf } from "./routes-shared.ts";
import { countyPage } from "./views/county-page.tsx";
import { placesPage } from "./views/places-page.tsx";

async function showPlaces(context: WorkspaceContext) {
  const { tenant, services } = context;
  const today = services.clock.today();
  const kinds = services.registry.features.flatMap((feature) => feature.kinds ?? []);
  const shown = await context.use(async (db) => {
    const places = await findMunicipalities(db, tenant.ags, today);
    return {
      places,
      former: await findFormerPlaces(db, tenant.ags, today),
      acting: await findActingOffices(db),
      counted: await countByPlace(db, kinds, places),
      ...(await loadTabs(context, db)),
    };
  });
  return page(placesPage({ context, ...shown }));
}

const loadCounty = (context: WorkspaceContext) =>
  context.use(async (db) => ({
    county: await findCounty(db, context.tenant.id),
    tabs: await loadTabs(context, db),
  }));

async function showCounty(context: WorkspaceContext) {
  if (!canSpeakForCounty(context.viewer)) throw notAllowed();
  const { county, tabs } = await loadCounty(context);
  return page(countyPage({ context, ...tabs, state: { typed: typedCounty(county), errors: [] } }));
}

/** The form again with what was typed, made out on what stands there now. */
async function showConflict(context: WorkspaceContext, typed: Typed) {
  const { county, tabs } = await loadCounty(context);
  const state = { typed: { ...typed, before: [fingerprintOf(county)] }, errors: [] };
  return page(countyPage({ context, ...tabs, state, isConflict: true }), 409);
}

async function reviseOwnCounty(context: WorkspaceContext) {
  if (!canSpeakForCounty(context.viewer)) throw notAllowed();
  const { typed } = context.sent;
  const read = readForm(countyForm, typed);
  if (!read.ok) {
    const { tabs } = await loadCounty(context);
    return page(countyPage({ context, ...tabs, state: { typed, errors: read.errors } }), 422);
  }
  const { value } = read;
  try {
    await context.use((db) => reviseCounty(db, scopeOf(context), countyOf(value), value.before));
  } catch (error) {
    if (error instanceof Conflict) return showConflict(context, typed);
    throw error;
  }
  return redirect(`${context.paths.intern("landkreis")}?hinweis=directory-office.done.county`);
}

const everybody = { door: "workspace", roles: ["office", "partner", "reader"] } as const;
const office = { door: "workspace", roles: ["office"] } as const;

export const countyRoutes: readonly WorkspaceRoute[] = [
  { ...everybody, method: "get", path: "orte", handle: showPlaces },
  { ...office, method: "get", path: "landkreis", handle: showCounty },
  { ...office, method: "post", path: "landkreis", handle: reviseOwnCounty },
];
