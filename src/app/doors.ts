import { getCookie } from "hono/cookie";
import type { Context, Hono } from "hono";
import { SESSION_COOKIE } from "../features/accounts/index.ts";
import type {
  Asked,
  EntranceRoute,
  OutsideRoute,
  PublicRoute,
  Route,
  Sent,
  Services,
  Tenant,
  Viewer,
  WorkspaceRoute,
} from "../features/records/index.ts";
import { pathsOf } from "../features/records/index.ts";
import { notAllowed, notFound, Refusal } from "../platform/http/answers.ts";
import { readTyped } from "../platform/http/forms.ts";
import { type CachedPage, packPage, type PageCache } from "../platform/http/page-cache.ts";
import { isFromHere } from "../platform/http/security.ts";
import { isLanguage, type Language } from "../platform/i18n/languages.ts";
import { getTranslator } from "../platform/i18n/translate.ts";
import { renderDocument } from "../platform/ui/index.ts";
import type { VersionMemory } from "../platform/version-memory.ts";
import { HTML, respond } from "./respond.ts";

/** What the doors need besides the services: who belongs to a session, the pages that are ready, the largest upload. */
export type DoorKeys = {
  services: Services;
  /** The viewer a session secret stands for in this county. */
  findViewer(tenant: Tenant, secret: string): Promise<Viewer | undefined>;
  /** Undefined: every page is rendered each time (measurements). */
  pages: PageCache | undefined;
  /** Undefined: everything is asked each time (measurements). */
  answers: VersionMemory | undefined;
  /** Bytes a form may send in all. */
  uploadLimit: number;
  /** The network the request comes from, for limits; a proxy in front has to set x-forwarded-for. */
  networkOf(context: Context): string;
};

/** Parts of every address before a route's own path. */
export const PREFIX = {
  outside: "/",
  public: "/:county/:lang/",
  entrance: "/:county/intern/",
  workspace: "/:county/intern/",
} as const;

function ask(context: Context, services: Services): Asked {
  return {
    services,
    params: context.req.param() as Record<string, string>,
    path: context.req.path,
    query: new URL(context.req.url).searchParams,
    header: (name) => context.req.header(name),
  };
}

async function findTenant(services: Services, slug: string | undefined): Promise<Tenant> {
  const tenant = slug === undefined ? undefined : await services.tenants.find(slug);
  if (tenant === undefined) throw notFound();
  return tenant;
}

async function readSent(context: Context, limit: number): Promise<Sent> {
  if (context.req.method !== "POST") return { typed: {}, files: new Map() };
  if (!isFromHere((name) => context.req.header(name), context.req.header("host")))
    throw new Refusal(403, "foreign_form");
  if (Number(context.req.header("content-length") ?? limit + 1) > limit) throw new Refusal(413, "too_large");
  const data = await context.req.formData();
  const files = new Map<string, File>();
  for (const [name, value] of data.entries()) if (typeof value !== "string" && value.size > 0) files.set(name, value);
  return { typed: readTyped(data), files };
}

/** A page of the site: from the cache of the county's publication number, or rendered and kept. */
async function answerPublic(context: Context, route: PublicRoute, keys: DoorKeys): Promise<Response> {
  const lang = context.req.param("lang");
  if (lang === undefined || !isLanguage(lang)) throw notFound();
  const tenant = await findTenant(keys.services, context.req.param("county"));
  const address = new URL(context.req.url);
  // Some things end by the calendar alone (a consent, a validity): what was ready yesterday is made again today.
  const key = `${keys.services.clock.today()} ${address.pathname}${address.search}`;
  const ready = keys.pages?.find(tenant.id, tenant.publication, key);
  if (ready !== undefined) return sendPage(context, ready);
  const rendered = await renderPublic(context, route, keys, tenant, lang);
  if (rendered instanceof Response) return rendered;
  if (keys.pages === undefined) return sendPlain(context, rendered);
  const packed = packPage(rendered.body, rendered.status, rendered.headers);
  if (rendered.status === 200 && key.length <= 500) keys.pages.keep(tenant.id, tenant.publication, key, packed);
  return sendPage(context, packed);
}

type Rendered = { body: string; status: number; headers: Record<string, string> };

async function renderPublic(
  context: Context,
  route: PublicRoute,
  keys: DoorKeys,
  tenant: Tenant,
  lang: Language,
): Promise<Rendered | Response> {
  const { services } = keys;
  const answer = await route.handle({
    ...ask(context, services),
    tenant,
    lang,
    paths: pathsOf(tenant.slug),
    t: getTranslator(lang),
    read: (work) => services.doors.asPublic(tenant.id, work),
    remember: (key, find) => keys.answers?.remember(tenant.id, tenant.publication, key, find) ?? find(),
  });
  if (answer.type === "page") {
    return {
      body: renderDocument(answer.html),
      status: answer.status,
      headers: { "content-type": HTML, "content-language": lang === "de-leicht" ? "de" : lang, ...answer.headers },
    };
  }
  if (answer.type === "text")
    return { body: answer.body, status: answer.status, headers: { "content-type": answer.contentType } };
  return respond(context, answer);
}

function sendPlain(context: Context, { body, status, headers }: Rendered): Response {
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  return context.body(body, status as 200);
}

function sendPage(context: Context, entry: CachedPage): Response {
  const accepted = context.req.header("accept-encoding") ?? "";
  const encoding = accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : "identity";
  for (const [name, value] of Object.entries(entry.headers)) context.header(name, value);
  // Browsers ask again each time and get 304 while nothing was published.
  context.header("cache-control", "public, no-cache");
  context.header("etag", entry.etag);
  context.header("vary", "accept-encoding");
  if (context.req.header("if-none-match") === entry.etag) return context.body(null, 304);
  if (encoding !== "identity") context.header("content-encoding", encoding);
  return context.body(entry[encoding] as Uint8Array<ArrayBuffer>, entry.status as 200);
}

async function answerEntrance(context: Context, route: EntranceRoute, keys: DoorKeys): Promise<Response> {
  const tenant = await findTenant(keys.services, context.req.param("county"));
  const sent = await readSent(context, 64 * 1024);
  const answer = await route.handle({
    ...ask(context, keys.services),
    tenant,
    paths: pathsOf(tenant.slug),
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
  const secret = getCookie(context, SESSION_COOKIE);
  const viewer = secret === undefined ? undefined : await keys.findViewer(tenant, secret);
  if (viewer === undefined) return askToSignIn(context, tenant);
  if (!route.roles.includes(viewer.role)) throw notAllowed();
  const sent = await readSent(context, keys.uploadLimit);
  const answer = await route.handle({
    ...ask(context, services),
    tenant,
    viewer,
    paths: pathsOf(tenant.slug),
    t: getTranslator("de"),
    sent,
    cookie: (name) => getCookie(context, name),
    use: (work) => services.doors.withTenant(viewer, work),
  });
  // What this process has written it shows at once; others see it within half a second.
  if (route.method === "post") services.tenants.forget();
  return respond(context, answer);
}

/** Leads to the sign-in and from there back to what was asked for. */
function askToSignIn(context: Context, tenant: Tenant): Response {
  const wanted =
    context.req.method === "GET"
      ? `?ziel=${encodeURIComponent(`${context.req.path}${new URL(context.req.url).search}`)}`
      : "";
  context.header("cache-control", "no-store");
  return context.redirect(`${pathsOf(tenant.slug).intern("anmelden")}${wanted}`, 303);
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
        return answerPublic(context, route, keys);
      case "entrance":
        return answerEntrance(context, route, keys);
      case "workspace":
        return answerWorkspace(context, route, keys);
      default:
        return answerOutside(context, route, keys);
    }
  });
}
