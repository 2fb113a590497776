import type { SignInDb } from "../../platform/db/doors.ts";
import type { WorkspaceContext } from "../records/index.ts";
import { PROOF_MINUTES } from "./confirmations.ts";
import { type Party, partyOf } from "./passkey-challenge.ts";
import { findProvider } from "./provider.ts";
import { findSessionState, hashSecret, SESSION_COOKIE, type SessionState } from "./sessions.ts";

/** What a session is released for: changing one's ways to sign in, or the county's provider. */
export type Released = "ways" | "provider";

const isRecent = (at: Date | null, now: Date): boolean =>
  at !== null && at.getTime() >= now.getTime() - PROOF_MINUTES * 60_000;

/** Whether a session has proven who it is, beyond a mail, minutes ago, on a word that counts in this county. */
async function isProvenIn(db: SignInDb, tenantId: string, session: SessionState, now: Date): Promise<boolean> {
  if (!isRecent(session.provenAt, now)) return false;
  return session.provenOn === null || session.provenOn === (await findProvider(db, tenantId))?.issuer;
}

const asAsked = <T>(
  context: WorkspaceContext,
  work: (db: SignInDb, session: SessionState, now: Date) => Promise<T>,
): Promise<T | undefined> => {
  const { services, tenant } = context;
  return services.doors.asSignIn(async (db) => {
    const session = await findSessionState(db, context.cookie(SESSION_COOKIE));
    return session && work(db, session, services.clock.now());
  }, tenant.id);
};

/** Whether this session has proven who it is, beyond a mail, minutes ago, on a word that counts here. */
export const isProven = async (context: WorkspaceContext): Promise<boolean> =>
  (await asAsked(context, (db, session, now) => isProvenIn(db, context.tenant.id, session, now))) === true;

/** Whether this session may do it now: it has just proven who it is, or is released for it. */
export const isReleased = async (context: WorkspaceContext, what: Released): Promise<boolean> =>
  (await asAsked(
    context,
    async (db, session, now) =>
      (session.releasedFor === what && session.releasedUntil !== null && session.releasedUntil > now) ||
      (await isProvenIn(db, context.tenant.id, session, now)),
  )) === true;

/** Releases this session for ten minutes. */
export async function release(context: WorkspaceContext, what: Released): Promise<void> {
  const { services } = context;
  const until = new Date(services.clock.now().getTime() + PROOF_MINUTES * 60_000);
  await services.doors.asSignIn((db) =>
    db
      .updateTable("session")
      .set({ released_for: what, released_until: until })
      .where("secret_hash", "=", hashSecret(context.cookie(SESSION_COOKIE) ?? ""))
      .execute(),
  );
}

/**
 * Whether somebody had a way to prove who they are on a host at a moment: a passkey made there, or an identity anywhere.
 * What is as old as the session itself has been made in it.
 */
export async function hadWays(db: SignInDb, accountId: string, party: Party, at: Date): Promise<boolean> {
  const known = await db
    .selectFrom("passkey")
    .select("id")
    .where("account_id", "=", accountId)
    .where("rp_id", "=", party.id)
    .where("created_at", "<", at)
    .unionAll(db.selectFrom("identity").select("id").where("account_id", "=", accountId).where("linked_at", "<", at))
    .executeTakeFirst();
  return known !== undefined;
}

/**
 * Whether somebody may add a way to sign in. `anew`: not in this session, but in the first minutes after signing in by mail
 * again: who has nothing yet to prove themselves by on this host gets their first way so.
 */
export async function mayAddWay(context: WorkspaceContext): Promise<"yes" | "no" | "anew"> {
  if (await isReleased(context, "ways")) return "yes";
  const { accountId } = context.viewer;
  if (accountId === null) return "no";
  const party = partyOf(context.services, context.tenant);
  const first = await asAsked(context, async (db, session, now) => {
    if (await hadWays(db, accountId, party, session.beganAt)) return "no";
    return isRecent(session.beganAt, now) ? "yes" : "anew";
  });
  return first ?? "no";
}
