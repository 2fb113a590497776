import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER, findOffer, reviseOffer } from "../offers/index.ts";
import { createTestWorld, type TestForm, type TestWorld } from "../records/testing.ts";
import { readForms } from "../../app/walls/forms.fixture.ts";
import { openRequests } from "./index.ts";
import { makeTokens, writeLink } from "./links.ts";

let world: TestWorld;
let link = "";
let offer = "";

beforeAll(async () => {
  world = await createTestWorld();
  const { use, scope, organisations } = world.tenants.eins;
  const [made] = await makeTokens(world.services, 1);
  if (made === undefined) throw new Error("no token");
  const to = { organisationId: organisations.partner.id, address: "anna@example.org", name: "Anna Beispiel" };
  await use((db) => writeLink(db, scope(), made, { ...to, mailId: world.services.newId(), restsOn: { on: "office" } }));
  link = `/eins/mein/${made.token}`;
});
beforeEach(async () => {
  const { use, scope, organisations } = world.tenants.eins;
  await use(async (db) => {
    await db.deleteFrom("proposal").execute();
    await db.deleteFrom("request").execute();
    await db.deleteFrom("trusted_partner").execute();
  });
  const content = { ...EMPTY_OFFER, title: "Sprachcafé", providerId: organisations.partner.id, summary: "Reden" };
  const said = { ...content, topics: ["language"], description: "Jeden Montag." };
  offer = (await use((db) => createOffer(db, scope(), said, { state: "published" }))).id;
});
afterAll(() => world.drop());

const office = { as: "office" as const };
const now = () => world.tenants.eins.use((db) => findOffer(db, offer));

/** What the form of an entry holds, with other values. */
async function filled(path: string, change: TestForm): Promise<TestForm> {
  const form = readForms(await world.text(path), path).find(({ action }) => action === path);
  // The button that sends the form has no name; the first that has adds a row or takes one away.
  const { "row-add": _add, "row-remove": _remove, ...fields } = form?.fields ?? {};
  return { ...fields, ...change };
}

async function change(values: TestForm): Promise<Response> {
  const path = `${link}/eintrag/${offer}`;
  return world.request(path, { form: await filled(path, values) });
}

/** Presses a button of the office's list for the one proposal that waits. */
async function press(act: string, word = ""): Promise<Response> {
  const page = await world.text("/eins/intern/vorschlaege", office);
  const one = new RegExp(`value="(${act}:[0-9a-f-]+)"`).exec(page)?.[1] ?? "";
  return world.request("/eins/intern/vorschlaege", { ...office, form: { one, word } });
}

describe("a change by a personal link", () => {
  it("waits for the office, who sees before and after and accepts it", async () => {
    expect((await change({ summary: "Reden und Kuchen", "proposal-note": "Neu: Kuchen" })).status).toBe(303);
    expect((await now())?.summary).toBe("Reden");
    expect(await world.text(link)).toContain("sieht sich die Koordination gerade an");
    const page = await world.text("/eins/intern/vorschlaege", office);
    for (const words of ["Sprachcafé", "Reden</span>", "Reden<ins> und Kuchen</ins>", "Neu: Kuchen", "Anna Beispiel"])
      expect(page).toContain(words);
    expect(page).not.toContain("Jeden Montag.");
    await press("accept");
    expect(await now()).toMatchObject({
      summary: "Reden und Kuchen",
      description: "Jeden Montag.",
      state: "published",
    });
    expect((await now())?.confirmedBy).toBe(world.tenants.eins.organisations.partner.name);
  });

  it("is told whole, however long, with what has changed in it", async () => {
    const long = `${"Wir üben sprechen, lesen und zuhören. ".repeat(20)}Am Ende gibt es Suppe.`;
    await change({ summary: "Reden", description: long });
    await press("accept");
    await change({ description: long.replace("Suppe", "Kuchen") });
    const page = await world.text("/eins/intern/vorschlaege", office);
    expect(page).toContain("Am Ende gibt es <del>Suppe</del>.");
    expect(page).toContain("Am Ende gibt es <ins>Kuchen</ins>.");
  });

  it("answers what was asked, as a change", async () => {
    const { use, scope, organisations } = world.tenants.eins;
    await use((db) => openRequests(db, scope(), [{ organisationId: organisations.partner.id, ask: "check" }]));
    for (const { id } of await use((db) =>
      db.selectFrom("record").select("id").where("owner_id", "=", organisations.partner.id).execute(),
    ))
      if (id !== offer) await world.request(link, { form: { tun: `check:confirm.${id}` } });
    await change({ summary: "Reden und Tee" });
    const [row] = await use((db) => db.selectFrom("request").selectAll().execute());
    expect(row).toMatchObject({ answer: "changed", answered_by: "Anna Beispiel" });
  });

  it("is sent back with a word, which the owner reads and is asked to look at again", async () => {
    await change({ summary: "xyz" });
    const refused = await press("send_back");
    expect(refused.status).toBe(422);
    const again = await refused.text();
    expect(again).toContain('href="#word"');
    expect(again).toMatch(/name="proposals"[^>]* checked/);
    await press("send_back", "Was heißt xyz?");
    expect((await now())?.summary).toBe("Reden");
    expect(await world.text(link)).toContain("Was heißt xyz?");
    const open = await world.tenants.eins.use((db) => db.selectFrom("request").selectAll().execute());
    expect(open).toMatchObject([{ subject: `back:${offer}`, answered_at: null }]);
  });

  it("that meets a newer change of the same field overwrites it only knowingly", async () => {
    await change({ summary: "Aus dem Link" });
    const { use, scope } = world.tenants.eins;
    const before = await now();
    if (before === undefined) throw new Error("no offer");
    await use((db) => reviseOffer(db, scope("office"), before, { summary: "Aus dem Büro" }));
    const page = await world.text("/eins/intern/vorschlaege", office);
    expect(page).toContain("Inzwischen hat jemand dasselbe geändert");
    const id = /value="knowingly:([0-9a-f-]+)"/.exec(page)?.[1] ?? "";
    await world.request("/eins/intern/vorschlaege", { ...office, form: { many: "accept", proposals: id } });
    expect((await now())?.summary).toBe("Aus dem Büro");
    await press("knowingly");
    expect((await now())?.summary).toBe("Aus dem Link");
  });

  it("leaves newer changes of other fields as they are", async () => {
    await change({ summary: "Aus dem Link" });
    const { use, scope } = world.tenants.eins;
    const before = await now();
    if (before === undefined) throw new Error("no offer");
    await use((db) => reviseOffer(db, scope("office"), before, { description: "Neuer Raum." }));
    await press("accept");
    expect(await now()).toMatchObject({ summary: "Aus dem Link", description: "Neuer Raum." });
  });

  it("made from an old page is shown again, with what others did meanwhile", async () => {
    const path = `${link}/eintrag/${offer}`;
    const form = await filled(path, { summary: "Zu spät" });
    const before = await now();
    if (before === undefined) throw new Error("no offer");
    const { use, scope } = world.tenants.eins;
    await use((db) => reviseOffer(db, scope("office"), before, { summary: "Schneller" }));
    const answer = await world.request(path, { form });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain("Zu spät");
    expect(page).toContain("Schneller");
  });

  it("of a trusted partner is published at once", async () => {
    const { slug } = world.tenants.eins.organisations.partner;
    await world.request(`/eins/intern/stand/${slug}/vertrauen`, { ...office, form: {} });
    await change({ summary: "Gleich im Netz" });
    expect(await now()).toMatchObject({ summary: "Gleich im Netz", state: "published" });
    expect(await world.text("/eins/intern/vorschlaege", office)).toContain("Kein Vorschlag wartet");
    await world.request(`/eins/intern/stand/${slug}/vertrauen/ende`, { ...office, form: {} });
    await change({ summary: "Erst ansehen" });
    expect((await now())?.summary).toBe("Gleich im Netz");
  });

  it("that changes nothing confirms, and a faulty one comes back as typed", async () => {
    expect((await change({})).headers.get("location")).toContain("unchanged");
    expect((await now())?.confirmedAt).not.toBeNull();
    const faulty = await change({ title: "", description: "Bleibt stehen" });
    expect(faulty.status).toBe(422);
    expect(await faulty.text()).toContain("Bleibt stehen");
  });
});

describe("the personal page", () => {
  it("ends an entry after the office has agreed", async () => {
    await world.request(`${link}/eintrag/${offer}/ende`, { form: { "proposal-note": "Raum gekündigt" } });
    expect((await now())?.state).toBe("published");
    await press("accept");
    expect((await now())?.state).toBe("ended");
  });

  it("adds an offer, which waits for the office like any other", async () => {
    const path = `${link}/neu/offer`;
    const form = await filled(path, {
      title: "Nähwerkstatt",
      summary: "Nähen und reden",
      topics: "language",
      where: "16066042",
      registration: "none",
    });
    expect((await world.request(path, { form })).headers.get("location")).toContain("addedToReview");
    const row = await world.tenants.eins.use((db) =>
      db.selectFrom("record").selectAll().where("title", "=", "Nähwerkstatt").executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ state: "in_review", owner_id: world.tenants.eins.organisations.partner.id });
  });

  it("changes nothing of another organisation", async () => {
    const { use, scope, organisations } = world.tenants.eins;
    const content = { ...EMPTY_OFFER, title: "Fremd", providerId: organisations.otherPartner.id, summary: "Kurz" };
    const foreign = await use((db) =>
      createOffer(db, scope(), { ...content, topics: ["language"] }, { state: "published" }),
    );
    for (const path of [`${link}/eintrag/${foreign.id}`, `${link}/eintrag/${foreign.id}/ende`])
      expect((await world.request(path, { form: { summary: "Überschrieben", version: "1" } })).status).toBe(404);
    expect((await world.request(`${link}/eintrag/${foreign.id}`)).status).toBe(404);
  });
});
