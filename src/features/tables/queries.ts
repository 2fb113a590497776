import type { TenantDb } from "../../platform/db/doors.ts";
import type { ItemState, Meeting } from "../meetings/index.ts";
import type { Contribution, ContributionKind, TopicTable } from "./table.ts";

function selectTables(db: TenantDb) {
  return db
    .selectFrom("topic_table as t")
    .innerJoin("meeting as m", (join) =>
      join.onRef("m.tenant_id", "=", "t.tenant_id").onRef("m.id", "=", "t.meeting_id"),
    )
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "m.tenant_id").onRef("r.id", "=", "m.id"))
    .innerJoin("record as body", (join) =>
      join.onRef("body.tenant_id", "=", "t.tenant_id").onRef("body.id", "=", "t.group_id"),
    )
    .leftJoin("agenda_item as i", (join) =>
      join.onRef("i.tenant_id", "=", "t.tenant_id").onRef("i.id", "=", "t.item_id"),
    )
    .where("r.deleted_at", "is", null)
    .select([
      "t.id",
      "t.meeting_id as meetingId",
      "r.title as meetingTitle",
      "r.slug as meetingSlug",
      "m.day",
      "m.stage",
      "t.group_id as groupId",
      "body.title as groupName",
      "t.item_id as itemId",
      "i.title as itemTitle",
      "i.state as itemState",
      "t.name",
      "t.question",
      "t.code",
      "t.closed_at as closedAt",
      "t.on_screen as onScreen",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectTables>["execute"]>>[number];

const toTable = (row: Row): TopicTable => ({
  ...row,
  stage: row.stage as Meeting["stage"],
  itemState: row.itemState as ItemState | null,
});

/** Tables of a meeting, in the order they were made in. */
export async function findTables(db: TenantDb, meetingId: string): Promise<TopicTable[]> {
  const rows = await selectTables(db)
    .where("t.meeting_id", "=", meetingId)
    .orderBy("t.position")
    .orderBy("t.id")
    .execute();
  return rows.map(toTable);
}

/** The table an address leads to. */
export async function findTableByCode(db: TenantDb, code: string): Promise<TopicTable | undefined> {
  const row = await selectTables(db).where("t.code", "=", code).executeTakeFirst();
  return row === undefined ? undefined : toTable(row);
}

/** What was said at these tables, the latest first. */
export async function findContributions(db: TenantDb, tableIds: readonly string[]): Promise<Contribution[]> {
  if (tableIds.length === 0) return [];
  const rows = await db
    .selectFrom("contribution as c")
    .leftJoin("record as r", (join) =>
      join.onRef("r.tenant_id", "=", "c.tenant_id").onRef("r.id", "=", "c.result_id").on("r.deleted_at", "is", null),
    )
    .select([
      "c.id",
      "c.table_id as tableId",
      "c.kind",
      "c.text",
      "c.organisation",
      "c.said_at as saidAt",
      "c.taken_at as takenAt",
      "c.dropped_at as droppedAt",
      "r.slug",
      "r.title",
    ])
    .where("c.table_id", "in", [...tableIds])
    .orderBy("c.said_at", "desc")
    .orderBy("c.id", "desc")
    .execute();
  return rows.map(({ slug, title, ...row }) => ({
    ...row,
    kind: row.kind as ContributionKind,
    result: slug === null || title === null ? null : { slug, title },
  }));
}
