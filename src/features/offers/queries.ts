import type { TenantDb } from "../../platform/db/doors.ts";
import { type AnyDb, findersOf } from "../records/index.ts";
import type { Childcare, Cost, Reach, Registration } from "./codes.ts";
import type { Offer, OfferContent, Run } from "./offer.ts";

function selectOffers(db: AnyDb) {
  return (db as TenantDb)
    .selectFrom("offer as o")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "o.tenant_id").onRef("r.id", "=", "o.id"))
    .leftJoin("record as provider", (join) =>
      join.onRef("provider.tenant_id", "=", "o.tenant_id").onRef("provider.id", "=", "o.provider_id"),
    )
    .leftJoin("place as p", "p.ags", "o.ags")
    .selectAll("o")
    .select([
      "r.slug",
      "r.title",
      "r.state",
      "r.audience",
      "r.version",
      "r.confirmed_at",
      "r.confirmed_by",
      "r.updated_at",
      "r.deleted_at",
      "provider.title as provider_name",
      "provider.slug as provider_slug",
      "p.name as place_name",
      "p.lon",
      "p.lat",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectOffers>["execute"]>>[number];

/** What people said of the offer. */
function toContent(row: Row, runs: Run[]): OfferContent {
  return {
    title: row.title,
    providerId: row.provider_id,
    summary: row.summary,
    description: row.description,
    topics: row.topics,
    targetGroups: row.target_groups,
    languages: row.languages,
    levels: row.levels,
    courseType: row.course_type,
    cost: row.cost as Cost,
    costNote: row.cost_note,
    childcare: row.childcare as Childcare,
    childcareNote: row.childcare_note,
    accessibility: row.accessibility,
    accessibilityNote: row.accessibility_note,
    residence: row.residence,
    ageFrom: row.age_from,
    ageTo: row.age_to,
    registration: row.registration as Registration,
    registrationNote: row.registration_note,
    registrationUrl: row.registration_url,
    contactId: row.contact_id,
    phone: row.phone,
    email: row.email,
    website: row.website,
    reach: row.reach as Reach,
    ags: row.ags,
    venue: row.venue,
    street: row.street,
    postcode: row.postcode,
    locality: row.locality,
    documents: row.documents,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    runs,
  };
}

function toOffer(row: Row, runs: Run[]): Offer {
  return {
    ...toContent(row, runs),
    id: row.id,
    slug: row.slug,
    ownerId: row.provider_id,
    state: row.state,
    audience: row.audience,
    version: row.version,
    // a provider the reader may not see stays unnamed
    providerName: row.provider_name ?? "",
    providerSlug: row.provider_slug ?? "",
    placeName: row.place_name,
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    lon: row.lon,
    lat: row.lat,
  };
}

async function withRuns(db: AnyDb, rows: Row[]): Promise<Offer[]> {
  if (rows.length === 0) return [];
  const found = await db
    .selectFrom("offer_run")
    .selectAll()
    .where(
      "offer_id",
      "in",
      rows.map((row) => row.id),
    )
    .orderBy("starts_on")
    .orderBy("from_time")
    .execute();
  const runs = new Map<string, Run[]>();
  for (const row of found) {
    const run: Run = {
      id: row.id,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      weekdays: row.weekdays,
      fromTime: row.from_time,
      untilTime: row.until_time,
      note: row.note,
      venue: row.venue,
      places: row.places,
      free: row.free,
      waiting: row.waiting,
    };
    runs.set(row.offer_id, [...(runs.get(row.offer_id) ?? []), run]);
  }
  return rows.map((row) => toOffer(row, runs.get(row.id) ?? []));
}

export const {
  findBySlug: findOfferBySlug,
  find: findOffer,
  findByIds: findOffersByIds,
} = findersOf<Offer>("offers", async (db, where, run) => withRuns(db, await run(selectOffers(db).where(where))));

/** Offers of a provider that the door shows, by title, without deleted ones. */
export async function findOffersOfProvider(db: AnyDb, providerId: string): Promise<Offer[]> {
  return withRuns(
    db,
    await selectOffers(db)
      .where("o.provider_id", "=", providerId)
      .where("r.deleted_at", "is", null)
      .orderBy("r.title")
      .execute(),
  );
}

/** The ids of the same, for who knows the rest. */
export async function findOfferIdsOfProvider(db: AnyDb, providerId: string): Promise<string[]> {
  const rows = await (db as TenantDb)
    .selectFrom("offer as o")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "o.tenant_id").onRef("r.id", "=", "o.id"))
    .select("o.id")
    .where("o.provider_id", "=", providerId)
    .where("r.deleted_at", "is", null)
    .orderBy("r.title")
    .execute();
  return rows.map(({ id }) => id);
}

/** All offers the viewer may see, by title, without deleted ones: for export and for recognising duplicates. */
export async function findOffers(db: AnyDb): Promise<Offer[]> {
  return withRuns(db, await selectOffers(db).where("r.deleted_at", "is", null).orderBy("r.title").execute());
}

/** Published offers whose validity ended before `today`. */
export async function findOverdueOffers(db: TenantDb, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom("offer as o")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "o.tenant_id").onRef("r.id", "=", "o.id"))
    .select("o.id")
    .where("o.valid_until", "<", today)
    .where("r.state", "=", "published")
    .where("r.deleted_at", "is", null)
    .execute();
  return rows.map((row) => row.id);
}
