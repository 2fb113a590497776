import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { restoreRecord } from "../records/index.ts";
import type { PersonKey } from "../records/testing.ts";
import { type Offers, openOffers } from "./world.fixture.ts";

describe("offers in the workspace", () => {
  let offers: Offers;
  beforeAll(async () => {
    offers = await openOffers();
  });
  afterAll(() => offers.world.drop());
  beforeEach(() => offers.world.clock.set("2026-11-23T09:00:00Z"));

  describe("the way to the website", () => {
    it("goes from draft over review to the public page at once, and back again", async () => {
      const { id, slug } = await offers.enter("draft", { title: "Fahrradwerkstatt" });
      expect((await offers.post(`/${slug}/stand`, "partner", { transition: "submit" })).status).toBe(303);
      expect(await offers.onSite(slug)).toBe(404);
      await offers.post(`/${slug}/stand`, "office", { transition: "publish", note: "schön" });
      expect(await offers.onSite(slug)).toBe(200);
      expect(await offers.world.text("/eins/de/angebote?q=Fahrradwerkstatt")).toContain(`angebote/${slug}`);
      await offers.post(`/${slug}/stand`, "partner", { transition: "withdraw" });
      expect(await offers.onSite(slug)).toBe(404);
      expect(await offers.world.text("/eins/de/angebote?q=Fahrradwerkstatt")).not.toContain(`angebote/${slug}`);
      expect((await offers.load(id)).state).toBe("draft");
    });

    it("collects the words of what gets public, for typing errors", async () => {
      const { slug } = await offers.enter("in_review", { title: "Klöppelstube" });
      const words = () =>
        offers.world.services.doors.asPublic(offers.eins.id, (db) =>
          db.selectFrom("public_word").select("word").where("word", "=", "Klöppelstube").execute(),
        );
      expect(await words()).toEqual([]);
      await offers.post(`/${slug}/stand`, "office", { transition: "publish" });
      expect((await words()).length).toBeGreaterThan(0);
    });

    it("says where somebody was faster instead of refusing", async () => {
      const { slug } = await offers.enter("in_review", { title: "Zweimal gedrückt" });
      expect((await offers.post(`/${slug}/stand`, "office", { transition: "publish" })).status).toBe(303);
      expect((await offers.post(`/${slug}/stand`, "office", { transition: "publish" })).status).toBe(409);
      expect((await offers.post(`/${slug}/stand`, "partner", { transition: "publish" })).status).toBe(403);
    });

    it("publishes several at once and leaves alone what has moved on", async () => {
      const [one, two, three] = [
        await offers.enter("in_review", { title: "Mehrere 1" }),
        await offers.enter("in_review", { title: "Mehrere 2" }),
        await offers.enter("draft", { title: "Mehrere 3" }),
      ];
      const ids = [one.id, two.id, three.id];
      expect((await offers.post("/stand", "office", { transition: "send_back", entries: [three.id] })).status).toBe(
        303,
      );
      expect((await offers.post("/stand", "partner", { transition: "publish", entries: ids })).status).toBe(403);
      expect((await offers.post("/stand", "office", { transition: "publish", entries: ids.slice(0, 2) })).status).toBe(
        303,
      );
      expect(await offers.onSite(one.slug)).toBe(200);
      expect(await offers.onSite(two.slug)).toBe(200);
      expect((await offers.load(three.id)).state).toBe("draft");
      expect((await offers.post("/stand", "office", { transition: "publish" })).status).toBe(422);
    });
  });

  describe("deleting", () => {
    it("takes an offer off everywhere and gives it back for 30 days", async () => {
      const { id, slug } = await offers.enter("published", { title: "Weg und wieder da" });
      const gone = await offers.post(`/${slug}/loeschung`, "partner");
      const bin = gone.headers.get("location") ?? "";
      expect(bin).toContain("papierkorb");
      expect(await offers.world.text(bin, { as: "partner" })).toContain("„Weg und wieder da“ ist gelöscht.");
      expect(await offers.onSite(slug)).toBe(404);
      expect((await offers.get(`/${slug}`, "office")).status).toBe(404);
      expect(await offers.world.text("/eins/intern/angebote?q=Weg", { as: "office" })).not.toContain(
        `angebote/${slug}`,
      );
      expect(await offers.world.text("/eins/intern/papierkorb", { as: "otherPartner" })).not.toContain(
        "Weg und wieder",
      );
      const takeBack = (as: PersonKey) =>
        offers.world.request(`/eins/intern/papierkorb/${id}/wiederherstellung`, { as, form: {} });
      expect((await takeBack("otherPartner")).status).toBe(404);
      offers.world.clock.advance(29 * 24 * 60);
      expect((await takeBack("partner")).status).toBe(303);
      expect(await offers.onSite(slug)).toBe(200);
      await offers.post(`/${slug}/loeschung`, "office");
      offers.world.clock.advance(31 * 24 * 60);
      await expect(
        offers.eins.use((db) => restoreRecord(db, offers.eins.scope("partner"), id), "partner"),
      ).rejects.toThrow("not_found");
    });
  });

  it("confirms what is still true", async () => {
    offers.world.clock.set("2026-01-12T09:00:00Z");
    const { id, slug } = await offers.enter("published", { title: "Lange her" });
    offers.world.clock.set("2026-11-23T09:00:00Z");
    const before = await offers.world.text("/eins/intern/angebote?bestaetigt=no", { as: "partner" });
    expect(before).toContain(`angebote/${slug}"`);
    expect((await offers.post(`/${slug}/bestaetigung`, "partner")).status).toBe(303);
    expect((await offers.load(id)).confirmedBy).toBe("Volkshochschule Muster");
    const after = await offers.world.text("/eins/intern/angebote?bestaetigt=no", { as: "partner" });
    expect(after).not.toContain(`angebote/${slug}"`);
  });

  it("says of nothing but what is published when it was confirmed", async () => {
    const { slug } = await offers.enter("in_review", { title: "Noch zu prüfen" });
    await offers.world.database.doors.asOwner((db) =>
      db.updateTable("record").set({ confirmed_at: offers.world.clock.now() }).where("slug", "=", slug).execute(),
    );
    const list = await offers.world.text("/eins/intern/angebote?q=prüfen", { as: "office" });
    expect(list).toContain("Noch zu prüfen");
    expect(list).not.toContain("23.11.2026");
    const stale = await offers.world.text("/eins/intern/angebote?bestaetigt=no", { as: "office" });
    expect(stale).not.toContain("Noch zu prüfen");
  });

  it("counts no places where nobody has to register", async () => {
    const { slug } = await offers.enter("published", { title: "Offene Tür", registration: "none" });
    const row = (page: string) => page.slice(page.indexOf(`angebote/${slug}"`)).split("</tr>")[0];
    const list = await offers.world.text("/eins/intern/angebote?q=Offene", { as: "reader" });
    expect(row(list)).toContain("Offene Tür");
    expect(row(list)).not.toContain("Ohne Anmeldung");
  });

  it("never gives an offer the address of a list's own page", async () => {
    for (const title of ["Neu", "Papierkorb", "Stand"]) {
      const { slug } = await offers.enter("published", { title });
      const page = await offers.world.text(`/eins/intern/angebote/${slug}`, { as: "reader" });
      expect(page).toContain(`<h1>${title}</h1>`);
    }
  });
});
