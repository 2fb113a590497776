import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf } from "../../platform/pdf/read.fixture.ts";
import { createOffer, EMPTY_OFFER, type OfferContent } from "../offers/index.ts";
import { type State, writeTranslation } from "../records/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { NETWORK_LIMIT } from "./brochure.ts";

let world: TestWorld;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  const add = async (title: string, more: Partial<OfferContent> = {}, state: State = "published") => {
    const content = { ...EMPTY_OFFER, title, providerId: eins.organisations.partner.id, summary: "Kommen Sie vorbei." };
    const offer = await eins.use((db) =>
      createOffer(
        db,
        eins.scope("office"),
        { ...content, topics: ["language"], reach: "place", ags: "16066042", ...more },
        { state, audience: "public" },
      ),
    );
    ids[title] = offer.id;
  };
  await add("Deutschkurs in Meiningen", {
    topics: ["language"],
    description: "Lang und **breit** erzählt.",
    phone: "+493693555010",
  });
  await add("Beratung in Schmalkalden", { topics: ["counselling"], ags: "16066063" });
  await add("Sprechstunde am Bildschirm", { topics: ["counselling"], reach: "online", ags: null });
  await add("Entwurf", {}, "draft");
  await eins.use((db) =>
    writeTranslation(db, eins.scope("office"), ids["Deutschkurs in Meiningen"] ?? "", {
      language: "ar",
      field: "title",
      text: "دورة ألمانية",
      source: "Deutschkurs in Meiningen",
    }),
  );
  world.services.tenants.forget();
}, 300_000);
afterAll(() => world.drop());

const ask = (path: string, network = "203.0.113.9") =>
  world.request(`/eins/${path}`, { headers: { "x-forwarded-for": network } });

async function read(response: Response) {
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/pdf");
  const found = await readPdf(new Uint8Array(await response.arrayBuffer()));
  return { ...found, text: found.pages.join("\n") };
}

describe("a brochure of the site", () => {
  it("is offered on the list of offers, with what was chosen there, and tells what it will hold", async () => {
    const list = await world.text("/eins/de/angebote?thema=counselling");
    expect(list).toContain('href="/eins/de/wegweiser?thema=counselling"');
    const page = await world.text("/eins/de/wegweiser?thema=counselling");
    expect(page).toContain("2 Angebote");
    expect(page).toContain("<li><bdi>Beratung</bdi></li>");
    expect(page).toContain('<input type="hidden" name="thema" value="counselling"/>');
  });

  it("holds everything that is public, by topic, with places, providers and ways to reach them", async () => {
    const { text, info, ua, outline, links } = await read(await ask("de/wegweiser.pdf"));
    expect(ua).toBe("1");
    expect(info.Language).toBe("de");
    expect(outline.map((one) => one.title)).toEqual([
      "Deutsch lernen",
      "Beratung",
      "Verzeichnis der Orte",
      "Verzeichnis der Einrichtungen",
      "Impressum",
    ]);
    for (const words of ["Deutschkurs in Meiningen", "Beratung in Schmalkalden", "Sprechstunde am Bildschirm"])
      expect(text).toContain(words);
    expect(text).not.toContain("Entwurf");
    expect(text).not.toContain("erzählt");
    expect(links).toContain("tel:+493693555010");
    expect(links.some((link) => link.endsWith("/eins/de/angebote/deutschkurs-in-meiningen"))).toBe(true);
  });

  it("tells descriptions where somebody wants them, and only what fits the choice", async () => {
    expect((await read(await ask("de/wegweiser.pdf?umfang=long&thema=language"))).text).toContain(
      "Lang und breit erzählt.",
    );
    const { text } = await read(await ask("de/wegweiser.pdf?ort=16066063"));
    expect(text).toContain("Beratung in Schmalkalden");
    expect(text).not.toContain("Deutschkurs");
  });

  it("is there in Arabic, from right to left, with German marked as German", async () => {
    const { info, text, tags, fonts } = await read(await ask("ar/wegweiser.pdf"));
    expect(info.Language).toBe("ar");
    expect(info.Title).toBe("دليل العروض");
    expect(text).toContain("دورة");
    expect(text).toContain("Beratung in Schmalkalden");
    expect(tags.some((tag) => tag.lang?.startsWith("de"))).toBe(true);
    expect(fonts.get("Vazirmatn-Regular")).toBe(true);
  });

  it("leads back to the choice where nothing fits", async () => {
    const response = await ask("de/wegweiser.pdf?q=Raumfahrt");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/eins/de/wegweiser?q=Raumfahrt");
    expect(await world.text("/eins/de/wegweiser?q=Raumfahrt")).not.toContain("wegweiser.pdf");
  });

  it("is made for one network only so often; a ready one is still given", async () => {
    const words = Array.from(
      { length: NETWORK_LIMIT.most },
      (_, number) => `de/wegweiser.pdf?q=Deutschkurs${"+".repeat(number)}`,
    );
    for (const path of words) expect((await ask(path, "198.51.100.4")).status).toBe(200);
    const response = await ask("de/wegweiser.pdf?papier=a5", "198.51.100.4");
    expect(response.headers.get("location")).toBe("/eins/de/wegweiser?papier=a5&grund=often");
    expect(await world.text("/eins/de/wegweiser?papier=a5&grund=often")).toContain("in einer Stunde");
    expect((await ask("de/wegweiser.pdf", "198.51.100.4")).status).toBe(200);
  });

  it("is printed once for all who ask for the same at the same moment", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => ask("de/wegweiser.pdf?papier=a5&thema=language")),
    );
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
  });
});

describe("a brochure picked by hand", () => {
  const post = (form: Record<string, string | string[]>) =>
    world.request("/eins/intern/wegweiser", { as: "reader", form });

  it("begins with the list as it is narrowed, all ticked or none, without what is not public", async () => {
    const list = await (await world.request("/eins/intern/angebote?thema=counselling", { as: "office" })).text();
    expect(list).toContain('href="/eins/intern/wegweiser?thema=counselling"');
    const ask = (query: string) => world.request(`/eins/intern/wegweiser${query}`, { as: "office" });
    const all = await (await ask("")).text();
    expect(all.match(/name="entries"[^>]*checked/g)).toHaveLength(3);
    expect(all).toContain("Ein Angebot der Liste ist nicht öffentlich");
    expect(await (await ask("?auswahl=keine")).text()).not.toMatch(/name="entries"[^>]*checked/);
  });

  it("holds what was ticked, under the title somebody gave it", async () => {
    const form = { title: "Für Neue #1", line: "*Meiningen*", lang: "de", paper: "a5", extent: "long" };
    const { text, info, width } = await read(await post({ ...form, entries: [ids["Deutschkurs in Meiningen"] ?? ""] }));
    expect(info.Title).toBe("Für Neue #1");
    expect(text).toContain("*Meiningen*");
    expect(text).toContain("Deutschkurs in Meiningen");
    expect(text).not.toContain("Beratung in Schmalkalden");
    expect(width).toBeLessThan(430);
  });

  it("holds nothing that is not public, whoever ticks it", async () => {
    const response = await post({ entries: [ids["Entwurf"] ?? ""] });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("mindestens ein Angebot");
  });
});
