import { getCookie } from "hono/cookie";
import type { Context, Hono } from "hono";
import { safeReturn, SESSION_COOKIE, sessionOverPage } from "../features/accounts/index.ts";
import type {
  EntranceRoute,
  Feature,
  OutsideRoute,
  Route,
  Services,
  Tenant,
  WorkspaceRoute,
} from "../features/records/index.ts";
import { pathsOf } from "../features/records/index.ts";
import { notAllowed, page } from "../platform/http/answers.ts";
import { getTranslator } from "../platform/i18n/translate.ts";
import { ask, type DoorKeys, findTenant, readQuery, servicesIn } from "./asking.ts";
import { askedPath, leadHome } from "./hosts.ts";
import { answerPersonal } from "./personal-door.ts";
import { answerPublic, answerPublicForm, findReady } from "./public-door.ts";
import { respond } from "./respond.ts";
import { LONGEST_FORM, readSent } from "./sent.ts";

/** Parts of every address before a route's own path. */
export const PREFIX = {
  outside: "/",
  public: "/:county/:lang/",
  entrance: "/:county/intern/",
  workspace: "/:county/intern/",
  personal: "/:county/mein/",
} as const;

async function answerEntrance(context: Context, route: EntranceRoute, keys: DoorKeys): Promise<Response> {
  const tenant = await findTenant(keys, context.req.param("county"));
  const home = leadHome(context, tenant, keys.services);
  if (home !== undefined) return home;
  const sent = await readSent(context, LONGEST_FORM);
  const answer = await route.handle({
    ...ask(context, servicesIn(keys.services, tenant)),
    tenant,
    paths: pathsOf(tenant),
    t: getTranslator("de"),
    sent,
    cookie: (name) => getCookie(context, name),
    network: keys.networkOf(context),
  });
  return respond(context, answer);
}

async function answerWorkspace(context: Context, route: WorkspaceRoute, keys: DoorKeys): Promise<Response> {
  const { services } = keys;
  const tenant = await findTenant(keys, context.req.param("county"));
  const home = leadHome(context, tenant, services);
  if (home !== undefined) return home;
  const secret = getCookie(context, SESSION_COOKIE);
  const viewer = secret === undefined ? undefined : await keys.findViewer(tenant, secret);
  if (viewer === undefined) return (await giveBack(context, tenant, services)) ?? askToSignIn(context, tenant);
  if (!route.roles.includes(viewer.role)) throw notAllowed();
  const sent = await readSent(context, keys.uploadLimit);
  const answer = await route.handle({
    ...ask(context, servicesIn(services, tenant)),
    tenant,
    viewer,
    paths: pathsOf(tenant),
    t: getTranslator("de"),
    sent,
    cookie: (name) => getCookie(context, name),
    use: (work) => services.doors.withTenant(viewer, work),
  });
  // What this process has written it shows at once; others see it within half a second.
  if (route.method === "post") services.tenants.forget();
  return respond(context, answer);
}

const queryText = (query: URLSearchParams): string => (query.size === 0 ? "" : `?${query.toString()}`);

/** Where somebody without a session wanted to go; after a form the page it stood on. */
function wantedBy(context: Context): string {
  if (context.req.method === "GET") return `${askedPath(context)}${queryText(readQuery(context.req.url))}`;
  const page = context.req.header("referer") ?? "";
  return URL.canParse(page) ? new URL(page).pathname : "";
}

/** Leads to the sign-in and from there back to what was asked for. */
function askToSignIn(context: Context, tenant: Tenant): Response {
  const paths = pathsOf(tenant);
  const wanted = safeReturn(paths.intern(), wantedBy(context));
  context.header("cache-control", "no-store");
  const query = wanted === null ? "" : `?ziel=${encodeURIComponent(wanted)}`;
  return context.redirect(`${paths.intern("anmelden")}${query}`, 303);
}

/** Bytes of a form that come back to somebody who is not signed in (any more): more than the longest of ours. */
const MOST_GIVEN_BACK = 256 * 1024;

/** What was typed in a page of ours before the session ended is not lost. Undefined: nothing was typed, or not here. */
async function giveBack(context: Context, tenant: Tenant, { tenants }: Services): Promise<Response | undefined> {
  if (context.req.method !== "POST") return undefined;
  // Sessions of a county with a host of its own are there alone: sent again to this one it would come back for ever.
  if (tenant.prefix === "" && tenants.slugAt(context.req.header("host") ?? null) !== tenant.slug) return undefined;
  const sent = await readSent(context, MOST_GIVEN_BACK).catch(() => undefined);
  // A file cannot be put back into a form.
  if (sent === undefined || sent.files.size > 0 || Object.keys(sent.typed).length === 0) return undefined;
  const entrance = { t: getTranslator("de"), tenant, paths: pathsOf(tenant) };
  return respond(context, page(sessionOverPage(entrance, askedPath(context), sent.typed), 403));
}

async function answerOutside(context: Context, route: OutsideRoute, keys: DoorKeys): Promise<Response> {
  if (keys.part !== undefined) await findTenant(keys, context.req.param("county"));
  return respond(context, await route.handle({ ...ask(context, keys.services), t: getTranslator("de") }));
}

/** Puts a route behind its door. */
export function mountRoute(app: Hono, route: Route, shared: DoorKeys, feature: Pick<Feature, "part">): void {
  const path = `${PREFIX[route.door]}${route.path}`;
  const keys = { ...shared, part: route.part ?? feature.part?.id };
  const own = "isHeavy" in route && route.isHeavy ? { ...keys, pages: keys.heavy } : keys;
  app.on(route.method.toUpperCase(), path, (context) => {
    switch (route.door) {
      case "public":
        if (route.method === "post") return answerPublicForm(context, route, keys);
        return findReady(context, own) ?? answerPublic(context, route, own);
      case "entrance":
        return answerEntrance(context, route, keys);
      case "workspace":
        return answerWorkspace(context, route, keys);
      case "personal":
        return answerPersonal(context, route, keys);
      default:
        return answerOutside(context, route, keys);
    }
  });
}
