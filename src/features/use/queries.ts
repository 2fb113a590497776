import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type AskedOffer, rhythmOf } from "./lines.ts";
import type { Rhythm } from "../figures/index.ts";

type Row = {
  id: string;
  slug: string;
  title: string;
  provider_id: string;
  provider_name: string;
  provider_slug: string;
  is_course: boolean;
  since: string;
  until: string | null;
  runs: { startsOn: string; endsOn: string | null; places: number | null }[];
};

/**
 * Offers that were on the site once, with the days they were there: what may be asked about their use. An offer that is no
 * longer published was there until it last changed.
 */
export async function findAskedOffers(db: TenantDb, providerId?: string): Promise<AskedOffer[]> {
  const { rows } = await sql<Row>`
    select o.id, r.slug, r.title, o.provider_id, p.title as provider_name, p.slug as provider_slug,
      o.course_type is not null as is_course,
      coalesce(o.valid_from, (r.published_at at time zone 'Europe/Berlin')::date) as since,
      case when r.state = 'published' then o.valid_until
        else least(o.valid_until, (r.updated_at at time zone 'Europe/Berlin')::date) end as until,
      coalesce((select jsonb_agg(jsonb_build_object('startsOn', run.starts_on, 'endsOn', run.ends_on, 'places', run.places)
          order by run.starts_on desc)
        from offer_run run where run.tenant_id = o.tenant_id and run.offer_id = o.id), '[]') as runs
    from offer o
    join record r on r.tenant_id = o.tenant_id and r.id = o.id
    join record p on p.tenant_id = o.tenant_id and p.id = o.provider_id
    where r.deleted_at is null and r.published_at is not null
      ${providerId === undefined ? sql`` : sql`and o.provider_id = ${providerId}::uuid`}
    order by p.title, r.title, o.id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    providerId: row.provider_id,
    providerName: row.provider_name,
    providerSlug: row.provider_slug,
    isCourse: row.is_course,
    since: row.since,
    until: row.until,
    runs: row.runs,
    places: row.runs.find(({ places }) => places !== null)?.places ?? null,
  }));
}

/** After which periods the county asks; undefined: after courses alone. */
export async function findRhythm(db: TenantDb, tenantId: string): Promise<Rhythm | undefined> {
  const row = await db.selectFrom("tenant").select("use_rhythm").where("id", "=", tenantId).executeTakeFirstOrThrow();
  return rhythmOf(row.use_rhythm);
}

/** Telephone numbers of organisations, by their id: one each. */
export async function findPhones(db: TenantDb, organisationIds: readonly string[]): Promise<Map<string, string>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("contact_point")
    .select(["organisation_id", "value"])
    .where("organisation_id", "in", [...organisationIds])
    .where("contact_id", "is", null)
    .where("field", "in", ["phone", "mobile"])
    .orderBy("position", "desc")
    .execute();
  return new Map(rows.map((row) => [row.organisation_id, row.value]));
}

/** The organisation at an address; undefined where the reader sees none. */
export async function findProvider(
  db: TenantDb,
  wanted: { slug: string } | { id: string },
): Promise<{ id: string; slug: string; name: string } | undefined> {
  const found = db
    .selectFrom("record")
    .select(["id", "slug", "title as name"])
    .where("kind", "=", "organisation")
    .where("deleted_at", "is", null);
  return (
    "slug" in wanted ? found.where("slug", "=", wanted.slug) : found.where("id", "=", wanted.id)
  ).executeTakeFirst();
}
