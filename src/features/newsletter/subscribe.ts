import type { TenantDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { queueMail } from "../../platform/mail/index.ts";
import { findLinkSecret, makeToken, readToken, type Services, type Tenant } from "../records/index.ts";
import { alreadyMail, confirmMail } from "./mails.ts";
import { CONFIRM_DAYS } from "./newsletter.ts";
import { findSubscriber, findSubscriberByEmail, type Subscriber } from "./queries.ts";

const DAY = 86_400_000;

/** Who was asked before has not answered in time. */
const confirmableSince = (now: Date): Date => new Date(now.getTime() - CONFIRM_DAYS * DAY);

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
  const consent = getTranslator(asked.language)("newsletter.consent", { county: tenant.name });
  if (known === undefined)
    await db
      .insertInto("subscriber")
      .values({
        tenant_id: tenant.id,
        id: newId(),
        email: asked.email,
        language: asked.language,
        consent_wording: consent,
        asked_at: clock.now(),
      })
      // Typed twice at the same moment: a fault would say that nobody knew the address.
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else if (known.confirmedAt === null)
    // The link of the new mail holds as long as every other.
    await db.updateTable("subscriber").set({ asked_at: clock.now() }).where("id", "=", known.id).execute();
  const id = known?.id ?? (await findSubscriberByEmail(db, asked.email))?.id;
  if (id === undefined) return;
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
    secretUntil: new Date(clock.now().getTime() + CONFIRM_DAYS * DAY),
    ...rendered,
  });
}

/** Whose the link is, if it can still be confirmed. */
async function findConfirmable(db: TenantDb, now: Date, token: string): Promise<Subscriber | undefined> {
  const id = readToken(await findLinkSecret(db), "confirm", token);
  const subscriber = id === undefined ? undefined : await findSubscriber(db, id);
  // Who has confirmed may open it again; who has not has a week.
  const isLate = subscriber?.confirmedAt === null && subscriber.askedAt < confirmableSince(now);
  return isLate ? undefined : subscriber;
}

/** Whether the link can still be confirmed; reads only. */
export const isConfirmable = async (db: TenantDb, now: Date, token: string): Promise<boolean> =>
  (await findConfirmable(db, now, token)) !== undefined;

/** The one whose link it is wants it. @returns whether the link was good */
export async function confirmSubscription(db: TenantDb, now: Date, token: string): Promise<boolean> {
  const subscriber = await findConfirmable(db, now, token);
  if (subscriber === undefined) return false;
  await db
    .updateTable("subscriber")
    .set({ confirmed_at: now })
    .where("id", "=", subscriber.id)
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
  const since = confirmableSince(now);
  await db.deleteFrom("subscriber").where("confirmed_at", "is", null).where("asked_at", "<", since).execute();
}
