import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER, findOffer, reviseOffer } from "../offers/index.ts";
import { createTestWorld, type PersonKey, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
let offer: { id: string; slug: string };
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  offer = await eins.use((db) =>
    createOffer(
      db,
      eins.scope("office"),
      {
        ...EMPTY_OFFER,
        title: "Sprachcafé am Rathaus",
        providerId: eins.organisations.partner.id,
        summary: "Gemeinsam reden am Montag.",
        topics: ["language"],
      },
      { state: "published", confirmedAt: world.clock.now() },
    ),
  );
});
afterAll(() => world.drop());

const path = (lang: string, rest = "") => `/eins/intern/uebersetzungen/${offer.id}/${lang}${rest}`;
const marksIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/name="(source|before)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>;
const form = (lang: string, as: PersonKey = "office") => world.text(path(lang), { as });
const save = (lang: string, typed: Record<string, string>, as: PersonKey = "office") =>
  world.request(path(lang), { as, form: typed });

async function changeSummary(summary: string) {
  const { eins } = world.tenants;
  await eins.use(async (db) => {
    const found = await findOffer(db, offer.id);
    if (found === undefined) throw new Error("No such offer.");
    await reviseOffer(db, eins.scope("office"), found, { summary });
  });
}

describe("translating an entry", () => {
  it("stands beside the German, in the direction of its language, and on the site at once", async () => {
    const html = await form("ar");
    expect(html).toMatch(/<textarea[^>]*lang="ar"[^>]*dir="rtl"/);
    expect(html).toContain("Gemeinsam reden am Montag.");
    const saved = await save("ar", { ...marksIn(html), title: "مقهى اللغة", summary: "نتحدث معا يوم الاثنين" });
    expect(saved.status).toBe(303);
    const page = await world.text(`/eins/ar/angebote/${offer.slug}`);
    expect(page).toContain("مقهى اللغة");
    expect(page).not.toContain("Gemeinsam reden");
    const history = await world.text(`/eins/intern/angebote/${offer.slug}`, { as: "office" });
    expect(history).toContain("Katrin Lindenau hat eine Übersetzung geändert.");
    expect(history).toContain("„Arabisch“");
  });

  it("says what has changed in the German since, word by word", async () => {
    await changeSummary("Gemeinsam reden am Dienstag.");
    const html = await form("ar");
    expect(html).toMatch(/<del><span[^>]*>weggefallen: <\/span>Montag<\/del>/);
    expect(html).toMatch(/<ins><span[^>]*>neu: <\/span>Dienstag<\/ins>/);
    expect(await world.text("/eins/intern/uebersetzungen?sprache=ar&stand=outdated", { as: "office" })).toContain(
      "Sprachcafé am Rathaus",
    );
    expect((await save("ar", { ...marksIn(html), title: "مقهى اللغة", summary: "نتحدث معا يوم الثلاثاء" })).status).toBe(
      303,
    );
    expect(await form("ar")).not.toContain("<del");
  });

  it("is not taken for a translation of German that nobody has seen, and overwrites nobody", async () => {
    const marks = marksIn(await form("tr"));
    expect((await save("tr", { ...marks, title: "Bir", summary: "Bir" })).status).toBe(303);
    const second = await save("tr", { ...marks, title: "İki", summary: "İki" });
    expect(second.status).toBe(409);
    const shown = await second.text();
    expect(shown).toContain("Jemand anderes hat diese Übersetzung geändert");
    expect(shown).toContain("İki");
    await changeSummary("Gemeinsam reden am Mittwoch.");
    const late = await save("tr", { ...marksIn(shown), title: "İki", summary: "İki" });
    expect(late.status).toBe(409);
    const again = await late.text();
    expect(again).toContain("Der deutsche Text hat sich geändert");
    expect((await save("tr", { ...marksIn(again), title: "İki", summary: "" })).status).toBe(303);
    expect(await world.text(`/eins/tr/angebote/${offer.slug}`)).toContain("Gemeinsam reden am Mittwoch.");
  });

  it("keeps what was typed where it is too long", async () => {
    const long = await save("uk", { ...marksIn(await form("uk")), title: "Х".repeat(400), summary: "Коротко" });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain("Коротко");
  });

  it("is the office's and the owner's, in languages the county shows", async () => {
    expect((await world.request(path("en"), { as: "partner" })).status).toBe(200);
    expect((await world.request(path("en"), { as: "otherPartner" })).status).toBe(403);
    expect((await world.request(path("en"), { as: "reader" })).status).toBe(403);
    const foreign = await save("en", { title: "Foreign" }, "otherPartner");
    expect(foreign.status).toBe(403);
    for (const lang of ["de", "xx"]) expect((await world.request(path(lang), { as: "office" })).status).toBe(404);
  });
});

describe("the overview of translations", () => {
  it("shows each entry in each language, and the office's and a partner's own", async () => {
    const office = await world.text("/eins/intern/uebersetzungen", { as: "office" });
    expect(office).toContain("Sprachcafé am Rathaus");
    expect(office).toContain("Sprachcafé am Rathaus, Arabisch: überholt");
    expect(office).toContain("Sprachcafé am Rathaus, Ukrainisch: fehlt");
    const other = await world.text("/eins/intern/uebersetzungen", { as: "otherPartner" });
    expect(other).not.toContain("Sprachcafé am Rathaus");
    expect(await world.text("/eins/intern/uebersetzungen", { as: "partner" })).toContain("Sprachcafé am Rathaus");
  });

  it("puts what is read most first", async () => {
    const { eins } = world.tenants;
    const quiet = await eins.use((db) =>
      createOffer(
        db,
        eins.scope("office"),
        { ...EMPTY_OFFER, title: "Aaa", providerId: eins.organisations.partner.id, summary: "Kurz", topics: ["work"] },
        { state: "published", confirmedAt: world.clock.now() },
      ),
    );
    expect(quiet.slug).toBe("aaa");
    const order = async () => {
      const html = await world.text("/eins/intern/uebersetzungen?art=offer", { as: "office" });
      return html.indexOf(">Aaa<") < html.indexOf(">Sprachcafé am Rathaus<");
    };
    expect(await order()).toBe(true);
    await eins.use((db) =>
      db
        .insertInto("visit_sum")
        .values({
          tenant_id: eins.id,
          grain: "day",
          starts_on: "2026-11-20",
          language: "de",
          page: `angebote/${offer.slug}`,
          visits: 7,
        })
        .execute(),
    );
    expect(await order()).toBe(false);
  });

  it("finds by words, kind, language and state; strange values are passed over", async () => {
    const list = (query: string) => world.text(`/eins/intern/uebersetzungen?${query}`, { as: "office" });
    expect(await list("q=rathaus")).toContain("1 Eintrag");
    expect(await list("q=%25")).toContain("Nichts gefunden");
    expect(await list("art=organisation")).not.toContain(">Sprachcafé am Rathaus<");
    expect(await list("sprache=ar&stand=missing")).not.toContain(">Sprachcafé am Rathaus<");
    expect(await list("art=%27&sprache=xx&stand=__proto__&seite=-1")).toContain("Sprachcafé am Rathaus");
  });
});
