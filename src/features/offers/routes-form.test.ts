import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonKey } from "../records/testing.ts";
import { sampleForm } from "./offers.fixture.ts";
import { type Offers, openOffers } from "./world.fixture.ts";

describe("the form of offers in the workspace", () => {
  let offers: Offers;
  beforeAll(async () => {
    offers = await openOffers();
  });
  afterAll(() => offers.world.drop());

  describe("entering", () => {
    it("takes six answers for a draft", async () => {
      const answer = await offers.post("", "partner", offers.form({ title: "Nähcafé", next: "draft" }));
      expect(answer.status).toBe(303);
      const place = answer.headers.get("location")?.split("?")[0] ?? "";
      expect(place).toBe("/eins/intern/angebote/naehcafe");
      const page = await offers.world.text(place, { as: "partner" });
      expect(page).toContain("Nähcafé");
      expect(await offers.onSite("naehcafe")).toBe(404);
    });

    it("keeps everything typed and leads to every fault", async () => {
      const answer = await offers.post("", "office", {
        summary: "Getippt & <nicht> verloren",
        email: "info(at)verein",
        description: "Ein langer Text\nmit zwei Zeilen",
        "runs.4.note": "nur donnerstags",
        topics: ["work"],
      });
      expect(answer.status).toBe(422);
      const page = await answer.text();
      for (const typed of [
        "Getippt &amp; &lt;nicht&gt; verloren",
        "info(at)verein",
        "Ein langer Text\nmit zwei Zeilen",
        "nur donnerstags",
      ])
        expect(page).toContain(typed);
      for (const field of ["title", "providerId", "where", "registration", "email", "runs.4.startsOn"]) {
        expect(page).toContain(`href="#${field}"`);
        expect(page).toContain(`id="${field}"`);
      }
      expect(page).toMatch(/<input[^>]*value="work"[^>]*checked|checked[^>]*value="work"/);
    });

    it("shows one more row, and takes one away, without saving or losing anything", async () => {
      const typed = offers.form({
        title: "Noch nicht fertig",
        "runs.0.startsOn": "2026-12-01",
        "runs.1.note": "zweite",
      });
      const more = await offers.post("", "partner", { ...typed, "row-add": "runs" });
      expect(more.status).toBe(200);
      const page = await more.text();
      expect(page).toContain('name="runs.2.startsOn"');
      expect(page).toContain("zweite");
      expect(page).toContain("Noch nicht fertig");
      const less = await (await offers.post("", "partner", { ...typed, "row-remove": "runs.1" })).text();
      expect(less).not.toContain("zweite");
      expect(less).toContain("2026-12-01");
      expect(await offers.onSite("noch-nicht-fertig")).toBe(404);
      expect((await offers.get("/noch-nicht-fertig", "office")).status).toBe(404);
    });

    it("is for one's own organisation only", async () => {
      const foreign = sampleForm(offers.eins.organisations.otherPartner.id);
      expect((await offers.post("", "partner", foreign)).status).toBe(422);
      expect((await offers.post("", "office", foreign)).status).toBe(303);
    });

    it("does not let a partner publish, even by a forged button", async () => {
      const answer = await offers.post("", "partner", offers.form({ title: "Gefälscht", next: "publish" }));
      expect(answer.status).toBe(303);
      expect(await offers.onSite("gefaelscht")).toBe(404);
    });

    it("takes an offer as a template, without people of others and without free places", async () => {
      const { slug } = await offers.enter("published", {
        title: "Vorbild",
        summary: "Steht schon da",
        runs: [
          {
            id: offers.world.services.newId(),
            startsOn: "2026-12-01",
            endsOn: null,
            weekdays: [2],
            fromTime: "17:00",
            untilTime: null,
            note: null,
            venue: null,
            places: 12,
            free: 5,
            waiting: 0,
          },
        ],
      });
      const page = await offers.world.text(`/eins/intern/angebote/neu?vorlage=${slug}`, { as: "otherPartner" });
      expect(page).toContain("Steht schon da");
      expect(page).toContain('value="12"');
      expect(page).toMatch(/name="runs\.0\.free" value=""/);
    });
  });

  describe("changing", () => {
    const edit = async (slug: string, as: PersonKey, more: Record<string, string | string[]>) =>
      offers.post(`/${slug}/bearbeiten`, as, offers.form(more));

    it("tells the second of two writers what the first has done, and keeps what was typed", async () => {
      const { id, slug } = await offers.enter("published", { title: "Zwei Schreibende" });
      const version = String((await offers.load(id)).version);
      const first = await edit(slug, "office", { title: "Zwei Schreibende", cost: "free", version });
      expect(first.status).toBe(303);
      const second = await edit(slug, "partner", { title: "Von der Partnerin", summary: "Mein Text", version });
      expect(second.status).toBe(409);
      const page = await second.text();
      expect(page).toContain("Katrin Lindenau war schneller.");
      expect(page).toContain("Kosten: Kosten nicht bekannt → kostenlos");
      expect(page).toContain("Von der Partnerin");
      expect(page).toContain("Trotzdem speichern");
      expect((await offers.load(id)).title).toBe("Zwei Schreibende");
      const now = String((await offers.load(id)).version);
      expect(page).toContain(`name="version" value="${now}"`);
      expect((await edit(slug, "partner", { title: "Von der Partnerin", version: now })).status).toBe(303);
      expect((await offers.load(id)).title).toBe("Von der Partnerin");
    });

    it("keeps the version it was opened with while faults are mended", async () => {
      const { id, slug } = await offers.enter("published", { title: "Fehler und Konflikt" });
      const version = String((await offers.load(id)).version);
      await edit(slug, "office", { title: "Fehler und Konflikt", costNote: "neu", version });
      const page = await (await edit(slug, "partner", { title: "", version })).text();
      expect(page).toContain(`name="version" value="${version}"`);
    });

    it("stands in the history with what was there before", async () => {
      const { id, slug } = await offers.enter("published", { title: "Mit Verlauf" });
      const version = String((await offers.load(id)).version);
      await edit(slug, "office", { title: "Mit Verlauf", where: "online", version, "runs.0.startsOn": "2027-01-04" });
      const page = await offers.world.text(`/eins/intern/angebote/${slug}`, { as: "partner" });
      expect(page).toContain("Katrin Lindenau hat den Eintrag geändert.");
      expect(page).toContain("Wo: an einem Ort → online");
      expect(page).toMatch(/Termine: jetzt Montag,\s4\.\sJanuar\s2027/);
    });

    it("notes nothing of what stayed as it was", async () => {
      const { id, slug } = await offers.enter("published", { title: "Unverändert" });
      const version = String((await offers.load(id)).version);
      await edit(slug, "office", { title: "Unverändert", where: "16066042", version });
      const { changes } = await offers.eins.use((db) =>
        db
          .selectFrom("event")
          .select("changes")
          .where("record_id", "=", id)
          .where("kind", "=", "changed")
          .executeTakeFirstOrThrow(),
      );
      expect(changes).toEqual([]);
    });
  });
});
