import { afterAll, beforeAll, expect, it } from "vitest";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const county = world.tenants.eins;
  const content = { ...EMPTY_OFFER, topics: ["language"], providerId: county.organisations.partner.id };
  await county.use(async (db) => {
    for (const title of ["Spielgruppe im Park", "Purzelbaum am Dienstag"])
      await createOffer(db, county.scope(), { ...content, title, summary: "Kommen Sie." }, { state: "published" });
  });
});
afterAll(() => world.drop());

const search = (words: string, county = "eins") => world.text(`/${county}/de/angebote?q=${encodeURIComponent(words)}`);
const send = (path: string, form: Record<string, string>) =>
  world.request(`/eins/intern/glossar${path}`, { as: "office", form });
const list = () => world.text("/eins/intern/glossar", { as: "office" });

it("works in both directions as soon as it is entered, in its county alone", async () => {
  expect(await search("Purzelbaum")).not.toContain("Spielgruppe im Park");
  const sent = await send("", { phrase: "Purzelbaum", language: "de", term: "Spielgruppe" });
  expect(sent.status).toBe(303);
  expect(await search("Purzelbaum")).toContain("Spielgruppe im Park");
  expect(await search("Spielgruppe")).toContain("Purzelbaum am Dienstag");
  expect(await search("Purzelbaum", "zwei")).not.toContain("Spielgruppe im Park");
});

it("works in lists of the workspace, too, and in what these export", async () => {
  const inList = (path: string) => world.text(`/eins/intern/${path}`, { as: "office" });
  expect(await inList("angebote?q=Purzelbaum")).toContain("Spielgruppe im Park");
  expect(await inList("angebote?q=Quarkspeise")).not.toContain("Spielgruppe im Park");
});

it("refuses what is there already or says nothing, and keeps what was typed", async () => {
  const again = await send("", { phrase: "purzelbaum", language: "de", term: "Spielgruppe" });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain("Dieses Suchwort gibt es schon");
  const empty = await send("", { phrase: "***", language: "xx", term: "" });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain("***");
});

it("is changed, deleted, and taken back", async () => {
  const [, id = ""] = /glossar\/([0-9a-f-]{36})/.exec(await list()) ?? [];
  expect((await send(`/${id}`, { phrase: "Purzelbaum", language: "de", term: "Schwimmkurs" })).status).toBe(303);
  expect(await search("Purzelbaum")).not.toContain("Spielgruppe im Park");
  expect((await send(`/${id}/loeschung`, {})).status).toBe(303);
  expect(await list()).toContain("wiederherstellung");
  expect((await send(`/${id}/wiederherstellung`, {})).status).toBe(303);
  expect(await list()).toContain(`href="/eins/intern/glossar/${id}"`);
});

it("takes lines of a spreadsheet, or nothing where one cannot be read", async () => {
  const bad = await send("/zeilen", { lines: "Wort;Sprache;Begriff\nстоматолог;uk;Zahnarzt\nnur ein Wort" });
  expect(bad.status).toBe(422);
  expect(await bad.text()).toContain("Zeile 3: nur ein Wort");
  expect(await list()).not.toContain("стоматолог");
  const good = await send("/zeilen", { lines: "стоматолог\tuk\tZahnarzt\r\nKrippchen;de;Kita" });
  expect(good.status).toBe(303);
  expect(await list()).toContain("Krippchen");
});

it("gives the places of the county the names of their parts", async () => {
  await send("", { phrase: "Dreißigacker", language: "de", term: "Meiningen" });
  const county = world.tenants.eins;
  const content = { ...EMPTY_OFFER, topics: ["language"], providerId: county.organisations.partner.id };
  await county.use((db) =>
    createOffer(
      db,
      county.scope(),
      { ...content, title: "Nähtreff", summary: "Kommen Sie.", reach: "place", ags: "16066042" },
      { state: "published" },
    ),
  );
  expect(await search("Nähkurs Dreißigacker")).toContain("Nähtreff");
});
