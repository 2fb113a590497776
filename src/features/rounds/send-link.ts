import type { TenantDb } from "../../platform/db/doors.ts";
import { queueMail } from "../../platform/mail/index.ts";
import { programReader, type Scope, type Services, type Tenant } from "../records/index.ts";
import { findOrganisationsAt } from "./addressees.ts";
import type { RestsOn } from "./link-chain.ts";
import { linkAddress, linkEnd, makeTokens, type NewToken, writeLink } from "./links.ts";
import { linkMail } from "./mails.ts";

/** Kind of mails with a link that somebody has asked for or passed on. */
const LINK_MAIL = "personal-link";

/** To whom links go in one mail, and for which organisations. */
export type LinksTo = {
  address: string;
  name: string | null;
  organisations: readonly { id: string; name: string }[];
  restsOn: RestsOn;
  from: string | null;
  word?: string | undefined;
};

/** One address belongs to so many organisations at most: tokens are made before anybody knows how many. */
const MOST_ORGANISATIONS = 20;

async function queueLinks(
  db: TenantDb,
  { services, tenant, scope }: { services: Services; tenant: Tenant; scope: Scope },
  { address, name, organisations, restsOn, from, word }: LinksTo,
  tokens: readonly NewToken[],
): Promise<void> {
  const mailId = services.newId();
  const at = services.clock.now();
  let until = linkEnd(at);
  const links = [];
  for (const [index, { id, name: organisation }] of organisations.entries()) {
    const token = tokens[index];
    if (token === undefined) throw new Error("There are fewer secrets than links.");
    ({ until } = await writeLink(db, scope, token, { organisationId: id, address, name, mailId, restsOn }));
    links.push({ organisation, href: linkAddress(services, tenant, token) });
  }
  const to = name === null ? { address } : { address, name };
  const mail = linkMail({ tenant, name, links, until, from, word });
  await queueMail(db, { tenantId: tenant.id, id: mailId, kind: LINK_MAIL, to, at, secretUntil: until, ...mail });
}

/** Sends a link to an address, at once: by the office, or passed on. */
export async function sendLinks(services: Services, tenant: Tenant, scope: Scope, to: LinksTo): Promise<void> {
  const tokens = await makeTokens(services, to.organisations.length);
  await services.doors.withTenant(programReader(tenant.id), (db) =>
    queueLinks(db, { services, tenant, scope }, to, tokens),
  );
}

/** Sends new links to whoever asks with an address that is on file; to others nothing. Nobody can tell from the answer. */
export async function sendLinksOnFile(services: Services, tenant: Tenant, address: string): Promise<void> {
  const tokens = await makeTokens(services, MOST_ORGANISATIONS);
  await services.doors.withTenant(programReader(tenant.id), async (db) => {
    const found = await findOrganisationsAt(db, address);
    const [first] = found;
    if (first === undefined) return;
    const actor = { id: null, name: first.name ?? first.title };
    const scope = { tenantId: tenant.id, actor, clock: services.clock, newId: services.newId };
    const organisations = found.map(({ organisationId, title }) => ({ id: organisationId, name: title }));
    const to = {
      address: first.address,
      name: first.name,
      organisations,
      restsOn: { on: "address" as const },
      from: null,
    };
    await queueLinks(db, { services, tenant, scope }, to, tokens);
  });
}
