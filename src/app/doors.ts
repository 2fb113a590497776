import { getCookie } from "hono/cookie";
import type { Context, Hono } from "hono";
import { safeReturn, SESSION_COOKIE, sessionOverPage } from "../features/accounts/index.ts";
import type {
  EntranceRoute,
  OutsideRoute,
  Route,
  Sent,
  Services,
  Tenant,
  WorkspaceRoute,
} from "../features/records/index.ts";
import { pathsOf } from "../features/records/index.ts";
import { notAllowed, page, Refusal } from "../platform/http/answers.ts";
import { hasControls, withoutControls } from "../platform/http/controls.ts";
import { MOST_FIELDS, readTyped } from "../platform/http/forms.ts";
import { isFromHere } from "../platform/http/security.ts";
import { getTranslator } from "../platform/i18n/translate.ts";
import { ask, type DoorKeys, findTenant, readQuery } from "./asking.ts";
import { askedPath, leadHome } from "./hosts.ts";
import { answerPublic, findReady } from "./public-door.ts";
import { respond } from "./respond.ts";

/** Parts of every address before a route's own path. */
export const PREFIX = {
  outside: "/",
  public: "/:county/:lang/",
  entrance: "/:county/intern/",
  workspace: "/:county/intern/",
} as const;

async function readSent(context: Context, limit: number): Promise<Sent> {
  if (context.req.method !== "POST") return { typed: {}, files: new Map() };
  if (!isFromHere((name) => context.req.header(name), context.req.header("host")))
    throw new Refusal(403, "foreign_form");
  if (Number(context.req.header("content-length") ?? limit + 1) > limit) throw new Refusal(413, "too_large");
  const data = await readBody(context);
  const fields = [...data.entries()];
  if (fields.length > MOST_FIELDS) throw new Refusal(413, "too_large");
  const files = new Map<string, File>();
  for (const [name, value] of fields)
    if (typeof value !== "string" && value.size > 0) files.set(name, plainlyNamed(value));
  return { typed: readTyped(data), files };
}

/** @throws Refusal 400 for what is no form, or ends in the middle: no page of ours sends that */
async function readBody(context: Context): Promise<FormData> {
  try {
    return await context.req.formData();
  } catch {
    throw new Refusal(400, "foreign_form");
  }
}

const plainlyNamed = (file: File): File =>
  hasControls(file.name) ? new File([file], withoutControls(file.name), { type: file.type }) : file;

async function answerEntrance(context: Context, route: EntranceRoute, keys: DoorKeys): Promise<Response> {
  const tenant = await findTenant(keys.services, context.req.param("county"));
  const home = leadHome(context, tenant, keys.services);
  if (home !== undefined) return home;
  const sent = await readSent(context, 64 * 1024);
  const answer = await route.handle({
    ...ask(context, keys.services),
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
  const tenant = await findTenant(services, context.req.param("county"));
  const home = leadHome(context, tenant, services);
  if (home !== undefined) return home;
  const secret = getCookie(context, SESSION_COOKIE);
  const viewer = secret === undefined ? undefined : await keys.findViewer(tenant, secret);
  if (viewer === undefined) return (await giveBack(context, tenant, services)) ?? askToSignIn(context, tenant);
  if (!route.roles.includes(viewer.role)) throw notAllowed();
  const sent = await readSent(context, keys.uploadLimit);
  const answer = await route.handle({
    ...ask(context, services),
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
  return respond(context, await route.handle({ ...ask(context, keys.services), t: getTranslator("de") }));
}

/** Puts a route behind its door. */
export function mountRoute(app: Hono, route: Route, keys: DoorKeys): void {
  const path = `${PREFIX[route.door]}${route.path}`;
  app.on(route.method.toUpperCase(), path, (context) => {
    switch (route.door) {
      case "public":
        return findReady(context, keys) ?? answerPublic(context, route, keys);
      case "entrance":
        return answerEntrance(context, route, keys);
      case "workspace":
        return answerWorkspace(context, route, keys);
      default:
        return answerOutside(context, route, keys);
    }
  });
}
