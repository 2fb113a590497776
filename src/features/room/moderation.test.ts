import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeGroup } from "../groups/testing.ts";
import { findAgenda } from "../meetings/index.ts";
import { addItem, makeMeeting } from "../meetings/testing.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";
import { findTables, openTables } from "../tables/index.ts";

let world: TestWorld;
let groupId: string;

beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  ({ id: groupId } = await makeGroup(eins, { title: "Konferenz", leadId: eins.organisations.partner.id }));
});
afterAll(() => world.drop());

const TO = { name: "Marlene Quittenbaum", email: "Marlene@institut.example.org" };

/** A meeting of today that is invited to, with an item and a table. */
async function prepare() {
  const { eins } = world.tenants;
  const meeting = await makeMeeting(eins, { groupId, day: world.services.clock.today() });
  const item = await addItem(eins, meeting, { title: "Wohnen", minutes: 20 });
  const inside = `/eins/intern/treffen/${meeting.slug}`;
  await world.request(`${inside}/stand`, { as: "partner", form: { stage: "invited" } });
  const said = { itemId: item, names: ["Tisch 1"], question: "", onScreen: false };
  await eins.use((db) => openTables(db, { scope: eins.scope("office"), services: world.services }, meeting, said));
  return { meeting, item, inside, links: `${inside}/raum/moderation` };
}
const send = (links: string, as: PersonKey = "partner", form: Record<string, string> = TO) =>
  world.request(links, { as, form });

/** Where the link of the latest mail leads. */
async function findLink(): Promise<string> {
  const mail = await world.tenants.eins.use((db) =>
    db.selectFrom("mail").selectAll().where("kind", "=", "moderation").orderBy("id", "desc").executeTakeFirstOrThrow(),
  );
  expect(mail.to_address).toBe("marlene@institut.example.org");
  return /\/eins\/intern\/moderation\/[\w.-]+/u.exec(JSON.stringify(mail))?.[0] ?? "";
}

async function invite() {
  const room = await prepare();
  await world.tenants.eins.use((db) => db.deleteFrom("mail").where("kind", "=", "moderation").execute());
  expect((await send(room.links)).status).toBe(303);
  return { ...room, link: await findLink() };
}

describe("a moderator from outside", () => {
  it("runs the agenda behind a link, sees the screen, and who leads sees the step", async () => {
    const { meeting, item, link } = await invite();
    const shown = await world.text(link);
    expect(shown).toContain("Wohnen");
    expect(shown).toContain("Marlene Quittenbaum");
    expect((await world.request(link, { form: { step: "next", seen: "" } })).status).toBe(303);
    const states = await world.tenants.eins.use(async (db) =>
      (await findAgenda(db, meeting.id)).map((one) => one.state),
    );
    expect(states).toEqual(["running"]);
    expect(await world.text(`${link}/leinwand`)).toContain("noch 20 Min.");
    expect((await world.request(link, { form: { step: "close", seen: item } })).status).toBe(303);
    expect((await world.request(link, { form: { step: "next", seen: "" } })).status).toBe(409);
  });

  it("reads what tables collect and ends collecting, but takes nothing over and reads no other page", async () => {
    const { meeting, inside, link } = await invite();
    const { eins } = world.tenants;
    await world.request(link, { form: { step: "next", seen: "" } });
    const [table] = await eins.use((db) => findTables(db, meeting.id));
    const form = { text: "Bezahlbare Wohnungen", kind: "need", organisation: "", form: world.services.newId() };
    await world.request(`/eins/de/tisch/${table?.code}`, { form });
    expect(await world.text(link)).toContain("Bezahlbare Wohnungen");
    await world.request(`${link}/tisch`, { form: { table: table?.id ?? "", step: "close" } });
    expect((await eins.use((db) => findTables(db, meeting.id)))[0]?.closedAt).not.toBeNull();
    expect((await world.request(`${link}/tisch`, { form: { table: table?.id ?? "", step: "remove" } })).status).toBe(
      404,
    );
    for (const page of [inside, `${inside}/raum`, `${inside}/tische`])
      expect((await world.request(page)).status, page).not.toBe(200);
  });

  it("changes no table of another meeting", async () => {
    const [own, other] = [await invite(), await prepare()];
    const [table] = await world.tenants.eins.use((db) => findTables(db, other.meeting.id));
    const answer = await world.request(`${own.link}/tisch`, { form: { table: table?.id ?? "", step: "close" } });
    expect(answer.status).toBe(404);
  });

  it("is shut out when the link is ended, and the day after the day after the meeting", async () => {
    const { meeting, links, link } = await invite();
    const { eins } = world.tenants;
    const row = await eins.use((db) =>
      db.selectFrom("moderator_link").select("id").where("meeting_id", "=", meeting.id).executeTakeFirstOrThrow(),
    );
    expect((await world.request(`${links}/${row.id}/ende`, { as: "partner", form: {} })).status).toBe(303);
    expect((await world.request(link)).status).toBe(404);
    expect((await world.request(link, { form: { step: "next", seen: "" } })).status).toBe(404);
    const next = await invite();
    world.clock.advance(24 * 60);
    expect((await world.request(next.link)).status).toBe(200);
    world.clock.advance(24 * 60);
    expect((await world.request(next.link)).status).toBe(404);
  });

  it("is asked by who leads alone", async () => {
    const { links } = await prepare();
    expect((await send(links, "otherPartner")).status).not.toBe(303);
    expect((await send(links, "reader")).status).toBe(403);
    expect((await send(links, "partner", { name: "", email: "nein" })).status).toBe(422);
    const shown = await (await world.request(links, { as: "partner" })).text();
    expect(shown.includes("marlene@")).toBe(false);
  });
});
