import type { Context } from "hono";
import type { Asked, Registry, Services, Tenant, Viewer } from "../features/records/index.ts";
import { notFound } from "../platform/http/answers.ts";
import { askedPath } from "./hosts.ts";
import { hasControls, withoutControls } from "../platform/http/controls.ts";
import type { PageCache } from "../platform/http/page-cache.ts";
import type { VersionMemory } from "../platform/version-memory.ts";

/** What the doors need besides the services: who belongs to a session, the pages that are ready, the largest upload. */
export type DoorKeys = {
  services: Services;
  /** The part of the product the route belongs to; undefined: it is necessary. */
  part: string | undefined;
  /** The viewer a session secret stands for in this county. */
  findViewer(tenant: Tenant, secret: string): Promise<Viewer | undefined>;
  /** Undefined: every page is rendered each time (measurements). */
  pages: PageCache | undefined;
  /** The same for what is large. */
  heavy: PageCache | undefined;
  /** Undefined: everything is asked each time (measurements). */
  answers: VersionMemory | undefined;
  /** The same for markup, which is larger: fewer of them. */
  drawn: VersionMemory | undefined;
  /** Bytes a form may send in all. */
  uploadLimit: number;
  /** The network the request comes from, for limits; a proxy in front has to set x-forwarded-for. */
  networkOf(context: Context): string;
  /** Headers of every answer. */
  securityHeaders: Readonly<Record<string, string>>;
};

/** The query of an address, without what nobody can type. Not taken apart by `URL`: the host in front may be none. */
export function readQuery(address: string): URLSearchParams {
  const at = address.indexOf("?");
  const query = new URLSearchParams(at < 0 ? "" : address.slice(at));
  const pairs = [...query];
  return pairs.some((pair) => pair.some(hasControls))
    ? new URLSearchParams(
        pairs.map(([name, value]): [string, string] => [withoutControls(name), withoutControls(value)]),
      )
    : query;
}

/** What every route gets. @throws Refusal 404 where the address holds what no address of ours does */
export function ask(context: Context, services: Services): Asked {
  const params = context.req.param() as Record<string, string>;
  if (Object.values(params).some(hasControls)) throw notFound();
  return {
    services,
    params,
    path: askedPath(context),
    query: readQuery(context.req.url),
    header: (name) => context.req.header(name),
  };
}

/** The county of an address. @throws Refusal 404 where there is none, or it does without the part the route belongs to */
export async function findTenant({ services, part }: DoorKeys, slug: string | undefined): Promise<Tenant> {
  const tenant = slug === undefined ? undefined : await services.tenants.find(slug);
  if (tenant === undefined || !services.registry.without(tenant.partsOff).has(part)) throw notFound();
  return tenant;
}

/** Services of each set of parts, made once. */
const narrowed = new WeakMap<Services, Map<Registry, Services>>();

/** The services as a county gets them: with the parts it uses. */
export function servicesIn(services: Services, { partsOff }: Pick<Tenant, "partsOff">): Services {
  if (partsOff.length === 0) return services;
  let known = narrowed.get(services);
  if (known === undefined) narrowed.set(services, (known = new Map()));
  const registry = services.registry.without(partsOff);
  let own = known.get(registry);
  if (own === undefined) known.set(registry, (own = { ...services, registry }));
  return own;
}
