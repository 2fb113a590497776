import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestCounty, type TestWorld } from "../records/testing.ts";
import { giveModerator, giveSeat, makeGroup } from "./testing.ts";

let world: TestWorld;
let eins: TestCounty;
beforeAll(async () => {
  world = await createTestWorld();
  eins = world.tenants.eins;
});
afterAll(() => world.drop());

const NEW = { title: "Steuerungsgruppe", type: "steering", joining: "closed", quorum: "none", audience: "network" };

describe("founding", () => {
  it("by the office stands in the tree at once, with lead and seats", async () => {
    const form = { ...NEW, leadId: eins.organisations.partner.id, next: "publish" };
    const answer = await world.request("/eins/intern/gremien", { as: "office", form });
    expect(answer.headers.get("location")).toMatch(/^\/eins\/intern\/gremien\/steuerungsgruppe\?/);
    const tree = await world.text("/eins/intern/gremien", { as: "reader" });
    expect(tree).toContain("Steuerungsgruppe");
    expect(tree).toContain("Federführung: Volkshochschule Muster");
  });

  it("by who leads a group goes below it and nowhere else, and they see it from then on", async () => {
    const parent = await makeGroup(eins, { title: "Netzwerk", leadId: eins.organisations.partner.id });
    const form = { ...NEW, title: "AG Wohnen", type: "working", parentId: parent.id, next: "draft" };
    const refused = await world.request("/eins/intern/gremien", { as: "partner", form });
    expect(refused.status).toBe(422);
    const own = { ...form, leadId: eins.organisations.partner.id };
    const answer = await world.request("/eins/intern/gremien", { as: "partner", form: own });
    expect(answer.status).toBe(303);
    expect(await world.text("/eins/intern/gremien/ag-wohnen", { as: "partner" })).toContain("AG Wohnen");
    expect((await world.request("/eins/intern/gremien/ag-wohnen", { as: "otherPartner" })).status).toBe(404);
    const elsewhere = { ...own, parentId: "", title: "AG Arbeit" };
    expect((await world.request("/eins/intern/gremien", { as: "partner", form: elsewhere })).status).toBe(403);
    expect((await world.request("/eins/intern/gremien/neu", { as: "otherPartner" })).status).toBe(403);
  });
});

describe("a group's page", () => {
  it("says why this very person sees it, and shows people to those in it alone", async () => {
    const { slug, id } = await makeGroup(eins, { title: "AG Beratung", purpose: "Beratung **bündeln**." });
    await giveSeat(eins, id, { persons: [{ name: "Ilse Kranich", email: "kranich@example.org" }] });
    const path = `/eins/intern/gremien/${slug}`;
    const member = await world.text(path, { as: "partner" });
    expect(member).toContain("weil Ihre Einrichtung einen Sitz hat");
    expect(member).toContain("Ilse Kranich");
    const other = await world.text(path, { as: "otherPartner" });
    expect(other).toContain("Was im Gremium geschieht, sehen Sie nicht");
    expect(other).not.toContain("Kranich");
    expect(other).toContain("<strong>bündeln</strong>");
    expect(await world.text(path, { as: "office" })).toContain("weil Sie in der Koordination arbeiten");
  });

  it("is changed by who leads it, and nobody is overwritten", async () => {
    const { slug, id } = await makeGroup(eins, { title: "AG Sport" });
    await giveModerator(eins, id, { name: "Selma Birnbaum", email: "otherpartner@eins.example.org" });
    const path = `/eins/intern/gremien/${slug}/bearbeiten`;
    expect((await world.request(path, { as: "partner" })).status).toBe(403);
    expect((await world.request(path, { as: "otherPartner" })).status).toBe(200);
    const form = { ...NEW, title: "AG Sport und Spiel", type: "working", version: "1" };
    expect((await world.request(path, { as: "otherPartner", form })).status).toBe(303);
    expect((await world.request(path, { as: "office", form })).status).toBe(409);
    expect(await world.text(`/eins/intern/gremien/${slug}`, { as: "partner" })).toContain("AG Sport und Spiel");
  });

  it("is not ended by its state, which would hide what was", async () => {
    const { slug } = await makeGroup(eins, { title: "AG Kultur" });
    const path = `/eins/intern/gremien/${slug}`;
    expect(await world.text(path, { as: "office" })).not.toContain('value="end"');
    const answer = await world.request(`${path}/stand`, { as: "office", form: { transition: "end" } });
    expect(answer.status).toBe(409);
  });

  it("comes back from the bin", async () => {
    const { slug } = await makeGroup(eins, { title: "AG Irrtum", leadId: eins.organisations.partner.id });
    const gone = await world.request(`/eins/intern/gremien/${slug}/loeschung`, { as: "partner", form: {} });
    expect(gone.headers.get("location")).toContain("papierkorb");
    expect((await world.request(`/eins/intern/gremien/${slug}`, { as: "partner" })).status).toBe(404);
    expect(await world.text("/eins/intern/papierkorb", { as: "partner" })).toContain("AG Irrtum");
  });
});
