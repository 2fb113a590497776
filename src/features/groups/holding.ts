import type { TenantDb } from "../../platform/db/doors.ts";
import type { Group } from "./group.ts";

/** What stands on a group and would be left without it. */
export type Holding = { below: number; seats: number; entries: number };

/**
 * Groups below it, its seats, those that have ended as well, and what it has made: meetings, results, announcements.
 * Seats of a draft hold nothing: nobody has sat there yet.
 */
export async function findHolding(db: TenantDb, { id, state }: Pick<Group, "id" | "state">): Promise<Holding> {
  const count = async (rows: Promise<unknown[]>) => (await rows).length;
  const below = db
    .selectFrom("network_group as g")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "g.tenant_id").onRef("r.id", "=", "g.id"))
    .select("g.id")
    .where("g.parent_id", "=", id)
    .where("r.deleted_at", "is", null);
  const entries = db
    .selectFrom("record")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .where("group_id", "=", id)
    .where("id", "<>", id)
    .where("deleted_at", "is", null);
  return {
    below: await count(below.execute()),
    seats: state === "draft" ? 0 : await count(db.selectFrom("seat").select("id").where("group_id", "=", id).execute()),
    entries: Number((await entries.executeTakeFirstOrThrow()).count),
  };
}

/** Whether something stands on it. */
export const isHeld = ({ below, seats, entries }: Holding): boolean => below + seats + entries > 0;
