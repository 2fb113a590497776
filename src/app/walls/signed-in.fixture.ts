// Somebody signed in on one more device, and a link to sign in that is on its way to them.
import { issueSignIn } from "../../features/accounts/issue.ts";
import { beginSession as begin } from "../../features/accounts/index.ts";
import type { TestWorld } from "../../features/records/testing.ts";

/** @returns the secret of the new session */
export const beginSession = ({ services }: TestWorld, accountId: string): Promise<string> =>
  services.doors.asSignIn((db) => begin(db, services, { accountId, device: "Firefox/Linux" }));

/** @returns the token of the link */
export const issueSignInFor = async ({ services, tenants }: TestWorld, accountId: string): Promise<string> =>
  (
    await services.doors.asSignIn(
      (db) => issueSignIn(db, services, { accountId, tenantId: tenants.eins.id }),
      tenants.eins.id,
    )
  ).token;
