import type { Doors } from "../../platform/db/doors.ts";

/** A county as the whole program knows it. */
export type Tenant = {
  id: string;
  slug: string;
  domain: string | null;
  /** "Landkreis Schmalkalden-Meiningen" */
  name: string;
  networkName: string;
  ags: string;
  headline: string;
  lead: string;
  office: { name?: string; street?: string; postcode?: string; locality?: string; phone?: string; email?: string };
  oftenSearched: string[];
  /** Raised by every write to something public; cached pages belong to one number. */
  publication: number;
};

/** No county is asked for; `asPublic` needs some id, and the table of counties is readable by all. */
const NO_TENANT = "00000000-0000-0000-0000-000000000000";

/**
 * Counties, read at most every `freshFor` milliseconds: what another process publishes is seen within that time.
 * Call `forget` after a write in this process, so that who wrote sees it at once.
 */
export function createTenants(doors: Doors, freshFor = 500, now: () => number = () => performance.now()) {
  let known: { readAt: number; bySlug: Map<string, Tenant>; byDomain: Map<string, Tenant> } | undefined;
  let reading: Promise<Map<string, Tenant>> | undefined;
  let generation = 0;

  async function read(): Promise<Map<string, Tenant>> {
    const started = generation;
    const readAt = now();
    const rows = await doors.asPublic(NO_TENANT, (db) => db.selectFrom("tenant").selectAll().orderBy("name").execute());
    const tenants = rows.map((row): Tenant => ({
      id: row.id,
      slug: row.slug,
      domain: row.domain,
      name: row.name,
      networkName: row.network_name,
      ags: row.ags,
      headline: row.headline,
      lead: row.lead,
      office: (row.office ?? {}) as Tenant["office"],
      oftenSearched: row.often_searched,
      publication: Number(row.publication),
    }));
    const bySlug = new Map(tenants.map((tenant) => [tenant.slug, tenant]));
    const byDomain = new Map(
      tenants.flatMap((tenant) => (tenant.domain === null ? [] : [[tenant.domain, tenant] as const])),
    );
    // A write that came in between may not be in these rows: keep them for this caller only.
    if (started === generation) known = { readAt, bySlug, byDomain };
    return bySlug;
  }

  async function all(): Promise<Map<string, Tenant>> {
    if (known !== undefined && now() - known.readAt < freshFor) return known.bySlug;
    const current = (reading ??= read().finally(() => {
      if (reading === current) reading = undefined;
    }));
    return current;
  }

  return {
    async find(slug: string): Promise<Tenant | undefined> {
      return (await all()).get(slug);
    },
    async list(): Promise<Tenant[]> {
      return [...(await all()).values()];
    },
    forget(): void {
      generation += 1;
      known = undefined;
      reading = undefined;
    },
  };
}

export type Tenants = ReturnType<typeof createTenants>;
