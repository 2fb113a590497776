import type { TenantDb } from "../../platform/db/doors.ts";
import { linkRecords, reviseRecord, type Scope } from "../records/index.ts";
import { indexGroups, noteName } from "./actions.ts";
import type { Group } from "./group.ts";
import { findGroupNames } from "./queries.ts";

/** A new name from a day on; `from`: the session's result that says so. */
export type Renaming = { name: string; fromOn: string; note: string | null; from: string | null };

/**
 * Calls a group differently from a day on. What it was called stays readable and findable; a day before the newest name's
 * writes history down later and changes nothing of today.
 */
export async function renameGroup(db: TenantDb, scope: Scope, group: Group, said: Renaming): Promise<void> {
  const { visible_to } = await db
    .selectFrom("network_group")
    .select("visible_to")
    .where("id", "=", group.id)
    .executeTakeFirstOrThrow();
  await noteName(db, scope, { id: group.id, visibleTo: visible_to }, said);
  const title = (await findGroupNames(db, group.id))[0]?.name ?? said.name;
  const changes = title === group.title ? [] : [{ field: "title", before: group.title, after: title }];
  await reviseRecord(db, scope, group.id, { version: group.version, title, changes });
  await indexGroups(db, scope, [group.id]);
  if (said.from !== null)
    await linkRecords(db, scope, { fromId: said.from, toId: group.id, type: "renamed", happenedOn: said.fromOn });
}
