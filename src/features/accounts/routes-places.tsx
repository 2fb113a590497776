import { notFound, page, redirect } from "../../platform/http/answers.ts";
import { ROLES, type WorkspaceContext, type WorkspaceRoute } from "../records/index.ts";
import { findPlaces } from "./places.ts";
import { safeReturn } from "./return-address.ts";
import { choosePlace } from "./session-viewer.ts";
import { SESSION_COOKIE } from "./sessions.ts";
import { PlacesPage } from "./views/places-page.tsx";
import { workspacePage } from "./views/workspace-page.tsx";

async function showPlaces(context: WorkspaceContext) {
  const { t, paths, query } = context;
  const places = await findPlaces(context);
  const wanted = places.find(
    ({ tenant, viewer }) => tenant.id === context.tenant.id && viewer.membershipId === query.get("platz"),
  );
  const onward = wanted && { place: wanted, to: safeReturn(paths.intern(), query.get("ziel")) };
  const title = t("accounts-ways.place.title");
  const children = <PlacesPage context={context} places={places} onward={onward} />;
  return page(workspacePage(context, { title, children }));
}

async function change(context: WorkspaceContext) {
  const { services, tenant, paths, sent, params } = context;
  const places = await findPlaces(context);
  const place = places.find((one) => one.tenant.id === tenant.id && one.viewer.membershipId === params["place"]);
  if (place === undefined) throw notFound();
  const { membershipId } = place.viewer;
  const secret = context.cookie(SESSION_COOKIE) ?? "";
  await services.doors.asSignIn((db) => choosePlace(db, secret, { tenantId: tenant.id, membershipId }));
  const to = safeReturn(paths.intern(), sent.typed["ziel"]?.at(-1));
  return redirect(to ?? `${paths.intern()}?hinweis=accounts-ways.done.placeChanged`);
}

const everybody = { door: "workspace", roles: ROLES } as const;

/** Several places of one person. */
export const placeRoutes: readonly WorkspaceRoute[] = [
  { ...everybody, method: "get", path: "wechsel", handle: showPlaces },
  { ...everybody, method: "post", path: "wechsel/:place", handle: change },
];
