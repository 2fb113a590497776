import type { SignInDb, TenantDb } from "../../platform/db/doors.ts";
import { absoluteAddress, type Services, type Tenant } from "../records/index.ts";

// What authenticators are asked for (WebAuthn Level 3), through @simplewebauthn/server.

/** Loaded when the first passkey is asked for: its 250 modules would take a quarter of a second of each start. */
export const loadWebAuthn = () => import("@simplewebauthn/server");

/** Minutes within which an authenticator has to answer. */
const CHALLENGE_MINUTES = 5;

/** COSE algorithms of passkeys: EdDSA, ES256, RS256 (IANA); what the crypto of one version of Node knows beyond is not asked for. */
export const ALGORITHMS: readonly number[] = [-8, -7, -257];

/** For whom passkeys are made: browsers hold each to the host it was made on. */
export type Party = { id: string; origin: string; name: string };

/** The host of a county as browsers name it. Counties without a host of their own share one, and its passkeys. */
export function partyOf(services: Pick<Services, "baseUrl">, tenant: Pick<Tenant, "domain" | "networkName">): Party {
  const { hostname, origin } = new URL(absoluteAddress(services, tenant, "/"));
  return { id: hostname, origin, name: tenant.networkName };
}

/** What is signed for: letting somebody in, a new passkey, or a fresh proof of who is in already. */
type Purpose = "sign-in" | "add" | "prove";

async function keepChallenge(
  db: SignInDb | TenantDb,
  { clock }: Pick<Services, "clock">,
  kept: { challenge: string; purpose: Purpose; party: Party; accountId: string | null },
): Promise<void> {
  await db
    .insertInto("passkey_challenge")
    .values({
      challenge: kept.challenge,
      purpose: kept.purpose,
      rp_id: kept.party.id,
      account_id: kept.accountId,
      expires_at: new Date(clock.now().getTime() + CHALLENGE_MINUTES * 60_000),
    })
    .execute();
}

/** What an authenticator signs to let somebody in, or to prove who is in. Names nobody: the person chooses the passkey. */
export async function askForPasskey(
  db: SignInDb | TenantDb,
  services: Services,
  party: Party,
  purpose: "sign-in" | "prove",
  accountId: string | null,
) {
  const challenge = Buffer.from(services.randomToken(), "base64url");
  const { generateAuthenticationOptions } = await loadWebAuthn();
  const options = await generateAuthenticationOptions({ rpID: party.id, userVerification: "required", challenge });
  await keepChallenge(db, services, { challenge: options.challenge, purpose, party, accountId });
  return options;
}

/** What an authenticator needs to make a passkey of this account; those it has made already it refuses to make again. */
export async function askForNewPasskey(
  db: SignInDb | TenantDb,
  services: Services,
  party: Party,
  person: { accountId: string; email: string; name: string },
) {
  const known = await db
    .selectFrom("passkey")
    .select("credential_id as id")
    .where("account_id", "=", person.accountId)
    .where("rp_id", "=", party.id)
    .execute();
  const { generateRegistrationOptions } = await loadWebAuthn();
  const options = await generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userID: Buffer.from(person.accountId),
    userName: person.email,
    userDisplayName: person.name,
    challenge: Buffer.from(services.randomToken(), "base64url"),
    supportedAlgorithmIDs: [...ALGORITHMS],
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: known,
  });
  const { challenge } = options;
  await keepChallenge(db, services, { challenge, purpose: "add", party, accountId: person.accountId });
  return options;
}

/** Takes the challenge of an answer away; false where it was not asked for, was used, or is too old. */
export async function takeChallenge(
  db: SignInDb | TenantDb,
  { clock }: Pick<Services, "clock">,
  asked: { challenge: string; purpose: Purpose; party: Party; accountId: string | null },
): Promise<boolean> {
  const row = await db
    .deleteFrom("passkey_challenge")
    .where("challenge", "=", asked.challenge)
    .where("purpose", "=", asked.purpose)
    .where("rp_id", "=", asked.party.id)
    .where("account_id", asked.accountId === null ? "is" : "=", asked.accountId)
    .returning("expires_at")
    .executeTakeFirst();
  return row !== undefined && row.expires_at > clock.now();
}
