import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readTables } from "../../platform/sheets/read.ts";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { foldVisits, forgetQuestions, writeCounted } from "./actions.ts";

const BROWSER = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0" };
const ROBOT = { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" };

let world: TestWorld;
beforeEach(async () => void (world = await createTestWorld()));
afterEach(() => world.drop());

const visit = async (path: string, headers: Record<string, string> = BROWSER) =>
  void (await (await world.request(path, { headers })).arrayBuffer());
const write = () => writeCounted(world.services);
const rows = () =>
  world.tenants.eins.use((db) =>
    db
      .selectFrom("visit_sum")
      .select(["starts_on", "language", "page", "visits"])
      .orderBy("page")
      .orderBy("language")
      .execute(),
  );
const questions = () =>
  world.tenants.eins.use((db) => db.selectFrom("unanswered").selectAll().orderBy("question").execute());

describe("visits", () => {
  it("are sums by day, page and language, whether the page was ready or not, whatever was chosen on it", async () => {
    for (const path of ["/eins/de/", "/eins/de/", "/eins/ar/", "/eins/de/angebote", "/eins/de/angebote?thema=work"])
      await visit(path);
    await visit("/eins/de/", {
      ...BROWSER,
      "if-none-match": (await world.request("/eins/de/")).headers.get("etag") ?? "",
    });
    await write();
    expect(await rows()).toEqual([
      { starts_on: "2026-11-23", language: "ar", page: "", visits: 1 },
      { starts_on: "2026-11-23", language: "de", page: "", visits: 3 },
      { starts_on: "2026-11-23", language: "de", page: "angebote", visits: 2 },
    ]);
    await visit("/eins/de/");
    await write();
    expect((await rows()).find((row) => row.language === "de")?.visits).toBe(4);
  });

  it("leave out robots, errors, addresses that only lead on, and the workspace", async () => {
    await visit("/eins/de/", ROBOT);
    await visit("/eins/de/gibt-es-nicht");
    await visit("/eins");
    await visit("/eins/intern/");
    await world.request("/eins/de/", { headers: {} });
    await write();
    expect(await rows()).toEqual([]);
  });

  it("are shown to the office by page and language, over the chosen time, and as a spreadsheet", async () => {
    const { eins } = world.tenants;
    const offer = await eins.use((db) =>
      createOffer(
        db,
        eins.scope(),
        {
          ...EMPTY_OFFER,
          title: "Nähkurs",
          providerId: eins.organisations.partner.id,
          summary: "Nähen",
          topics: ["leisure"],
        },
        { state: "published", audience: "public" },
      ),
    );
    world.services.tenants.forget();
    for (const lang of ["de", "de", "uk"]) await visit(`/eins/${lang}/angebote/${offer.slug}`);
    await visit("/eins/de/kontakt");
    await write();
    const shown = await world.text("/eins/intern/besuche", { as: "office" });
    expect(shown).toContain("In den letzten 4 Wochen wurden 4 Seiten aufgerufen.");
    expect(shown).toMatch(/Nähkurs<\/a>.*?>3</s);
    expect(shown).toMatch(/Ukrainisch<.*?>25\s*%</s);
    const one = await world.text(`/eins/intern/besuche?zeit=jahr&seite=angebote/${offer.slug}`, { as: "office" });
    expect(one).toContain("Besuche: Nähkurs");
    expect(one).toContain("In den letzten 12 Monaten wurden 3 Seiten aufgerufen.");
    const file = await world.request("/eins/intern/besuche/export.xlsx", { as: "office" });
    const read = await readTables(new Uint8Array(await file.arrayBuffer()), "besuche.xlsx");
    expect(JSON.stringify(read)).toContain(`/angebote/${offer.slug}`);
    expect((await world.request("/eins/intern/besuche", { as: "partner" })).status).toBe(403);
  });

  it("become months after a while and end after years, without losing any", async () => {
    await visit("/eins/de/");
    await visit("/eins/de/");
    await write();
    world.clock.set("2026-11-24T09:00:00Z");
    await visit("/eins/de/");
    await write();
    await world.tenants.eins.use((db) => foldVisits(db, "2027-02-20"));
    expect((await rows()).map((row) => row.visits)).toEqual([2, 1]);
    await world.tenants.eins.use((db) => foldVisits(db, "2027-03-25"));
    expect(await rows()).toEqual([{ starts_on: "2026-11-01", language: "de", page: "", visits: 3 }]);
    await world.tenants.eins.use((db) => foldVisits(db, "2028-12-31"));
    expect(await rows()).toHaveLength(1);
    await world.tenants.eins.use((db) => foldVisits(db, "2029-01-01"));
    expect(await rows()).toEqual([]);
  });

  it("that could not be written down are written the next time", async () => {
    await visit("/eins/de/");
    const { doors } = world.services;
    await writeCounted({ ...world.services, doors: { ...doors, withTenant: () => Promise.reject(new Error("away")) } });
    expect(await rows()).toEqual([]);
    await write();
    expect(await rows()).toHaveLength(1);
  });
});

describe("what was searched and not found", () => {
  it("is counted each time, also where the page was ready, and not where a filter stands in the way", async () => {
    for (let time = 0; time < 3; time += 1) await visit("/eins/de/angebote?q=Xylofonunterricht");
    await visit("/eins/uk/angebote?q=Xylofonunterricht");
    await visit("/eins/de/angebote?q=Zitherkurs&thema=work");
    await visit("/eins/de/angebote?q=Xylofonunterricht", ROBOT);
    await visit("/eins/de/angebote?q=0171%202345678");
    await visit("/eins/de/angebote?q=anna%40example.org");
    await write();
    const kept = (await questions()).map(({ language, question, times }) => ({ language, question, times }));
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual({ language: "de", question: "xylofonunterricht", times: 3 });
    expect(kept).toContainEqual({ language: "uk", question: "xylofonunterricht", times: 1 });
  });

  it("is a list for the office with next steps, until the office has seen to it", async () => {
    await visit("/eins/de/angebote?q=Xylofonunterricht");
    await write();
    const list = "/eins/intern/besuche/nicht-gefunden";
    const shown = await world.text(list, { as: "office" });
    expect(shown).toContain("xylofonunterricht");
    expect(shown).toContain(`href="/eins/intern/angebote/neu"`);
    expect(shown).toContain(`href="/eins/de/angebote?q=xylofonunterricht"`);
    const form = { language: "de", question: "xylofonunterricht" };
    expect((await world.request(`${list}/erledigung`, { as: "partner", form })).status).toBe(403);
    expect(await questions()).toHaveLength(1);
    expect((await world.request(`${list}/erledigung`, { as: "office", form })).status).toBe(303);
    expect(await questions()).toEqual([]);
  });

  it("is forgotten when nobody has asked for it any more", async () => {
    await visit("/eins/de/angebote?q=Xylofonunterricht");
    await write();
    await world.tenants.eins.use((db) => forgetQuestions(db, "2027-02-21"));
    expect(await questions()).toHaveLength(1);
    await world.tenants.eins.use((db) => forgetQuestions(db, "2027-02-22"));
    expect(await questions()).toEqual([]);
  });
});
