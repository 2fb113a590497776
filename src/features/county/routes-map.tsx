import { page, redirect } from "../../platform/http/answers.ts";
import { readForm } from "../../platform/http/forms.ts";
import { readAreas } from "../../platform/areas/index.ts";
import { findMunicipalities } from "../directory/index.ts";
import type { FormState, WorkspaceContext, WorkspaceRoute } from "../records/index.ts";
import { boundaryForm, findBoundary, removeBoundary, sourceNote, storeBoundary } from "./boundary.ts";
import { scopeOf } from "./scope.ts";
import { mapPage } from "./views/map-page.tsx";

async function show(context: WorkspaceContext, state: FormState, status = 200) {
  const { tenant, services } = context;
  const shown = await context.use(async (db) => ({
    boundary: await findBoundary(db),
    places: await findMunicipalities(db, tenant.ags, services.clock.today()),
  }));
  return page(mapPage({ context, state, ...shown }), status);
}

const showMap = (context: WorkspaceContext) => show(context, { typed: {}, errors: [] });

async function loadMap(context: WorkspaceContext) {
  const { sent, tenant, paths } = context;
  const refuse = (errors: FormState["errors"]) => show(context, { typed: sent.typed, errors }, 422);
  const read = readForm(boundaryForm, sent.typed);
  const file = sent.files.get("file");
  if (!read.ok) return refuse(read.errors);
  if (file === undefined) return refuse([{ field: "file", key: "county.error.noFile" }]);
  const areas = await readAreas(new Uint8Array(await file.arrayBuffer()), tenant.ags);
  if (!areas.ok) return refuse([{ field: "file", key: `county.error.areas.${areas.fault}` }]);
  const boundary = { areas: areas.areas, source: sourceNote(read.value.year), fileName: file.name };
  await context.use((db) => storeBoundary(db, scopeOf(context), boundary));
  return redirect(`${paths.intern("website/karte")}?hinweis=county.done.map`);
}

async function removeMap(context: WorkspaceContext) {
  await context.use((db) => removeBoundary(db, scopeOf(context)));
  return redirect(`${context.paths.intern("website/karte")}?hinweis=county.done.mapRemoved`);
}

const office = { door: "workspace", roles: ["office"] } as const;

export const mapRoutes: readonly WorkspaceRoute[] = [
  { ...office, method: "get", path: "website/karte", handle: showMap },
  { ...office, method: "post", path: "website/karte", handle: loadMap },
  { ...office, method: "post", path: "website/karte/loeschung", handle: removeMap },
];
