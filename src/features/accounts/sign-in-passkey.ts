import type { Services, Tenant } from "../records/index.ts";
import { NETWORK_PASSKEY_LIMIT } from "./limits.ts";
import { askForPasskey, partyOf } from "./passkey-challenge.ts";
import { checkPasskey } from "./passkeys.ts";
import { beginSession } from "./sessions.ts";
import { countOrRefuse, findMember } from "./sign-in.ts";

/** What an authenticator signs to let somebody in. @throws Refusal 429 */
export async function requestPasskey(services: Services, tenant: Tenant, network: string) {
  return services.doors.asSignIn(async (db) => {
    await countOrRefuse(db, services, NETWORK_PASSKEY_LIMIT, network);
    return askForPasskey(db, services, partyOf(services, tenant), "sign-in", null);
  }, tenant.id);
}

/** What came of a passkey: in, known but without a place in this county, or nothing that could be said more closely. */
export type PasskeyOutcome = { state: "in"; secret: string } | { state: "left" | "refused" };

/** Signs in by what a passkey says. @throws Refusal 429 */
export async function signInByPasskey(
  services: Services,
  tenant: Tenant,
  said: string,
  from: { network: string; device: string },
): Promise<PasskeyOutcome> {
  return services.doors.asSignIn(async (db): Promise<PasskeyOutcome> => {
    await countOrRefuse(db, services, NETWORK_PASSKEY_LIMIT, from.network);
    const proof = await checkPasskey(db, services, partyOf(services, tenant), said, null);
    if (proof === undefined) return { state: "refused" };
    const { accountId, vouchedBy } = proof;
    if ((await findMember(db, tenant.id, { id: accountId })) === undefined) return { state: "left" };
    const secret = await beginSession(db, services, {
      accountId,
      device: from.device,
      vouchedBy,
      proof: { by: "passkey", on: vouchedBy },
    });
    return { state: "in", secret };
  }, tenant.id);
}
