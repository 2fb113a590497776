import type { SignInDb, TenantDb } from "../../platform/db/doors.ts";
import type { Services, Tenant } from "../records/index.ts";
import { partyOf } from "./passkey-challenge.ts";
import type { Returned } from "./provider.ts";
import { hadWays } from "./release.ts";
import { beginSession, noteProof, type Proof } from "./sessions.ts";
import { findMember, useUp } from "./sign-in.ts";

/** Who somebody is at a provider. */
export type Subject = { issuer: string; subject: string };

/** An identity as its owner sees it. */
export type OwnIdentity = { id: string; issuer: string; linkedAt: Date; usedAt: Date | null };

/** The account's identities at providers, oldest first. */
export async function findIdentities(db: TenantDb, accountId: string): Promise<OwnIdentity[]> {
  return db
    .selectFrom("identity")
    .select(["id", "issuer", "linked_at as linkedAt", "last_used_at as usedAt"])
    .where("account_id", "=", accountId)
    .orderBy("linked_at")
    .execute();
}

/** Whose identity it is; undefined where it is nobody's yet. */
export async function findOwner(db: SignInDb, { issuer, subject }: Subject): Promise<string | undefined> {
  const row = await db
    .selectFrom("identity")
    .select("account_id")
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row?.account_id;
}

/** Links an identity with an account; false where it is somebody else's. */
export async function linkIdentity(
  db: SignInDb,
  { clock, newId }: Pick<Services, "clock" | "newId">,
  accountId: string,
  who: Subject,
): Promise<boolean> {
  await db
    .insertInto("identity")
    .values({
      id: newId(),
      account_id: accountId,
      issuer: who.issuer,
      subject: who.subject,
      linked_at: clock.now(),
    })
    .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doNothing())
    .execute();
  return (await findOwner(db, who)) === accountId;
}

/** Takes an identity off the account; false where it has none of this id. */
export async function unlinkIdentity(db: TenantDb, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("identity")
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  return Number(numDeletedRows) === 1;
}

/** What came of coming back: in (`linked`: by this, from now on); known, but without a place here; nobody's yet; or by an invitation that does not work. */
export type ProviderOutcome =
  | { state: "in"; secret: string; linked?: { accountId: string; name: string } }
  | { state: "left" | "unknown" | "spent" };

/** Lets in whoever comes back from the provider. The first time an invitation or a link by mail says whose identity it is. */
export async function signInByProvider(
  services: Services,
  tenant: Tenant,
  { errand, isFresh, ...who }: Returned,
  device: string,
): Promise<ProviderOutcome> {
  const proof: Proof | undefined = isFresh ? { by: "provider", on: who.issuer } : undefined;
  return services.doors.asSignIn(async (db): Promise<ProviderOutcome> => {
    const accountId = await findOwner(db, who);
    if (accountId === undefined)
      return errand.token === null ? { state: "unknown" } : acceptInvitation(errand.token, db, proof);
    if ((await findMember(db, tenant.id, { id: accountId })) === undefined) return { state: "left" };
    await db
      .updateTable("identity")
      .set({ last_used_at: services.clock.now() })
      .where("issuer", "=", who.issuer)
      .where("subject", "=", who.subject)
      .execute();
    return {
      state: "in",
      secret: await beginSession(db, services, { accountId, device, vouchedBy: who.issuer, proof }),
    };
  }, tenant.id);

  async function acceptInvitation(token: string, db: SignInDb, fresh: Proof | undefined): Promise<ProviderOutcome> {
    const used = await useUp(db, services, tenant, { token }, device);
    if (used === undefined) return { state: "spent" };
    // Who can read somebody's mail gets in, and gets no way of their own beside those that are there.
    const [party, now] = [partyOf(services, tenant), services.clock.now()];
    if (await hadWays(db, used.accountId, party, now)) return { state: "in", secret: used.secret };
    await linkIdentity(db, services, used.accountId, who);
    if (fresh !== undefined) await noteProof(db, used.accountId, used.secret, fresh, services.clock.now());
    const member = await findMember(db, tenant.id, { id: used.accountId });
    return {
      state: "in",
      secret: used.secret,
      linked: { accountId: used.accountId, name: member?.name ?? "" },
    };
  }
}
