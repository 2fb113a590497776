import type { TenantDb } from "../../platform/db/doors.ts";
import { type AnyDb, findersOf, RECORD_COLUMNS } from "../records/index.ts";
import type { Group, GroupName, GroupType, Joining, Quorum, Shows } from "./group.ts";

function selectGroups(db: AnyDb) {
  return (db as TenantDb)
    .selectFrom("network_group as g")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "g.tenant_id").onRef("r.id", "=", "g.id"))
    .leftJoin("record as parent", (join) =>
      join.onRef("parent.tenant_id", "=", "g.tenant_id").onRef("parent.id", "=", "g.parent_id"),
    )
    .leftJoin("record as lead", (join) =>
      join.onRef("lead.tenant_id", "=", "g.tenant_id").onRef("lead.id", "=", "g.lead_id"),
    )
    .leftJoin("record as management", (join) =>
      join.onRef("management.tenant_id", "=", "g.tenant_id").onRef("management.id", "=", "g.management_id"),
    )
    .leftJoin("place as p", "p.ags", "g.ags")
    .select([
      "g.id",
      "g.type",
      "g.parent_id as parentId",
      "g.lead_id as leadId",
      "g.management_id as managementId",
      "g.ags",
      "g.purpose",
      "g.email",
      "g.founded_on as foundedOn",
      "g.ended_on as endedOn",
      "g.joining",
      "g.shows",
      "g.quorum",
      "g.quorum_number as quorumNumber",
      ...RECORD_COLUMNS,
      "parent.title as parentName",
      "parent.slug as parentSlug",
      "lead.title as leadName",
      "lead.slug as leadSlug",
      "management.title as managementName",
      "management.slug as managementSlug",
      "p.name as placeName",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectGroups>["execute"]>>[number];

const toGroup = (row: Row): Group => ({
  ...row,
  type: row.type as GroupType,
  joining: row.joining as Joining,
  shows: row.shows as Shows[],
  quorum: row.quorum as Quorum,
});

export const {
  findBySlug: findGroupBySlug,
  find: findGroup,
  findByIds: findGroupsByIds,
} = findersOf<Group>("groups", async (db, where, run) => (await run(selectGroups(db).where(where))).map(toGroup));

/** All groups that the door shows, by name, without deleted ones: for the tree and for choices. */
export async function findGroups(db: AnyDb): Promise<Group[]> {
  const rows = await selectGroups(db).where("r.deleted_at", "is", null).orderBy("r.title").execute();
  return rows.map(toGroup);
}

/** What a group was called, the newest name first. */
export async function findGroupNames(db: AnyDb, groupId: string): Promise<GroupName[]> {
  return (db as TenantDb)
    .selectFrom("group_name")
    .select(["id", "name", "from_on as fromOn", "note"])
    .where("group_id", "=", groupId)
    .orderBy("from_on", "desc")
    .execute();
}

/** Ids of the groups an organisation has a seat in on a day. */
export async function findGroupIdsOf(db: TenantDb, organisationId: string, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom("seat")
    .select("group_id")
    .distinct()
    .where("organisation_id", "=", organisationId)
    .where("from_on", "<=", day)
    .where((eb) => eb.or([eb("until_on", "is", null), eb("until_on", ">=", day)]))
    .execute();
  return rows.map(({ group_id }) => group_id);
}
