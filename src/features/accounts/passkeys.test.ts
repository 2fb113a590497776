import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Asking, PersonKey } from "../records/testing.ts";
import { createSignInWorld, secretOf } from "./testing.ts";
import { createAuthenticator } from "./testing-passkey.ts";

const HERE = "http://localhost:3000";

let world: Awaited<ReturnType<typeof createSignInWorld>>;
beforeAll(async () => {
  world = await createSignInWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.drop());

type Who = NonNullable<Asking["as"]>;

async function challengeAt(path: string, as?: Who): Promise<string> {
  const answer = await world.ask(path, { form: { passkey: "" }, ...(as === undefined ? {} : { as }) });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json"]);
  return ((await answer.json()) as { challenge: string }).challenge;
}

const toSignIn = (county = "eins") => challengeAt(`/${county}/intern/anmelden/passkey/aufgabe`);
const useIt = (passkey: string, county = "eins", form: Record<string, string> = {}) =>
  world.ask(`/${county}/intern/anmelden/passkey`, { form: { passkey, ...form } });

/** Makes a passkey of somebody's and keeps it. */
async function makePasskey(as: Who, name = "Diensthandy") {
  const authenticator = createAuthenticator(HERE);
  const passkey = authenticator.make(await challengeAt("/eins/intern/sitzungen/passkeys/aufgabe", as));
  const answer = await world.ask("/eins/intern/sitzungen/passkeys", { as, form: { passkey, name } });
  expect(answer.headers.get("location")).toBe("/eins/intern/sitzungen?hinweis=accounts-ways.done.passkeyAdded");
  return authenticator;
}

describe("a passkey", () => {
  it("signs its owner in, to where they wanted to go, and the owner hears of it by mail", async () => {
    const authenticator = await makePasskey("partner");
    const answer = await useIt(authenticator.prove(await toSignIn()), "eins", { ziel: "/eins/intern/suche" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/eins/intern/suche"]);
    const secret = secretOf(answer) ?? "";
    expect(await world.text("/eins/intern/", { as: { secret } })).toContain("Bernd Apfelbaum");
    const [mail] = await world.mailsTo("partner@eins.example.org");
    expect(mail?.text_body).toContain("wurde ein Passkey angelegt: „Diensthandy“");
  });

  it("is asked for as something the device keeps, finds by itself and unlocks", async () => {
    const answer = await world.ask("/eins/intern/sitzungen/passkeys/aufgabe", { as: "office", form: { passkey: "" } });
    const asked = (await answer.json()) as Record<string, unknown>;
    expect(asked).toMatchObject({
      rp: { id: "localhost", name: "Netzwerk für Integration" },
      user: { name: "office@eins.example.org", displayName: "Katrin Lindenau" },
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      attestation: "none",
    });
    const signIn = await world.ask("/eins/intern/anmelden/passkey/aufgabe", { form: { passkey: "" } });
    const options = (await signIn.json()) as Record<string, unknown>;
    expect(options).toMatchObject({ rpId: "localhost", userVerification: "required" });
    expect(options["allowCredentials"]).toBeUndefined();
  });

  it("answers each challenge once, within five minutes, and no other", async () => {
    const authenticator = await makePasskey("office");
    const used = authenticator.prove(await toSignIn());
    expect((await useIt(used)).status).toBe(303);
    expect((await useIt(used)).status).toBe(422);
    const late = authenticator.prove(await toSignIn());
    world.clock.advance(5);
    expect((await useIt(late)).status).toBe(422);
    expect((await useIt(authenticator.prove("x".repeat(43)))).status).toBe(422);
    const toAdd = await challengeAt("/eins/intern/sitzungen/passkeys/aufgabe", "office");
    expect((await useIt(authenticator.prove(toAdd))).status).toBe(422);
  });

  it.each([
    ["of another host", { origin: "https://elsewhere.example" }],
    ["made for another host", { rpId: "elsewhere.example" }],
    ["without the person confirming", { isUnverified: true }],
    ["with a counter that runs backwards", { counter: 1 }],
  ])("lets nobody in %s", async (_what, odd) => {
    const authenticator = await makePasskey("office");
    expect((await useIt(authenticator.prove(await toSignIn()))).status).toBe(303);
    const answer = await useIt(authenticator.prove(await toSignIn(), odd));
    expect([answer.status, secretOf(answer)]).toEqual([422, undefined]);
    expect(await answer.text()).toContain("Mit diesem Passkey hat die Anmeldung nicht geklappt");
  });

  it("that is unknown is told apart from junk by nobody", async () => {
    const stranger = await (await useIt(createAuthenticator(HERE).prove(await toSignIn()))).text();
    for (const junk of ["", "x", "{}", "null", '{"id":"\\u0000"}', "a".repeat(40_000)]) {
      const answer = await useIt(junk);
      expect([answer.status, await answer.text()]).toEqual([422, stranger]);
    }
  });

  it("belongs to a person and not to a county: without a place there it does not help", async () => {
    const authenticator = await makePasskey("reader");
    const answer = await useIt(authenticator.prove(await toSignIn("zwei")), "zwei");
    expect([answer.status, secretOf(answer)]).toEqual([410, undefined]);
    expect(await answer.text()).toContain("Sie gehören nicht mehr zu diesem Netzwerk");
  });

  it("is not made from an answer to something else", async () => {
    const post = async (passkey: string) =>
      (await world.ask("/eins/intern/sitzungen/passkeys", { as: "reader", form: { passkey, name: "x" } })).status;
    const authenticator = createAuthenticator(HERE);
    const ofOther = await challengeAt("/eins/intern/sitzungen/passkeys/aufgabe", "office");
    const own = () => challengeAt("/eins/intern/sitzungen/passkeys/aufgabe", "reader");
    expect(await post(authenticator.make(ofOther))).toBe(422);
    expect(await post(authenticator.make(await toSignIn()))).toBe(422);
    expect(await post(authenticator.make(await own(), { isUnverified: true }))).toBe(422);
    expect(await post(authenticator.prove(await own()))).toBe(422);
    expect(await post("junk")).toBe(422);
  });

  it("can be asked for so often in one network, and no oftener", async () => {
    const statuses = [];
    for (let time = 0; time < 61; time += 1) statuses.push((await useIt("junk")).status);
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([422]));
    expect(statuses[60]).toBe(429);
  });
});

describe("own passkeys", () => {
  const pathOf = async (name: string, as: PersonKey) => {
    const page = await world.text("/eins/intern/sitzungen", { as });
    return page.match(new RegExp(`href="(/eins/intern/sitzungen/passkeys/[0-9a-f-]{36})">${name}<`))?.[1] ?? "";
  };

  it("are listed, renamed and removed; a removed one lets nobody in", async () => {
    const authenticator = await makePasskey("otherPartner", "Altes Handy");
    const path = await pathOf("Altes Handy", "otherPartner");
    const rename = (name: string) => world.request(`${path}/name`, { as: "otherPartner", form: { name } });
    expect((await rename("")).status).toBe(422);
    expect((await rename("Neues Handy")).status).toBe(303);
    expect(await pathOf("Neues Handy", "otherPartner")).toBe(path);
    expect((await useIt(authenticator.prove(await toSignIn()))).status).toBe(303);
    expect((await world.request(`${path}/ende`, { as: "otherPartner", form: {} })).status).toBe(303);
    expect((await useIt(authenticator.prove(await toSignIn()))).status).toBe(422);
    expect((await world.request(`${path}/ende`, { as: "otherPartner", form: {} })).status).toBe(404);
  });

  it("are nobody else's, not even the office's", async () => {
    await makePasskey("otherPartner", "Nur meiner");
    const path = await pathOf("Nur meiner", "otherPartner");
    expect((await world.request(path, { as: "otherPartner" })).status).toBe(200);
    for (const as of ["office", "partner"] as const) {
      expect((await world.request(path, { as })).status).toBe(404);
      expect((await world.request(`${path}/name`, { as, form: { name: "x" } })).status).toBe(404);
      expect((await world.request(`${path}/ende`, { as, form: {} })).status).toBe(404);
    }
  });
});

it("is held to a county's own host", async () => {
  const { eins } = world.tenants;
  const setDomain = (domain: string | null) =>
    world.database.doors.asOwner((db) => db.updateTable("tenant").set({ domain }).where("id", "=", eins.id).execute());
  const shared = await makePasskey("office", "Gemeinsam");
  await setDomain("eins.example.org");
  world.services.tenants.forget();
  await world.services.tenants.list();
  try {
    const onHost = (path: string, form: Record<string, string>) =>
      world.app.request(`https://eins.example.org/intern/${path}`, {
        method: "POST",
        headers: { host: "eins.example.org", "sec-fetch-site": "same-origin", "content-length": "9999" },
        body: new URLSearchParams(form),
      });
    const asked = (await (await onHost("anmelden/passkey/aufgabe", { passkey: "" })).json()) as Record<string, string>;
    expect(asked["rpId"]).toBe("eins.example.org");
    const answer = await onHost("anmelden/passkey", { passkey: shared.prove(asked["challenge"] ?? "") });
    expect(answer.status).toBe(422);
  } finally {
    await setDomain(null);
    world.services.tenants.forget();
  }
});
