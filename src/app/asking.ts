import type { Context } from "hono";
import type { Asked, Services, Tenant, Viewer } from "../features/records/index.ts";
import { notFound } from "../platform/http/answers.ts";
import type { PageCache } from "../platform/http/page-cache.ts";
import type { VersionMemory } from "../platform/version-memory.ts";

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
  /** Headers of every answer. */
  securityHeaders: Readonly<Record<string, string>>;
};

/** What every route gets. */
export function ask(context: Context, services: Services): Asked {
  return {
    services,
    params: context.req.param() as Record<string, string>,
    path: context.req.path,
    query: new URL(context.req.url).searchParams,
    header: (name) => context.req.header(name),
  };
}

/** The county of an address. @throws Refusal 404 */
export async function findTenant(services: Services, slug: string | undefined): Promise<Tenant> {
  const tenant = slug === undefined ? undefined : await services.tenants.find(slug);
  if (tenant === undefined) throw notFound();
  return tenant;
}
