import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { features } from "../app.tsx";
import { type Asking, createTestWorld, type TestWorld } from "../features/records/testing.ts";
import { makeLinkTypes, type LinkType } from "./walls/link-types.fixture.ts";
import { PREFIX } from "./doors.ts";

// Every link that lets somebody do something without an account, found in the route table: whoever comes with one that
// is wrong, of another county, expired or revoked gets one and the same answer. And every form that takes an address
// says the same of an address that is known and of one that is not.

const START = "2026-11-23T09:00:00Z";
const routes = features.flatMap((feature) => feature.routes);

/** The routes behind each kind of link: door and path up to the token. */
const families = new Map<string, typeof routes>();
for (const route of routes) {
  const end = route.path.indexOf(":token");
  if (end < 0) continue;
  const family = `${route.door} ${route.path.slice(0, end)}:token`;
  families.set(family, [...(families.get(family) ?? []), route]);
}

let world: TestWorld;
let types: Record<string, LinkType>;
let network = 0;
beforeAll(async () => {
  world = await createTestWorld();
  types = makeLinkTypes(world);
});
beforeEach(async () => {
  world.clock.set(START);
  await world.database.doors.asSignIn((db) => db.deleteFrom("sign_in_attempt").execute());
});
afterAll(() => world.drop());

/** Each time from another network: limits are tried elsewhere. */
const ask = (path: string, asking: Asking = {}) =>
  world.request(path, { ...asking, headers: { "x-forwarded-for": `198.51.100.${(network += 1) % 250}` } });

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** All that an answer tells, but for the token it was asked with, and ids and seals that are new each time. */
async function tell(answer: Response, token = "\0") {
  const clean = (text: string) =>
    text
      .replaceAll(token, "TOKEN")
      .replaceAll(encodeURIComponent(token), "TOKEN")
      .replaceAll(UUID, "ID")
      .replaceAll(/name="zeit" value="[^"]*"/g, "");
  const headers = [...answer.headers].filter(([name]) => !["date", "content-length", "etag"].includes(name));
  return {
    status: answer.status,
    headers: headers.map(([name, value]) => [name, clean(value)]),
    body: clean(await answer.text()),
  };
}

/** What is there that a link could change. */
const findState = () =>
  world.database.doors.asOwner(async (db) => ({
    records: await db.selectFrom("record").select(["id", "state", "version", "confirmed_at"]).orderBy("id").execute(),
    events: (await db.selectFrom("event").select("id").execute()).length,
    links: await db.selectFrom("personal_link").select(["id", "revoked_at"]).orderBy("id").execute(),
    guests: await db.selectFrom("guest_author").select(["id", "own_version", "withdrawn_at"]).orderBy("id").execute(),
    subscribers: await db.selectFrom("subscriber").select(["id", "confirmed_at"]).orderBy("id").execute(),
    sessions: await db.selectFrom("session").select("id").orderBy("id").execute(),
  }));

describe.each([...families.keys()])("a link %s", (family) => {
  const getType = (): LinkType => {
    const type = types[family];
    if (type === undefined)
      throw new Error(`Say how such a link is made, revoked and expires in src/app/walls/link-types.fixture.ts.`);
    return type;
  };
  const own = () => families.get(family) ?? [];

  /** What each of its pages and forms answers to a token. */
  async function tellAll(token: string) {
    const told = [];
    for (const { door, path, method } of own()) {
      const address = `${PREFIX[door]}${path}`
        .replace(":county", "eins")
        .replace(":lang", "de")
        .replace(":token", token)
        .replace(":kind", "offer")
        .replace(/:[a-z]+/g, "11111111-1111-4111-8111-111111111111");
      const form = { next: "withdraw", tun: "check:all" };
      told.push({ path, method, ...(await tell(await ask(address, method === "get" ? {} : { form }), token)) });
    }
    return told;
  }

  it("that is right opens, and opening it changes nothing", async () => {
    const { token } = await getType().make("eins");
    const before = await findState();
    for (const { door, path, method } of own().filter((route) => route.path.endsWith(":token"))) {
      if (method !== "get") continue;
      const address = `${PREFIX[door]}${path}`
        .replace(":county", "eins")
        .replace(":lang", "de")
        .replace(":token", token);
      expect((await ask(address)).status).toBe(200);
    }
    expect(await findState()).toEqual(before);
  });

  it("that is wrong, of another kind, another county, expired or revoked gets one answer, and does nothing", async () => {
    const type = getType();
    const right = await type.make("eins");
    // Not the last letter alone: its lowest bits carry nothing.
    const wrong = right.token.slice(0, -6) + (right.token.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA");
    const dead: [string, string][] = [
      ["cut short", right.token.slice(0, -1)],
      ["longer", `${right.token}.x`],
      ["of another county", (await type.make("zwei")).token],
    ];
    for (const [name, other] of Object.entries(types))
      if (name !== family) dead.push([`of another kind: ${name}`, (await other.make("eins")).token]);
    if (type.revoke !== undefined) {
      const revoked = await type.make("eins");
      await type.revoke(revoked);
      dead.push(["revoked", revoked.token]);
    }
    if (type.minutes !== undefined) {
      const expired = await type.make("eins");
      world.clock.advance(type.minutes);
      dead.push(["expired", expired.token]);
    }
    const before = await findState();
    const asWrong = await tellAll(wrong);
    for (const { status } of asWrong) expect([303, 404, 410]).toContain(status);
    for (const [what, token] of dead) expect([what, await tellAll(token)]).toEqual([what, asWrong]);
    expect(await findState()).toEqual(before);
  });
});

/** Forms of people without an account that take an address, and what is known here. */
const ADDRESS_FORMS: Record<string, { path: string; fields?: () => Promise<Record<string, string>> }> = {
  "entrance anmelden": { path: "/eins/intern/anmelden" },
  "entrance mein-link": { path: "/eins/intern/mein-link" },
  "entrance auskunft": { path: "/eins/intern/auskunft" },
  "public newsletter": {
    path: "/eins/de/newsletter",
    fields: async () => {
      const zeit = /name="zeit" value="([^"]+)"/.exec(await (await ask("/eins/de/newsletter")).text())?.[1] ?? "";
      world.clock.advance(1);
      return { consent: "yes", betreff: "", zeit };
    },
  },
};

/** Forms that look nobody up: nothing of their answer hangs on an address. */
const OTHERS = [
  "entrance anmelden/code",
  "entrance anmelden/passkey",
  "entrance anmelden/passkey/aufgabe",
  "public mitmachen",
  "public barriere-melden",
  "public gremien/:group/mitmachen",
];

describe("a form that takes an address", () => {
  it("is each of those without an account, or known to look nobody up", () => {
    const forms = routes
      .filter(({ method, door, path }) => method === "post" && door !== "workspace" && !path.includes(":token"))
      .map(({ door, path }) => `${door} ${path}`)
      .filter((name) => !name.startsWith("public angebote/"));
    expect(forms.toSorted()).toEqual([...Object.keys(ADDRESS_FORMS), ...OTHERS].toSorted());
  });

  it.each(Object.keys(ADDRESS_FORMS))(
    "answers the same to a known and an unknown one, however often: %s",
    async (name) => {
      const form = ADDRESS_FORMS[name];
      const { partner } = world.tenants.eins.people;
      await world.tenants.eins.use((db) =>
        db
          .insertInto("subscriber")
          .values({
            tenant_id: world.tenants.eins.id,
            id: world.services.newId(),
            email: partner.email,
            language: "de",
            consent_wording: "Ja",
            asked_at: world.clock.now(),
            confirmed_at: world.clock.now(),
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
      const send = async (email: string) => {
        const fields = (await form?.fields?.()) ?? {};
        return tell(await ask(form?.path ?? "", { form: { ...fields, email } }), email);
      };
      const told: Record<string, unknown[]> = {};
      for (const email of [partner.email, "niemand@eins.example.org", `x${partner.email}`]) {
        told[email] = [];
        for (let time = 0; time < 7; time += 1) told[email].push(await send(email));
      }
      expect(told["niemand@eins.example.org"]).toEqual(told[partner.email]);
      expect(told[`x${partner.email}`]).toEqual(told[partner.email]);
      const mailsTo = (address: string) =>
        world.tenants.eins.use((db) => db.selectFrom("mail").selectAll().where("to_address", "=", address).execute());
      // To who is known no more than to who is not, where both get one; else to who is known alone.
      const isForAll = ["public newsletter", "entrance auskunft"].includes(name);
      const [known, unknown] = [await mailsTo(partner.email), await mailsTo("niemand@eins.example.org")];
      expect(known.length).toBeGreaterThan(0);
      expect(known.length).toBeLessThanOrEqual(5);
      expect(unknown).toHaveLength(isForAll ? known.length : 0);
      await world.tenants.eins.use((db) => db.deleteFrom("mail").execute());
    },
  );

  it.each(Object.keys(ADDRESS_FORMS))("does so when it is sent twice at the same moment: %s", async (name) => {
    const form = ADDRESS_FORMS[name];
    const [one, other] = [await form?.fields?.(), await form?.fields?.()];
    const send = (fields: Record<string, string> | undefined) =>
      ask(form?.path ?? "", { form: { ...fields, email: "zugleich@eins.example.org" } });
    const answers = await Promise.all([send(one), send(other)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    await world.tenants.eins.use((db) => db.deleteFrom("mail").execute());
  });
});
