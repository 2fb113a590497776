import type { TenantDb } from "../../platform/db/doors.ts";
import { type Announcement, type Comment, PAGE } from "./announcement.ts";

const selectAnnouncements = (db: TenantDb) =>
  db
    .selectFrom("announcement as a")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "a.tenant_id").onRef("r.id", "=", "a.id"))
    .innerJoin("record as g", (join) => join.onRef("g.tenant_id", "=", "a.tenant_id").onRef("g.id", "=", "a.group_id"))
    .select((eb) => [
      "a.id",
      "r.slug",
      "r.title",
      "r.version",
      "r.deleted_at as deletedAt",
      "r.updated_at as updatedAt",
      "a.body",
      "a.author",
      "a.told_at as toldAt",
      "g.id as groupId",
      "g.slug as groupSlug",
      "g.title as groupTitle",
      eb
        .selectFrom("announcement_comment as c")
        .whereRef("c.tenant_id", "=", "a.tenant_id")
        .whereRef("c.announcement_id", "=", "a.id")
        .select(({ fn }) => fn.countAll<string>().as("count"))
        .as("comments"),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectAnnouncements>["execute"]>>[number];

const toAnnouncement = ({ groupId, groupSlug, groupTitle, comments, ...row }: Row): Announcement => ({
  ...row,
  comments: Number(comments ?? 0),
  group: { id: groupId, slug: groupSlug, title: groupTitle },
});

/** The announcement of an address, deleted ones included; undefined where there is none for this reader. */
export async function findAnnouncement(db: TenantDb, slug: string): Promise<Announcement | undefined> {
  const row = await selectAnnouncements(db).where("r.slug", "=", slug).executeTakeFirst();
  return row === undefined ? undefined : toAnnouncement(row);
}

/** What was told in a group, or in all groups this reader sees; newest first. */
export async function findAnnouncements(
  db: TenantDb,
  { groupId, page = 1, limit = PAGE }: { groupId?: string; page?: number; limit?: number },
): Promise<{ announcements: Announcement[]; total: number }> {
  const { total } = await db
    .selectFrom("announcement as a")
    .innerJoin("record as r", (join) => join.onRef("r.tenant_id", "=", "a.tenant_id").onRef("r.id", "=", "a.id"))
    .where("r.deleted_at", "is", null)
    .$if(groupId !== undefined, (query) => query.where("a.group_id", "=", groupId ?? ""))
    .select(({ fn }) => fn.countAll<string>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await selectAnnouncements(db)
    .where("r.deleted_at", "is", null)
    .$if(groupId !== undefined, (query) => query.where("a.group_id", "=", groupId ?? ""))
    .orderBy("a.told_at", "desc")
    .orderBy("a.id")
    .limit(limit)
    .offset((page - 1) * limit)
    .execute();
  return { announcements: rows.map(toAnnouncement), total: Number(total) };
}

/** What was said to an announcement, in order. */
export async function findComments(db: TenantDb, announcementId: string): Promise<Comment[]> {
  return db
    .selectFrom("announcement_comment")
    .select(["id", "text", "author", "membership_id as membershipId", "said_at as saidAt"])
    .where("announcement_id", "=", announcementId)
    .orderBy("said_at")
    .orderBy("id")
    .execute();
}
