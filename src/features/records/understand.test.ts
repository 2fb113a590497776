import { afterAll, beforeAll, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { publicDoor, understandWords } from "./index.ts";
import { createTestWorld, type TestWorld } from "./testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const county = world.tenants.eins;
  const content = { ...EMPTY_OFFER, topics: ["language"], providerId: county.organisations.partner.id };
  const offers = [
    { title: "Integrationskurs am Vormittag", summary: "Deutsch lernen bis B1." },
    { title: "Deutschunterricht für Kinder", summary: "Spielend Deutsch lernen." },
    { title: "Schuldnerberatung", summary: "Hilfe bei Schulden." },
  ];
  await county.use(async (db) => {
    for (const offer of offers) await createOffer(db, county.scope(), { ...content, ...offer }, { state: "published" });
  });
});
afterAll(() => world.drop());

const understand = (words: string, language: "de" | "uk" = "de") =>
  world.services.doors.asPublic(world.tenants.eins.id, (db) =>
    understandWords(publicDoor(db), { kind: "offer", groups: [] }, words, {
      language,
      glossary: [],
      places: [{ ags: "16066042", names: ["Meiningen"] }],
      ringsOf: (ags) => [ags.map((one) => `place:${one}`), ["place:16066063"], ["reach:county"], ["reach:online"]],
      fartherThan: () => [],
    }),
  );
const found = async (words: string, language = "de") =>
  world.text(`/eins/${language}/angebote?q=${encodeURIComponent(words)}`);

it("takes words as they are where that finds something", async () => {
  expect(await understand("Integrationskurse")).toMatchObject({ corrected: [], leftOut: [] });
  expect(await found("Integrationskurse")).toContain("Integrationskurs am Vormittag");
  expect(await found("Kinder Deutschkurs")).toContain("Deutschunterricht für Kinder");
});

it("mends typing errors and says so", async () => {
  const page = await found("Intergrationskurs");
  expect(page).toContain("Integrationskurs am Vormittag");
  expect(page).toContain("Gemeint ist wohl");
});

it("leaves out what stands in the way and says so", async () => {
  const page = await found("Schuldnerberatung Zwickau");
  expect(page).toContain("Schuldnerberatung");
  expect(page).toMatch(/Ohne „zwickau“/i);
});

it("understands words of the reader's language", async () => {
  expect(await found("мовні курси", "uk")).toContain("Integrationskurs am Vormittag");
});

it("finds nothing where there is nothing, and does not stumble over anything typed", async () => {
  expect(await found("Raumschiff")).toContain("Kein Angebot passt");
  for (const words of ["'", "& | !", "a".repeat(5000), "\u0000x", "(((", "der die das"]) {
    const { status } = await world.request(`/eins/de/angebote?q=${encodeURIComponent(words)}`);
    expect(status).toBe(200);
  }
});
