import type { Doors, PublicDb } from "../../platform/db/doors.ts";
import { isLanguage, type Language, LANGUAGES, MASTER_LANGUAGE } from "../../platform/i18n/languages.ts";
import { prepareStatement } from "../../platform/db/prepared.ts";

import { type FreshnessTerms, termsOf } from "./freshness.ts";
import { type Look, lookOf, type TenantLogo } from "./look.ts";

/** A county as the whole program knows it. */
export type Tenant = {
  id: string;
  slug: string;
  /** The county's own host, in use: its addresses name it and no county. */
  domain: string | null;
  /** A host that is prepared and not used yet. */
  domainWanted: string | null;
  /** What every address of the county begins with: `/{slug}`, or nothing where the host says which county. */
  prefix: string;
  /** "Landkreis Schmalkalden-Meiningen" */
  name: string;
  /** What the mark of small places says: "SM", "Kreis Unna"; null: the name. */
  shortName: string | null;
  /** Main colour, `#rrggbb`; null: the program's. */
  colour: string | null;
  logo: TenantLogo | null;
  look: Look;
  /** The languages of the site, in the order in which they are offered; German is always among them. */
  languages: readonly Language[];
  /** Parts of the program it does not use (`parts.ts`). */
  partsOff: readonly string[];
  /** After how long what entries say has to be confirmed anew. */
  freshness: FreshnessTerms;
  networkName: string;
  ags: string;
  headline: string;
  lead: string;
  office: { name?: string; street?: string; postcode?: string; locality?: string; phone?: string; email?: string };
  oftenSearched: string[];
  /** Raised by every write to something public; cached pages belong to one number. */
  publication: number;
};

type TenantsOptions = { only?: string | undefined; freshFor?: number; now?: () => number };

/** No county is asked for; `asPublic` needs some id, and the table of counties is readable by all. */
const NO_TENANT = "00000000-0000-0000-0000-000000000000";

type Known = { checkedAt: number; mark: string; bySlug: Map<string, Tenant>; byHost: Map<string, string> };

/** The languages of a county: those it has chosen and the program knows, German always; all where it has chosen none. */
export function languagesOf(chosen: readonly string[] | null): readonly Language[] {
  if (chosen === null) return LANGUAGES.map(({ code }) => code);
  const known = chosen.filter(isLanguage);
  return known.includes(MASTER_LANGUAGE) ? known : [MASTER_LANGUAGE, ...known];
}

/**
 * One row that changes with every change of a county: `xmin` is the transaction that wrote a row last. With 400
 * counties it takes 0.1 ms; reading them all takes 4.
 */
const readMark = prepareStatement<{ mark: string }>(
  "tenant_mark",
  "select concat_ws(' ', count(*), sum(publication), sum(xmin::text::bigint)) as mark from tenant",
);

async function readTenants(db: PublicDb, only: string | undefined): Promise<Map<string, Tenant>> {
  const rows = await db.selectFrom("tenant").selectAll().orderBy("name").execute();
  return new Map(
    rows.map((row): [string, Tenant] => {
      const prefix = row.domain !== null || row.slug === only ? "" : `/${row.slug}`;
      const logo = row.logo as TenantLogo | null;
      return [
        row.slug,
        {
          id: row.id,
          slug: row.slug,
          domain: row.domain,
          domainWanted: row.domain_wanted,
          prefix,
          name: row.name,
          shortName: row.short_name,
          colour: row.colour,
          logo,
          look: lookOf(prefix, row.colour, logo),
          languages: languagesOf(row.languages),
          partsOff: row.parts_off,
          freshness: termsOf(row.freshness, row.ags),
          networkName: row.network_name,
          ags: row.ags,
          headline: row.headline,
          lead: row.lead,
          office: (row.office ?? {}) as Tenant["office"],
          oftenSearched: row.often_searched,
          publication: Number(row.publication),
        },
      ];
    }),
  );
}

const hostsOf = (bySlug: ReadonlyMap<string, Tenant>): Map<string, string> =>
  new Map([...bySlug.values()].flatMap(({ domain, slug }) => (domain === null ? [] : [[domain, slug]])));

async function readKnown(doors: Doors, last: Known | undefined, checkedAt: number, only: string | undefined) {
  return doors.asPublic(NO_TENANT, async (db): Promise<Known> => {
    // Read before the rows: a change in between makes them newer than their mark, and the next check reads them again.
    const mark = (await readMark(db, []))[0]?.mark ?? "";
    if (last?.mark === mark) return { ...last, checkedAt };
    const bySlug = await readTenants(db, only);
    return { checkedAt, mark, bySlug, byHost: hostsOf(bySlug) };
  });
}

/**
 * Counties, checked at most every `freshFor` milliseconds: what another process publishes is seen within that time.
 * Call `forget` after a write in this process, so that who wrote sees it at once.
 * @param options.only slug of the county whose addresses name no county: the installation's own host is its host
 */
export function createTenants(
  doors: Doors,
  { only, freshFor = 500, now = () => performance.now() }: TenantsOptions = {},
) {
  let known: Known | undefined;
  let reading: Promise<Map<string, Tenant>> | undefined;
  let generation = 0;
  // Outlives `forget`: which county a host belongs to is asked before anybody can wait.
  let hosts: ReadonlyMap<string, string> = new Map();

  async function read(): Promise<Map<string, Tenant>> {
    const started = generation;
    const current = await readKnown(doors, known, now(), only);
    // A write that came in between may not be in these rows: keep them for this caller only.
    if (started === generation) known = current;
    hosts = current.byHost;
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
    /** The slug of the county that this host belongs to, as far as is known by now: without waiting. */
    slugAt(host: string | null | undefined): string | undefined {
      if (hosts.size === 0) return only;
      return hosts.get((host ?? "").toLowerCase()) ?? only;
    },
    forget(): void {
      generation += 1;
      known = undefined;
      reading = undefined;
    },
  };
}

export type Tenants = ReturnType<typeof createTenants>;
