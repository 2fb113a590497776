import { sql } from "kysely";
import { type AgendaSource, writeEvent } from "../records/index.ts";

/** Tasks of a group that nobody has taken on yet. */
export const freeTasks: AgendaSource = {
  kind: "result",
  label: "meetings-office.offer.freeTasks",
  async find(db, { groupId }) {
    return db
      .selectFrom("result as x")
      .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "x.tenant_id").onRef("r.id", "=", "x.id"))
      .select(["x.id as recordId", "r.title"])
      .where("x.group_id", "=", groupId)
      .where("x.kind", "=", "task")
      .where("x.done_at", "is", null)
      .where("x.dropped_at", "is", null)
      .where("x.responsible_id", "is", null)
      .where("x.responsible", "is", null)
      .where("r.deleted_at", "is", null)
      .orderBy("x.due_on")
      .limit(30)
      .execute();
  },
  async takeOn(db, scope, recordId, { organisationId, name }) {
    const { rows } = await sql<{ id: string }>`
      update result set responsible_id = ${organisationId}, responsible = ${name}
      where tenant_id = ${scope.tenantId} and id = ${recordId} and kind = 'task'
        and responsible_id is null and responsible is null
      returning id`.execute(db);
    if (rows.length === 0) return false;
    await writeEvent(db, scope, recordId, "changed", {
      changes: [{ field: "responsible", before: null, after: name }],
    });
    return true;
  },
};
