import type { TenantDb } from "../../platform/db/doors.ts";
import { type OwnerChoices, findMunicipalities, findOrganisationNames } from "../directory/index.ts";
import type { WorkspaceContext } from "../records/index.ts";
import type { Group, Seat } from "./group.ts";
import { canFound } from "./policy.ts";
import { findGroups } from "./queries.ts";

/** What can be chosen in the forms of a group. */
export type GroupChoices = Pick<OwnerChoices, "places"> & {
  organisations: readonly { id: string; name: string }[];
  /** Groups it may stand below. */
  parents: readonly { id: string; name: string }[];
};

/** All below a group, itself too: none of them can be above it. */
export function idsBelow(groups: readonly Pick<Group, "id" | "parentId">[], id: string): Set<string> {
  const below = new Set([id]);
  for (let before = 0; before !== below.size;) {
    before = below.size;
    for (const group of groups) if (group.parentId !== null && below.has(group.parentId)) below.add(group.id);
  }
  return below;
}

/** What can be chosen for a group: the office everything, others what they lead, besides what it has. */
export async function findGroupChoices(
  { tenant, viewer, services }: WorkspaceContext,
  db: TenantDb,
  entry: Group | undefined,
): Promise<GroupChoices> {
  const all = await findGroups(db);
  const below = entry === undefined ? new Set<string>() : idsBelow(all, entry.id);
  return {
    organisations: await findOrganisationNames(db),
    places: await findMunicipalities(db, tenant.ags, services.clock.today()),
    parents: all
      .filter(({ id, endedOn }) => !below.has(id) && endedOn === null)
      .filter(({ id }) => id === entry?.parentId || canFound(viewer, id))
      .map(({ id, title }) => ({ id, name: title })),
  };
}

/** Organisations that can get a seat: those that have none now. `isAdviser`: the directory says they advise. */
export type SeatChoices = readonly { id: string; name: string; isAdviser: boolean }[];

/** Organisations of the directory without a seat today. */
export async function findSeatChoices(db: TenantDb, seats: readonly Seat[], today: string): Promise<SeatChoices> {
  const seated = new Set(
    seats.filter((seat) => seat.untilOn === null || seat.untilOn >= today).map(({ organisationId }) => organisationId),
  );
  const rows = await db
    .selectFrom("record as r")
    .innerJoin("organisation as o", (join) => join.onRef("o.tenant_id", "=", "r.tenant_id").onRef("o.id", "=", "r.id"))
    .select(["r.id", "r.title as name", "o.membership"])
    .where("r.deleted_at", "is", null)
    .orderBy("r.title")
    .execute();
  return rows
    .filter(({ id }) => !seated.has(id))
    .map(({ id, name, membership }) => ({ id, name, isAdviser: membership === "adviser" }));
}
