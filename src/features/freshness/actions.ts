import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { type ChosenTerms, type Scope, writeEvent } from "../records/index.ts";

/** Notes that the office has seen that these entries go off the site. */
export async function noteSeen(db: TenantDb, scope: Scope, ids: readonly string[]): Promise<void> {
  await sql`
    insert into freshness_watch (tenant_id, record_id, seen_at, seen_by)
    select r.tenant_id, r.id, ${scope.clock.now()}, ${scope.actor.name} from record r
    where r.tenant_id = ${scope.tenantId} and r.id = any(${ids}::uuid[]) and r.deleted_at is null
    on conflict (tenant_id, record_id) do update set seen_at = excluded.seen_at, seen_by = excluded.seen_by`.execute(
    db,
  );
}

/** Keeps these entries on the site until a day, with a word why; `until` null: they go their way again. */
export async function hold(
  db: TenantDb,
  scope: Scope,
  { ids, until, reason }: { ids: readonly string[]; until: string | null; reason: string },
): Promise<void> {
  const by = until === null ? null : scope.actor.name;
  const { rows } = await sql<{ record_id: string }>`
    insert into freshness_watch (tenant_id, record_id, held_until, held_by, held_reason)
    select r.tenant_id, r.id, ${until}::date, ${by}, ${reason} from record r
    where r.tenant_id = ${scope.tenantId} and r.id = any(${ids}::uuid[]) and r.deleted_at is null
    on conflict (tenant_id, record_id) do update
      set held_until = excluded.held_until, held_by = excluded.held_by, held_reason = excluded.held_reason
    returning record_id`.execute(db);
  for (const { record_id } of rows)
    await writeEvent(db, scope, record_id, until === null ? "released" : "held", { note: reason || null });
}

/** Changes what the county asks for; every page of the site shows what is overdue, so all are made anew. */
export async function changeTerms(db: TenantDb, scope: Scope, terms: ChosenTerms): Promise<void> {
  await db
    .updateTable("tenant")
    .set((eb) => ({ freshness: JSON.stringify(terms), publication: eb("publication", "+", 1) }))
    .where("id", "=", scope.tenantId)
    .execute();
}
