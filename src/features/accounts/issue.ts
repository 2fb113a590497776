import type { SignInDb } from "../../platform/db/doors.ts";
import { absoluteAddress, pathsOf, type Services, type Tenant } from "../records/index.ts";
import { keyedHash } from "./keyed-hash.ts";
import { hashSecret } from "./sessions.ts";

/** Minutes a link and a code hold: mail servers delay. */
export const SIGN_IN_MINUTES = 30;

/** A link's secret and the code to type, known only now: the database keeps their hashes. */
export type IssuedSignIn = { id: string; token: string; code: string; expiresAt: Date };

/** Prepares a sign-in of an account: one link, one code, 30 minutes, one use. */
export async function issueSignIn(
  db: SignInDb,
  services: Services,
  subject: { accountId: string; tenantId: string; returnTo?: string | null },
): Promise<IssuedSignIn> {
  const now = services.clock.now();
  const issued = {
    id: services.newId(),
    token: services.randomToken(),
    code: services.randomCode(),
    expiresAt: new Date(now.getTime() + SIGN_IN_MINUTES * 60_000),
  };
  await db
    .insertInto("sign_in")
    .values({
      id: issued.id,
      account_id: subject.accountId,
      tenant_id: subject.tenantId,
      link_hash: hashSecret(issued.token),
      // six digits could be guessed from a plain hash; with the request's id each code is its own
      code_hash: await keyedHash(db, services, `${issued.id}:${issued.code}`),
      requested_at: now,
      expires_at: issued.expiresAt,
      return_to: subject.returnTo ?? null,
    })
    .execute();
  return issued;
}

/** The whole address of a sign-in link. */
export const signInAddress = (services: Services, tenant: Tenant, token: string): string =>
  absoluteAddress(services, tenant, pathsOf(tenant).intern(`anmelden/${token}`));

/** Addresses nobody can have (RFC 2606): the demo's people have them. */
const INVENTED = "@([a-z0-9-]+[.])*example[.](org|com|net)$";

/**
 * One open membership per role of a county with a fresh sign-in link: for the console of a demo. Of invented people alone:
 * a console is kept in logs, and who reads it must not get in as somebody who exists.
 */
export async function issueDemoLinks(
  services: Services,
  tenant: Tenant,
): Promise<{ role: string; name: string; address: string }[]> {
  return services.doors.asSignIn(async (db) => {
    const rows = await db
      .selectFrom("membership")
      .distinctOn("role")
      .select(["role", "name", "account_id"])
      .where("tenant_id", "=", tenant.id)
      .where("ended_at", "is", null)
      .where("email", "~", INVENTED)
      .orderBy("role")
      .orderBy("invited_at")
      .execute();
    const links = [];
    for (const row of rows) {
      const { token } = await issueSignIn(db, services, { accountId: row.account_id, tenantId: tenant.id });
      links.push({ role: row.role, name: row.name, address: signInAddress(services, tenant, token) });
    }
    return links;
  }, tenant.id);
}
