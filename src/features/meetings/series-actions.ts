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

/** Names a series anew, and says what its numbers go on from. Meetings that were held keep what they were called. */
export async function reviseSeries(db: TenantDb, series: Omit<Series, "groupId">): Promise<void> {
  await db
    .updateTable("meeting_series")
    .set({ name: series.name, continues_id: series.continuesId, held_before: series.heldBefore })
    .where("id", "=", series.id)
    .execute();
}
