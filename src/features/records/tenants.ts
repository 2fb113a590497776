import type { Doors, PublicDb } from "../../platform/db/doors.ts";
import { prepareStatement } from "../../platform/db/prepared.ts";

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

type Known = { checkedAt: number; mark: string; bySlug: Map<string, Tenant> };

/**
 * One row that changes with every change of a county: `xmin` is the transaction that wrote a row last. With 400
 * counties it takes 0.1 ms; reading them all takes 4.
 */
const readMark = prepareStatement<{ mark: string }>(
  "tenant_mark",
  "select concat_ws(' ', count(*), sum(publication), sum(xmin::text::bigint)) as mark from tenant",
);

async function readTenants(db: PublicDb): Promise<Map<string, Tenant>> {
  const rows = await db.selectFrom("tenant").selectAll().orderBy("name").execute();
  return new Map(
    rows.map((row): [string, Tenant] => [
      row.slug,
      {
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
      },
    ]),
  );
}

/**
 * Counties, checked at most every `freshFor` milliseconds: what another process publishes is seen within that time.
 * Call `forget` after a write in this process, so that who wrote sees it at once.
 */
export function createTenants(doors: Doors, freshFor = 500, now: () => number = () => performance.now()) {
  let known: Known | undefined;
  let reading: Promise<Map<string, Tenant>> | undefined;
  let generation = 0;

  async function read(): Promise<Map<string, Tenant>> {
    const started = generation;
    const checkedAt = now();
    const last = known;
    const current = await doors.asPublic(NO_TENANT, async (db) => {
      // Read before the rows: a change in between makes them newer than their mark, and the next check reads them again.
      const mark = (await readMark(db, []))[0]?.mark ?? "";
      return { checkedAt, mark, bySlug: last?.mark === mark ? last.bySlug : await readTenants(db) };
    });
    // A write that came in between may not be in these rows: keep them for this caller only.
    if (started === generation) known = current;
    return current.bySlug;
  }

  const fresh = () => (known !== undefined && now() - known.checkedAt < freshFor ? known.bySlug : undefined);

  async function all(): Promise<Map<string, Tenant>> {
    const ready = fresh();
    if (ready !== undefined) return ready;
    const current = (reading ??= read().finally(() => {
      if (reading === current) reading = undefined;
    }));
    return current;
  }

  return {
    async find(slug: string): Promise<Tenant | undefined> {
      return (await all()).get(slug);
    },
    /** The county, where it is known and needs no check now: without waiting. Undefined says nothing; then ask `find`. */
    findFresh(slug: string): Tenant | undefined {
      return fresh()?.get(slug);
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
