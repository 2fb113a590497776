import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { queueMail, renderMail } from "../../platform/mail/index.ts";
import {
  absoluteAddress,
  findLinkSecret,
  makeToken,
  pathsOf,
  readToken,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { findGuest, type Guest } from "./guest-author.ts";
import type { News } from "./news.ts";
import { findNews } from "./queries.ts";

/** Days for which a guest can write, and see what became of it. */
const GUEST_DAYS = 90;

/** When a guest's link ends by itself. */
export const guestLinkEnd = (linkAt: Date): Date => new Date(linkAt.getTime() + GUEST_DAYS * 86_400_000);

type Around = { services: Services; tenant: Tenant; scope: Scope };

/** What a guest is written with: to whom, about what, and by which link. */
type Letter = Pick<Guest, "email" | "name" | "request"> & { title: string; linkId: string };

/** Writes to a guest with the link to their article; the office reads it nowhere. */
export async function writeToGuest(db: TenantDb, { services, tenant, scope }: Around, letter: Letter): Promise<void> {
  const t = getTranslator("de");
  const { email, name, title, request, linkId } = letter;
  const at = scope.clock.now();
  const path = pathsOf(tenant).site("de", `gastbeitrag/${makeToken(await findLinkSecret(db), "guest", linkId)}`);
  await queueMail(db, {
    tenantId: tenant.id,
    id: scope.newId(),
    kind: "guest-article",
    to: { address: email, name },
    at,
    secretUntil: guestLinkEnd(at),
    ...renderMail({
      subject: t("news-office.guest.mailSubject", { county: tenant.name }),
      greeting: t("news-office.guest.mailGreeting", { name }),
      parts: [
        { paragraph: t("news-office.guest.mailText", { title }) },
        ...(request === "" ? [] : [{ paragraph: request }]),
        { button: t("news-office.guest.mailButton"), href: absoluteAddress(services, tenant, path) },
        { note: t("news-office.guest.mailNote") },
      ],
      footer: [`${tenant.networkName} · ${tenant.name}`],
    }),
  });
}

/** Sends a new link; the one before leads nowhere from now on. */
export async function renewGuestLink(db: TenantDb, around: Around, guest: Guest): Promise<void> {
  const { scope } = around;
  const linkId = scope.newId();
  await db
    .updateTable("guest_author")
    .set({ link_id: linkId, link_at: scope.clock.now(), link_ended_at: null, link_ended_by: null })
    .where("id", "=", guest.id)
    .execute();
  await writeToGuest(db, around, { ...guest, title: guest.own.title, linkId });
}

/** Ends a guest's link at once; the article stays. Ending it twice is ending it once. */
export async function endGuestLink(db: TenantDb, scope: Scope, guestId: string): Promise<void> {
  await db
    .updateTable("guest_author")
    .set({ link_ended_at: scope.clock.now(), link_ended_by: scope.actor.name })
    .where("id", "=", guestId)
    .where("link_ended_at", "is", null)
    .execute();
}

/** Whose link it is, with the article; undefined where it leads nowhere, whatever the reason. */
export async function findGuestByToken(
  db: TenantDb,
  now: Date,
  token: string,
): Promise<{ guest: Guest; news: News } | undefined> {
  const linkId = readToken(await findLinkSecret(db), "guest", token);
  const guest = linkId === undefined ? undefined : await findGuest(db, { linkId });
  if (guest === undefined || guest.linkEndedAt !== null || guestLinkEnd(guest.linkAt) <= now) return undefined;
  const news = await findNews(db, guest.newsId);
  return news === undefined || news.deletedAt !== null ? undefined : { guest, news };
}
