/** The route table of the program, and the pages found behind it by following links as people do. */
import { gzipSync } from "node:zlib";
import { PREFIX } from "../src/app/doors.ts";
import { features } from "../src/app.tsx";
import type { Route } from "../src/features/records/index.ts";

export type Door = Route["door"];
/** A GET route as it is mounted: `/:county/:lang/angebote/:offer`. */
export type Template = { path: string; door: Door; roles: readonly string[]; matches: (path: string) => boolean };

const toPattern = (path: string) => new RegExp(`^${path.replaceAll(/:[a-z]+/gi, "[^/]+")}$`);

/** Every route that answers GET, in the order in which they are mounted: the first that fits an address answers it. */
export const templates: readonly Template[] = features
  .flatMap((feature) => feature.routes)
  .filter((route) => route.method === "get")
  .map((route) => {
    const path = `${PREFIX[route.door]}${route.path}`;
    const pattern = toPattern(path);
    const roles = route.door === "workspace" ? route.roles : [];
    // `:lang` is a language and not the workspace's `intern`.
    const matches = (address: string) =>
      pattern.test(address) && (route.door !== "public" || address.split("/")[2] !== "intern");
    return { path, door: route.door, roles, matches };
  });

/** The route that answers this address (without query); undefined for assets and what is not there. */
export const templateOf = (path: string): Template | undefined => templates.find((template) => template.matches(path));

const unescape = (text: string) =>
  text
    .replaceAll("&amp;", "&")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");

/** Addresses of this program that a page leads to: its links, the targets of its search forms, its feed and its picture. */
function linksOf(html: string, here: URL): URL[] {
  const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = ""]) => href);
  const forms = [...html.matchAll(/<form\b([^>]*)>/g)]
    .filter(([, attributes = ""]) => !/method="post"/i.test(attributes))
    .flatMap(([, attributes = ""]) => /action="([^"]*)"/.exec(attributes)?.[1] ?? []);
  const forPrograms = [
    ...html.matchAll(/<link\b[^>]*type="application\/atom\+xml"[^>]*\shref="([^"]*)"/g),
    ...html.matchAll(/<meta property="og:image" content="([^"]*)"/g),
  ].map(([, href = ""]) => href);
  return [...links, ...forms, ...forPrograms]
    .map((href) => new URL(unescape(href), here))
    .filter((url) => url.origin === here.origin && !url.pathname.startsWith("/assets/"));
}

/** A page that was found: where, by which route, what it is; `weight`: bytes of a page, compressed with gzip. */
export type Found = { address: string; template: Template; status: number; isPage: boolean; weight: number };

type Crawl = {
  origin: string;
  start: readonly string[];
  /** The whole Cookie header of the person who looks; empty for the public. */
  cookie?: string;
  /** Only addresses for which this holds are followed. */
  within: (url: URL) => boolean;
  /** Different pages to look at for each route. */
  samples?: number;
};

/** Follows links from where somebody begins, `samples` addresses of each route, each without its query but the first with one. */
export async function crawl({ origin, start, cookie = "", within, samples = 2 }: Crawl): Promise<Found[]> {
  const found: Found[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const queue = start.map((path) => new URL(path, origin));
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const template = templateOf(url.pathname);
    // Every language of the public site by itself, and one address with a query of each route: a filter, a second page, a tab.
    const part = template?.door === "public" ? url.pathname.split("/")[2] : "";
    const kind = `${part} ${template?.path}${url.search === "" ? "" : "?"}`;
    const address = `${url.pathname}${url.search}`;
    if (seen.has(address) || !within(url)) continue;
    seen.add(address);
    if (template === undefined) throw new Error(`A link leads to ${address}, which no route answers.`);
    const limit = url.search === "" ? samples : 1;
    if ((counts.get(kind) ?? 0) >= limit) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const response = await fetch(url, { headers: { cookie }, redirect: "manual" });
    const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
    const text = isPage ? await response.text() : "";
    if (!isPage) await response.arrayBuffer();
    found.push({ address, template, status: response.status, isPage, weight: gzipSync(text).length });
    const location = response.headers.get("location");
    if (location !== null) queue.push(new URL(location, url));
    queue.push(...linksOf(text, url));
  }
  return found;
}
