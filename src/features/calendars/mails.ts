import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { queueMail, renderMail } from "../../platform/mail/index.ts";
import { findLinkSecret, type Scope, type Services, type Tenant } from "../records/index.ts";
import { makeFeed, renewFeed } from "./actions.ts";
import type { Feed } from "./feed.ts";
import { findFeed } from "./queries.ts";
import { addressOf } from "./seam.ts";

const KIND = "calendar-feed";
/** Days for which the mail with an address may still be sent. */
const DAYS = 3;
/** Minutes in which one address is sent once. */
const QUIET_MINUTES = 60;

type Around = { services: Services; tenant: Tenant; scope: Scope };

/** Why somebody is told where their calendar is. */
const WORDS = {
  renewed: {
    subject: "calendars-office.mail.subject",
    text: "calendars-office.mail.text",
    button: "calendars-office.mail.button",
  },
  asked: {
    subject: "calendars-office.mail.own.subject",
    text: "calendars-office.mail.own.text",
    button: "calendars-office.mail.own.button",
  },
} as const;

/** Writes to whom a feed belongs where it is found from now on. */
export async function writeAddress(
  db: TenantDb,
  around: Around,
  secret: string,
  { feed, why }: { feed: Feed; why: keyof typeof WORDS },
): Promise<void> {
  const t = getTranslator("de");
  const { tenant, scope } = around;
  const at = scope.clock.now();
  const words = WORDS[why];
  await queueMail(db, {
    tenantId: tenant.id,
    id: scope.newId(),
    kind: KIND,
    to: { address: feed.email },
    at,
    secretUntil: new Date(at.getTime() + DAYS * 86_400_000),
    ...renderMail({
      subject: t(words.subject, { network: tenant.networkName }),
      greeting: t("calendars-office.mail.greeting"),
      parts: [
        { paragraph: t(words.text) },
        { button: t(words.button), href: addressOf(around, secret, feed).page },
        { note: t("calendars-office.mail.note") },
      ],
      footer: [`${tenant.networkName} · ${tenant.name}`],
    }),
  });
}

const wasJustSent = async (db: TenantDb, scope: Scope, email: string): Promise<boolean> =>
  (await db
    .selectFrom("mail")
    .select("id")
    .where("kind", "=", KIND)
    .where("to_address", "=", email)
    .where("created_at", ">", new Date(scope.clock.now().getTime() - QUIET_MINUTES * 60_000))
    .executeTakeFirst()) !== undefined;

/**
 * Sends somebody who has asked for it the address of a calendar with all that is theirs, made where there is none; one they
 * had ended begins anew. Asking again within the hour sends nothing more. With the eyes of the program.
 */
export async function sendFeedAddress(db: TenantDb, around: Around, address: string): Promise<void> {
  const email = address.toLowerCase();
  const { scope } = around;
  if (await wasJustSent(db, scope, email)) return;
  const made = await makeFeed(db, scope, { email, groupId: null });
  if (made.revokedAt !== null) await renewFeed(db, scope, made.id);
  const feed = await findFeed(db, made.id);
  if (feed !== undefined) await writeAddress(db, around, await findLinkSecret(db), { feed, why: "asked" });
}
