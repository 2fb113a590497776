import * as openid from "openid-client";
import type { SignInDb, TenantDb } from "../../platform/db/doors.ts";
import { absoluteAddress, type Paths, programReader, type Services, type Tenant } from "../records/index.ts";
import { seal, unseal } from "./sealed.ts";

// The county's own identity provider (OpenID Connect Core 1.0, code flow with PKCE), through openid-client.

/** A provider as the office has set it up. `label`: what the button calls it. */
export type Provider = { issuer: string; clientId: string; sealedSecret: string; label: string; changedAt: Date };

const SECRET = "provider-secret";

/** The county's provider; undefined where it has none. */
export async function findProvider(db: SignInDb | TenantDb, tenantId: string): Promise<Provider | undefined> {
  return db
    .selectFrom("identity_provider")
    .select(["issuer", "client_id as clientId", "sealed_secret as sealedSecret", "label", "changed_at as changedAt"])
    .where("tenant_id", "=", tenantId)
    .executeTakeFirst();
}

/** What the office types. An empty secret keeps the one that is there. */
export type TypedProvider = { issuer: string; clientId: string; secret: string | undefined; label: string };

/** Why a provider could not be asked: it does not answer (as one), or its secret is of another installation. */
export class ProviderDown extends Error {}

/** Milliseconds for which what a provider says of itself is believed. */
const KNOWN_FOR = 3_600_000;

type Known = { configuration: openid.Configuration; until: number };
const known = new WeakMap<Services, Map<string, Known>>();

/** What a provider says of itself (OpenID Connect Discovery), asked for once an hour. @throws ProviderDown */
async function discover(services: Services, provider: TypedProvider & { secret: string }) {
  const { issuer, clientId, secret } = provider;
  const memory = known.get(services) ?? new Map<string, Known>();
  known.set(services, memory);
  const key = JSON.stringify([issuer, clientId, secret]);
  const now = services.clock.now().getTime();
  const kept = memory.get(key);
  if (kept !== undefined && kept.until > now) return kept.configuration;
  try {
    const server = new URL(issuer);
    const configuration = await openid.discovery(server, clientId, undefined, openid.ClientSecretBasic(secret), {
      [openid.customFetch]: (address, { method, headers, body }) =>
        services.fetchOutside(address, { method, headers, body: body as string | URLSearchParams | undefined }),
      // What may be called at all, and over what, `fetchOutside` decides.
      execute: [
        openid.enableNonRepudiationChecks,
        ...(server.protocol === "http:" ? [openid.allowInsecureRequests] : []),
      ],
    });
    memory.set(key, { configuration, until: now + KNOWN_FOR });
    return configuration;
  } catch (error) {
    services.log.warn("provider_down", { issuer, fault: String(error) });
    throw new ProviderDown();
  }
}

/** The provider, opened and asked. Undefined where the county has none. @throws ProviderDown */
async function reach(services: Services, tenant: Tenant) {
  // No transaction waits for somebody else's server.
  const found = await services.doors.asSignIn(async (db) => {
    const provider = await findProvider(db, tenant.id);
    return provider && { provider, secret: await unseal(db, services, SECRET, provider.sealedSecret) };
  }, tenant.id);
  if (found === undefined) return undefined;
  const { provider, secret } = found;
  // After a restore the key is another one: the office has to enter the secret again.
  if (secret === undefined) throw new ProviderDown();
  return { provider, configuration: await discover(services, { ...provider, secret }) };
}

/** Sets the county's provider up, or another one in its place, after it has answered. @throws ProviderDown */
export async function saveProvider(services: Services, tenant: Tenant, typed: TypedProvider, by: string) {
  const secret = await services.doors.asSignIn(async (db) => {
    if (typed.secret !== undefined) return typed.secret;
    const before = await findProvider(db, tenant.id);
    return before && unseal(db, services, SECRET, before.sealedSecret);
  }, tenant.id);
  if (secret === undefined) throw new ProviderDown();
  await discover(services, { ...typed, secret });
  const sealed = await services.doors.asSignIn((db) => seal(db, services, SECRET, secret), tenant.id);
  const row = {
    issuer: typed.issuer,
    client_id: typed.clientId,
    sealed_secret: sealed,
    label: typed.label,
    changed_at: services.clock.now(),
    changed_by: by,
  };
  await services.doors.withTenant(programReader(tenant.id), (db) =>
    db
      .insertInto("identity_provider")
      .values({ tenant_id: tenant.id, ...row })
      .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet(row))
      .execute(),
  );
}

/** Where the provider sends people back to; the office enters it there. */
export const returnAddress = (services: Services, tenant: Tenant, paths: Paths): string =>
  absoluteAddress(services, tenant, paths.intern("anmelden/anbieter/zurueck"));

/** What somebody goes to the provider for: to get in (by an invitation's token: for the first time), to link, to prove. */
export type Errand = {
  purpose: "sign-in" | "link" | "prove";
  tenantId: string;
  returnTo: string | null;
  /** Who was signed in when it began; null: nobody. */
  accountId: string | null;
  /** Of an invitation or a link by mail. */
  token: string | null;
};

type Journey = Errand & { state: string; nonce: string; verifier: string; until: number };

/** Minutes somebody may stay at the provider. */
export const JOURNEY_MINUTES = 10;

/** Seconds a proof at the provider may be old. */
const FRESH = 600;

/** Sends somebody to the provider. @returns its address, and what the browser keeps until they are back @throws ProviderDown */
export async function setOut(services: Services, tenant: Tenant, paths: Paths, errand: Errand) {
  const reached = await reach(services, tenant);
  if (reached === undefined) return undefined;
  const until = services.clock.now().getTime() + JOURNEY_MINUTES * 60_000;
  const [state, nonce, verifier] = [services.randomToken(), services.randomToken(), services.randomToken()];
  const to = openid.buildAuthorizationUrl(reached.configuration, {
    redirect_uri: returnAddress(services, tenant, paths),
    // Nothing but who it is: names and addresses stay at the provider.
    scope: "openid",
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ...(errand.purpose === "prove" ? { max_age: "0", prompt: "login" } : {}),
  });
  if (to.protocol !== new URL(reached.provider.issuer).protocol) throw new ProviderDown();
  const journey: Journey = { ...errand, state, nonce, verifier, until };
  const kept = await services.doors.asSignIn((db) => seal(db, services, "journey", JSON.stringify(journey)));
  return { to: to.href, kept };
}

/** Who came back, and what for. `isFresh`: they have just proven it, and not only been there still. */
export type Returned = { errand: Errand; issuer: string; subject: string; isFresh: boolean };

/** Checks who comes back from the provider; undefined where it is not who set out, or not in time, or the provider says no. */
export async function comeBack(
  services: Services,
  tenant: Tenant,
  kept: string,
  address: string,
): Promise<Returned | undefined> {
  const opened = await services.doors.asSignIn((db) => unseal(db, services, "journey", kept));
  const journey = JSON.parse(opened ?? "null") as Journey | null;
  if (journey === null || journey.tenantId !== tenant.id) return undefined;
  const { state, nonce, verifier, until, ...errand } = journey;
  const reached = until < services.clock.now().getTime() ? undefined : await reach(services, tenant);
  if (reached === undefined) return undefined;
  try {
    const tokens = await openid.authorizationCodeGrant(reached.configuration, new URL(address), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
      ...(errand.purpose === "prove" ? { maxAge: FRESH } : {}),
    });
    const claims = tokens.claims();
    if (claims === undefined) return undefined;
    const isFresh = claims.auth_time !== undefined && claims.iat - claims.auth_time <= FRESH;
    return { errand, issuer: claims.iss, subject: claims.sub, isFresh };
  } catch (error) {
    services.log.warn("provider_refused", { issuer: reached.provider.issuer, fault: String(error) });
    return undefined;
  }
}
