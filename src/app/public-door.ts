import type { Context } from "hono";
import type { PublicRoute, Tenant } from "../features/records/index.ts";
import { pathsOf } from "../features/records/index.ts";
import { notFound } from "../platform/http/answers.ts";
import { type CachedPage, packPage } from "../platform/http/page-cache.ts";
import { respondComplete } from "../platform/http/security.ts";
import { isLanguage, type Language } from "../platform/i18n/languages.ts";
import { getTranslator } from "../platform/i18n/translate.ts";
import { renderPage } from "../platform/ui/index.ts";
import { ask, type DoorKeys, findTenant } from "./asking.ts";
import { editionOf } from "./edition.ts";
import { HTML, respond } from "./respond.ts";

/** Longer addresses are answered and not kept: nobody links them. */
const LONGEST_KEPT = 500;

const afterHost = (url: string): string => url.slice(url.indexOf("/", "https://".length));

/**
 * The page, where it is ready to send and the county's publication number is fresh: found without waiting for
 * anything, because this is what nearly every visitor gets.
 */
export function findReady(context: Context, keys: DoorKeys): Response | undefined {
  if (keys.pages === undefined) return undefined;
  const address = afterHost(context.req.url);
  const tenant = keys.services.tenants.findFresh(address.slice(1, address.indexOf("/", 1)));
  if (tenant === undefined) return undefined;
  const page = keys.pages.find(tenant.id, editionOf(tenant, keys.services.clock), address);
  return page === undefined ? undefined : sendPage(context, page);
}

function sendPage(context: Context, page: CachedPage): Response {
  if (context.req.header("if-none-match") === page.etag) return respondComplete(null, 304, page.unchanged);
  const accepted = context.req.header("accept-encoding") ?? "";
  const form = accepted.includes("br") ? page.br : accepted.includes("gzip") ? page.gzip : page.identity;
  return respondComplete(form.bytes, page.status, form.headers);
}

/** A page of the site: from the cache of the county's edition, or rendered and kept. */
export async function answerPublic(context: Context, route: PublicRoute, keys: DoorKeys): Promise<Response> {
  const lang = context.req.param("lang");
  if (lang === undefined || !isLanguage(lang)) throw notFound();
  const tenant = await findTenant(keys.services, context.req.param("county"));
  const edition = editionOf(tenant, keys.services.clock);
  const address = afterHost(context.req.url);
  const ready = keys.pages?.find(tenant.id, edition, address);
  if (ready !== undefined) return sendPage(context, ready);
  const rendered = await renderPublic(context, route, keys, { tenant, lang, edition });
  if (rendered instanceof Response) return rendered;
  const headers = { ...keys.securityHeaders, ...rendered.headers };
  if (keys.pages === undefined) return respondComplete(rendered.body, rendered.status, headers);
  const packed = packPage(rendered.body, rendered.status, headers);
  if (rendered.status === 200 && address.length <= LONGEST_KEPT) keys.pages.keep(tenant.id, edition, address, packed);
  return sendPage(context, packed);
}

type Rendered = { body: Uint8Array<ArrayBuffer>; status: number; headers: Record<string, string> };

async function renderPublic(
  context: Context,
  route: PublicRoute,
  keys: DoorKeys,
  { tenant, lang, edition }: { tenant: Tenant; lang: Language; edition: number },
): Promise<Rendered | Response> {
  const { services } = keys;
  const answer = await route.handle({
    ...ask(context, services),
    tenant,
    lang,
    paths: pathsOf(tenant.slug),
    t: getTranslator(lang),
    read: (work) => services.doors.asPublic(tenant.id, work),
    remember: (key, find) => keys.answers?.remember(tenant.id, edition, key, find) ?? find(),
    rememberEach: async (kind, ids, find) =>
      keys.answers?.rememberEach(tenant.id, edition, kind, ids, find) ?? new Map(await find([...ids])),
  });
  if (answer.type === "page") {
    return {
      body: renderPage(answer.html),
      status: answer.status,
      headers: { "content-type": HTML, "content-language": lang === "de-leicht" ? "de" : lang, ...answer.headers },
    };
  }
  if (answer.type === "text")
    return {
      body: new Uint8Array(Buffer.from(answer.body)),
      status: answer.status,
      headers: { "content-type": answer.contentType },
    };
  return respond(context, answer);
}
