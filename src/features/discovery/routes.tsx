import { dayOf } from "../../platform/clock.ts";
import { type Answer, notFound, text } from "../../platform/http/answers.ts";
import { getLanguage } from "../../platform/i18n/languages.ts";
import { renderXml } from "../../platform/ui/index.ts";
import { VersionMemory } from "../../platform/version-memory.ts";
import {
  absoluteAddress,
  findTranslations,
  type OutsideContext,
  pathsOf,
  pickText,
  type PublicContext,
  type Registry,
  type Route,
} from "../records/index.ts";
import { countListed, findListed, findNewest } from "./queries.ts";
import { robotsText } from "./robots.ts";
import { PART_SIZE, partsFor, readPart } from "./sitemap.ts";
import { feed } from "./views/feed.tsx";
import { type SitemapEntry, sitemapIndex, sitemapPart } from "./views/sitemap.tsx";

const XML = "application/xml; charset=utf-8";

/** Kinds whose entries have a page on the site. */
const listedKinds = (registry: Registry): string[] =>
  registry.kinds.flatMap((kind) => (kind.sitePath ? kind.kind : []));

/** Pages that are always there: every page of the site whose address has no variable part. */
const fixedPages = (registry: Registry): Set<string> =>
  new Set(
    registry.inUse
      .flatMap((feature) => feature.routes)
      .filter(({ part }) => registry.has(part))
      .flatMap((route) =>
        route.door === "public" && route.method === "get" && route.unlisted !== true && !route.path.includes(":")
          ? [route.path]
          : [],
      ),
  );

/** Finds the page of an entry; undefined where it has none of its own, or is the text of a page that is always there. */
function pathFinder(registry: Registry): (entry: { kind: string; slug: string }) => string | undefined {
  const fixed = fixedPages(registry);
  return (entry) => {
    const path = registry.kind(entry.kind)?.sitePath?.(entry);
    return path === undefined || fixed.has(path) ? undefined : path;
  };
}

async function showRobots({ services, header }: OutsideContext): Promise<Answer> {
  const own = services.tenants.slugAt(header("host"));
  const tenants = await services.tenants.list();
  const here = tenants.filter((tenant) => (own === undefined ? tenant.domain === null : tenant.slug === own));
  return text(robotsText(services, here), "text/plain; charset=utf-8");
}

/** How many entries a county has, until something is published. */
const counts = new VersionMemory(1000);

async function showIndex({ services, params }: OutsideContext): Promise<Answer> {
  const tenant = await services.tenants.find(params["county"] ?? "");
  if (tenant === undefined) throw notFound();
  const count = await counts.remember(tenant.id, tenant.publication, "listed", () =>
    services.doors.asPublic(tenant.id, (db) => countListed(db, listedKinds(services.registry))),
  );
  const paths = pathsOf(tenant);
  const parts = Array.from({ length: partsFor(count) }, (_, index) => index + 1);
  const addresses = tenant.languages.flatMap((language) =>
    parts.map((part) => absoluteAddress(services, tenant, `${paths.site(language, "sitemap.xml")}?teil=${part}`)),
  );
  return text(renderXml(sitemapIndex(addresses)), XML);
}

/** A page of the site in the language asked for, with all languages it is shown in. */
function toEntry({ services, tenant, paths, lang }: PublicContext, path: string, changedOn?: string): SitemapEntry {
  const addressIn = (language: PublicContext["lang"]) => absoluteAddress(services, tenant, paths.site(language, path));
  return {
    address: addressIn(lang),
    changedOn,
    alternates: [
      ...tenant.languages.map((language) => ({ lang: getLanguage(language).htmlLang, address: addressIn(language) })),
      { lang: "x-default", address: addressIn("de") },
    ],
  };
}

async function showPart(context: PublicContext): Promise<Answer> {
  const part = readPart(context.query.get("teil") ?? "1");
  if (part === undefined) throw notFound();
  const { registry } = context.services;
  const span = { limit: PART_SIZE, offset: (part - 1) * PART_SIZE };
  const entries = await context.read((db) => findListed(db, listedKinds(registry), span));
  if (entries.length === 0 && part > 1) throw notFound();
  const pages = part === 1 ? [...fixedPages(registry)].map((path) => toEntry(context, path)) : [];
  const findPath = pathFinder(registry);
  const listed = entries.flatMap((entry) => {
    const path = findPath(entry);
    return path === undefined ? [] : [toEntry(context, path, dayOf(entry.changedAt))];
  });
  return text(renderXml(sitemapPart([...pages, ...listed])), XML);
}

/** Entries in a feed: what readers fetch once a day or a week. */
const FEED_LENGTH = 50;

async function showFeed(context: PublicContext): Promise<Answer> {
  const { services, tenant, paths, t, lang } = context;
  const { registry } = services;
  const { found, translations } = await context.read(async (db) => {
    const newest = await findNewest(db, listedKinds(registry), FEED_LENGTH);
    const ids = newest.map((one) => one.id);
    return { found: newest, translations: await findTranslations(db, ids, lang) };
  });
  const address = (path: string) => absoluteAddress(services, tenant, paths.site(lang, path));
  const findPath = pathFinder(registry);
  const entries = found.flatMap((one) => {
    const kind = registry.kind(one.kind);
    const path = findPath(one);
    if (kind === undefined || path === undefined) return [];
    return [
      {
        ...one,
        title: pickText(translations, lang, one.id, "title", one.title).text,
        summary: one.summary === null ? null : pickText(translations, lang, one.id, "summary", one.summary).text,
        address: address(path),
        author: one.ownerName,
        category: { term: one.kind, label: t(kind.label) },
      },
    ];
  });
  const rendered = feed({
    id: `urn:uuid:${tenant.id}#${lang}`,
    lang: t.htmlLang,
    title: t("site.feed.title", { county: tenant.name }),
    subtitle: t("site.feed.subtitle"),
    self: address("neues.atom"),
    site: address(""),
    author: tenant.name,
    entries,
  });
  return text(renderXml(rendered), "application/atom+xml; charset=utf-8");
}

export const routes: readonly Route[] = [
  { door: "outside", method: "get", path: "robots.txt", handle: showRobots },
  { door: "outside", method: "get", path: ":county/sitemap.xml", handle: showIndex },
  { door: "public", method: "get", path: "sitemap.xml", query: ["teil"], unlisted: true, handle: showPart },
  { door: "public", method: "get", path: "neues.atom", unlisted: true, handle: showFeed },
];
