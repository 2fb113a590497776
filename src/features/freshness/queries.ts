import { sql } from "kysely";
import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { FreshnessTerms } from "../records/index.ts";
import { CHECK, findAddressees, findTold, OVERDUE, type Told } from "../rounds/index.ts";
import { type Standing, standingOf, type Watched } from "./rule.ts";

/** An entry on the site, with how it stands. `ownerId` null: the office's own. */
export type WatchedEntry = Watched &
  Standing & {
    id: string;
    slug: string;
    title: string;
    confirmedAt: Date | null;
    owner: { id: string; slug: string; name: string } | null;
    phones: { name: string | null; number: string }[];
    heldReason: string;
    heldBy: string | null;
  };

type Row = {
  id: string;
  kind: string;
  slug: string;
  title: string;
  confirmed_at: Date | null;
  confirmed_or_published: Date;
  owner_id: string | null;
  owner_slug: string | null;
  owner_title: string | null;
  phones: WatchedEntry["phones"] | null;
  seen_at: Date | null;
  held_until: string | null;
  held_reason: string | null;
  held_by: string | null;
};

/** What stands on the public site, of kinds that have to be confirmed. With the eyes of the office. */
const findRows = async (db: TenantDb, kinds: readonly string[]) =>
  (
    await sql<Row>`
      select r.id, r.kind, r.slug, r.title, r.confirmed_at,
        coalesce(r.confirmed_at, r.published_at, r.created_at) as confirmed_or_published,
        owner.id as owner_id, owner.slug as owner_slug, owner.title as owner_title,
        (select jsonb_agg(jsonb_build_object('number', p.value, 'name', named.value) order by p.contact_id nulls last, p.position)
          from contact_point p
          left join contact_point named on named.tenant_id = p.tenant_id and named.organisation_id = p.organisation_id
            and named.contact_id = p.contact_id and named.field = 'name'
          where p.tenant_id = r.tenant_id and p.organisation_id = r.owner_id and p.field in ('phone', 'mobile')) as phones,
        w.seen_at, w.held_until::text, w.held_reason, w.held_by
      from record r
      left join record owner on owner.tenant_id = r.tenant_id and owner.id = r.owner_id
      left join freshness_watch w on w.tenant_id = r.tenant_id and w.record_id = r.id
      where r.kind = any(${kinds}::text[]) and r.visible_to = 'public'
      order by confirmed_or_published, r.title, r.id`.execute(db)
  ).rows;

const dayOrNull = (at: Date | null): string | null => (at === null ? null : dayOf(at));

function watch(row: Row, reachable: ReadonlySet<string>, told: ReadonlyMap<string, Told>): Watched {
  const warned = told.get(`${OVERDUE}${row.id}`);
  return {
    kind: row.kind,
    confirmedOn: dayOf(row.confirmed_or_published),
    isReachable: row.owner_id !== null && reachable.has(row.owner_id),
    warnings: {
      times: warned?.times ?? 0,
      firstOn: dayOrNull(warned?.first ?? null),
      lastOn: dayOrNull(warned?.last ?? null),
    },
    seenOn: dayOrNull(row.seen_at),
    heldUntil: row.held_until,
  };
}

/** Everything on the site that has to be confirmed, what was confirmed longest ago first. With the eyes of the office. */
export async function findWatched(db: TenantDb, terms: FreshnessTerms, today: string): Promise<WatchedEntry[]> {
  const rows = await findRows(db, Object.keys(terms.days));
  const owners = [...new Set(rows.flatMap(({ owner_id }) => owner_id ?? []))];
  const reachable = new Set((await findAddressees(db, owners)).keys());
  const told = await findTold(db, CHECK);
  return rows.flatMap((row) => {
    const watched = watch(row, reachable, told);
    const standing = standingOf(watched, terms, today);
    if (standing === undefined) return [];
    const { owner_id: id, owner_slug: slug, owner_title: name } = row;
    return [
      {
        ...watched,
        ...standing,
        id: row.id,
        slug: row.slug,
        title: row.title,
        confirmedAt: row.confirmed_at,
        owner: id === null || slug === null || name === null ? null : { id, slug, name },
        phones: row.phones ?? [],
        heldReason: row.held_reason ?? "",
        heldBy: row.held_by,
      },
    ];
  });
}

/** An entry that went off the site and is as it was. */
export type GoneEntry = { id: string; kind: string; slug: string; title: string; owner: string | null; at: Date };

/** What went off the site because nobody confirmed it, the newest first, as far as the viewer sees it. */
export async function findGone(db: TenantDb, ownerId?: string): Promise<GoneEntry[]> {
  const { rows } = await sql<Omit<GoneEntry, "owner"> & { owner: string | null }>`
    select r.id, r.kind, r.slug, r.title, owner.title as owner, off.at
    from taken_off off
    join record r on r.tenant_id = off.tenant_id and r.id = off.record_id
    left join record owner on owner.tenant_id = r.tenant_id and owner.id = r.owner_id
    where r.state = 'expired' and r.version = off.version and r.deleted_at is null
      and ${ownerId === undefined ? sql`true` : sql`r.owner_id = ${ownerId}`}
    order by off.at desc, r.title, r.id limit 500`.execute(db);
  return rows;
}
