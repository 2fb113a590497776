import type { TenantDb } from "../../platform/db/doors.ts";
import { addDownload, type Download, findDownloads, getBody } from "../files/index.ts";
import type { Scope } from "../records/index.ts";

/** The papers of a meeting by the item they belong to, each item's in their order; as far as this viewer sees the meeting. */
export async function findPapers(db: TenantDb, meetingId: string): Promise<Map<string, Download[]>> {
  const rows = await db
    .selectFrom("agenda_paper")
    .select(["file_id as fileId", "item_id as itemId"])
    .where("meeting_id", "=", meetingId)
    .execute();
  if (rows.length === 0) return new Map();
  const itemOf = new Map(rows.map(({ fileId, itemId }) => [fileId, itemId]));
  const downloads = (await findDownloads(db, meetingId)).filter(({ id }) => itemOf.has(id));
  return Map.groupBy(downloads, ({ id }) => itemOf.get(id) ?? "");
}

/** Says to which item of its meeting a file belongs. */
export async function fileUnder(
  db: TenantDb,
  scope: Scope,
  item: { id: string; meetingId: string },
  fileId: string,
): Promise<void> {
  const { visible_to } = await db
    .selectFrom("meeting")
    .select("visible_to")
    .where("id", "=", item.meetingId)
    .executeTakeFirstOrThrow();
  const row = { tenant_id: scope.tenantId, file_id: fileId, item_id: item.id, meeting_id: item.meetingId, visible_to };
  await db.insertInto("agenda_paper").values(row).execute();
}

/**
 * Gives an item that was not reached its papers once more where it goes on: the first meeting keeps its own. What was dealt
 * with and recurs has other papers each time. What the county has no room for stays with the first meeting alone.
 */
export async function copyPapers(
  db: TenantDb,
  scope: Scope,
  fromId: string,
  to: { id: string; meetingId: string },
): Promise<void> {
  const from = await db
    .selectFrom("agenda_item")
    .select("meeting_id")
    .where("id", "=", fromId)
    .where("state", "=", "not_reached")
    .executeTakeFirst();
  const papers = from === undefined ? [] : ((await findPapers(db, from.meeting_id)).get(fromId) ?? []);
  const copied: string[] = [];
  for (const { id, name, type, title, description, language } of papers) {
    const owner = { id: to.meetingId, kind: "meeting", among: copied };
    const upload = { name, type, body: await getBody(db, id) };
    const added = await addDownload(db, scope, owner, upload, { title, description, language });
    if ("fault" in added) return;
    await fileUnder(db, scope, to, added.id);
    copied.push(added.id);
  }
}

/** Papers go with the item they belong to: without it nobody would find them. */
export async function removePapers(db: TenantDb, scope: Scope, itemId: string): Promise<void> {
  await db
    .deleteFrom("file")
    .where("tenant_id", "=", scope.tenantId)
    .where("id", "in", (eb) => eb.selectFrom("agenda_paper").select("file_id").where("item_id", "=", itemId))
    .execute();
}
