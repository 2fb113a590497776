import { sql } from "kysely";
import type { PublicDb, TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "./event.ts";

/** A point of the thread: where a record came from, itself, or what became of it. */
export type ThreadNode = {
  id: string;
  kind: string;
  title: string;
  slug: string;
  /** Day, `YYYY-MM-DD`. */
  day: string;
  detail: string | null;
  planned: boolean;
  isHere: boolean;
};

/** Ties two records: `from` led to `to`. Telling it twice changes nothing. */
export async function linkRecords(
  db: TenantDb,
  scope: Scope,
  link: { fromId: string; toId: string; type: string; happenedOn: string; planned?: boolean; detail?: string | null },
): Promise<void> {
  await sql`
    insert into link (tenant_id, id, from_id, from_kind, from_visible_to, to_id, to_kind, to_visible_to, type, happened_on, planned, detail, created_at)
    select f.tenant_id, ${scope.newId()}, f.id, f.kind, f.visible_to, t.id, t.kind, t.visible_to, ${link.type}, ${link.happenedOn},
      ${link.planned ?? false}, ${link.detail ?? null}, ${scope.clock.now()}
    from record f join record t on t.tenant_id = f.tenant_id and t.id = ${link.toId}
    where f.tenant_id = ${scope.tenantId} and f.id = ${link.fromId}
    on conflict (tenant_id, from_id, to_id, type) do nothing`.execute(db);
}

/**
 * The thread through a record: everything that led to it and everything that became of it, up to six steps each way,
 * oldest first. The door decides what is seen; a node that is not seen cuts what lies behind it.
 * @param hereOn the day under which the record itself stands where it came from nothing
 */
export async function findThread(db: PublicDb | TenantDb, recordId: string, hereOn: string): Promise<ThreadNode[]> {
  const { rows } = await sql<{
    id: string;
    kind: string;
    title: string;
    slug: string;
    day: string;
    detail: string | null;
    planned: boolean;
    is_here: boolean;
    place: number;
  }>`
    with recursive back as (
      select from_id as id, 1 as step from link where tenant_id = current_tenant() and to_id = ${recordId}
      union
      select l.from_id, b.step + 1 from link l join back b on l.to_id = b.id where l.tenant_id = current_tenant() and b.step < 6
    ), ahead as (
      select to_id as id, 1 as step from link where tenant_id = current_tenant() and from_id = ${recordId}
      union
      select l.to_id, a.step + 1 from link l join ahead a on l.from_id = a.id where l.tenant_id = current_tenant() and a.step < 6
    ), nodes as (
      select id, -step as place from back union all select id, step from ahead union all select ${recordId}::uuid, 0
    )
    select distinct on (r.id) r.id, r.kind, r.title, r.slug, came.detail, coalesce(came.planned, false) as planned, n.place = 0 as is_here, n.place,
      -- a point stands at the day it came from something; where the thread begins, at the day it was entered
      coalesce(came.happened_on, case when n.place = 0 then ${hereOn}::date else r.created_at::date end)::text as day
    from nodes n
    join record r on r.tenant_id = current_tenant() and r.id = n.id
    left join lateral (
      select l.happened_on, l.detail, l.planned from link l
      where l.tenant_id = current_tenant() and l.to_id = r.id order by l.happened_on limit 1
    ) came on true
    where r.deleted_at is null
    order by r.id, abs(n.place)`.execute(db);
  return (
    rows
      // what led to it on the same day comes before it, what became of it after
      .toSorted((a, b) => a.day.localeCompare(b.day) || a.place - b.place)
      .map((row) => ({
        id: row.id,
        kind: row.kind,
        title: row.title,
        slug: row.slug,
        day: row.day,
        detail: row.detail,
        planned: row.planned,
        isHere: row.is_here,
      }))
  );
}
