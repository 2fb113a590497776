import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { type MailPart, queueMail, renderMail } from "../../platform/mail/index.ts";
import { DAYS_TO_RENEW } from "../directory/index.ts";
import {
  absoluteAddress,
  type Enclosure,
  findLinkSecret,
  makeToken,
  pathsOf,
  programReader,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { ASKS_MAIL, DAYS_APART, findUnwritable, lockMailing } from "../rounds/index.ts";
import { type Ending, findEnding } from "./consent-queries.ts";

const DAY = 86_400_000;

/** The link of a question holds so many days: until the next question, so that a consent can be taken back at any time. */
const LINK_DAYS = 400;

/** Days before the end on which somebody is asked: the first time, and twice again. */
const ASKED_BEFORE = [DAYS_TO_RENEW, 21, 7] as const;

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Whether it is time to ask (again): as often as there are days, each once. */
export const isToBeAsked = ({ endsOn, toldTimes }: Pick<Ending, "endsOn" | "toldTimes">, today: string): boolean => {
  const before = ASKED_BEFORE[toldTimes];
  return before !== undefined && daysAfter(today, before) >= endsOn;
};

type Around = { services: Services; tenant: Tenant; scope: Scope };

async function findToBeAsked(db: TenantDb, { services }: Pick<Around, "services">): Promise<Ending[]> {
  const today = services.clock.today();
  const ending = await findEnding(db, today, daysAfter(today, DAYS_TO_RENEW));
  return ending.filter((one) => isToBeAsked(one, today));
}

/** Notes that a person is told; asked for the first time, they get a link of their own. @returns its id */
async function noteAsked(db: TenantDb, { scope }: Around, one: Ending): Promise<string> {
  const now = scope.clock.now();
  const told = { told_last_at: now, told_times: one.toldTimes + 1, address: one.address };
  if (one.askId !== null) {
    await db.updateTable("consent_ask").set(told).where("id", "=", one.askId).execute();
    return one.askId;
  }
  const id = scope.newId();
  await db
    .insertInto("consent_ask")
    .values({
      tenant_id: scope.tenantId,
      id,
      contact_id: one.contactId,
      organisation_id: one.organisationId,
      asked_at: now,
      expires_at: new Date(now.getTime() + LINK_DAYS * DAY),
      ...told,
    })
    .execute();
  return id;
}

async function writeParts(db: TenantDb, around: Around, ending: readonly Ending[]): Promise<MailPart[]> {
  const t = getTranslator("de");
  const secret = await findLinkSecret(db);
  const parts: MailPart[] = [];
  for (const one of ending) {
    const path = `einwilligung/${makeToken(secret, "consent", await noteAsked(db, around, one))}`;
    const href = (rest: string) => absoluteAddress(around.services, around.tenant, pathsOf(around.tenant).intern(rest));
    parts.push(
      { paragraph: t("privacy-office.consent.mail.what", { organisation: one.organisation, until: one.endsOn }) },
      { button: t("privacy-office.consent.mail.button"), href: href(path) },
      { note: t("privacy-office.consent.mail.revoke", { href: href(`${path}/widerruf`) }) },
    );
  }
  return parts;
}

/** Consents that are to be renewed, in a mail that goes to the person anyway. */
export const encloseConsents: Enclosure = async (db, around, address) => {
  const due = await findToBeAsked(db, around);
  return writeParts(
    db,
    around,
    due.filter((one) => one.address.toLowerCase() === address.toLowerCase()),
  );
};

async function writeMail(db: TenantDb, around: Around, ending: readonly Ending[]): Promise<void> {
  const [first] = ending;
  if (first === undefined) return;
  const t = getTranslator("de");
  const { tenant, scope } = around;
  const { name, address } = first;
  const parts = await writeParts(db, around, ending);
  const mail = renderMail({
    subject: t("privacy-office.consent.mail.subject", { network: tenant.networkName }),
    greeting: name === null ? t("rounds-office.mail.greeting") : t("accounts.mail.greeting", { name }),
    parts: [...parts, { note: t("privacy-office.consent.mail.otherwise") }],
    footer: [`${tenant.networkName} · ${tenant.office.name ?? tenant.name}`],
  });
  const at = scope.clock.now();
  const secretUntil = new Date(at.getTime() + LINK_DAYS * DAY);
  const to = name === null ? { address } : { address, name };
  await queueMail(db, { tenantId: tenant.id, id: scope.newId(), kind: ASKS_MAIL, to, at, secretUntil, ...mail });
}

/** Asks by mail whose consent ends soon, unless the address was written to this week or mails come back from it. */
export async function askForConsents(services: Services, tenantId: string, scope: Scope): Promise<void> {
  const tenant = (await services.tenants.list()).find(({ id }) => id === tenantId);
  if (tenant === undefined) return;
  await services.doors.withTenant(programReader(tenantId), async (db) => {
    await lockMailing(db, tenantId);
    const due = await findToBeAsked(db, { services });
    const byAddress = Map.groupBy(due, ({ address }) => address.toLowerCase());
    const since = new Date(services.clock.now().getTime() - DAYS_APART * DAY);
    const unwritable = await findUnwritable(db, [...byAddress.keys()], since);
    for (const [address, ending] of byAddress)
      if (!unwritable.has(address)) await writeMail(db, { services, tenant, scope }, ending);
  });
}

/** Forgets questions whose links have ended. */
export async function forgetConsentAsks(db: TenantDb, now: Date): Promise<void> {
  await db.deleteFrom("consent_ask").where("expires_at", "<", now).execute();
}
