import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { writeTranslation } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { LANGUAGES } from "../../platform/i18n/languages.ts";
import { PART_SIZE, partsFor, readPart } from "./sitemap.ts";

let world: TestWorld;
beforeAll(async () => void (world = await createTestWorld({ baseUrl: "https://netz.example.org" })));
afterAll(() => world.drop());

const HOST = "https://netz.example.org";

async function publish(title: string, state: "published" | "draft" = "published") {
  const { eins } = world.tenants;
  const offer = await eins.use((db) =>
    createOffer(
      db,
      eins.scope(),
      { ...EMPTY_OFFER, title, providerId: eins.organisations.partner.id, summary: `${title}: so`, topics: ["work"] },
      { state, audience: "public" },
    ),
  );
  world.services.tenants.forget();
  return offer;
}

const addresses = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => address);

describe("the sitemap", () => {
  it("names its parts in every language, and they name every public page once, with its other languages", async () => {
    const offer = await publish("Bewerbung & Co.");
    await publish("Entwurf", "draft");
    const index = await world.request("/eins/sitemap.xml");
    expect(index.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const parts = addresses(await index.text());
    expect(parts).toHaveLength(LANGUAGES.length);
    expect(parts).toContain(`${HOST}/eins/ar/sitemap.xml?teil=1`);
    for (const part of parts) {
      const xml = await world.text(part.slice(HOST.length));
      const lang = part.split("/")[4] ?? "";
      const found = addresses(xml);
      expect(new Set(found).size).toBe(found.length);
      expect(found).toContain(`${HOST}/eins/${lang}/`);
      expect(found).toContain(`${HOST}/eins/${lang}/angebote/${offer.slug}`);
      expect(found).toContain(`${HOST}/eins/${lang}/impressum`);
      expect(xml).not.toContain("entwurf");
      expect(found.every((address) => address.startsWith(`${HOST}/eins/${lang}/`))).toBe(true);
      // every address is a page, and none of them asks not to be listed
      for (const address of found) {
        const answer = await world.request(address.slice(HOST.length));
        expect(answer.status, address).toBe(200);
        expect(answer.headers.get("content-type"), address).toMatch(/html/);
        expect(await answer.text(), address).not.toContain('name="robots"');
      }
    }
    const german = await world.text("/eins/de/sitemap.xml");
    const entry = /<url><loc>[^<]*angebote\/bewerbung[^]*?<\/url>/.exec(german)?.[0] ?? "";
    expect(entry).toContain("<lastmod>2026-11-23</lastmod>");
    expect(entry).toContain(`hreflang="uk" href="${HOST}/eins/uk/angebote/${offer.slug}"`);
    expect(entry).toContain(`hreflang="x-default" href="${HOST}/eins/de/angebote/${offer.slug}"`);
  });

  it("has parts as long as there are entries, and none beyond", async () => {
    expect(partsFor(0)).toBe(1);
    expect(partsFor(PART_SIZE)).toBe(1);
    expect(partsFor(PART_SIZE + 1)).toBe(2);
    expect(partsFor(100_000) * LANGUAGES.length).toBeLessThan(50_000);
    expect(readPart("7")).toBe(7);
    for (const text of ["0", "-1", "1.5", "x", "", null, "99999"]) expect(readPart(text)).toBeUndefined();
    expect((await world.request("/eins/de/sitemap.xml?teil=2")).status).toBe(404);
    expect((await world.request("/eins/de/sitemap.xml?teil=x")).status).toBe(404);
    expect((await world.request("/gibt-es-nicht/sitemap.xml")).status).toBe(404);
  });

  it("is named in robots.txt, for every county that has no host of its own", async () => {
    const robots = await world.text("/robots.txt");
    expect(robots).toContain("Disallow: /*/intern/");
    expect(robots).toContain(`Sitemap: ${HOST}/eins/sitemap.xml`);
    expect(robots).toContain(`Sitemap: ${HOST}/zwei/sitemap.xml`);
  });

  it("is found on a county's own host, by that host's robots.txt alone", async () => {
    const own = await createTestWorld({ baseUrl: HOST });
    try {
      await own.database.doors.asOwner((db) =>
        db.updateTable("tenant").set({ domain: "eins.example" }).where("slug", "=", "eins").execute(),
      );
      own.services.tenants.forget();
      await own.services.tenants.list();
      const at = async (path: string, host: string) =>
        (await own.app.request(`https://${host}${path}`, { headers: { host } })).text();
      expect(await at("/robots.txt", "eins.example")).toContain("Sitemap: https://eins.example/sitemap.xml\n");
      expect(await at("/robots.txt", "eins.example")).not.toContain("zwei");
      expect(await at("/robots.txt", "netz.example.org")).not.toContain("eins");
      expect(addresses(await at("/sitemap.xml", "eins.example"))).toContain(
        "https://eins.example/de/sitemap.xml?teil=1",
      );
      expect(addresses(await at("/de/sitemap.xml", "eins.example"))).toContain("https://eins.example/de/angebote");
      expect(await at("/de/", "eins.example")).toContain('<link rel="canonical" href="https://eins.example/de/"');
    } finally {
      await own.drop();
    }
  });
});

describe("the feed of what is new", () => {
  it("is Atom with ids that stay, newest first, in the language asked for", async () => {
    const { eins } = world.tenants;
    world.clock.advance(60);
    const offer = await publish("Näh<kurs>");
    await eins.use((db) =>
      writeTranslation(db, eins.scope(), offer.id, {
        language: "uk",
        field: "title",
        text: "Курс шиття",
        source: "Näh<kurs>",
      }),
    );
    world.services.tenants.forget();
    const answer = await world.request("/eins/uk/neues.atom");
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const xml = await answer.text();
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="${HOST}/eins/uk/neues.atom"/>`);
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="uk">/,
    );
    const [first = ""] = xml.split("<entry>").slice(1);
    expect(first).toContain(`<id>urn:uuid:${offer.id}</id>`);
    expect(first).toContain("<title>Курс шиття</title>");
    expect(first).toContain("<updated>2026-11-23T10:00:00.000Z</updated>");
    expect(first).toContain("<summary>Näh&lt;kurs&gt;: so</summary>");
    expect(first).toContain("<name>Volkshochschule Muster</name>");
    const feedUpdated = /<updated>(.*?)<\/updated>/.exec(xml)?.[1];
    expect(feedUpdated).toBe("2026-11-23T10:00:00.000Z");
    // what RFC 4287 asks of every entry
    for (const entry of xml.split("<entry>").slice(1))
      for (const part of ["<id>", "<title>", "<updated>", '<link rel="alternate"'])
        expect(entry.split(part)).toHaveLength(2);
  });

  it("is named in the head of every page of the site, in its language", async () => {
    const html = await world.text("/eins/tr/angebote");
    expect(html).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/eins\/tr\/neues.atom"/,
    );
  });
});

describe("the head of a page", () => {
  it("names its address, the same page in all languages, and what a link to it shows", async () => {
    const html = await world.text("/eins/ar/netzwerk");
    expect(html).toContain(`<link rel="canonical" href="${HOST}/eins/ar/netzwerk"`);
    for (const { htmlLang, code } of LANGUAGES)
      expect(html).toContain(`<link rel="alternate" hreflang="${htmlLang}" href="${HOST}/eins/${code}/netzwerk"`);
    expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${HOST}/eins/de/netzwerk"`);
    expect(html).toContain(`<meta property="og:url" content="${HOST}/eins/ar/netzwerk"`);
    expect(html).toContain(`<meta property="og:image" content="${HOST}/eins/ar/bild.png"`);
  });

  it("asks search engines for the list and its topics, not for every choice of filters", async () => {
    await publish("Für Suchmaschinen");
    const isOut = async (query: string) =>
      (await world.text(`/eins/de/angebote${query}`)).includes('content="noindex"');
    expect(await isOut("")).toBe(false);
    expect(await isOut("?thema=work")).toBe(false);
    expect(await world.text("/eins/de/angebote?thema=work")).toContain(
      `<link rel="canonical" href="${HOST}/eins/de/angebote?thema=work"`,
    );
    for (const query of [
      "?thema=work&thema=housing",
      "?thema=housing",
      "?q=a",
      "?seite=2",
      "?sortierung=name",
      "?ort=16066042",
    ])
      expect(await isOut(query), query).toBe(true);
  });
});

describe("the picture a link shows", () => {
  it("is drawn for the county, an offer and an organisation, kept, and there only for what is public", async () => {
    const offer = await publish("Bild & Ton");
    const draft = await publish("Noch nicht", "draft");
    const { partner } = world.tenants.eins.organisations;
    for (const path of ["bild.png", `angebote/${offer.slug}/bild.png`, `akteure/${partner.slug}/bild.png`]) {
      const answer = await world.request(`/eins/ar/${path}`, { headers: { "accept-encoding": "br" } });
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get("content-type")).toBe("image/png");
      expect(answer.headers.get("content-encoding")).toBeNull();
      const etag = answer.headers.get("etag") ?? "";
      expect((await world.request(`/eins/ar/${path}`, { headers: { "if-none-match": etag } })).status).toBe(304);
    }
    for (const path of [`angebote/${draft.slug}/bild.png`, "angebote/gibt-es-nicht/bild.png", "akteure/nein/bild.png"])
      expect((await world.request(`/eins/de/${path}`)).status, path).toBe(404);
  });
});
