import type { SignInDb, TenantDb } from "../../platform/db/doors.ts";
import type { Reader } from "../../platform/db/doors.ts";
import { createKeyedHash } from "../accounts/index.ts";
import {
  holderReader,
  type LinkHolder,
  pathsOf,
  absoluteAddress,
  programReader,
  type Scope,
  type Services,
  type Tenant,
} from "../records/index.ts";
import { chain, type RestsOn, stillRests } from "./link-chain.ts";

/** Days a personal link holds: a round with its reminders is over by then. */
export const LINK_DAYS = 60;

/** Days after its end that a link is remembered: whose mail came back is asked for longer than the link holds. */
const REMEMBERED_DAYS = 90;

const DAY = 86_400_000;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Hashes tokens; the same key hashes other things, so it is said what this is. */
async function createTokenHash(db: SignInDb, services: Services): Promise<(token: string) => string> {
  const hash = await createKeyedHash(db, services);
  return (token) => hash(`personal-link:${token}`);
}

/** A secret for a link, and what is kept of it. */
export type NewToken = { token: string; hash: string };

/** Secrets for as many links; made before the transaction that writes the mails, which may not see the key. */
export async function makeTokens(services: Services, count: number): Promise<NewToken[]> {
  return services.doors.asSignIn(async (db) => {
    const hash = await createTokenHash(db, services);
    return Array.from({ length: count }, () => {
      const token = services.randomToken();
      return { token, hash: hash(token) };
    });
  });
}

/** When a link that is made now ends. */
export const linkEnd = (now: Date): Date => new Date(now.getTime() + LINK_DAYS * DAY);

/** To whom a link goes, and with which mail. */
export type LinkTo = {
  organisationId: string;
  address: string;
  name: string | null;
  mailId: string;
  restsOn: RestsOn;
};

/** Keeps a link. @returns its id, and until when it holds: who passes one on cannot make it last longer */
export async function writeLink(
  db: TenantDb,
  scope: Scope,
  { hash }: NewToken,
  to: LinkTo,
): Promise<{ id: string; until: Date }> {
  const id = scope.newId();
  const now = scope.clock.now();
  const chained = await chain(db, { id, until: linkEnd(now) }, to.restsOn);
  await db
    .insertInto("personal_link")
    .values({
      tenant_id: scope.tenantId,
      id,
      organisation_id: to.organisationId,
      token_hash: hash,
      address: to.address,
      name: to.name,
      mail_id: to.mailId,
      made_at: now,
      made_by: scope.actor.name,
      ...chained,
    })
    .execute();
  return { id, until: chained.expires_at };
}

/** The address a link has in mails. */
export const linkAddress = (services: Services, tenant: Tenant, { token }: NewToken): string =>
  absoluteAddress(services, tenant, pathsOf(tenant).personal(token));

/** Who comes by this link, and what they see. Undefined: it leads nowhere, whatever the reason. Changes nothing. */
export async function findHolder(
  services: Services,
  tenant: Tenant,
  token: string,
): Promise<{ holder: LinkHolder; reader: Reader } | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const link = await services.doors.asSignIn(
    async (db) => findOpenLink(db, (await createTokenHash(db, services))(token), services.clock.now()),
    tenant.id,
  );
  if (link === undefined) return undefined;
  const organisation = await services.doors.withTenant(programReader(tenant.id), async (db) =>
    (await stillRests(db, link.id)) ? findOwner(db, link.organisation_id) : undefined,
  );
  if (organisation === undefined) return undefined;
  const { hasNetworkEntries, ...shown } = organisation;
  return {
    holder: {
      linkId: link.id,
      name: link.name,
      address: link.address,
      organisation: shown,
      expiresAt: link.expires_at,
    },
    reader: holderReader(tenant.id, shown.id, hasNetworkEntries),
  };
}

async function findOpenLink(db: SignInDb, hash: string, now: Date) {
  return db
    .selectFrom("personal_link")
    .select(["id", "organisation_id", "name", "address", "expires_at"])
    .where("token_hash", "=", hash)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

async function findOwner(db: TenantDb, id: string) {
  const row = await db
    .selectFrom("record as r")
    .select((eb) => [
      "r.id",
      "r.title as name",
      "r.slug",
      eb
        .exists(
          eb
            .selectFrom("record as own")
            .select("own.id")
            .whereRef("own.tenant_id", "=", "r.tenant_id")
            .whereRef("own.owner_id", "=", "r.id")
            .where("own.visible_to", "=", "network"),
        )
        .as("hasNetworkEntries"),
    ])
    .where("r.id", "=", id)
    .where("r.kind", "=", "organisation")
    .where("r.deleted_at", "is", null)
    .executeTakeFirst();
  return row && { ...row, hasNetworkEntries: row.hasNetworkEntries === true };
}

/** Forgets links, with their addresses, some time after their end. */
export async function forgetLinks(db: TenantDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - REMEMBERED_DAYS * DAY);
  await db.deleteFrom("personal_link").where("expires_at", "<", before).execute();
}
