import type { SignInDb } from "../../platform/db/doors.ts";
import { Refusal } from "../../platform/http/answers.ts";
import { queueMail } from "../../platform/mail/index.ts";
import type { Services, Tenant } from "../records/index.ts";
import { countAttempt } from "./attempts.ts";
import { issueSignIn, signInAddress } from "./issue.ts";
import { keyedHash } from "./keyed-hash.ts";
import { ADDRESS_LIMIT, CODE_LIMIT, type Limit, NETWORK_CODE_LIMIT, NETWORK_LIMIT } from "./limits.ts";
import { signInMail } from "./mails.ts";
import { beginSession, hashSecret } from "./sessions.ts";

// How somebody proves by mail who they are. Passkeys and the county's own sign-in prove it in other ways; all end in
// `beginSession`.

/** Wrong codes after which neither the code nor the link of a sign-in works. */
const MOST_WRONG_CODES = CODE_LIMIT.most;

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** The open membership of an account in a county, by id or address; the strongest where there are two. */
export async function findMember(db: SignInDb, tenantId: string, account: { id: string } | { email: string }) {
  return db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.id as accountId", "account.email", "membership.name"])
    .where("membership.tenant_id", "=", tenantId)
    .where("membership.ended_at", "is", null)
    .where((eb) => ("id" in account ? eb("account.id", "=", account.id) : eb("account.email", "=", account.email)))
    .orderBy("membership.role")
    .orderBy("membership.id")
    .executeTakeFirst();
}

/** Counts an attempt. @throws Refusal 429 when there were too many */
export async function countOrRefuse(db: SignInDb, services: Services, limit: Limit, subject: string): Promise<void> {
  const { isAllowed } = await countAttempt(db, services, limit, subject);
  if (!isAllowed) throw new Refusal(429, "too_often");
}

/**
 * Writes to somebody who wants to sign in, if the address is a member's. Whether it is nobody can tell from the answer.
 * @returns the id under which the code is typed; for strangers one that leads nowhere
 * @throws Refusal 429
 */
export async function requestSignIn(
  services: Services,
  tenant: Tenant,
  asked: { email: string; network: string; returnTo: string | null },
): Promise<string> {
  const email = asked.email.toLowerCase();
  return services.doors.asSignIn(async (db) => {
    await countOrRefuse(db, services, NETWORK_LIMIT, asked.network);
    await countOrRefuse(db, services, ADDRESS_LIMIT, email);
    const member = await findMember(db, tenant.id, { email });
    if (member === undefined) return services.newId();
    const { accountId, name } = member;
    const issued = await issueSignIn(db, services, { accountId, tenantId: tenant.id, returnTo: asked.returnTo });
    const href = signInAddress(services, tenant, issued.token);
    await queueMail(db, {
      tenantId: tenant.id,
      id: services.newId(),
      kind: "sign-in",
      to: { address: member.email, name },
      ...signInMail({ tenant, name, href, code: issued.code, until: issued.expiresAt }),
      at: services.clock.now(),
      secretUntil: issued.expiresAt,
    });
    return issued.id;
  }, tenant.id);
}

/** Whose sign-in a link is, whatever has become of it; undefined: nobody's who has access here. */
async function findAsked(db: SignInDb, tenant: Tenant, token: string) {
  if (!TOKEN.test(token)) return undefined;
  const row = await db
    .selectFrom("sign_in")
    .select(["account_id", "used_at", "expires_at", "failed_codes"])
    .where("link_hash", "=", hashSecret(token))
    .where("tenant_id", "=", tenant.id)
    .executeTakeFirst();
  const member = row && (await findMember(db, tenant.id, { id: row.account_id }));
  return row && member && { ...row, member };
}

/**
 * Whom an open link would sign in. Looks at it and changes nothing: programs that check mails open links before people do.
 * Undefined where it lets nobody in, whatever the reason: who finds an old one somewhere learns nothing of whose it was.
 */
export async function findLink(
  services: Services,
  tenant: Tenant,
  token: string,
): Promise<{ name: string; email: string } | undefined> {
  return services.doors.asSignIn(async (db) => {
    const asked = await findAsked(db, tenant, token);
    if (asked === undefined || asked.used_at !== null || asked.failed_codes >= MOST_WRONG_CODES) return undefined;
    return asked.expires_at <= services.clock.now() ? undefined : asked.member;
  }, tenant.id);
}

/** Writes once more to whom a link that holds no more went. Nobody can tell from the answer whether it went to anybody. */
export async function requestAnew(
  services: Services,
  tenant: Tenant,
  { token, network }: { token: string; network: string },
): Promise<string> {
  const asked = await services.doors.asSignIn((db) => findAsked(db, tenant, token), tenant.id);
  return requestSignIn(services, tenant, { email: asked?.member.email ?? `link:${token}`, network, returnTo: null });
}

/** Somebody is in: the secret for the cookie, and where they wanted to go. */
export type SignedIn = { secret: string; returnTo: string | null };

/** Uses a sign-in up, by its link or its code, exactly once however many try at the same time; then begins the session. */
export async function useUp(
  db: SignInDb,
  services: Services,
  tenant: Tenant,
  proof: { token: string } | { id: string; code: string },
  device: string,
): Promise<(SignedIn & { accountId: string }) | undefined> {
  const now = services.clock.now();
  const codeHash = "code" in proof ? await keyedHash(db, services, `${proof.id}:${proof.code}`) : "";
  const used = await db
    .updateTable("sign_in")
    .set({ used_at: now })
    .where((eb) =>
      "token" in proof
        ? eb("link_hash", "=", hashSecret(proof.token))
        : eb.and([eb("id", "=", proof.id), eb("code_hash", "=", codeHash)]),
    )
    .where("tenant_id", "=", tenant.id)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .where("failed_codes", "<", MOST_WRONG_CODES)
    .returning(["account_id", "return_to"])
    .executeTakeFirst();
  if (used === undefined) return undefined;
  const member = await findMember(db, tenant.id, { id: used.account_id });
  if (member === undefined) return undefined;
  const secret = await beginSession(db, services, { accountId: member.accountId, device });
  return { secret, returnTo: used.return_to, accountId: member.accountId };
}

/** Signs in by the link of a mail; undefined where it does not work (any more). */
export async function signInByLink(
  services: Services,
  tenant: Tenant,
  token: string,
  device: string,
): Promise<SignedIn | undefined> {
  if (!TOKEN.test(token)) return undefined;
  return services.doors.asSignIn((db) => useUp(db, services, tenant, { token }, device), tenant.id);
}

/** What came of a typed code. Strangers, who got no mail, are told the same as members. */
export type CodeOutcome = { ok: true; signedIn: SignedIn } | { ok: false; triesLeft: number };

/**
 * Signs in by the code of a mail. The fifth wrong one ends the sign-in, its link included.
 * @throws Refusal 429 when a network types too many
 */
export async function signInByCode(
  services: Services,
  tenant: Tenant,
  typed: { id: string; code: string; network: string },
  device: string,
): Promise<CodeOutcome> {
  return services.doors.asSignIn(async (db): Promise<CodeOutcome> => {
    await countOrRefuse(db, services, NETWORK_CODE_LIMIT, typed.network);
    const attempt = await countAttempt(db, services, CODE_LIMIT, typed.id);
    if (!attempt.isAllowed) return { ok: false, triesLeft: 0 };
    const signedIn = await useUp(db, services, tenant, typed, device);
    if (signedIn !== undefined) return { ok: true, signedIn };
    await db
      .updateTable("sign_in")
      .set((eb) => ({ failed_codes: eb("failed_codes", "+", 1) }))
      .where("id", "=", typed.id)
      .where("tenant_id", "=", tenant.id)
      .execute();
    return { ok: false, triesLeft: CODE_LIMIT.most - attempt.before - 1 };
  }, tenant.id);
}
