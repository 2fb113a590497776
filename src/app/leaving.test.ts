import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { beginSession, issueSignInFor } from "./walls/signed-in.fixture.ts";
import { createOffer, EMPTY_OFFER } from "../features/offers/index.ts";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";

// A person leaving an organisation loses its rights the same moment: in every window, on every device, by every link.

let world: TestWorld;
let draft: { id: string; slug: string };
beforeAll(async () => {
  world = await createTestWorld();
  const { use, scope, organisations } = world.tenants.eins;
  const content = {
    ...EMPTY_OFFER,
    title: "Nur ein Entwurf",
    providerId: organisations.partner.id,
    summary: "Kurz",
    topics: ["language"],
  };
  draft = await use((db) => createOffer(db, scope("partner"), content, { state: "draft" }));
});
beforeEach(() => void world.clock.set("2026-11-23T09:00:00Z"));
afterAll(() => world.drop());

const partner = () => world.tenants.eins.people.partner;
const intern = (path: string) => `/eins/intern/${path}`;
const edit = () => intern(`angebote/${draft.slug}/bearbeiten`);
const versionOf = async () =>
  (
    await world.tenants.eins.use((db) =>
      db.selectFrom("record").select("version").where("id", "=", draft.id).executeTakeFirstOrThrow(),
    )
  ).version;

/** All ways the person has open, and what each gives them now. */
async function lookAround(tabs: readonly { secret: string }[], signInLink: string) {
  const pages = [
    edit(),
    intern(`angebote/${draft.slug}`),
    intern("stand/" + world.tenants.eins.organisations.partner.slug),
  ];
  const seen = [];
  for (const as of tabs)
    for (const page of pages) {
      const answer = await world.request(page, { as });
      seen.push([answer.status, (await answer.text()).includes("Nur ein Entwurf")]);
    }
  const form = { title: "Übernommen", version: "1" };
  const posts = [];
  for (const as of tabs)
    for (const path of [
      edit(),
      intern(`angebote/${draft.slug}/stand`),
      intern("stand/" + world.tenants.eins.organisations.partner.slug),
    ])
      posts.push((await world.request(path, { as, form: { ...form, transition: "submit", tun: "check:all" } })).status);
  return { seen, posts, link: (await world.request(signInLink)).status };
}

async function openEverything() {
  const tabs = [{ secret: partner().secret }, { secret: await beginSession(world, partner().accountId) }];
  return { tabs, signInLink: intern(`anmelden/${await issueSignInFor(world, partner().accountId)}`) };
}

describe("who leaves an organisation", () => {
  it("is out at once where the access ends: on all devices, in forms that are open, by links on their way", async () => {
    const { tabs, signInLink } = await openEverything();
    expect((await world.request(edit(), { as: tabs[1] ?? "partner" })).status).toBe(200);
    const before = await versionOf();
    await world.request(intern(`menschen/${partner().membershipId}/ende`), { as: "office", form: {} });
    const { seen, posts, link } = await lookAround(tabs, signInLink);
    expect(new Set(seen.map(String))).toEqual(new Set(["303,false"]));
    // What was typed comes back to who typed it, and is not kept.
    expect(new Set(posts)).toEqual(new Set([403]));
    expect([link, await versionOf()]).toEqual([410, before]);
    for (const path of ["anmelden", "mein-link"])
      await world.request(intern(path), { form: { email: partner().email } });
    const mails = await world.tenants.eins.use((db) =>
      db.selectFrom("mail").select("kind").where("to_address", "=", partner().email).execute(),
    );
    expect(mails).toEqual([]);
    await world.tenants.eins.use((db) =>
      db.updateTable("membership").set({ ended_at: null }).where("id", "=", partner().membershipId).execute(),
    );
  });

  it("keeps only what the new place gives, where they go on for another organisation", async () => {
    const { tabs, signInLink } = await openEverything();
    const before = await versionOf();
    const form = { role: "partner", organisation: world.tenants.eins.organisations.otherPartner.id };
    await world.request(intern(`menschen/${partner().membershipId}/rolle`), { as: "office", form });
    const { seen, posts, link } = await lookAround(tabs, signInLink);
    for (const [status, shows] of seen) expect([[403, 404].includes(Number(status)), shows]).toEqual([true, false]);
    for (const status of posts) expect([403, 404]).toContain(status);
    expect([link, await versionOf()]).toEqual([200, before]);
  });
});
