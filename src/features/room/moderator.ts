import { addDays } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import { notFound } from "../../platform/http/answers.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { queueMail, renderMail } from "../../platform/mail/index.ts";
import { findMeeting, type Meeting, whenOf, whereOf } from "../meetings/index.ts";
import {
  absoluteAddress,
  Conflict,
  askLinkSecret,
  findLinkSecret,
  makeToken,
  pathsOf,
  readToken,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { lastDayOf, type ModeratorLink } from "./links.ts";

const select = (db: TenantDb) =>
  db
    .selectFrom("moderator_link")
    .select([
      "id",
      "meeting_id as meetingId",
      "group_id as groupId",
      "link_id as linkId",
      "name",
      "email",
      "sent_at as sentAt",
      "sent_by as sentBy",
      "revoked_at as revokedAt",
    ]);

/** Links of a meeting, also ended ones, the latest first. */
export const findModeratorLinks = (db: TenantDb, meetingId: string): Promise<ModeratorLink[]> =>
  select(db).where("meeting_id", "=", meetingId).orderBy("sent_at", "desc").orderBy("id").execute();

/** Where the moderator runs the meeting. */
export const moderationPath = (token: string): string => `moderation/${token}`;

/** Links of one meeting that are not ended: more nobody sends. */
const MOST = 10;

/** Sends somebody from outside their link, and nothing else: it stands in this mail alone. */
export async function sendModeratorLink(
  db: TenantDb,
  { services, tenant, scope }: { services: Services; tenant: Tenant; scope: Scope },
  meeting: Meeting,
  to: { name: string; email: string },
): Promise<void> {
  const before = await findModeratorLinks(db, meeting.id);
  if (before.filter(({ revokedAt }) => revokedAt === null).length >= MOST) throw new Conflict();
  const linkId = scope.newId();
  await db
    .insertInto("moderator_link")
    .values({
      tenant_id: scope.tenantId,
      id: scope.newId(),
      meeting_id: meeting.id,
      group_id: meeting.groupId,
      name: to.name,
      email: to.email.toLowerCase(),
      link_id: linkId,
      sent_at: scope.clock.now(),
      sent_by: scope.actor.name,
    })
    .execute();
  const t = getTranslator("de");
  const secret = await askLinkSecret({ services, tenant });
  const path = pathsOf(tenant).intern(moderationPath(makeToken(secret, "moderation", linkId)));
  const where = whereOf(meeting);
  await queueMail(db, {
    tenantId: tenant.id,
    id: scope.newId(),
    kind: "moderation",
    to: { address: to.email.toLowerCase(), name: to.name },
    at: scope.clock.now(),
    secretUntil: new Date(`${addDays(lastDayOf(meeting), 1)}T00:00:00Z`),
    ...renderMail({
      subject: t("room.moderators.mail.subject", { title: meeting.title }),
      greeting: t("room.moderators.mail.greeting", { name: to.name }),
      parts: [
        { paragraph: t("room.moderators.mail.text", { title: meeting.title, group: meeting.groupName }) },
        { list: [whenOf(t, meeting), ...(where === "" ? [] : [where])] },
        { button: t("room.moderators.mail.button"), href: absoluteAddress(services, tenant, path) },
        { note: t("room.moderators.mail.own", { on: lastDayOf(meeting) }) },
      ],
      footer: [`${meeting.groupName} · ${tenant.networkName}`],
    }),
  });
}

/** Ends a link at once. @throws 404 for one of another meeting */
export async function endModeratorLink(
  db: TenantDb,
  scope: Scope,
  { id, meetingId }: Pick<ModeratorLink, "id" | "meetingId">,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("moderator_link")
    .set((eb) => ({ revoked_at: eb.fn.coalesce("revoked_at", eb.val(scope.clock.now())) }))
    .where("tenant_id", "=", scope.tenantId)
    .where("meeting_id", "=", meetingId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw notFound();
}

/** Whose link it is, and the meeting it leads to; undefined: it leads nowhere, for whatever reason. With the program's eyes. */
export async function findModerated(
  db: TenantDb,
  token: string,
  today: string,
): Promise<{ link: ModeratorLink; meeting: Meeting } | undefined> {
  const linkId = readToken(await findLinkSecret(db), "moderation", token);
  if (linkId === undefined) return undefined;
  const link = await select(db).where("link_id", "=", linkId).where("revoked_at", "is", null).executeTakeFirst();
  const meeting = link === undefined ? undefined : await findMeeting(db, link.meetingId);
  if (link === undefined || meeting === undefined || meeting.deletedAt !== null) return undefined;
  return meeting.stage === "cancelled" || lastDayOf(meeting) < today ? undefined : { link, meeting };
}

/** Forgets whose links have ended by themselves thirty days ago. */
export async function forgetLinks(db: TenantDb, today: string): Promise<void> {
  const old = db.selectFrom("meeting").select("id").where("day", "<", addDays(today, -30));
  await db.deleteFrom("moderator_link").where("meeting_id", "in", old).execute();
}
