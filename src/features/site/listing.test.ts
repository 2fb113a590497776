import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrganisation, reviseOrganisation } from "../directory/index.ts";
import { createOffer, EMPTY_OFFER, type OfferContent } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

const MEININGEN = "16066042";
const SCHMALKALDEN = "16066063";
const ZELLA = "16066092";

let world: TestWorld;

const sample = (providerId: string, more: Partial<OfferContent> & { title: string }): OfferContent => ({
  ...EMPTY_OFFER,
  providerId,
  summary: "Gemeinsam lernen.",
  topics: ["language", "leisure"],
  reach: "place",
  ags: MEININGEN,
  ...more,
});

async function placePoints(): Promise<void> {
  await world.services.doors.asOwner(async (db) => {
    await db
      .insertInto("place")
      .values({ ags: ZELLA, name: "Zella-Mehlis", kind: "municipality", parent_ags: "16066" })
      .execute();
    const points: [string, number, number][] = [
      [SCHMALKALDEN, 10.45, 50.72],
      [MEININGEN, 10.42, 50.57],
      [ZELLA, 10.66, 50.66],
    ];
    for (const [ags, lon, lat] of points)
      await db.updateTable("place").set({ lon, lat }).where("ags", "=", ags).execute();
  });
}

beforeAll(async () => {
  world = await createTestWorld();
  await placePoints();
  const { eins } = world.tenants;
  const provider = eins.organisations.partner.id;
  const morning = {
    startsOn: "2026-11-01",
    endsOn: null,
    weekdays: [1],
    untilTime: null,
    note: null,
    venue: null,
    places: 10,
    free: 3,
    waiting: null,
  };
  const offers = [
    { title: "Kurs Meiningen", residence: ["asylum_procedure"], levels: ["A1"], courseType: "integration_course" },
    { title: "Kurs Meiningen zwei", residence: ["protected"], cost: "free" as const, childcare: "yes" as const },
    { title: "Treff Schmalkalden", ags: SCHMALKALDEN, languages: ["ar", "uk"], targetGroups: ["women"] },
    { title: "Treff Zella", ags: ZELLA, languages: ["ar"], accessibility: ["step_free"] },
    { title: "Beratung überall", reach: "county" as const, ags: null, topics: ["counselling"] },
    { title: "Kurs am Bildschirm", reach: "online" as const, ags: null, levels: ["A1", "B1"] },
  ];
  for (const [index, more] of offers.entries())
    await eins.use((db) => {
      const runs = [{ ...morning, id: world.services.newId(), fromTime: `${8 + index * 2}:00`.padStart(5, "0") }];
      return createOffer(db, eins.scope(), sample(provider, { runs, ...more }), { state: "published" });
    });
});
afterAll(() => world.drop());

const list = (query: string) => world.text(`/eins/de/angebote${query}`);
const titles = (html: string) => [...html.matchAll(/<h2[^>]*><a[^>]*>([^<]+)<\/a><\/h2>/g)].map(([, title]) => title);
const unescape = (text: string) => text.replaceAll("&amp;", "&");

describe("near me", () => {
  it("begins at one's own municipality, and each way out says what it would bring", async () => {
    const html = await list(`?ort=${MEININGEN}`);
    expect(titles(html).toSorted()).toEqual(["Kurs Meiningen", "Kurs Meiningen zwei"]);
    expect(html).toContain("Auch in der Nähe");
    expect(html).toContain(`ort=${MEININGEN}&amp;ort=neighbours" rel="nofollow">in Nachbarorten (2)`);
    expect(html).toContain(`ort=${MEININGEN}&amp;ort=county" rel="nofollow">im ganzen Landkreis (1)`);
    expect(html).toContain(`ort=${MEININGEN}&amp;ort=online" rel="nofollow">online (1)`);
    expect(html.replaceAll(/[\u2066-\u2069]/g, "")).toContain("Nachbarorte: Schmalkalden und Zella-Mehlis");
  });

  it("adds what is chosen to each other, and all at once", async () => {
    expect(titles(await list(`?ort=${MEININGEN}&ort=neighbours`))).toHaveLength(4);
    expect(titles(await list(`?ort=${MEININGEN}&ort=online`))).toContain("Kurs am Bildschirm");
    expect(titles(await list(`?ort=${MEININGEN}&ort=neighbours&ort=county&ort=online`))).toHaveLength(6);
    expect(titles(await list("?ort=online"))).toEqual(["Kurs am Bildschirm"]);
  });

  it("knows no neighbours without a place", async () => {
    const html = await list("?ort=neighbours");
    expect(titles(html)).toHaveLength(6);
    expect(html).not.toContain("Auch in der Nähe");
  });
});

describe("who may come", () => {
  it("finds what is for this status and what is for all", async () => {
    const found = titles(await list("?aufenthalt=asylum_procedure"));
    expect(found).toContain("Kurs Meiningen");
    expect(found).toContain("Treff Zella");
    expect(found).not.toContain("Kurs Meiningen zwei");
  });
});

/** Links of filters with the number they promise. */
const promises = (html: string) =>
  [...html.matchAll(/<a href="([^"]+)"[^>]*rel="nofollow"[^>]*>(?:(?!<\/a>)[^])*?filter__count">([^<]+)</g)].map(
    ([, href = "", count]) => ({ href: unescape(href), count: Number(count) }),
  );
/** A second answer to a question widens it: then the number says what the answer alone stands for. */
const asksTwice = (href: string) => {
  const names = [...new URLSearchParams(href.split("?")[1]).keys()].filter((name) => name !== "wichtig");
  return new Set(names).size < names.length;
};
const numberOf = (html: string) => titles(html).length;

describe("a filter", () => {
  it("keeps what its number promises, whatever else is chosen", async () => {
    const ways = [
      "",
      "?thema=language",
      `?ort=${MEININGEN}`,
      "?wichtig=free",
      "?aufenthalt=tolerated&wann=afternoon",
      "?q=Kurs",
      "?q=gemeinsam&sprache=ar",
    ];
    for (const way of ways) {
      const links = promises(await list(way));
      expect(links.length, way).toBeGreaterThan(5);
      for (const { href, count } of links.filter((link) => !asksTwice(link.href)))
        expect(numberOf(await world.text(href)), href).toBe(count);
    }
  });

  it("tells on the map what it tells in the list", async () => {
    for (const way of ["", "?sprache=ar"]) {
      const html = await list(way);
      const nodes = [...html.matchAll(/<a class="map__node[^"]*" href="([^"]+)" aria-label="[^"]*?(\d+)/g)];
      const told = new Map(promises(html).map(({ href, count }) => [href, count]));
      expect(nodes.length, way).toBeGreaterThan(1);
      for (const [, href = "", count] of nodes) expect(told.get(unescape(href))).toBe(Number(count));
    }
  });

  it("says which to take off where nothing is left, and what that brings", async () => {
    const html = await list(`?ort=${MEININGEN}&niveau=B1`);
    expect(html).toContain("Kein Angebot passt");
    expect(html).toMatch(/Ohne „.*B1.*“ wären es 2 Angebote/);
    expect(html).toMatch(/Ohne „.*Meiningen.*“ wäre es 1 Angebot/);
  });

  it("can be taken off again where it is set", async () => {
    const html = await list("?wann=evening&kurs=integration_course");
    expect(html).toMatch(/class="chip" href="\/eins\/de\/angebote\?kurs=integration_course"[^>]*><span>am Abend/);
    expect(html).toMatch(/class="chip" href="\/eins\/de\/angebote\?wann=evening"/);
  });

  it("leads on from the page it stands on, though it is drawn once for all pages of a question", async () => {
    const links = async (query: string) => {
      const html = await list(query);
      const all = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*rel="nofollow"/g)];
      // Other pages that are made of the same choice have no order of their own.
      return all.map(([, href = ""]) => unescape(href)).filter((href) => href.startsWith("/eins/de/angebote"));
    };
    const plain = await links("?thema=language&wann=evening");
    const sorted = await links("?sortierung=ort&thema=language&anzahl=50&wann=evening");
    expect(plain.length).toBeGreaterThan(8);
    expect(sorted).toHaveLength(plain.length);
    for (const href of plain) expect(href).not.toMatch(/sortierung|anzahl/);
    for (const href of sorted) expect(href).toMatch(/\?(.*&)?sortierung=ort&.*anzahl=50/);
    expect(sorted).toContain("/eins/de/angebote?sortierung=ort&anzahl=50&wann=evening");
    expect(sorted).toContain("/eins/de/angebote?sortierung=ort&anzahl=50&wann=evening&thema=language&thema=leisure");
  });
});

describe("an actor that words find", () => {
  it("says why, as offers do: words marked, what else was searched for, what does not occur", async () => {
    const { eins } = world.tenants;
    const { id } = eins.organisations.partner;
    await eins.use(async (db) => {
      const organisation = await findOrganisation(db, id);
      if (organisation === undefined) throw new Error("The fixture has a partner.");
      const more = {
        description: "Wir beraten zum Mietvertrag.",
        responsibilities: "Hausaufgabenbetreuung und Nachhilfe",
      };
      await reviseOrganisation(db, eins.scope(), organisation, more);
    });
    world.services.tenants.forget();
    const actors = (words: string) => world.text(`/eins/de/akteure?q=${encodeURIComponent(words)}`);
    expect(await actors("Mietvertrag")).toContain("<mark>Mietvertrag</mark>");
    expect(await actors("Hausaufgabenbetreuung")).toMatch(/card__why">[^]*<mark>Hausaufgabenbetreuung<\/mark>/);
    expect(await actors("Mietvertrag Quarkspeise")).toMatch(/card__why">[^]*Quarkspeise/);
    expect(await actors("")).not.toContain("card__why");
  });
});
