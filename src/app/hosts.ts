import type { Context } from "hono";
import { getPath } from "hono/utils/url";
import type { Services, Tenant, Tenants } from "../features/records/index.ts";
import { absoluteAddress } from "../features/records/index.ts";

/** Path and query of an address, as asked. Not taken apart by `URL`: the host in front may be none. */
export const afterHost = (url: string): string => url.slice(url.indexOf("/", "https://".length));

/** The path of an address, as asked. */
export const askedPath = (context: Context): string => afterHost(context.req.url).split("?", 1)[0] ?? "/";

/**
 * Reads the path that routes are found by: on a county's own host the county stands before what was asked, so that every
 * route has one form. `outside` are first parts of paths that belong to the program and not to a county.
 */
export function readPathBy(tenants: Pick<Tenants, "slugAt">, outside: ReadonlySet<string>) {
  return (request: Request): string => {
    const path = getPath(request);
    // The host a proxy says it was asked for (x-forwarded-host) is not believed: it has to hand on `Host`.
    const slug = tenants.slugAt(request.headers.get("host"));
    if (slug === undefined) return path;
    const [, first = ""] = path.split("/", 2);
    if (first === slug || outside.has(first)) return path;
    return path === "/" ? `/${slug}` : `/${slug}${path}`;
  };
}

/**
 * Leads from an address that names a county to the same on the county's own host (301); undefined where the address is
 * as it should be. Forms are answered where they were sent, so that nothing typed is lost.
 */
export function leadHome(context: Context, tenant: Tenant, services: Services): Response | undefined {
  if (tenant.prefix !== "" || (context.req.method !== "GET" && context.req.method !== "HEAD")) return undefined;
  const address = afterHost(context.req.url);
  const named = `/${tenant.slug}`;
  if (!address.startsWith(`${named}/`)) return undefined;
  context.header("cache-control", "no-store");
  return context.redirect(absoluteAddress(services, tenant, address.slice(named.length)), 301);
}
