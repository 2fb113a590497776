import type { Context } from "hono";
import type { Services } from "../features/records/index.ts";
import { isLanguage } from "../platform/i18n/languages.ts";

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
  const { url } = context.req;
  const address = url.slice(url.indexOf("/", "https://".length));
  const [path = ""] = address.split("?", 1);
  const own = findOwnSpelling(path);
  if (own === undefined) return undefined;
  const county = await services.tenants.find(own.split("/")[1] ?? "").catch(() => undefined);
  if (county === undefined) return undefined;
  context.header("cache-control", "no-store");
  return context.redirect(`${own}${address.slice(path.length)}`, 301);
}
