import type { TenantDb } from "../../platform/db/doors.ts";
import { queueMail } from "../../platform/mail/index.ts";
import {
  createRecord,
  deleteRecord,
  findLinkSecret,
  makeToken,
  reviseRecord,
  type Scope,
  type SearchDocument,
  type Services,
  type Tenant,
  writeEvent,
  writeSearch,
} from "../records/index.ts";
import type { Announcement } from "./announcement.ts";
import type { AnnouncementContent } from "./forms.ts";
import { announcementMail, MAIL_KIND } from "./mails.ts";
import { findReaders, readyChoices } from "./readers.ts";

/** With what the program writes mails. */
export type Around = { services: Services; tenant: Tenant; scope: Scope };
type Group = { id: string; title: string };

const documentOf = (content: AnnouncementContent, group: Group): SearchDocument => ({
  title: content.title,
  texts: [
    { text: content.title, weight: "A" },
    { text: content.body, weight: "C" },
    { text: group.title, weight: "D" },
  ],
  facets: [`group:${group.id}`],
});

/**
 * Tells something in a group: it stands there at once, and whoever wants to hear of it at once gets a mail of their own.
 * With the eyes of the program: who tells does not see all addresses.
 */
export async function tellGroup(
  db: TenantDb,
  around: Around,
  group: Group,
  content: AnnouncementContent,
): Promise<{ id: string; slug: string }> {
  const { scope } = around;
  const id = scope.newId();
  const { slug, visibleTo } = await createRecord(db, scope, {
    id,
    kind: "announcement",
    title: content.title,
    audience: "group",
    state: "published",
    ownerId: group.id,
    groupId: group.id,
  });
  await db
    .insertInto("announcement")
    .values({
      tenant_id: scope.tenantId,
      id,
      visible_to: visibleTo,
      group_id: group.id,
      body: content.body,
      author: scope.actor.name,
      told_at: scope.clock.now(),
    })
    .execute();
  await writeSearch(db, scope, id, documentOf(content, group));
  await mailAtOnce(db, around, group, { ...content, slug });
  return { id, slug };
}

async function mailAtOnce(
  db: TenantDb,
  { services, tenant, scope }: Around,
  group: Group,
  told: AnnouncementContent & { slug: string },
): Promise<void> {
  const readers = (await findReaders(db, scope, group.id)).filter(({ way }) => way === "at_once");
  const choices = await readyChoices(db, scope, group.id, readers);
  const secret = await findLinkSecret(db);
  for (const { address, name } of readers) {
    const token = makeToken(secret, "announcements", choices.get(address) ?? "");
    await queueMail(db, {
      tenantId: tenant.id,
      id: scope.newId(),
      kind: MAIL_KIND,
      to: { address, name },
      at: scope.clock.now(),
      ...announcementMail(services, tenant, { group, told, author: scope.actor.name, token }),
    });
  }
}

/**
 * Changes what was told; nobody is written to again.
 * @throws Conflict when somebody was faster
 */
export async function reviseAnnouncement(
  db: TenantDb,
  scope: Scope,
  before: Announcement,
  content: AnnouncementContent,
  version: number,
): Promise<void> {
  const changes = (["title", "body"] as const)
    .filter((field) => before[field] !== content[field])
    .map((field) => ({ field, before: before[field], after: content[field] }));
  await reviseRecord(db, scope, before.id, { version, title: content.title, changes });
  await db.updateTable("announcement").set({ body: content.body }).where("id", "=", before.id).execute();
  await writeSearch(db, scope, before.id, documentOf(content, before.group));
}

/** Takes an announcement away; for 30 days it can be taken back. */
export const withdrawAnnouncement = (db: TenantDb, scope: Scope, { id }: Announcement): Promise<void> =>
  deleteRecord(db, scope, id);

/** Says something to an announcement. */
export async function comment(
  db: TenantDb,
  scope: Scope,
  announcement: Announcement,
  said: { text: string; membershipId: string },
): Promise<string> {
  const { visible_to } = await db
    .selectFrom("announcement")
    .select("visible_to")
    .where("id", "=", announcement.id)
    .executeTakeFirstOrThrow();
  const id = scope.newId();
  await db
    .insertInto("announcement_comment")
    .values({
      tenant_id: scope.tenantId,
      id,
      announcement_id: announcement.id,
      visible_to,
      text: said.text,
      author: scope.actor.name,
      membership_id: said.membershipId,
      said_at: scope.clock.now(),
    })
    .execute();
  return id;
}

/** Takes a comment away for good; the history says that, not what it said. */
export async function removeComment(
  db: TenantDb,
  scope: Scope,
  announcement: Announcement,
  commentId: string,
): Promise<void> {
  await db
    .deleteFrom("announcement_comment")
    .where("announcement_id", "=", announcement.id)
    .where("id", "=", commentId)
    .execute();
  await writeEvent(db, scope, announcement.id, "comment_removed");
}
