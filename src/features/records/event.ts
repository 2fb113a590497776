import { sql } from "kysely";
import type { Clock } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Actor } from "./viewer.ts";

/**
 * In which county, by whom, when: everything an action needs to know besides its input.
 * @property origin the list that entries come from, with what it says beyond them: the history tells it with the act
 */
export type Scope = {
  tenantId: string;
  actor: Actor;
  clock: Clock;
  newId(): string;
  origin?: { note: string; changes: readonly Change[] };
};

/** One field before and after, for the history. */
export type Change = { field: string; before: unknown; after: unknown };

/**
 * Writes what happened to a record. The history is read by the owner and the office.
 * @param kind what happened: created, changed, submit, publish, …, confirmed, deleted, restored, imported
 */
export async function writeEvent(
  db: TenantDb,
  scope: Scope,
  recordId: string,
  kind: string,
  said: { note?: string | null; changes?: Change[] } = {},
): Promise<void> {
  const { origin } = scope;
  // One act, one line of the history.
  const isFromList = origin !== undefined && (kind === "created" || kind === "changed");
  const told = isFromList ? "imported" : kind;
  const rest = isFromList ? { note: origin.note, changes: [...(said.changes ?? []), ...origin.changes] } : said;
  await sql`
    insert into event (tenant_id, id, record_id, kind, at, actor_id, actor_name, note, changes, visible_to)
    select tenant_id, ${scope.newId()}, id, ${told}, ${scope.clock.now()}, ${scope.actor.id}, ${scope.actor.name},
      ${rest.note ?? null}, ${JSON.stringify(rest.changes ?? [])}::jsonb, coalesce('o:' || owner_id::text, 'office')
    from record where tenant_id = ${scope.tenantId} and id = ${recordId}`.execute(db);
}
