import type { TenantDb } from "../../platform/db/doors.ts";
import { getTranslator } from "../../platform/i18n/translate.ts";
import { type MailPart, queueMail } from "../../platform/mail/index.ts";
import { programReader, type Scope, type Services, type Tenant } from "../records/index.ts";
import { findAddressees } from "./addressees.ts";
import { linkAddress, linkEnd, makeTokens, type NewToken, writeLink } from "./links.ts";
import { ASKS_MAIL, findOpenToTell, findUnwritable, lockMailing, noteTold, type Untold } from "./mailing-queries.ts";
import { type AskedOf, asksMail } from "./mails.ts";
import { type Bundle, bundle, DAYS_APART } from "./telling.ts";

/** Mails written in one transaction: a crash loses none, because what is not noted as told is told by the next try. */
const AT_ONCE = 50;
/** Links made for them; one address may stand for several organisations. */
const TOKENS = 100;

const germanOf = getTranslator("de");

type Around = { services: Services; tenant: Tenant; scope: Scope };

/** What the mail lists for an organisation, each kind of question once, in the order of the page. */
function namesOf({ registry }: Services, requests: readonly Untold[]): string[] {
  const labels = registry.asks.flatMap((ask) =>
    requests.filter((one) => one.ask === ask.name).map(({ subject }) => ask.labelOf?.(subject) ?? ask.label),
  );
  return [...new Set(labels)].map((label) => germanOf(label));
}

async function writeBundle(
  db: TenantDb,
  { services, tenant, scope }: Around,
  { address, name, organisations }: Bundle,
  tokens: NewToken[],
): Promise<void> {
  const mailId = services.newId();
  const at = services.clock.now();
  const asked: AskedOf[] = [];
  for (const { id: organisationId, name: organisation, requests } of organisations) {
    const token = tokens.pop();
    if (token === undefined) throw new Error("There are fewer secrets than links.");
    await writeLink(db, scope, token, { organisationId, address, name, mailId, restsOn: { on: "address" } });
    const dueOn = requests.flatMap((one) => one.dueOn ?? []).toSorted()[0] ?? null;
    asked.push({ organisation, asks: namesOf(services, requests), dueOn, href: linkAddress(services, tenant, token) });
  }
  const all = organisations.flatMap(({ requests }) => requests);
  const letters = [...new Set(all.flatMap(({ round }) => round?.letter ?? []))];
  const prolonged = all.flatMap(({ round }) => (round?.prolonged ? { id: round.id, ...round.prolonged } : []));
  const isReminder = all.every(({ toldTimes }) => toldTimes > 0);
  const until = linkEnd(at);
  const enclosed: MailPart[] = [];
  for (const enclose of services.registry.features.flatMap((feature) => feature.enclosures ?? []))
    enclosed.push(...(await enclose(db, { services, tenant, scope }, address)));
  const mail = asksMail({
    tenant,
    name,
    asked,
    letters,
    prolonged: [...new Map(prolonged.map((one) => [one.id, one])).values()],
    enclosed,
    isReminder,
    until,
  });
  const to = name === null ? { address } : { address, name };
  await queueMail(db, { tenantId: tenant.id, id: mailId, kind: ASKS_MAIL, to, at, secretUntil: until, ...mail });
}

/** Those who may be written to now, as many as there are links for. */
async function findWritable(db: TenantDb, { services }: Around): Promise<Bundle[]> {
  const { clock } = services;
  const open = await findOpenToTell(db);
  const addressees = await findAddressees(db, [...new Set(open.map(({ organisationId }) => organisationId))]);
  const bundles = bundle(open, addressees, clock.today());
  const since = new Date(clock.now().getTime() - DAYS_APART * 86_400_000);
  const keyOf = ({ address }: Bundle) => address.toLowerCase();
  const unwritable = await findUnwritable(db, bundles.map(keyOf), since);
  const chosen: Bundle[] = [];
  let links = 0;
  for (const one of bundles) {
    if (unwritable.has(keyOf(one))) continue;
    links += one.organisations.length;
    if (links > TOKENS || chosen.length === AT_ONCE) break;
    chosen.push(one);
  }
  return chosen;
}

async function sendSome(around: Around): Promise<number> {
  const { services, tenant } = around;
  // Made before the transaction, which may not see the key they are hashed with.
  const tokens = await makeTokens(services, TOKENS);
  return services.doors.withTenant(programReader(tenant.id), async (db) => {
    await lockMailing(db, tenant.id);
    const bundles = await findWritable(db, around);
    for (const one of bundles) await writeBundle(db, around, one, tokens);
    const told = bundles.flatMap(({ organisations }) =>
      organisations.flatMap(({ requests }) => requests.map(({ id }) => id)),
    );
    await noteTold(db, tenant.id, told, services.clock.now());
    return bundles.length;
  });
}

/**
 * Writes the mails that are due: what is new, and what is to be brought to mind. An address gets one a week at most, and
 * in it everything that is open; what has to wait goes with the next. @returns how many were written
 */
export async function sendAsks(services: Services, tenant: Tenant, scope: Scope): Promise<number> {
  let written = 0;
  for (;;) {
    const some = await sendSome({ services, tenant, scope });
    written += some;
    if (some === 0) return written;
  }
}

/** The same as an errand of the program. */
export async function sendDueAsks(services: Services, tenantId: string, scope: Scope): Promise<void> {
  const tenant = (await services.tenants.list()).find(({ id }) => id === tenantId);
  if (tenant !== undefined) await sendAsks(services, tenant, scope);
}
