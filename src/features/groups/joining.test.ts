import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestCounty, type TestWorld } from "../records/testing.ts";
import { findSeats } from "./index.ts";
import { giveModerator, giveSeat, makeGroup } from "./testing.ts";

let world: TestWorld;
let eins: TestCounty;
beforeAll(async () => {
  world = await createTestWorld();
  eins = world.tenants.eins;
});
afterAll(() => world.drop());

const mailsOf = (kind: string) =>
  eins.use((db) => db.selectFrom("mail").select(["to_address", "text_body"]).where("kind", "=", kind).execute());
const requestsOf = (groupId: string) =>
  eins.use((db) => db.selectFrom("join_request").selectAll().where("group_id", "=", groupId).execute());

describe("an organisation of the network", () => {
  it("asks an open group for a seat; its lead accepts with a word, and a mail goes out", async () => {
    const leadId = eins.organisations.partner.id;
    const group = await makeGroup(eins, { title: "AG Offen", joining: "network", leadId, email: "ag@example.org" });
    const path = `/eins/intern/gremien/${group.slug}`;
    const asked = { as: "otherPartner", form: { text: "Wir helfen gern." } } as const;
    expect((await world.request(`${path}/anfragen`, asked)).status).toBe(303);
    expect((await world.request(`${path}/anfragen`, asked)).status).toBe(409);
    expect(await world.text("/eins/intern/", { as: "partner" })).toContain("Begegnungsverein Muster e. V.");
    expect((await mailsOf("join-request")).map((mail) => mail.to_address)).toEqual(["ag@example.org"]);
    expect(await world.text(`${path}/anfragen`, { as: "partner" })).toContain("Wir helfen gern.");
    expect((await world.request(`${path}/anfragen`, { as: "otherPartner" })).status).toBe(403);
    const [request] = await requestsOf(group.id);
    const form = { decision: "accepted", vote: "advisory", note: "Willkommen im Kreis." };
    expect((await world.request(`${path}/anfragen/${request?.id}`, { as: "otherPartner", form })).status).toBe(403);
    expect((await world.request(`${path}/anfragen/${request?.id}`, { as: "partner", form })).status).toBe(303);
    expect((await world.request(`${path}/anfragen/${request?.id}`, { as: "partner", form })).status).toBe(409);
    const [seat] = await eins.use((db) => findSeats(db, group.id));
    expect([seat?.organisationName, seat?.vote, seat?.persons[0]?.email]).toEqual([
      "Begegnungsverein Muster e. V.",
      "advisory",
      "otherpartner@eins.example.org",
    ]);
    const [mail] = await mailsOf("join-answer");
    expect(mail?.to_address).toBe("otherpartner@eins.example.org");
    expect(mail?.text_body).toContain("Willkommen im Kreis.");
  });

  it("is not asked of closed or ended groups, and takes a request back", async () => {
    const closed = await makeGroup(eins, { title: "AG Zu" });
    const open = await makeGroup(eins, { title: "AG Auf", joining: "network" });
    const ask = (slug: string) => world.request(`/eins/intern/gremien/${slug}/anfragen`, { as: "partner", form: {} });
    expect((await ask(closed.slug)).status).toBe(409);
    expect((await ask(open.slug)).status).toBe(303);
    const [request] = await requestsOf(open.id);
    const back = `/eins/intern/gremien/${open.slug}/anfragen/${request?.id}/ruecknahme`;
    expect((await world.request(back, { as: "otherPartner", form: {} })).status).toBe(404);
    expect((await world.request(back, { as: "partner", form: {} })).status).toBe(303);
    expect((await requestsOf(open.id))[0]?.decision).toBe("withdrawn");
  });
});

describe("the public page", () => {
  const see = (slug: string, lang = "de") => world.text(`/eins/${lang}/gremien/${slug}`);

  it("shows what the group decided, and nobody by name without a reason", async () => {
    const group = await makeGroup(eins, { title: "AG Sichtbar", audience: "public", email: "ag@example.org" });
    await giveSeat(eins, group.id, { persons: [{ name: "Ilse Kranich", email: "kranich@example.org" }] });
    await giveSeat(eins, group.id, {
      organisationId: null,
      label: "Migrantenvertretung",
      persons: [{ name: "Uwe Storch" }],
    });
    await giveModerator(eins, group.id, { name: "Ada Amsel", basis: "official_function" });
    await giveModerator(eins, group.id, { name: "Tim Zeisig", email: "zeisig@example.org" });
    const bare = await see(group.slug);
    expect(bare).not.toMatch(/Volkshochschule Muster|Migrantenvertretung|Amsel|Zeisig|Kranich|Storch|ag@example/);
    const shows = ["members", "moderators", "contact"];
    const form = { title: "AG Sichtbar", type: "working", audience: "public", shows, version: "1" };
    const edit = `/eins/intern/gremien/${group.slug}/bearbeiten`;
    expect((await world.request(edit, { as: "office", form: { ...form, email: "ag@example.org" } })).status).toBe(303);
    const shown = await see(group.slug);
    for (const part of ["Volkshochschule Muster", "Migrantenvertretung", "Ada Amsel", "ag@example.org"])
      expect(shown).toContain(part);
    expect(shown).not.toMatch(/Zeisig|Kranich|Storch/);
    expect(await see(group.slug, "ar")).toContain("مجموعة عمل");
    expect(await world.text("/eins/de/gremien")).toContain("AG Sichtbar");
  });

  it("is there for public groups alone", async () => {
    const hidden = await makeGroup(eins, { title: "AG Innen" });
    expect((await world.request(`/eins/de/gremien/${hidden.slug}`)).status).toBe(404);
    expect(await world.text("/eins/de/gremien")).not.toContain("AG Innen");
  });
});

describe("somebody who is not in the network", () => {
  const sealOf = (html: string) => /name="zeit" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const FORM = {
    organisation: "Teestube e. V.",
    text: "Wir kochen Tee.",
    person: "Kim Beispiel",
    email: "Kim@example.org",
  };

  async function send(slug: string, form: Record<string, string>, wait = 1) {
    const path = `/eins/de/gremien/${slug}/mitmachen`;
    const zeit = sealOf(await world.text(path));
    world.clock.advance(wait);
    return world.request(path, { form: { betreff: "", zeit, ...form } });
  }

  it("asks by the public form; accepted, they are in the directory for the office to look through, with a seat", async () => {
    const leadId = eins.organisations.partner.id;
    const group = await makeGroup(eins, { title: "Runder Tisch", audience: "public", joining: "public", leadId });
    expect(await world.text(`/eins/de/gremien/${group.slug}`)).toContain("mitmachen");
    expect((await send(group.slug, FORM)).headers.get("location")).toContain("gesendet=ja");
    const [request] = await requestsOf(group.id);
    const path = `/eins/intern/gremien/${group.slug}/anfragen/${request?.id}`;
    const form = { decision: "accepted", vote: "voting" };
    expect((await world.request(path, { as: "partner", form })).status).toBe(303);
    const [seat] = await eins.use((db) => findSeats(db, group.id));
    expect(seat?.organisationName).toBe("Teestube e. V.");
    expect(await world.text("/eins/intern/akteure/teestube-e-v", { as: "office" })).toContain("Kim Beispiel");
    expect((await world.request("/eins/de/akteure/teestube-e-v")).status).toBe(404);
    const page = await world.text(`/eins/intern/gremien/${group.slug}`, { as: "partner" });
    expect(page).toContain("Teestube e. V.");
  });

  it("is held up where a program would be, and loses nothing typed", async () => {
    const group = await makeGroup(eins, { title: "Tisch Zwei", audience: "public", joining: "public" });
    expect((await send(group.slug, { ...FORM, betreff: "Kaufen" })).status).toBe(303);
    const fast = await send(group.slug, FORM, 0);
    expect(fast.status).toBe(422);
    expect(await fast.text()).toContain("Teestube");
    expect((await send(group.slug, { ...FORM, email: "kein" })).status).toBe(422);
    expect(await requestsOf(group.id)).toEqual([]);
    const closed = await makeGroup(eins, { title: "Tisch Zu", audience: "public", joining: "network" });
    expect((await world.request(`/eins/de/gremien/${closed.slug}/mitmachen`)).status).toBe(404);
  });
});
