import type { TenantDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { queueMail } from "../../platform/mail/index.ts";
import { findLinkSecret, makeToken, readToken, type Services, type Tenant } from "../records/index.ts";
import { alreadyMail, confirmMail } from "./mails.ts";
import { CONFIRM_DAYS } from "./newsletter.ts";
import { findSubscriber, findSubscriberByEmail } from "./queries.ts";

/**
 * Somebody typed an address: whom it belongs to is asked by mail. Nothing else happens, and whoever typed it learns
 * nothing of whether it is known.
 */
export async function askForSubscription(
  db: TenantDb,
  services: Services,
  tenant: Tenant,
  asked: { email: string; language: Language },
): Promise<void> {
  const { clock, newId } = services;
  const secret = await findLinkSecret(db);
  const known = await findSubscriberByEmail(db, asked.email);
  const id = known?.id ?? newId();
  const consent = getTranslator(asked.language)("newsletter.consent", { county: tenant.name });
  if (known === undefined)
    await db
      .insertInto("subscriber")
      .values({
        tenant_id: tenant.id,
        id,
        email: asked.email,
        language: asked.language,
        consent_wording: consent,
        asked_at: clock.now(),
      })
      .execute();
  const rendered =
    known?.confirmedAt instanceof Date
      ? alreadyMail(services, tenant, asked.language, makeToken(secret, "unsubscribe", id))
      : confirmMail(services, tenant, asked.language, makeToken(secret, "confirm", id));
  await queueMail(db, {
    tenantId: tenant.id,
    id: newId(),
    kind: "newsletter-confirmation",
    to: { address: asked.email },
    at: clock.now(),
    ...rendered,
  });
}

/** Whether the link can still be confirmed; reads only. */
export async function isConfirmable(db: TenantDb, token: string): Promise<boolean> {
  const id = readToken(await findLinkSecret(db), "confirm", token);
  return id !== undefined && (await findSubscriber(db, id)) !== undefined;
}

/** The one whose link it is wants it. @returns whether the link was good */
export async function confirmSubscription(db: TenantDb, now: Date, token: string): Promise<boolean> {
  const id = readToken(await findLinkSecret(db), "confirm", token);
  if (id === undefined || (await findSubscriber(db, id)) === undefined) return false;
  await db
    .updateTable("subscriber")
    .set({ confirmed_at: now })
    .where("id", "=", id)
    .where("confirmed_at", "is", null)
    .execute();
  return true;
}

/** Whether this is a link of ours to end it; whose it is, and whether it is ended already, it does not say. */
export const isUnsubscribing = async (db: TenantDb, token: string): Promise<boolean> =>
  readToken(await findLinkSecret(db), "unsubscribe", token) !== undefined;

/** Ends it: address, language and consent go at once. What is gone already is gone. @returns whether the link was good */
export async function unsubscribe(db: TenantDb, token: string): Promise<boolean> {
  const id = readToken(await findLinkSecret(db), "unsubscribe", token);
  if (id !== undefined) await removeSubscriber(db, id);
  return id !== undefined;
}

/** Takes an address off, with what it got. */
export async function removeSubscriber(db: TenantDb, id: string): Promise<void> {
  await db.deleteFrom("subscriber").where("id", "=", id).execute();
}

/** Forgets addresses nobody has confirmed. */
export async function forgetUnconfirmed(db: TenantDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - CONFIRM_DAYS * 86_400_000);
  await db.deleteFrom("subscriber").where("confirmed_at", "is", null).where("asked_at", "<", before).execute();
}
