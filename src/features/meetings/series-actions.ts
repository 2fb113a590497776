import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import type { Series } from "./numbering.ts";

/** Begins a series of a group's meetings. @returns its id */
export async function createSeries(db: TenantDb, scope: Scope, series: Omit<Series, "id">): Promise<string> {
  const id = scope.newId();
  await sql`
    insert into meeting_series (tenant_id, id, group_id, visible_to, name, continues_id, held_before)
    select tenant_id, ${id}, id, visible_to, ${series.name}, ${series.continuesId}, ${series.heldBefore}
    from network_group where tenant_id = ${scope.tenantId} and id = ${series.groupId}`.execute(db);
  return id;
}
