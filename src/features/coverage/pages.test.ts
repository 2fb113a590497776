import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deliver } from "../figures/index.ts";
import { createOffer, EMPTY_OFFER, type OfferContent } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { figuresOf, USE } from "../use/index.ts";

let world: TestWorld;

async function enter(title: string, more: Partial<OfferContent>, use?: { places: number; participants: number }) {
  const { use: within, scope, organisations } = world.tenants.eins;
  const providerId = organisations.partner.id;
  const given = { title, providerId, summary: "Für alle.", topics: ["leisure"], ...more };
  await within(async (db) => {
    const { id } = await createOffer(db, scope("office"), { ...EMPTY_OFFER, ...given }, { state: "published" });
    if (use === undefined) return;
    const key = { recordId: id, ownerId: providerId, form: USE, startsOn: "2026-01-01", endsOn: "2026-06-30" };
    const content = { state: "given", note: null, figures: figuresOf(use, []) } as const;
    await deliver(db, scope("office"), key, content, { before: 0, by: "VHS" });
  });
}

beforeAll(async () => {
  world = await createTestWorld();
  world.clock.set("2026-08-15T09:00:00Z");
  const here = { reach: "place", ags: "16066042" } as const;
  await enter(
    "Kurs",
    { ...here, topics: ["language", "leisure"], targetGroups: ["women"] },
    { places: 40, participants: 39 },
  );
  await enter("Kleiner Kurs", { ...here, topics: ["health"] }, { places: 8, participants: 1 });
  await enter("Beratung überall", { reach: "county", topics: ["health"] });
});
afterAll(() => world.drop());

/** The cells of a row of the table, as texts. */
function rowOf(page: string, name: string): string[] {
  const row = page.split("<tr").find((part) => new RegExp(`<th scope="row"[^>]*>.*${name}`).test(part)) ?? "";
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => cell.replaceAll(/<[^>]+>/g, " ").trim());
}

describe("the overview", () => {
  it("tells the public how many offers there are where, and nothing of their use", async () => {
    const page = await world.text("/eins/de/ueberblick");
    expect(rowOf(page, "Meiningen")[0]).toBe("1");
    expect(rowOf(page, "Schmalkalden")[0]).toMatch(/^0\s+fehlt$/);
    for (const word of ["voll", "%", "wenig genutzt"])
      expect(page.replaceAll(/<head>.*<\/head>/gs, "")).not.toContain(word);
  });

  it("counts what is county-wide in a row of its own, and an offer with two topics once in the sum", async () => {
    const page = await world.text("/eins/de/ueberblick");
    expect(rowOf(page, "kreisweit|ganzen (Land)?[kK]reis").join(" ")).toContain("1");
    expect(rowOf(page, "Landkreis Eins").at(-1)).toBe("3");
  });

  it("sets a municipality beside the others and the county, topic by topic", async () => {
    const page = await world.text("/eins/de/ueberblick?gemeinde=16066042");
    const box = page.slice(page.indexOf('class="box'));
    const cells = /Freizeit und Begegnung<\/th>(.*?)<\/tr>/s.exec(box)?.[1]?.replaceAll(/<[^>]+>/g, " ");
    expect(cells?.trim().split(/\s+/)).toEqual(["1", "0,0", "1"]);
    expect(await world.text("/eins/de/ueberblick")).not.toContain("Im Mittel der anderen");
  });

  it("tells the network bands where enough places come together, and the office numbers", async () => {
    const inside = "/eins/intern/abdeckung";
    const [partner, office] = [
      await world.text(inside, { as: "otherPartner" }),
      await world.text(inside, { as: "office" }),
    ];
    expect(rowOf(partner, "Meiningen")[0]).toMatch(/^1\s+voll$/);
    expect(rowOf(partner, "Meiningen").join(" ")).not.toContain("wenig genutzt");
    expect(rowOf(office, "Meiningen").join(" ")).toMatch(/voll: 40 Plätze.*wenig genutzt: 13.% von 8 Plätzen/);
    const sheet = await world.request(`${inside}/export.xlsx`, { as: "otherPartner" });
    expect(sheet.status).toBe(200);
  });

  it("is asked among what somebody looks for, and leads to the offers that it counts", async () => {
    const page = await world.text("/eins/de/ueberblick?fuer=women");
    expect(rowOf(page, "Landkreis Eins").at(-1)).toBe("1");
    const [, href = ""] = /href="([^"]*angebote\?[^"]*ort=16066042[^"]*)"/.exec(page) ?? [];
    expect(await world.text(href.replaceAll("&amp;", "&"))).toContain("Kurs");
    expect(await world.text("/eins/de/ueberblick?nach=fuer")).toContain("Frauen");
  });

  it("says the same on the map and in the table for programs", async () => {
    const map = await world.text("/eins/de/ueberblick?ansicht=karte");
    expect(map).toMatch(/Meiningen<\/dt><dd[^>]*><a [^>]*>2<\/a>/);
    const csv = await world.text("/eins/de/ueberblick.csv");
    expect(csv).toContain("16066042;Meiningen;Deutsch lernen;1");
    expect(csv).not.toContain("Auslastung");
  });

  it("tells the network no number below five by the difference of a sum, or of a narrower table, and a cell", async () => {
    const here = { reach: "place", ags: "16066063" } as const;
    await enter(
      "Voller Kurs",
      { ...here, topics: ["language"], targetGroups: ["men"] },
      { places: 15, participants: 15 },
    );
    await enter("Kleinster Kurs", { ...here, topics: ["health"] }, { places: 5, participants: 2 });
    const inside = "/eins/intern/abdeckung";
    const told = async (query: string, as: "otherPartner" | "office") =>
      rowOf(await world.text(`${inside}${query}`, { as }), "Schmalkalden").filter((cell) =>
        /voll|gut|halb|genutzt|%/.test(cell),
      );
    // "Full" is 15 of 15; a sum of 20 places that is not full would leave at most three for the course that is not told.
    expect((await told("", "office")).length).toBeGreaterThan(1);
    expect(await told("", "otherPartner")).toEqual([expect.stringContaining("voll")]);
    for (const narrower of ["?fuer=men", "?nach=fuer"]) {
      expect(await told(narrower, "office")).not.toEqual([]);
      expect(await told(narrower, "otherPartner")).toEqual([]);
    }
  });
});
