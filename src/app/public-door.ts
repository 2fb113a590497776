import type { Context } from "hono";
import type { PublicContext, PublicFormRoute, PublicRoute, Tenant } from "../features/records/index.ts";
import { isVisitor, sumKey } from "../features/visits/index.ts";
import { pathsOf } from "../features/records/index.ts";
import { type Answer, notFound, redirect } from "../platform/http/answers.ts";
import { chooseEncoding } from "../platform/http/encoding.ts";
import { type CachedPage, type Counted, packPage } from "../platform/http/page-cache.ts";
import { documentHeaders, framedHeaders, respondComplete } from "../platform/http/security.ts";
import { isLanguage, type Language } from "../platform/i18n/languages.ts";
import { getTranslator } from "../platform/i18n/translate.ts";
import { renderPage } from "../platform/ui/index.ts";
import { ask, servicesIn, type DoorKeys, findTenant, readQuery } from "./asking.ts";
import { editionOf } from "./edition.ts";
import { afterHost, leadHome } from "./hosts.ts";
import { fileHeader, HTML, respond } from "./respond.ts";
import { LONGEST_FORM, readSent } from "./sent.ts";

/** Longer addresses are answered and not kept: nobody links them. */
const LONGEST_KEPT = 500;

/** Most values of one name, and most letters of one value, that a page listens to. */
const MOST_VALUES = 20;
const LONGEST_VALUE = 200;

/** What of an address makes a page: who adds words of their own gets the same page, and no longer one. */
function readAddress(context: Context, { query: names = [] }: PublicRoute) {
  const address = afterHost(context.req.url);
  const [path = ""] = address.split("?", 1);
  const asked = readQuery(address);
  const query = new URLSearchParams();
  for (const [name, value] of asked)
    if (value !== "" && names.includes(name) && query.getAll(name).length < MOST_VALUES)
      query.append(name, value.slice(0, LONGEST_VALUE).toWellFormed());
  return { query, address: query.size === 0 ? path : `${path}?${query.toString()}` };
}

/**
 * The page, where it is ready to send and the county's publication number is fresh: found without waiting for
 * anything, because this is what nearly every visitor gets.
 */
export function findReady(context: Context, keys: DoorKeys): Response | undefined {
  if (keys.pages === undefined) return undefined;
  const address = afterHost(context.req.url);
  const { path } = context.req;
  const tenant = keys.services.tenants.findFresh(path.slice(1, path.indexOf("/", 1)));
  // On a host of its own no address of a county names it: `answerPublic` leads there.
  if (tenant === undefined || (tenant.prefix === "" && path === address)) return undefined;
  const page = keys.pages.find(tenant.id, editionOf(tenant, keys.services.clock), address);
  return page === undefined ? undefined : sendPage(context, keys, tenant, page);
}

/** Adds to the sums of the page, where somebody reads it; what was asked with is looked at and forgotten. */
function count(context: Context, { services }: DoorKeys, tenant: Tenant, counted: Counted): void {
  if (!services.registry.without(tenant.partsOff).has("visits")) return;
  if (context.req.method !== "GET" || !isVisitor((name) => context.req.header(name))) return;
  services.counted.visits.add(tenant.id, counted.page);
  if (counted.unanswered !== undefined) services.counted.unanswered.add(tenant.id, counted.unanswered);
}

function sendPage(context: Context, keys: DoorKeys, tenant: Tenant, page: CachedPage): Response {
  if (page.counted !== undefined) count(context, keys, tenant, page.counted);
  if (context.req.header("if-none-match") === page.etag) return respondComplete(null, 304, page.unchanged);
  const form = page[chooseEncoding(context.req.header("accept-encoding")) ?? "identity"];
  return respondComplete(form.bytes, page.status, form.headers);
}

/** A language the county does not show (any more) leads to the same page in German. */
function leadToGerman(context: Context, tenant: Tenant, lang: Language): Response {
  const paths = pathsOf(tenant);
  return respond(context, redirect(`${paths.site("de")}${afterHost(context.req.url).slice(paths.site(lang).length)}`));
}

/** A page of the site: from the cache of the county's edition, or rendered and kept. */
export async function answerPublic(context: Context, route: PublicRoute, keys: DoorKeys): Promise<Response> {
  const lang = context.req.param("lang");
  if (lang === undefined || !isLanguage(lang)) throw notFound();
  const tenant = await findTenant(keys, context.req.param("county"));
  const home = leadHome(context, tenant, keys.services);
  if (home !== undefined) return home;
  if (!tenant.languages.includes(lang)) return leadToGerman(context, tenant, lang);
  const edition = editionOf(tenant, keys.services.clock);
  const { address, query } = readAddress(context, route);
  const ready = keys.pages?.find(tenant.id, edition, address);
  if (ready !== undefined) return sendPage(context, keys, tenant, ready);
  const asked = contextOf(context, keys, { tenant, lang, edition, query });
  const answer = await route.handle(asked);
  if (route.isAnew) return respond(context, answer);
  const rendered = renderAnswer(context.req.path, answer, lang);
  if (rendered === undefined) return respond(context, answer);
  const own = headersOf(route, answer, keys);
  const headers = { ...own, ...rendered.headers };
  if (keys.pages === undefined) return respondComplete(rendered.body, rendered.status, headers);
  const packed = packPage(rendered.body, rendered.status, headers, rendered.counted);
  if (rendered.status === 200 && address.length <= LONGEST_KEPT) keys.pages.keep(tenant.id, edition, address, packed);
  return sendPage(context, keys, tenant, packed);
}

function headersOf(route: PublicRoute, answer: Answer, { securityHeaders }: DoorKeys) {
  if (answer.type === "document") return documentHeaders(securityHeaders);
  return route.framed ? framedHeaders(securityHeaders) : securityHeaders;
}

type Rendered = {
  body: Uint8Array<ArrayBuffer>;
  status: number;
  headers: Record<string, string>;
  counted?: Counted | undefined;
};

/** The sums a page belongs to: of its path as routes know it (`/{county}/{language}/…` on every host), whatever was chosen or typed, and of the question it could not answer. */
function toCounted(path: string, lang: Language, answer: Answer): Counted | undefined {
  if (answer.type !== "page" || answer.status !== 200) return undefined;
  const behind = path.split("/").slice(3).join("/");
  return {
    page: sumKey(lang, behind),
    unanswered: answer.unanswered === undefined ? undefined : sumKey(lang, answer.unanswered),
  };
}

type Asking = { tenant: Tenant; lang: Language; edition: number; query: URLSearchParams };

/** What a page or form of the site gets. */
function contextOf(context: Context, keys: DoorKeys, { tenant, lang, edition, query }: Asking): PublicContext {
  const { services } = keys;
  return {
    ...ask(context, servicesIn(services, tenant)),
    query,
    tenant,
    lang,
    network: keys.networkOf(context),
    paths: pathsOf(tenant),
    t: getTranslator(lang),
    read: (work) => services.doors.asPublic(tenant.id, work),
    remember: (key, find) => keys.answers?.remember(tenant.id, edition, key, find) ?? find(),
    rememberDrawn: (key, draw) => keys.drawn?.remember(tenant.id, edition, key, draw) ?? draw(),
    rememberEach: async (kind, ids, find) =>
      keys.answers?.rememberEach(tenant.id, edition, kind, ids, find) ?? new Map(await find([...ids])),
  };
}

/** The answer as bytes; undefined for what is neither page nor text. */
function renderAnswer(path: string, answer: Answer, lang: Language): Rendered | undefined {
  if (answer.type === "page")
    return {
      body: renderPage(answer.html),
      status: answer.status,
      headers: { "content-type": HTML, "content-language": lang === "de-leicht" ? "de" : lang, ...answer.headers },
      counted: toCounted(path, lang, answer),
    };
  if (answer.type === "text")
    return {
      body: new Uint8Array(Buffer.from(answer.body)),
      status: answer.status,
      headers: { "content-type": answer.contentType },
    };
  if (answer.type === "picture")
    return { body: answer.body, status: 200, headers: { "content-type": answer.contentType } };
  if (answer.type === "document")
    return {
      body: answer.body,
      status: 200,
      headers: {
        "content-type": answer.contentType,
        "content-disposition": fileHeader(answer.fileName, "inline"),
        "x-robots-tag": "noindex",
      },
    };
  return undefined;
}

/** A form somebody without an account has sent: answered there and then, kept by nobody. */
export async function answerPublicForm(context: Context, route: PublicFormRoute, keys: DoorKeys): Promise<Response> {
  const lang = context.req.param("lang");
  if (lang === undefined || !isLanguage(lang)) throw notFound();
  const tenant = await findTenant(keys, context.req.param("county"));
  const sent = await readSent(context, LONGEST_FORM);
  const edition = editionOf(tenant, keys.services.clock);
  const asking = { tenant, lang, edition, query: new URLSearchParams() };
  return respond(context, await route.handle({ ...contextOf(context, keys, asking), sent }));
}
