import { createHash } from "node:crypto";
import type { SignInDb, TenantDb } from "../../platform/db/doors.ts";
import type { Services } from "../records/index.ts";

/** Name of the session cookie. */
export const SESSION_COOKIE = "miteinander_session";

/** Days without a visit after which a session ends by itself. */
export const SESSION_DAYS = 30;
/** Days after which a session ends however often it is used. */
const LONGEST_SESSION_DAYS = 180;

const DAY = 86_400_000;

/** What is kept of a secret: its SHA-256. The secret itself is in the link or cookie only. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

/** The Set-Cookie value that keeps a session's secret in the browser. How long it holds the database decides. */
export const sessionCookie = (services: Pick<Services, "baseUrl">, secret: string): string =>
  cookie(services, SESSION_COOKIE, secret, LONGEST_SESSION_DAYS * 86_400);

/** The Set-Cookie value that takes the secret out of the browser. */
export const endedCookie = (services: Pick<Services, "baseUrl">): string => cookie(services, SESSION_COOKIE, "", 0);

/** A Set-Cookie value for this host alone, which no script reads and no other website sends along. */
export function cookie({ baseUrl }: Pick<Services, "baseUrl">, name: string, value: string, seconds: number): string {
  const secure = baseUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** When a session ends by itself. */
export const expiryOf = (createdAt: Date, now: Date): Date =>
  new Date(Math.min(now.getTime() + SESSION_DAYS * DAY, createdAt.getTime() + LONGEST_SESSION_DAYS * DAY));

/**
 * How somebody has just proven who they are beyond a mail. `on`: the identity provider on whose word it rests, which
 * counts only in counties that trust it; null: it speaks for the person everywhere.
 */
export type Proof = { by: "passkey" | "provider"; on: string | null };

/** `vouchedBy`: the provider on whose word alone somebody is in; the session opens only counties that trust it. */
type NewSession = { accountId: string; device: string; vouchedBy?: string | null; proof?: Proof | undefined };

/** What a session says of its latest proof. */
const provenNow = (proof: Proof | undefined, now: Date) =>
  proof === undefined ? {} : { proven_by: proof.by, proven_at: now, proven_on: proof.on };

/** Notes that whoever is in has proven anew who they are. */
export async function noteProof(
  db: SignInDb | TenantDb,
  accountId: string,
  secret: string,
  proof: Proof,
  now: Date,
): Promise<void> {
  await db
    .updateTable("session")
    .set({ proven_by: proof.by, proven_at: now, proven_on: proof.on })
    .where("secret_hash", "=", hashSecret(secret))
    .where("account_id", "=", accountId)
    .execute();
}

/**
 * Begins a session of somebody who has proven who they are, in whatever way: a link, a code, a passkey, the county's own
 * sign-in. @returns the secret for `sessionCookie`
 */
export async function beginSession(
  db: SignInDb,
  services: Pick<Services, "clock" | "newId" | "randomToken">,
  { accountId, device, vouchedBy = null, proof }: NewSession,
): Promise<string> {
  const secret = services.randomToken();
  const now = services.clock.now();
  await db
    .insertInto("session")
    .values({
      id: services.newId(),
      account_id: accountId,
      secret_hash: hashSecret(secret),
      device,
      created_at: now,
      last_seen_at: now,
      expires_at: expiryOf(now, now),
      vouched_by: vouchedBy,
      ...provenNow(proof, now),
    })
    .execute();
  await db.updateTable("account").set({ last_visit_at: now }).where("id", "=", accountId).execute();
  return secret;
}

/** A session as its owner sees it. `isThis`: the one the page was asked for with. */
export type OwnSession = { id: string; device: string; beganAt: Date; seenAt: Date; isThis: boolean };

/** The account's open sessions, this one first, then the one used last. */
export async function findSessions(
  db: TenantDb,
  accountId: string,
  secret: string | undefined,
  now: Date,
): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom("session")
    .select(["id", "device", "created_at", "last_seen_at", "secret_hash"])
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .execute();
  const hash = secret === undefined ? undefined : hashSecret(secret);
  return rows
    .map((row) => ({
      id: row.id,
      device: row.device,
      beganAt: row.created_at,
      seenAt: row.last_seen_at,
      isThis: row.secret_hash === hash,
    }))
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** How the session of a secret has proven who it is. `provenAt`: when last beyond a mail; null: never. */
export type SessionState = {
  id: string;
  beganAt: Date;
  provenAt: Date | null;
  provenOn: string | null;
  vouchedBy: string | null;
  releasedFor: string | null;
  releasedUntil: Date | null;
};

/** The state of an open session; undefined where there is none. */
export async function findSessionState(
  db: TenantDb | SignInDb,
  secret: string | undefined,
): Promise<SessionState | undefined> {
  if (secret === undefined) return undefined;
  return db
    .selectFrom("session")
    .select(["id", "created_at as beganAt", "proven_at as provenAt", "proven_on as provenOn"])
    .select(["vouched_by as vouchedBy", "released_for as releasedFor", "released_until as releasedUntil"])
    .where("secret_hash", "=", hashSecret(secret))
    .where("ended_at", "is", null)
    .executeTakeFirst();
}

/** Which sessions to end: one by its id or its secret, or all but that of a secret. */
export type Ending = { id: string } | { secret: string } | { allBut: string };

/** Ends open sessions of an account; they let nobody in from that moment. @returns how many there were */
export async function endSessions(db: TenantDb, accountId: string, ending: Ending, now: Date): Promise<number> {
  let query = db
    .updateTable("session")
    .set({ ended_at: now })
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null);
  if ("id" in ending) query = query.where("id", "=", ending.id);
  else if ("secret" in ending) query = query.where("secret_hash", "=", hashSecret(ending.secret));
  else query = query.where("secret_hash", "!=", hashSecret(ending.allBut));
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}
