import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Asking, PersonKey } from "../records/testing.ts";
import { createSignInWorld, secretOf } from "./testing.ts";
import { CLIENT, startProvider } from "./provider.fixture.ts";

const HERE = "http://localhost:3000";
const BACK = "/intern/anmelden/anbieter/zurueck";

let world: Awaited<ReturnType<typeof createSignInWorld>>;
let provider: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
  world = await createSignInWorld({ insideHosts: ["localhost"] });
  provider = await startProvider([`${HERE}/eins${BACK}`, `${HERE}/zwei${BACK}`]);
  await setUp("eins");
});
beforeEach(() => world.reset());
afterAll(async () => {
  provider?.stop();
  await world.drop();
});

const settings = () => ({
  label: "Konto des Landkreises",
  issuer: provider.issuer,
  clientId: CLIENT.id,
  secret: CLIENT.secret,
});

async function setUp(county: "eins" | "zwei", form: Record<string, string> = settings()) {
  return world.request(`/${county}/intern/menschen/anmeldung`, { as: "office", form });
}

const journeyOf = (answer: Response): string =>
  /miteinander_journey=([\w-]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";

/** Goes to the provider and comes back: what the program says then. Cookies of ours go along as in a browser. */
async function goThere(start: string, as?: Asking["as"], change: (address: string) => string = (same) => same) {
  const county = start.split("/")[1] ?? "";
  const headers = { "sec-fetch-site": "same-origin" };
  const left = await world.ask(start, as === undefined ? { headers } : { as, headers });
  expect(left.status, await left.clone().text()).toBe(303);
  const address = change((await provider.visit(left.headers.get("location") ?? "")).replace(HERE, ""));
  const secret = typeof as === "string" ? world.tenants[county as "eins"].people[as].secret : (as?.secret ?? "");
  const cookie = `miteinander_journey=${journeyOf(left)}; miteinander_session=${secret}`;
  return world.ask(address, { headers: { cookie } });
}

const link = (subject: string, as: PersonKey) => {
  provider.who.subject = subject;
  return goThere("/eins/intern/sitzungen/anbieter/verbinden", as);
};
const signIn = (subject: string, county = "eins", query = "") => {
  provider.who.subject = subject;
  return goThere(`/${county}/intern/anmelden/anbieter${query}`);
};

describe("signing in by the county's own provider", () => {
  it("works for who has linked it while signed in, to where they wanted to go", async () => {
    const linked = await link("s-1", "partner");
    expect(linked.headers.get("location")).toBe("/eins/intern/sitzungen?hinweis=accounts-ways.done.providerLinked");
    expect((await world.mailsTo("partner@eins.example.org"))[0]?.text_body).toContain("mit einem Konto");
    const answer = await signIn("s-1", "eins", `?ziel=${encodeURIComponent("/eins/intern/suche")}`);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/eins/intern/suche"]);
    expect(await world.text("/eins/intern/", { as: { secret: secretOf(answer) ?? "" } })).toContain("Bernd Apfelbaum");
  });

  it("knows people by issuer and subject and never by a mail address", async () => {
    const answer = await signIn("office@eins.example.org");
    expect([answer.status, secretOf(answer)]).toEqual([403, undefined]);
    expect(await answer.text()).toContain("Dieses Konto ist hier noch nicht verbunden");
  });

  it("links by the link of an invitation the first time, and uses it up", async () => {
    const { link: path } = await world.receiveMail("reader@eins.example.org");
    expect(await world.text(path)).toContain("Anmelden mit: Konto des Landkreises");
    const token = path.split("/").at(-1) ?? "";
    const first = await signIn("s-invited", "eins", `?einladung=${token}`);
    expect(await world.text("/eins/intern/", { as: { secret: secretOf(first) ?? "" } })).toContain(
      "Jorid Kirschgarten",
    );
    expect(secretOf(await signIn("s-invited"))).toBeDefined();
    expect((await signIn("s-somebody-else", "eins", `?einladung=${token}`)).status).toBe(410);
  });

  it("links by such a link nothing to who has a way of their own already: their mail alone is no proof", async () => {
    await link("s-own", "partner");
    world.clock.advance(1);
    const { link: path } = await world.receiveMail("partner@eins.example.org");
    await signIn("s-thief", "eins", `?einladung=${path.split("/").at(-1) ?? ""}`);
    expect((await signIn("s-thief")).status).toBe(403);
  });

  it("begins a link on pages of the program alone, so that nobody is led to give their identity to another", async () => {
    const { link: path } = await world.receiveMail("office@eins.example.org");
    const start = `/eins/intern/anmelden/anbieter?einladung=${path.split("/").at(-1) ?? ""}`;
    provider.who.subject = "s-led-here";
    for (const site of ["cross-site", "same-site", "none", undefined]) {
      const headers = site === undefined ? {} : { "sec-fetch-site": site };
      const left = await world.ask(start, { headers });
      const address = (await provider.visit(left.headers.get("location") ?? "")).replace(HERE, "");
      const back = await world.ask(address, { headers: { cookie: `miteinander_journey=${journeyOf(left)}` } });
      expect([site, back.status, secretOf(back)]).toEqual([site, 403, undefined]);
      const linking = await world.ask("/eins/intern/sitzungen/anbieter/verbinden", { as: "office", headers });
      expect(linking.headers.get("location")).toBe("/eins/intern/sitzungen");
    }
  });

  it("gives one identity to one person", async () => {
    await link("s-shared", "partner");
    const answer = await link("s-shared", "otherPartner");
    expect([answer.status, (await answer.text()).includes("gehört nicht zu diesem Zugang")]).toEqual([409, true]);
  });

  it("ends when it is disconnected", async () => {
    await link("s-gone", "otherPartner");
    const page = await world.text("/eins/intern/sitzungen", { as: "otherPartner" });
    const path = /action="([^"]*anbieter\/[0-9a-f-]{36}\/ende)"/.exec(page)?.[1] ?? "";
    expect((await world.request(path, { as: "office", form: {} })).status).toBe(404);
    expect((await world.request(path, { as: "otherPartner", form: {} })).status).toBe(303);
    expect((await signIn("s-gone")).status).toBe(403);
  });

  it("refuses who has changed the answer, comes from another journey, comes twice, too late, or was refused there", async () => {
    await link("s-right", "partner");
    const start = "/eins/intern/anmelden/anbieter";
    const changed = [
      (address: string) => address.replace(/state=[^&]+/, "state=other"),
      (address: string) => address.replace(/code=[^&]+/, "code=other"),
      (address: string) => address.replace(/iss=[^&]+/, "iss=https%3A%2F%2Felsewhere.example"),
      (address: string) => (world.clock.advance(11), address),
    ];
    for (const change of changed) {
      const answer = await goThere(start, undefined, change);
      expect([answer.status, secretOf(answer)]).toEqual([403, undefined]);
    }
    provider.who.refuses = true;
    expect((await goThere(start)).status).toBe(403);
    provider.who.refuses = false;
    expect((await world.ask(`/eins${BACK}?code=x&state=y`)).headers.get("location")).toBe("/eins/intern/anmelden");
    const junk = { headers: { cookie: "miteinander_journey=junk" } };
    expect((await world.ask(`/eins${BACK}?code=x&state=y`, junk)).status).toBe(403);
  });

  it("asks for nothing but who somebody is, with PKCE, state and nonce", async () => {
    const answer = await world.ask("/eins/intern/anmelden/anbieter");
    const query = new URL(answer.headers.get("location") ?? "").searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ scope: "openid", code_challenge_method: "S256" });
    for (const name of ["state", "nonce", "code_challenge"]) expect(query.get(name)).toMatch(/^[\w-]{43}$/);
    expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it("is not there for a county that has none", async () => {
    expect((await world.ask("/zwei/intern/anmelden/anbieter")).status).toBe(404);
    expect(await world.text("/zwei/intern/anmelden")).not.toContain("Konto des Landkreises");
  });
});

describe("a session on a provider's word", () => {
  it("opens the counties that trust this provider, and no other", async () => {
    const { partner } = world.tenants.eins.people;
    const place = { name: partner.name, email: partner.email, role: "reader", organisationId: null } as const;
    const { addMember } = await import("./memberships.ts");
    await world.database.doors.asSignIn((db) =>
      addMember(db, world.services, world.tenants.zwei.id, { ...place, invitedBy: "Test" }),
    );
    await link("s-two", "partner");
    const secret = secretOf(await signIn("s-two")) ?? "";
    const at = async (county: string) => (await world.request(`/${county}/intern/rechte`, { as: { secret } })).status;
    expect([await at("eins"), await at("zwei")]).toEqual([200, 303]);
    expect((await setUp("zwei")).status).toBe(303);
    expect([await at("eins"), await at("zwei")]).toEqual([200, 200]);
    await world.request("/zwei/intern/menschen/anmeldung/ende", { as: "office", form: {} });
  });
});

describe("setting the provider up", () => {
  it("is the office's, checks that it answers, and never shows the secret again", async () => {
    for (const as of ["partner", "reader"] as const)
      expect((await world.request("/eins/intern/menschen/anmeldung", { as })).status).toBe(403);
    const page = await world.text("/eins/intern/menschen/anmeldung", { as: "office" });
    expect(page).toContain(`${HERE}/eins${BACK}`);
    expect(page).not.toContain(CLIENT.secret);
    const kept = await world.database.doors.asOwner((db) => db.selectFrom("identity_provider").selectAll().execute());
    expect(JSON.stringify(kept)).not.toContain(CLIENT.secret);
    const again = { label: "Anders", issuer: provider.issuer, clientId: CLIENT.id, secret: "" };
    expect((await setUp("eins", again)).status).toBe(303);
    await link("s-again", "partner");
    expect(secretOf(await signIn("s-again"))).toBeDefined();
  });

  it.each([
    "http://elsewhere.example/",
    "https://127.0.0.1:5432/",
    "https://[::1]/",
    "https://10.0.0.1/",
    "https://169.254.169.254/latest/meta-data",
    "https://user:secret@elsewhere.example/",
    "ftp://elsewhere.example",
    "javascript:alert(1)",
    "x",
  ])("calls no address inside the house, and says no more than that nothing answered: %s", async (issuer) => {
    const answer = await setUp("zwei", { ...settings(), issuer });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/Unter dieser Adresse antwortet kein|Das ist keine Adresse/);
  });

  it("that is down says so on the sign-in page, where the other ways remain", async () => {
    const gone = await startProvider([]);
    await setUp("zwei", { ...settings(), issuer: gone.issuer });
    gone.stop();
    world.clock.advance(61);
    const answer = await world.ask("/zwei/intern/anmelden/anbieter");
    const page = await answer.text();
    expect(answer.status).toBe(503);
    expect(page).toContain("antwortet gerade nicht");
    expect(page).toContain("Mail schicken");
    await world.request("/zwei/intern/menschen/anmeldung/ende", { as: "office", form: {} });
  });

  it("needs its secret again after a restore, which brings no key of the installation", async () => {
    const forget = () =>
      world.database.doors.asOwner((db) =>
        db.deleteFrom("installation_key").where("purpose", "=", "secrets").execute(),
      );
    await forget();
    expect((await world.ask("/eins/intern/anmelden/anbieter")).status).toBe(503);
    expect((await setUp("eins")).status).toBe(303);
    expect((await world.ask("/eins/intern/anmelden/anbieter")).status).toBe(303);
  });
});
