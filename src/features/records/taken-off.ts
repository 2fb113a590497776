/** Entries that went off the site because nobody confirmed them; what takes them off is in features/freshness. */
import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { changeState, confirmRecord, Conflict } from "./actions.ts";
import type { Scope } from "./event.ts";
import type { Registry } from "./registry.ts";

/** Whether a record (`record` in the query) went off the site that way, and nobody has changed it since. */
export const isTakenOff = sql<boolean>`(record.state = 'expired' and exists (select from taken_off off
  where off.tenant_id = record.tenant_id and off.record_id = record.id and off.version = record.version))`;

/** Takes an entry off the site: it is its owner's and the office's, as it was. @throws Conflict where its state has changed */
export async function takeOff(
  db: TenantDb,
  scope: Scope,
  registry: Pick<Registry, "upkeep">,
  { id, kind }: { id: string; kind: string },
): Promise<void> {
  await change(db, scope, registry, { id, kind }, "expire");
  await sql`
    insert into taken_off (tenant_id, record_id, kind, visible_to, version, at)
    select tenant_id, id, kind, visible_to, version, ${scope.clock.now()} from record
    where tenant_id = ${scope.tenantId} and id = ${id}
    on conflict (tenant_id, record_id) do update set version = excluded.version, at = excluded.at`.execute(db);
}

/**
 * Says that an entry is true: one that went off the site stands there again, exactly as it was.
 * @throws Conflict where it has been changed since and has to be looked through
 */
export async function confirmOrBringBack(
  db: TenantDb,
  scope: Scope,
  registry: Pick<Registry, "upkeep">,
  id: string,
): Promise<void> {
  const { rows } = await sql<{ kind: string; state: string; off: boolean }>`
    select kind, state, ${isTakenOff} as off from record
    where tenant_id = ${scope.tenantId} and id = ${id} and deleted_at is null for update`.execute(db);
  const [record] = rows;
  if (record?.state === "published") return confirmRecord(db, scope, id);
  if (record?.off !== true) throw new Conflict();
  await sql`delete from taken_off where tenant_id = ${scope.tenantId} and record_id = ${id}`.execute(db);
  await change(db, scope, registry, { id, kind: record.kind }, "publish");
}

/** Through the kind's own way where it has one: it knows what else hangs on its state. */
async function change(
  db: TenantDb,
  scope: Scope,
  registry: Pick<Registry, "upkeep">,
  { id, kind }: { id: string; kind: string },
  transition: "expire" | "publish",
): Promise<void> {
  const upkeep = registry.upkeep(kind);
  if (upkeep === undefined) await changeState(db, scope, id, transition);
  else await upkeep.change(db, scope, id, transition);
}
