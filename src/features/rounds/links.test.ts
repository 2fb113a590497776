import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { openRequests } from "./index.ts";
import { revokeLink } from "./link-chain.ts";
import { LINK_DAYS, makeTokens, writeLink } from "./links.ts";

let world: TestWorld;
const START = "2026-11-23T09:00:00Z";

beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

/** A link of the partner's organisation. */
async function makeLink(county: "eins" | "zwei" = "eins"): Promise<{ token: string; id: string }> {
  const { use, scope, organisations } = world.tenants[county];
  const [made] = await makeTokens(world.services, 1);
  if (made === undefined) throw new Error("no token");
  const to = { organisationId: organisations.partner.id, address: "anna@example.org", name: "Anna Beispiel" };
  const { id } = await use((db) =>
    writeLink(db, scope(), made, { ...to, mailId: world.services.newId(), restsOn: { on: "office" } }),
  );
  return { token: made.token, id };
}

const revoke = (id: string) => {
  const { use, scope, organisations } = world.tenants.eins;
  return use((db) => revokeLink(db, scope("office"), { id, organisationId: organisations.partner.id }));
};

/** What a page says, apart from the address it was asked under. */
async function look(token: string) {
  const answer = await world.request(`/eins/mein/${token}`);
  return { status: answer.status, text: (await answer.text()).replaceAll(token, ""), headers: answer.headers };
}

async function offerOf(who: "partner" | "otherPartner", title: string): Promise<string> {
  const { use, scope, organisations } = world.tenants.eins;
  const content = { ...EMPTY_OFFER, title, providerId: organisations[who].id, summary: "Kurz", topics: ["language"] };
  return (await use((db) => createOffer(db, scope(), content, { state: "published" }))).id;
}

const mailsTo = (address: string) =>
  world.tenants.eins.use((db) => db.selectFrom("mail").selectAll().where("to_address", "=", address).execute());

describe("a personal link", () => {
  it("shows what belongs to its organisation and nothing of others, to nobody else and to no search engine", async () => {
    await offerOf("partner", "Sprachkurs am Abend");
    await offerOf("otherPartner", "Kochen mit Nachbarn");
    const { token } = await makeLink();
    const { status, text, headers } = await look(token);
    expect(status).toBe(200);
    expect(text).toContain("Sprachkurs am Abend");
    expect(text).not.toContain("Kochen mit Nachbarn");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(text).toContain('<meta name="robots" content="noindex"');
  });

  it("that is wrong, expired, revoked or another county's leads to one and the same page", async () => {
    const foreign = await makeLink("zwei");
    const revoked = await makeLink();
    await revoke(revoked.id);
    const expired = await makeLink();
    world.clock.advance(LINK_DAYS * 24 * 60);
    const fresh = await makeLink();
    expect((await look(fresh.token)).status).toBe(200);
    const wrong = await look(`${fresh.token.slice(0, -2)}AA`);
    expect(wrong.status).toBe(404);
    for (const token of [foreign.token, revoked.token, expired.token, "kurz"])
      expect(await look(token)).toMatchObject({ status: wrong.status, text: wrong.text });
    world.clock.set(START);
  });

  it("that leads nowhere changes nothing when a form is sent to it", async () => {
    const { token, id } = await makeLink();
    const offer = await offerOf("partner", "Nähcafé");
    await revoke(id);
    const answer = await world.request(`/eins/mein/${token}`, { form: { tun: `check:confirm.${offer}` } });
    expect(answer.status).toBe(404);
    const row = await world.tenants.eins.use((db) =>
      db.selectFrom("record").select("confirmed_at").where("id", "=", offer).executeTakeFirstOrThrow(),
    );
    expect(row.confirmed_at).toBeNull();
  });

  it("confirms everything with one click, under the organisation's name, and answers what was asked", async () => {
    const { use, scope, organisations } = world.tenants.eins;
    const offer = await offerOf("partner", "Fahrradkurs");
    const other = await offerOf("otherPartner", "Chor");
    const asked = { organisationId: organisations.partner.id, ask: "check" };
    await use((db) => openRequests(db, scope(), [asked, asked]));
    const { token } = await makeLink();
    const answer = await world.request(`/eins/mein/${token}`, { form: { tun: "check:all" } });
    expect(answer.status).toBe(303);
    const rows = await use((db) => db.selectFrom("record").selectAll().where("id", "in", [offer, other]).execute());
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of(offer)?.confirmed_by).toBe(organisations.partner.name);
    expect(of(other)?.confirmed_at).toBeNull();
    const requests = await use((db) => db.selectFrom("request").selectAll().execute());
    expect(requests).toMatchObject([{ answer: "confirmed", answered_by: "Anna Beispiel" }]);
    const events = await use((db) => db.selectFrom("event").selectAll().where("record_id", "=", offer).execute());
    expect(events.find(({ kind }) => kind === "confirmed")?.actor_name).toBe("Anna Beispiel");
  });

  it("confirms nothing of another organisation, whatever is sent", async () => {
    const other = await offerOf("otherPartner", "Schach");
    const { token } = await makeLink();
    await world.request(`/eins/mein/${token}`, { form: { tun: `check:confirm.${other}` } });
    const row = await world.tenants.eins.use((db) =>
      db.selectFrom("record").select("confirmed_at").where("id", "=", other).executeTakeFirstOrThrow(),
    );
    expect(row.confirmed_at).toBeNull();
  });
});

describe("who has lost a link", () => {
  it("gets a new one at an address on file, and an outsider learns nothing from the answer", async () => {
    const known = world.tenants.eins.people.partner.email;
    const answers = [];
    for (const email of [known, "niemand@example.org"])
      answers.push(await world.request("/eins/intern/mein-link", { form: { email } }));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(answers[0]?.headers.get("location")).toBe(answers[1]?.headers.get("location"));
    expect(await mailsTo("niemand@example.org")).toEqual([]);
    const [mail] = await mailsTo(known);
    expect(mail?.kind).toBe("personal-link");
    const href = /http:\/\/localhost:3000(\/eins\/mein\/[\w-]{43})/.exec(mail?.text_body ?? "")?.[1] ?? "";
    expect((await world.request(href)).status).toBe(200);
  });

  it("gets no more than three a day", async () => {
    const { email } = world.tenants.eins.people.otherPartner;
    for (let time = 0; time < 5; time += 1) await world.request("/eins/intern/mein-link", { form: { email } });
    expect(await mailsTo(email)).toHaveLength(3);
  });
});

describe("the office", () => {
  it("sends a link, sees to whom, and revokes it", async () => {
    const { slug } = world.tenants.eins.organisations.partner;
    const sent = await world.request(`/eins/intern/stand/${slug}/link`, { as: "office", form: {} });
    expect(sent.headers.get("location")).toContain("linkSent");
    const { email } = world.tenants.eins.people.partner;
    const mails = await mailsTo(email);
    const token = /\/eins\/mein\/([\w-]{43})/.exec(mails.at(-1)?.text_body ?? "")?.[1] ?? "";
    const page = await world.text(`/eins/intern/stand/${slug}`, { as: "office" });
    const action = /action="([^"]*links\/[^"]*widerruf)"/.exec(page)?.[1] ?? "";
    expect((await world.request(action, { as: "office", form: {} })).status).toBe(303);
    expect(token).toHaveLength(43);
  });

  it("keeps no token, only what cannot be turned back into one", async () => {
    const { token } = await makeLink();
    const rows = await world.tenants.eins.use((db) => db.selectFrom("personal_link").selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
