import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, reviseRecord, type Scope } from "../records/index.ts";
import type { Group } from "./group.ts";

const TERMS = ["seat", "group_moderator"] as const;

/**
 * Ends a group with a last day: its seats and who moderates it end with it, nothing is deleted. It stays as visible as
 * it was, and who sat in it until then goes on reading what was (keys.ts).
 * @throws Conflict where it has ended
 */
export async function endGroup(db: TenantDb, scope: Scope, group: Group, on: string): Promise<void> {
  if (group.endedOn !== null) throw new Conflict();
  const changes = [{ field: "endedOn", before: null, after: on }];
  await reviseRecord(db, scope, group.id, { version: group.version, changes });
  await db
    .updateTable("network_group")
    .set((eb) => ({
      ended_on: on,
      joining: "closed",
      // A founding day behind the end is a slip of the finger: what has ended was founded by then.
      founded_on: eb.fn<string | null>("least", ["founded_on", eb.cast(eb.val(on), "date")]),
    }))
    .where("id", "=", group.id)
    .execute();
  for (const table of TERMS) {
    await db.deleteFrom(table).where("group_id", "=", group.id).where("from_on", ">", on).execute();
    await db
      .updateTable(table)
      .set({ until_on: on })
      .where("group_id", "=", group.id)
      .where((eb) => eb.or([eb("until_on", "is", null), eb("until_on", ">", on)]))
      .execute();
  }
}

/** Takes an end back: what ended with the group goes on. @throws Conflict where it has not ended */
export async function resumeGroup(db: TenantDb, scope: Scope, group: Group): Promise<void> {
  const on = group.endedOn;
  if (on === null) throw new Conflict();
  const changes = [{ field: "endedOn", before: on, after: null }];
  await reviseRecord(db, scope, group.id, { version: group.version, changes });
  await db.updateTable("network_group").set({ ended_on: null }).where("id", "=", group.id).execute();
  for (const table of TERMS)
    await db
      .updateTable(table)
      .set({ until_on: null })
      .where("group_id", "=", group.id)
      .where("until_on", "=", on)
      .execute();
}
