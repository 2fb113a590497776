import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { giveModerator, giveSeat, makeGroup } from "../groups/testing.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { tellCollected } from "./digest.ts";

const HOST = "https://netz.example.org";
let world: TestWorld;
let group: { id: string; slug: string };
let seatId: string;

// The partner's organisation leads the group; the other partner's has a seat in it.
beforeAll(async () => {
  world = await createTestWorld({ baseUrl: HOST });
  const { eins } = world.tenants;
  group = await makeGroup(eins, { title: "AG Sprache", leadId: eins.organisations.partner.id });
  seatId = await giveSeat(eins, group.id, {
    organisationId: eins.organisations.otherPartner.id,
    persons: [
      { name: "Vera Vertreten", email: "vera@example.org" },
      { name: "Stefan Stellvertreter", email: "stefan@example.org", role: "deputy" },
    ],
  });
  await giveModerator(eins, group.id, { name: "Mona Moderation", email: "mona@example.org" });
});
afterAll(() => world.drop());

const eins = () => world.tenants.eins;
const mails = () =>
  eins().use((db) =>
    db.selectFrom("mail").selectAll().where("kind", "=", "announcement").orderBy("created_at").orderBy("id").execute(),
  );
const forget = () => eins().use((db) => db.deleteFrom("mail").execute());
const post = (path: string, as: PersonKey, form: Record<string, string> = {}) =>
  world.request(`/eins/intern/${path}`, { as, form });
const list = () => `gremien/${group.slug}/mitteilungen`;
const tell = async (title: string, body = "Der Raum hat sich geändert.") => {
  const answer = await post(list(), "partner", { title, body });
  expect(answer.status).toBe(303);
  return /intern\/(mitteilungen\/[^?]+)/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
};
const collect = () => tellCollected(world.services, eins().id, eins().scope());
const linkOf = (url: string | null) => (url ?? "").slice(HOST.length);

describe("what is told in a group", () => {
  it("is told by who leads it, read and answered by who sits in it, and seen by nobody else", async () => {
    const path = await tell("Neuer Raum");
    expect(await world.text(`/eins/intern/${path}`, { as: "otherPartner" })).toContain("Der Raum hat sich geändert.");
    expect((await post(`${path}/kommentare`, "otherPartner", { text: "Danke, wir kommen!" })).status).toBe(303);
    expect(await world.text(`/eins/intern/${path}`, { as: "partner" })).toContain("Danke, wir kommen!");
    for (const [there, form] of [
      [path, undefined],
      [list(), undefined],
      [`${path}/kommentare`, { text: "Hallo" }],
    ] as const)
      expect(
        (await world.request(`/eins/intern/${there}`, { as: "reader", ...(form === undefined ? {} : { form }) }))
          .status,
      ).toBeGreaterThanOrEqual(403);
    expect(await world.text("/eins/intern/mitteilungen", { as: "reader" })).not.toContain("Neuer Raum");
    expect((await post(list(), "otherPartner", { title: "Ich auch" })).status).toBe(403);
    expect((await post(`${path}/bearbeiten`, "otherPartner", { title: "Anders" })).status).toBe(403);
  });

  it("keeps what was typed where something is missing", async () => {
    const answer = await post(list(), "partner", { title: "", body: "Langer Text, mühsam getippt." });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Langer Text, mühsam getippt.");
  });

  it("is overwritten by nobody who opened it before somebody else saved", async () => {
    const path = await tell("Zwei schreiben");
    expect((await post(`${path}/bearbeiten`, "partner", { title: "Erste", body: "a", version: "1" })).status).toBe(303);
    const second = await post(`${path}/bearbeiten`, "partner", { title: "Zweite", body: "b", version: "1" });
    expect(second.status).toBe(409);
    expect(await second.text()).toContain("Zweite");
    expect(await world.text(`/eins/intern/${path}`, { as: "partner" })).toContain("Erste");
  });

  it("loses a comment to its author and to who leads the group alone", async () => {
    const path = await tell("Kommentare");
    await post(`${path}/kommentare`, "otherPartner", { text: "Versehen" });
    const { id } = await eins().use((db) =>
      db.selectFrom("announcement_comment").select("id").where("text", "=", "Versehen").executeTakeFirstOrThrow(),
    );
    expect((await post(`${path}/kommentare/${id}/loeschung`, "reader")).status).toBeGreaterThanOrEqual(403);
    expect((await post(`${path}/kommentare/${id}/loeschung`, "otherPartner")).status).toBe(303);
    expect(await world.text(`/eins/intern/${path}`, { as: "partner" })).not.toContain("Versehen");
  });
});

describe("mail", () => {
  it("goes at once to representatives and moderators, each alone, and names nobody else's address", async () => {
    await forget();
    await tell("Sofort");
    const sent = await mails();
    expect(sent.map(({ to_address }) => to_address).toSorted()).toEqual(["mona@example.org", "vera@example.org"]);
    for (const { to_address, text_body, html_body } of sent) {
      const others = ["mona@", "vera@", "stefan@", "partner@"].filter((one) => !to_address.startsWith(one));
      for (const other of others) expect(`${text_body}${html_body}`).not.toContain(other);
    }
  });

  it("is ended with one click, and by nothing less: looking changes nothing", async () => {
    await forget();
    await tell("Mit Abmeldung");
    const link = linkOf((await mails()).find((one) => one.to_address === "vera@example.org")?.unsubscribe_url ?? null);
    expect(link).toContain("/eins/intern/mitteilungen/abo/");
    expect(await world.text(link)).toContain("vera@example.org");
    await forget();
    await tell("Noch dabei");
    expect(await mails()).toHaveLength(2);
    // As mail programs send it: from nowhere in particular (RFC 8058).
    expect((await world.request(link, { form: { "List-Unsubscribe": "One-Click" } })).status).toBe(303);
    await forget();
    await tell("Nicht mehr dabei");
    expect((await mails()).map(({ to_address }) => to_address)).toEqual(["mona@example.org"]);
    expect((await world.request(link.replace("eins", "zwei"))).status).toBe(404);
    expect((await world.request(`${link}x`)).status).toBe(404);
  });

  it("is collected for who wants it daily, with what others said, and told once", async () => {
    expect((await post(`${list()}/abo`, "otherPartner", { how: "daily" })).status).toBe(303);
    world.clock.advance(1);
    const path = await tell("Am Abend");
    await post(`${path}/kommentare`, "office", { text: "Die Koordination bringt Kaffee mit." });
    await forget();
    await collect();
    expect(await mails()).toEqual([]);
    world.clock.advance(24 * 60);
    await collect();
    const own = (await mails()).filter((one) => one.to_address === eins().people.otherPartner.email);
    expect(own).toHaveLength(1);
    expect(own[0]?.text_body).toContain("Am Abend");
    expect(own[0]?.text_body).toContain("Die Koordination bringt Kaffee mit.");
    // Who heard of it at once hears of what was said to it.
    const mona = (await mails()).find((one) => one.to_address === "mona@example.org");
    expect(mona?.text_body).toContain("Kaffee");
    await forget();
    await collect();
    expect(await mails()).toEqual([]);
  });

  it("ends the moment a seat ends, and the address goes", async () => {
    await tell("Letzte Nachricht");
    const { people } = eins();
    await eins().use((db) => db.updateTable("seat").set({ until_on: "2026-11-20" }).where("id", "=", seatId).execute());
    expect((await world.request(`/eins/intern/${list()}`, { as: "otherPartner" })).status).toBeGreaterThanOrEqual(403);
    world.clock.advance(24 * 60);
    await forget();
    await collect();
    expect((await mails()).map(({ to_address }) => to_address)).not.toContain(people.otherPartner.email);
    const left = await eins().use((db) => db.selectFrom("announcement_choice").select("address").execute());
    expect(left.map(({ address }) => address)).not.toContain(people.otherPartner.email);
  });
});
