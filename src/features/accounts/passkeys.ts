import { z } from "zod";
import type { SignInDb, TenantDb } from "../../platform/db/doors.ts";
import type { Services } from "../records/index.ts";
import { ALGORITHMS, loadWebAuthn, type Party, takeChallenge } from "./passkey-challenge.ts";

// Passkeys as they are made, used and kept (WebAuthn Level 3), through @simplewebauthn/server.

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/);
const shared = { id: base64url, rawId: base64url, type: z.literal("public-key") };
const assertion = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});
const attestation = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});

/** What a browser sent, or undefined where it is none of this. */
function parse<T>(schema: z.ZodType<T>, said: string): T | undefined {
  try {
    const read = schema.safeParse(JSON.parse(said));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** The challenge an answer was made for; anything where it is none. */
function challengeIn(clientDataJSON: string): string {
  const client = parse(
    z.object({ challenge: z.string().max(200) }),
    Buffer.from(clientDataJSON, "base64url").toString(),
  );
  return client?.challenge ?? "";
}

/** Whose passkey it is, and on whose word it was made. */
export type PasskeyProof = { accountId: string; vouchedBy: string | null };

/**
 * Checks what a passkey says, once: its challenge is used up either way. Undefined where it proves nothing.
 * @param by whose proof it has to be; null: anybody's, to let them in
 */
export async function checkPasskey(
  db: SignInDb | TenantDb,
  services: Services,
  party: Party,
  said: string,
  by: string | null,
): Promise<PasskeyProof | undefined> {
  const answer = parse(assertion, said);
  if (answer === undefined) return undefined;
  const challenge = challengeIn(answer.response.clientDataJSON);
  const purpose = by === null ? "sign-in" : "prove";
  if (!(await takeChallenge(db, services, { challenge, purpose, party, accountId: by }))) return undefined;
  const passkey = await db
    .selectFrom("passkey")
    .selectAll()
    .where("rp_id", "=", party.id)
    .where("credential_id", "=", answer.id)
    .forUpdate()
    .executeTakeFirst();
  if (passkey === undefined || (by !== null && passkey.account_id !== by)) return undefined;
  const counter = await verifyAssertion(answer, challenge, party, passkey);
  if (counter === undefined) return undefined;
  await db
    .updateTable("passkey")
    .set({ counter, last_used_at: services.clock.now() })
    .where("id", "=", passkey.id)
    .execute();
  return { accountId: passkey.account_id, vouchedBy: passkey.vouched_by };
}

type KeptKey = { credential_id: string; public_key: string; counter: number };

/** The new counter of a right answer. What is wrong with the others is nobody's business. */
async function verifyAssertion(
  answer: z.infer<typeof assertion>,
  challenge: string,
  party: Party,
  key: KeptKey,
): Promise<number | undefined> {
  const { userHandle: _unused, ...response } = answer.response;
  const { verifyAuthenticationResponse } = await loadWebAuthn();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...answer, response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: {
        id: key.credential_id,
        publicKey: new Uint8Array(Buffer.from(key.public_key, "base64url")),
        counter: key.counter,
      },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a passkey that an authenticator has made for this account; false where it is none, or known already. */
export async function addPasskey(
  db: SignInDb | TenantDb,
  services: Services,
  party: Party,
  made: { accountId: string; said: string; name: string; vouchedBy: string | null },
): Promise<boolean> {
  const { accountId, name, vouchedBy } = made;
  const answer = parse(attestation, made.said);
  if (answer === undefined) return false;
  const challenge = challengeIn(answer.response.clientDataJSON);
  if (!(await takeChallenge(db, services, { challenge, purpose: "add", party, accountId }))) return false;
  const credential = await verifyAttestation(answer, challenge, party);
  if (credential === undefined) return false;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("passkey")
    .values({
      id: services.newId(),
      account_id: accountId,
      rp_id: party.id,
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey).toString("base64url"),
      counter: credential.counter,
      transports: answer.response.transports,
      name,
      vouched_by: vouchedBy,
      created_at: services.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) === 1;
}

async function verifyAttestation(answer: z.infer<typeof attestation>, challenge: string, party: Party) {
  const { verifyRegistrationResponse } = await loadWebAuthn();
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, response: { ...answer.response, transports: [] }, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...ALGORITHMS],
    });
    return verified ? registrationInfo.credential : undefined;
  } catch {
    return undefined;
  }
}

/** A passkey as its owner sees it. */
export type OwnPasskey = { id: string; host: string; name: string; madeAt: Date; usedAt: Date | null };

/** The account's passkeys on all hosts, oldest first. */
export async function findPasskeys(db: SignInDb | TenantDb, accountId: string): Promise<OwnPasskey[]> {
  return db
    .selectFrom("passkey")
    .select(["id", "rp_id as host", "name", "created_at as madeAt", "last_used_at as usedAt"])
    .where("account_id", "=", accountId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Gives a passkey another name; false where the account has none of this id. */
export async function renamePasskey(db: TenantDb, accountId: string, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("passkey")
    .set({ name })
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Takes a passkey away; it lets nobody in any more. Undefined where the account has none of this id, else its name. */
export async function removePasskey(db: TenantDb, accountId: string, id: string): Promise<string | undefined> {
  const row = await db
    .deleteFrom("passkey")
    .where("account_id", "=", accountId)
    .where("id", "=", id)
    .returning("name")
    .executeTakeFirst();
  return row?.name;
}
