import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type PersonKey, type TestForm, type TestWorld } from "../records/testing.ts";
import { createOrganisation } from "./actions.ts";
import { getOrganisation } from "./directory.fixture.ts";
import { EMPTY_ORGANISATION } from "./organisation.ts";

describe("several organisations at once", () => {
  let world: TestWorld;
  beforeAll(async () => void (world = await createTestWorld()));
  afterAll(() => world.drop());

  const enter = (name: string, state: "in_review" | "draft" = "in_review") => {
    const { eins } = world.tenants;
    return eins.use((db) => createOrganisation(db, eins.scope(), { ...EMPTY_ORGANISATION, name }, { state }));
  };
  const list = (query = "?stand=in_review", as: PersonKey = "office") =>
    world.text(`/eins/intern/akteure${query}`, { as });
  const send = (form: TestForm, { query = "?stand=in_review", as = "office" as PersonKey } = {}) =>
    world.request(`/eins/intern/akteure/stand${query}`, { as, form });
  const stateOf = async ({ id }: { id: string }) => (await getOrganisation(world.tenants.eins, id)).state;
  const isPublic = async ({ slug }: { slug: string }) =>
    (await world.request(`/eins/de/akteure/${slug}`)).status === 200;

  it("are published or sent back as they are chosen, with a word why", async () => {
    const [one, two, three] = [await enter("Haus Eins"), await enter("Haus Zwei"), await enter("Haus Drei", "draft")];
    const page = await list();
    expect(page).toContain(`name="entries" value="${one.id}"`);
    expect((await send({ transition: "publish", entries: [one.id] })).headers.get("location")).toBe(
      "/eins/intern/akteure?stand=in_review&hinweis=records-office.done.manyPublished",
    );
    await send({ transition: "send_back", note: "Die Art fehlt.", entries: [two.id, three.id] });
    expect([await stateOf(one), await stateOf(two), await stateOf(three)]).toEqual(["published", "draft", "draft"]);
    expect(await isPublic(one)).toBe(true);
    expect(await world.text(`/eins/intern/akteure/${two.slug}`, { as: "office" })).toContain("Die Art fehlt.");
  });

  it("are the office's to bring on, and nobody else is offered it", async () => {
    const one = await enter("Nur für die Koordination");
    expect((await send({ transition: "publish", entries: [one.id] }, { as: "partner" })).status).toBe(403);
    expect(await stateOf(one)).toBe("in_review");
    expect(await list("?stand=in_review", "reader")).not.toContain(`name="entries"`);
    expect(await list("")).not.toContain(`name="entries"`);
    await send({ transition: "send_back", entries: [one.id] });
  });

  it("say so where nothing was chosen", async () => {
    const one = await enter("Nicht gewählt");
    const answer = await send({ transition: "publish" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Noch ist nichts ausgewählt.");
    expect(page).toContain(`action="/eins/intern/akteure/stand?stand=in_review"`);
    await send({ transition: "send_back", entries: [one.id] });
  });

  it("are all chosen by one click, page by page", async () => {
    const [one, two] = [await enter("Klick Eins"), await enter("Klick Zwei")];
    expect(await list()).not.toContain(" checked");
    const page = await list("?stand=in_review&auswahl=alle");
    expect(page.match(/name="entries"[^>]* checked/g)).toHaveLength(2);
    await send({ transition: "send_back", entries: [one.id, two.id] });
  });

  it("are all published where hundreds wait, as far as the list is narrowed, and found by their words at once", async () => {
    const { eins } = world.tenants;
    const entered = [];
    for (let number = 1; number <= 60; number += 1) entered.push(await enter(`Sammelhaus ${number}`));
    const other = await enter("Anderswo");
    expect(await list("?stand=in_review&q=Sammelhaus")).toContain("Alle 60 wartenden veröffentlichen");
    const answer = await send(
      { transition: "publish_all", waiting: "60" },
      { query: "?stand=in_review&q=Sammelhaus&seite=2" },
    );
    expect(answer.headers.get("location")).toBe(
      "/eins/intern/akteure?stand=in_review&q=Sammelhaus&hinweis=records-office.done.allPublished",
    );
    const states = await eins.use((db) =>
      db.selectFrom("record").select("state").where("title", "like", "Sammelhaus%").execute(),
    );
    expect(states.filter(({ state }) => state === "published")).toHaveLength(60);
    expect(await stateOf(other)).toBe("in_review");
    expect(await world.text("/eins/de/akteure?q=Samelhaus")).toContain("Sammelhaus");
    await send({ transition: "send_back", entries: [other.id] });
  });

  it("stay where they are when others wait than the page said", async () => {
    const one = await enter("Gesehen");
    const unseen = await enter("Inzwischen gekommen");
    const answer = await send({ transition: "publish_all", waiting: "1" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Inzwischen hat sich geändert, wie viele Einträge warten.");
    expect([await stateOf(one), await stateOf(unseen)]).toEqual(["in_review", "in_review"]);
    await send({ transition: "publish_all", waiting: "2" });
    expect([await stateOf(one), await stateOf(unseen)]).toEqual(["published", "published"]);
  });

  it("are published like offers, with the same form", async () => {
    const { eins } = world.tenants;
    const providerId = eins.organisations.partner.id;
    for (const title of ["Kurs A", "Kurs B"]) {
      const content = { ...EMPTY_OFFER, title, providerId, summary: "Reden", topics: ["language"] };
      await eins.use((db) => createOffer(db, eins.scope(), content, { state: "in_review" }));
    }
    const page = await world.text("/eins/intern/angebote?stand=in_review", { as: "office" });
    expect(page).toContain("Alle 2 wartenden veröffentlichen");
    const form = { transition: "publish_all", waiting: "2" };
    await world.request("/eins/intern/angebote/stand?stand=in_review", { as: "office", form });
    expect(await world.text("/eins/de/angebote")).toContain("Kurs B");
  });
});
