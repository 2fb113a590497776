import type { TenantDb } from "../../platform/db/doors.ts";
import type { Language } from "../../platform/i18n/languages.ts";
import { type Handler, type Job, mailingQueue } from "../../platform/jobs/index.ts";
import { queueMail } from "../../platform/mail/index.ts";
import {
  findLinkSecret,
  findTranslations,
  makeToken,
  programReader,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { issueMail, languageOf, unsubscribeAddress } from "./mails.ts";
import { findIssueById, findSentSince, findTold, findWaiting, type Subscriber } from "./queries.ts";
import type { Issue } from "./newsletter.ts";

/** Mails written in one transaction. */
const AT_ONCE = 100;

async function writeTo(
  db: TenantDb,
  services: Services,
  tenant: Tenant,
  { issue, subscribers }: { issue: Issue; subscribers: readonly Subscriber[] },
): Promise<void> {
  const secret = await findLinkSecret(db);
  const told = await findTold(db, issue.entries);
  const ids = told.map(({ id }) => id);
  const texts = new Map<Language, Awaited<ReturnType<typeof findTranslations>>>();
  for (const subscriber of subscribers) {
    const language = languageOf(subscriber.language);
    const translations = texts.get(language) ?? (await findTranslations(db, ids, language));
    texts.set(language, translations);
    const unsubscribe = unsubscribeAddress(services, tenant, language, makeToken(secret, "unsubscribe", subscriber.id));
    const mailId = services.newId();
    await db
      .insertInto("newsletter_delivery")
      .values({ tenant_id: tenant.id, newsletter_id: issue.id, subscriber_id: subscriber.id, mail_id: mailId })
      .execute();
    await queueMail(db, {
      tenantId: tenant.id,
      id: mailId,
      kind: "newsletter",
      to: { address: subscriber.email },
      at: services.clock.now(),
      unsubscribeUrl: unsubscribe,
      ...issueMail(services, tenant, language, { issue, told, translations, unsubscribe }),
    });
  }
}

/** Writes an issue to those who have not got it, some at once. @returns whether there may be more */
async function deliverSome(services: Services, tenant: Tenant, id: string): Promise<boolean> {
  return services.doors.withTenant(programReader(tenant.id), async (db) => {
    const issue = await findIssueById(db, id);
    if (issue === undefined || issue.sentAt === null) return false;
    const subscribers = await findWaiting(db, issue, AT_ONCE);
    if (subscribers.length === 0) return false;
    await writeTo(db, services, tenant, { issue, subscribers });
    await db
      .updateTable("newsletter")
      .set((eb) => ({ sent_to: eb("sent_to", "+", subscribers.length) }))
      .where("id", "=", id)
      .execute();
    return subscribers.length === AT_ONCE;
  });
}

/** Days after which an issue that was interrupted is news no more. */
const FRESH_DAYS = 7;

/**
 * Issues some have not got: the part was switched off meanwhile, or the job was given up. Those who have subscribed since
 * then find it in the archive.
 */
export async function resumeIssues(services: Services, tenantId: string): Promise<void> {
  const tenant = (await services.tenants.list()).find((one) => one.id === tenantId);
  if (tenant === undefined) return;
  const since = new Date(services.clock.now().getTime() - FRESH_DAYS * 86_400_000);
  const ids = await services.doors.withTenant(programReader(tenantId), (db) => findSentSince(db, since));
  for (const id of ids) while (await deliverSome(services, tenant, id));
}

/** Writes issues to their subscribers. Ended in the middle, it goes on where it was: nobody gets one twice. */
export const newsletterHandler = (services: Services): Handler => ({
  queue: mailingQueue,
  async run({ tenant: tenantId, id }: Job): Promise<void> {
    const tenant = (await services.tenants.list()).find((one) => one.id === tenantId);
    if (tenant === undefined) return;
    while (await deliverSome(services, tenant, id));
  },
});
