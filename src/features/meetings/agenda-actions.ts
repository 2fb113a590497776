import { sql } from "kysely";
import type { TenantDb } from "../../platform/db/doors.ts";
import { Conflict, linkRecords, type Scope } from "../records/index.ts";
import type { ItemContent } from "./agenda.ts";
import type { Meeting } from "./meeting.ts";
import { removePapers } from "./papers.ts";

const columnsOf = (content: ItemContent) => ({
  kind: content.kind,
  title: content.title,
  text: content.text,
  minutes: content.minutes,
  speaker: content.speaker,
  organisation_id: content.organisationId,
  group_id: content.groupId,
  record_id: content.recordId,
  recurs: content.recurs,
});

type OfMeeting = Pick<Meeting, "id" | "day">;

/** Ties a meeting to the entry one of its items is about: the entry led to the meeting. */
async function tie(db: TenantDb, scope: Scope, meeting: OfMeeting, item: ItemContent): Promise<void> {
  if (item.recordId === null || item.recordId === meeting.id) return;
  await linkRecords(db, scope, {
    fromId: item.recordId,
    toId: meeting.id,
    type: "discussed",
    happenedOn: meeting.day,
    planned: meeting.day > scope.clock.today(),
    detail: item.title,
  });
}

/** Puts an item at the end of a meeting's agenda. @returns its id */
export async function addItem(
  db: TenantDb,
  scope: Scope,
  meeting: OfMeeting,
  content: ItemContent,
  carriedFromId: string | null = null,
): Promise<string> {
  const id = scope.newId();
  const { visible_to, last } = await db
    .selectFrom("meeting as m")
    .select((eb) => [
      "m.visible_to",
      eb
        .selectFrom("agenda_item as i")
        .select(({ fn }) => fn.max("i.position").as("last"))
        .whereRef("i.tenant_id", "=", "m.tenant_id")
        .whereRef("i.meeting_id", "=", "m.id")
        .as("last"),
    ])
    .where("m.id", "=", meeting.id)
    .executeTakeFirstOrThrow();
  const row = { tenant_id: scope.tenantId, id, meeting_id: meeting.id, visible_to, position: (last ?? 0) + 1 };
  await db
    .insertInto("agenda_item")
    .values({ ...row, ...columnsOf(content), carried_from_id: carriedFromId })
    .execute();
  await tie(db, scope, meeting, content);
  return id;
}

/**
 * Changes what is said of an item, from the version the form was filled from.
 * @throws Conflict when somebody was faster
 */
export async function reviseItem(
  db: TenantDb,
  scope: Scope,
  meeting: OfMeeting,
  itemId: string,
  content: ItemContent,
  version: number,
): Promise<void> {
  const row = await db
    .updateTable("agenda_item")
    .set((eb) => ({ ...columnsOf(content), version: eb("version", "+", 1) }))
    .where("tenant_id", "=", scope.tenantId)
    .where("meeting_id", "=", meeting.id)
    .where("id", "=", itemId)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) throw new Conflict();
  await tie(db, scope, meeting, content);
}

/** Writes the order of an agenda: all its items, in the order they shall have. */
export async function orderItems(db: TenantDb, scope: Scope, meetingId: string, ids: readonly string[]): Promise<void> {
  await sql`
    update agenda_item i set position = wanted.position
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, position)
    where i.tenant_id = ${scope.tenantId} and i.meeting_id = ${meetingId} and i.id = wanted.id`.execute(db);
}

/** Takes an item off an agenda. @throws Conflict where something has come of it already */
export async function removeItem(
  db: TenantDb,
  scope: Scope,
  meeting: OfMeeting,
  { id }: { id: string },
): Promise<void> {
  const result = await db.selectFrom("result").select("id").where("item_id", "=", id).limit(1).executeTakeFirst();
  if (result !== undefined) throw new Conflict();
  await removePapers(db, scope, id);
  await db
    .deleteFrom("agenda_item")
    .where("tenant_id", "=", scope.tenantId)
    .where("meeting_id", "=", meeting.id)
    .where("id", "=", id)
    .execute();
}
