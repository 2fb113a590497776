import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Configuration, Provider } from "oidc-provider";

export const CLIENT = { id: "miteinander", secret: "ein-geheimnis-nur-fuer-tests" };

function configure(returnAddresses: string[]): Configuration {
  const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: returnAddresses,
        require_auth_time: true,
      },
    ],
    jwks: { keys: [{ ...key, kty: "RSA", use: "sig", alg: "RS256", kid: "test" }] },
    cookies: { keys: ["only for tests"] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/anmeldung/${interaction.uid}` },
    findAccount: (_context, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        clientId: client?.clientId ?? "",
        accountId: session?.accountId ?? "",
      });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  };
}

/**
 * A real OpenID Connect provider on this machine (npm `oidc-provider`), in which everybody is who they say, and a browser
 * that goes there. `subject`: who signs in next.
 */
export async function startProvider(returnAddresses: string[]) {
  const who = { subject: "person-1", refuses: false };
  const listener = createServer().listen(0, "localhost");
  await once(listener, "listening");
  const issuer = `http://localhost:${(listener.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configure(returnAddresses));
  const handle = provider.callback();
  listener.on("request", (request, response) => {
    if (request.url?.startsWith("/anmeldung/") !== true) return void handle(request, response);
    const said = who.refuses ? { error: "access_denied" } : { login: { accountId: who.subject } };
    void provider.interactionFinished(request, response, said);
  });

  /** Goes from the provider's page to where it sends people back, with cookies, as a browser does. */
  async function visit(address: string, cookies = new Map<string, string>()): Promise<string> {
    for (let url = address, step = 0; step < 10; step += 1) {
      if (!url.startsWith(issuer)) return url;
      const header = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await fetch(url, { headers: { cookie: header }, redirect: "manual" });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const next = answer.headers.get("location");
      if (next === null) throw new Error(`The provider answers ${answer.status}: ${await answer.text()}`);
      url = new URL(next, url).href;
    }
    throw new Error("The provider leads in circles.");
  }

  return { issuer, who, visit, stop: () => void (listener.close(), listener.closeAllConnections()) };
}
