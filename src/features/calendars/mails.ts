import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { queueMail, renderMail } from "../../platform/mail/index.ts";
import type { Scope, Services, Tenant } from "../records/index.ts";
import { findFeed } from "./queries.ts";
import { addressOf } from "./seam.ts";

/** Days for which the mail with a new address may still be sent. */
const DAYS = 3;

/** Writes to whom a feed belongs where it is found from now on. */
export async function writeNewAddress(
  db: TenantDb,
  around: { services: Services; tenant: Tenant; scope: Scope },
  secret: string,
  feedId: string,
): Promise<void> {
  const feed = await findFeed(db, feedId);
  if (feed === undefined) return;
  const t = getTranslator("de");
  const { tenant, scope } = around;
  const at = scope.clock.now();
  await queueMail(db, {
    tenantId: tenant.id,
    id: scope.newId(),
    kind: "calendar-feed",
    to: { address: feed.email },
    at,
    secretUntil: new Date(at.getTime() + DAYS * 86_400_000),
    ...renderMail({
      subject: t("calendars-office.mail.subject", { network: tenant.networkName }),
      greeting: t("calendars-office.mail.greeting"),
      parts: [
        { paragraph: t("calendars-office.mail.text") },
        { button: t("calendars-office.mail.button"), href: addressOf(around, secret, feed).page },
        { note: t("calendars-office.mail.note") },
      ],
      footer: [`${tenant.networkName} · ${tenant.name}`],
    }),
  });
}
