import { sql } from "kysely";
import type { Clock } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Actor } from "./viewer.ts";

/**
 * In which county, by whom, when: everything an action needs to know besides its input.
 * @property origin the list that a record comes from, with what it says beyond it: the history tells it with the act
 */
export type Scope = {
  tenantId: string;
  actor: Actor;
  clock: Clock;
  newId(): string;
  origin?: (recordId: string) => { note: string; changes: readonly Change[] } | undefined;
};

/** One field before and after, for the history. */
export type Change = { field: string; before: unknown; after: unknown };

/** What happened to a record: created, changed, submit, publish, …, confirmed, deleted, restored, imported. */
export type Happened = { recordId: string; kind: string; note?: string | null; changes?: Change[] };

/** Writes what happened to a record. The history is read by the owner and the office. */
export async function writeEvent(
  db: TenantDb,
  scope: Scope,
  recordId: string,
  kind: string,
  said: { note?: string | null; changes?: Change[] } = {},
): Promise<void> {
  await writeEvents(db, scope, [{ recordId, kind, ...said }]);
}

/** The same for many, in one go. */
export async function writeEvents(db: TenantDb, scope: Scope, all: readonly Happened[]): Promise<void> {
  const rows = all.map((one) => ({ id: scope.newId(), record_id: one.recordId, ...tell(scope, one) }));
  // Materialized: joined row by row, a database without statistics yet reads all records of the county for each.
  await sql`
    with r as materialized (
      select tenant_id, id, owner_id from record
      where tenant_id = ${scope.tenantId} and id = any(${all.map((one) => one.recordId)}::uuid[])
    )
    insert into event (tenant_id, id, record_id, kind, at, actor_id, actor_name, note, changes, visible_to)
    select r.tenant_id, e.id, r.id, e.kind, ${scope.clock.now()}, ${scope.actor.id}, ${scope.actor.name},
      e.note, e.changes, coalesce('o:' || r.owner_id::text, 'office')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as e (id uuid, record_id uuid, kind text, note text, changes jsonb)
    join r on r.id = e.record_id`.execute(db);
}

/** One act, one line of the history: what a list brings is told with where it came from. */
function tell({ origin }: Scope, { recordId, kind, note = null, changes = [] }: Happened) {
  const from = kind === "created" || kind === "changed" ? origin?.(recordId) : undefined;
  if (from === undefined) return { kind, note, changes };
  return { kind: "imported", note: from.note, changes: [...changes, ...from.changes] };
}
