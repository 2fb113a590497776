import { randomUUID } from "node:crypto";
import { addMember } from "../src/features/accounts/index.ts";
import { createOrganisation } from "../src/features/directory/index.ts";
import { createOffer } from "../src/features/offers/index.ts";
import { programReader, type Scope, type Services, writeTranslation } from "../src/features/records/index.ts";
import type { OwnerDb, TenantDb } from "../src/platform/db/doors.ts";
import { isLanguage } from "../src/platform/i18n/languages.ts";
import { counties, places } from "./counties.ts";
import { toOffer, toOrganisation } from "./contents.ts";
import { loadDownloads } from "./downloads.ts";
import { loadGroups } from "./groups.ts";
import { loadHandover } from "./handover.ts";
import { loadHappenings } from "./happenings.ts";
import { loadIssues } from "./issues.ts";
import { loadMeetings } from "./meetings.ts";
import { loadOwnData } from "./own-data.ts";
import { loadPages } from "./pages.ts";
import { loadFreshness } from "./freshness.ts";
import { loadArrived } from "./arrived.ts";
import { loadRounds } from "./rounds.ts";
import { loadComments, loadTalks } from "./talks.ts";
import { enteredTranslations, loadTranslating } from "./translating.ts";
import { loadUse } from "./use.ts";
import type { DemoCounty, DemoPlace, DemoTranslations } from "./world.ts";

const SOURCE = "Statistisches Bundesamt, Gemeindeverzeichnis GV-ISys, Gebietsstand 30.06.2024, Bevölkerung 31.12.2022";

/** Enters the places; those that are there stay as they are. */
export async function loadPlaces(db: OwnerDb, entries: readonly DemoPlace[] = places): Promise<void> {
  const rows = entries.map((place) => ({
    ags: place.ags,
    name: place.name,
    kind: place.kind,
    parent_ags: place.parent,
    postcode: place.postcode,
    population: place.population,
    population_on: place.population === null ? null : "2022-12-31",
    lon: place.lon,
    lat: place.lat,
    association: place.association ?? null,
    valid_from: place.validFrom ?? null,
    valid_to: place.validTo ?? null,
    successor_ags: place.successor ?? null,
    source: SOURCE,
  }));
  await db
    .insertInto("place")
    .values(rows)
    .onConflict((conflict) => conflict.column("ags").doNothing())
    .execute();
}

type Texts = Partial<Record<"title" | "summary" | "description" | "registrationNote", string>>;

async function loadTranslations(
  db: TenantDb,
  scope: Scope,
  id: string,
  translations: DemoTranslations | undefined,
  german: Texts,
): Promise<void> {
  for (const [language, fields] of Object.entries(translations ?? {})) {
    if (!isLanguage(language)) continue;
    for (const [field, text] of Object.entries(fields)) {
      const source = german[field as keyof Texts];
      if (source) await writeTranslation(db, scope, id, { language, field, text, source });
    }
  }
}

type Loading = { db: TenantDb; scope: Scope; services: Services };

/** What stands around organisations and offers: pages, groups, news, what is asked of whom. */
async function loadAround(
  { db, scope, services }: Loading,
  county: DemoCounty,
  ids: Map<string, string>,
  offerIds: Map<string, string>,
): Promise<void> {
  await loadPages(db, scope, county);
  await loadDownloads(db, scope);
  const groups = await loadGroups(db, scope, county, ids);
  await loadHappenings(db, scope, county, ids);
  await loadIssues(db, scope, county);
  await loadUse(db, scope);
  await loadTranslating(db, scope, county, offerIds);
  await loadRounds(db, scope);
  await loadArrived(db, scope);
  await loadFreshness(db, scope, county);
  await loadOwnData(db, scope, county);
  await loadNetwork({ db, scope, services }, county, { ids, groups });
}

type ByKey = ReadonlyMap<string, string>;

/** What the groups of a county have done, and what they plan. */
async function loadNetwork(
  loading: Loading,
  county: DemoCounty,
  { ids, groups }: { ids: ByKey; groups: ByKey },
): Promise<void> {
  const named = (map: ByKey) => (key: string) => {
    const id = map.get(key);
    if (id === undefined) throw new Error(`${county.slug}: a meeting names the unknown ${key}.`);
    return id;
  };
  const tenant = await loading.services.tenants.find(county.slug);
  if (tenant === undefined) throw new Error(`${county.slug} is not there.`);
  const around = { ...loading, tenant, idOf: named(ids), groupOf: named(groups) };
  const first = [...groups.values()][0];
  if (first !== undefined) await loadTalks(around, first);
  await loadMeetings(around, county.slug);
}

async function loadEntries(loading: Loading, county: DemoCounty): Promise<Map<string, string>> {
  const { db, scope } = loading;
  const today = scope.clock.today();
  const daysAgo = (days: number) => new Date(scope.clock.now().getTime() - days * 86_400_000);
  /** Entered long before it was last confirmed: providers have reported on what was there. */
  const enteredOn = (at: Date): Scope => ({
    ...scope,
    clock: { now: () => new Date(at.getTime() - 400 * 86_400_000), today: scope.clock.today },
  });
  const ids = new Map<string, string>();
  for (const [index, entry] of county.organisations.entries()) {
    const content = toOrganisation(entry, scope.newId);
    const confirmedAt = daysAgo(20 + ((index * 13) % 90));
    const { id } = await createOrganisation(db, enteredOn(confirmedAt), content, {
      state: entry.state ?? "published",
      confirmedAt,
    });
    ids.set(entry.key, id);
    await loadTranslations(db, scope, id, entry.translations, { title: entry.name, description: entry.description });
  }
  const offerIds = new Map<string, string>();
  for (const entry of county.offers) {
    const providerId = ids.get(entry.provider);
    if (providerId === undefined)
      throw new Error(`${county.slug}: ${entry.key} names the unknown provider ${entry.provider}.`);
    const content = toOffer(entry, providerId, today, scope.newId);
    const provider = county.organisations.find((organisation) => organisation.key === entry.provider);
    const confirmedAt = daysAgo(entry.confirmedDaysAgo ?? 20);
    const { id } = await createOffer(db, enteredOn(confirmedAt), content, {
      state: entry.state ?? "published",
      confirmedAt,
      confirmedBy: provider?.shortName ?? provider?.name ?? null,
    });
    offerIds.set(entry.key, id);
    await loadTranslations(db, scope, id, enteredTranslations(county, entry), {
      title: entry.title,
      summary: entry.summary,
      description: entry.description ?? "",
      registrationNote: entry.registrationNote ?? "",
    });
  }
  await loadAround(loading, county, ids, offerIds);
  return ids;
}

/** Ids of the organisations by their key, where an earlier load got as far as the entries. */
async function findEntries(db: TenantDb, county: DemoCounty): Promise<Map<string, string> | undefined> {
  const rows = await db.selectFrom("record").select(["id", "title"]).where("kind", "=", "organisation").execute();
  if (rows.length === 0) return undefined;
  const byName = new Map(rows.map((row) => [row.title, row.id]));
  return new Map(county.organisations.map(({ key, name }) => [key, byName.get(name) ?? ""]));
}

/** The entries in one transaction and then the people in another: a load that was ended between them is taken up there. */
async function loadCounty(services: Services, county: DemoCounty, tenantId: string): Promise<void> {
  const scope: Scope = {
    tenantId,
    actor: { id: null, name: county.office.name },
    clock: services.clock,
    newId: services.newId,
  };
  const ids = await services.doors.withTenant(
    programReader(tenantId),
    async (db) => (await findEntries(db, county)) ?? loadEntries({ db, scope, services }, county),
  );
  await services.doors.asSignIn(async (db) => {
    for (const person of county.people) {
      const organisationId = person.organisation === undefined ? null : (ids.get(person.organisation) ?? null);
      await addMember(db, services, tenantId, { ...person, organisationId, invitedBy: county.office.name });
    }
  }, tenantId);
  await services.doors.withTenant(programReader(tenantId), (db) => loadComments(db, scope));
  await loadHandover(services, scope, county);
}

/** Enters the counties that are not there yet, still without anything in them. */
async function enterCounties(db: OwnerDb): Promise<void> {
  const rows = counties.map((county) => ({
    id: randomUUID(),
    slug: county.slug,
    name: county.name,
    network_name: county.networkName,
    ags: county.ags,
    headline: county.headline,
    lead: county.lead,
    office: JSON.stringify(county.office),
    often_searched: county.oftenSearched,
  }));
  await db
    .insertInto("tenant")
    .values(rows)
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .execute();
}

/** Counties of the demo that have no people yet, who come last: their load was begun and not finished. */
async function findUnfinished(db: OwnerDb): Promise<{ county: DemoCounty; tenantId: string }[]> {
  const rows = await db
    .selectFrom("tenant")
    .select(["id", "slug", "lead"])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("membership").select("id").whereRef("membership.tenant_id", "=", "tenant.id"))),
    )
    .execute();
  return counties.flatMap((county) => {
    // A county that only has the same address is somebody's own.
    const row = rows.find(({ slug, lead }) => slug === county.slug && lead === county.lead);
    return row === undefined ? [] : [{ county, tenantId: row.id }];
  });
}

/** Whether a load of the demo was ended before it was done. */
export async function isDemoUnfinished(services: Services): Promise<boolean> {
  return (await services.doors.asOwner(findUnfinished)).length > 0;
}

/** Loads the demo counties that are not there yet, or not whole. @returns their slugs */
export async function loadDemo(services: Services): Promise<string[]> {
  const missing = await services.doors.asOwner(async (db) => {
    await loadPlaces(db);
    await enterCounties(db);
    return findUnfinished(db);
  });
  services.tenants.forget();
  for (const { county, tenantId } of missing) await loadCounty(services, county, tenantId);
  services.tenants.forget();
  return missing.map(({ county }) => county.slug);
}
