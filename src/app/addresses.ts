import type { Context } from "hono";
import type { Services } from "../features/records/index.ts";
import { isLanguage } from "../platform/i18n/languages.ts";
import { afterHost } from "./hosts.ts";

/**
 * The path as we write it, where somebody has typed a slash too many or one too few: `/{county}/{language}/` and
 * `/{county}/intern/` end with one, nothing else does. Undefined where the path is as it should be.
 */
export function findOwnSpelling(path: string): string | undefined {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  const bare = path.slice(0, end);
  const [, , part = "", ...more] = bare.split("/");
  const isBeginning = more.length === 0 && (isLanguage(part) || part === "intern");
  const own = isBeginning ? `${bare}/` : bare;
  return own === path || own === "" ? undefined : own;
}

/** Leads to the same address in our spelling (301), within a county that exists: elsewhere `//host/` would lead away. */
export async function leadToOwnSpelling(context: Context, services: Services): Promise<Response | undefined> {
  if (context.req.method !== "GET" && context.req.method !== "HEAD") return undefined;
  const address = afterHost(context.req.url);
  const [asked = ""] = address.split("?", 1);
  const county = await services.tenants.find(context.req.path.split("/")[1] ?? "").catch(() => undefined);
  if (county === undefined) return undefined;
  // On a county's own host the address names no county; our spelling is told of the one that does.
  const isNamed = asked.startsWith(`/${county.slug}/`) || asked === `/${county.slug}`;
  const named = isNamed ? asked : `/${county.slug}${asked}`;
  const own = findOwnSpelling(named);
  if (own === undefined) return undefined;
  const path = isNamed ? own : own.slice(county.slug.length + 1);
  if (/^\/[/\\]/.test(path)) return undefined;
  context.header("cache-control", "no-store");
  return context.redirect(`${path}${address.slice(asked.length)}`, 301);
}
