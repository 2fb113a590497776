import type { TenantDb } from "../../platform/db/doors.ts";
import type { Scope } from "../records/index.ts";
import { findTableByCode } from "./queries.ts";
import { MOST_CONTRIBUTIONS, stateOf, type ContributionKind, type TopicTable } from "./table.ts";

/** What somebody says, with the form it was sent with. */
export type Said = { kind: ContributionKind; text: string; organisation: string; form: string };

/**
 * Holds still what ends a table: its item, the meeting, itself. In the order in which the room locks them. Who closes waits
 * until what is being said is kept; who says something after that is told that it was too late.
 */
async function holdStill(db: TenantDb, table: TopicTable): Promise<void> {
  if (table.itemId !== null)
    await db.selectFrom("agenda_item").select("id").where("id", "=", table.itemId).forShare().execute();
  await db.selectFrom("meeting").select("id").where("id", "=", table.meetingId).forShare().execute();
  await db.selectFrom("topic_table").select("id").where("id", "=", table.id).forShare().execute();
}

/** Keeps what somebody says at a table. @returns `closed`: too late, nothing was kept; `full`: nobody reads more */
export async function contribute(
  db: TenantDb,
  scope: Pick<Scope, "tenantId" | "clock" | "newId">,
  found: TopicTable,
  said: Said,
): Promise<"kept" | "closed" | "full"> {
  await holdStill(db, found);
  const table = await findTableByCode(db, found.code);
  if (table === undefined || stateOf(table) !== "open") return "closed";
  const { count } = await db
    .selectFrom("contribution")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("table_id", "=", table.id)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_CONTRIBUTIONS) return "full";
  await db
    .insertInto("contribution")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      table_id: table.id,
      meeting_id: table.meetingId,
      group_id: table.groupId,
      kind: said.kind,
      text: said.text,
      organisation: said.organisation,
      said_at: scope.clock.now(),
      form_id: said.form,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "table_id", "form_id"]).doNothing())
    .execute();
  return "kept";
}
