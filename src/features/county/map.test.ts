import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestWorld, type TestForm, type TestWorld } from "../records/testing.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await world.services.doors.asOwner(async (db) => {
    await db
      .insertInto("place")
      .values({ ags: "16066013", name: "Breitungen", kind: "municipality", parent_ags: "16066", postcode: "98597" })
      .execute();
    for (const [ags, lon] of [
      ["16066042", 10.05],
      ["16066063", 10.15],
      ["16066013", 10.25],
    ] as const)
      await db.updateTable("place").set({ lon, lat: 50.05 }).where("ags", "=", ags).execute();
  });
});
afterAll(() => world.drop());

const square = (x: number) => [
  [x, 50],
  [x + 0.1, 50],
  [x + 0.1, 50.1],
  [x, 50.1],
  [x, 50],
];
const FILE = JSON.stringify({
  type: "FeatureCollection",
  features: [
    ["16066042", 10],
    ["16066063", 10.1],
    ["16063003", 10.3],
  ].map(([ags, x]) => ({
    properties: { ags, gf: 4 },
    geometry: { type: "Polygon", coordinates: [square(Number(x))] },
  })),
});
const send = (form: TestForm) => world.request("/eins/intern/website/karte", { as: "office", form });
const file = (text: string) => new File([text], "grenzen.json");

it("shows areas and their source on every map of the site once the office has loaded them, and points before and after", async () => {
  expect(await world.text("/eins/de/netzwerk")).toContain("map__land");
  expect((await send({ file: file(FILE), year: "2024" })).status).toBe(303);
  // the network page draws its map twice, for phones and for wide places
  for (const [path, areas] of [
    ["/eins/de/netzwerk", 4],
    ["/eins/ar/", 2],
    ["/eins/intern/website/karte", 2],
  ] as const) {
    const page = await world.text(path, { as: "office" });
    expect(page, path).toContain("© BKG (2024) dl-de/by-2-0");
    expect(page.match(/class="map__area/g), path).toHaveLength(areas);
    expect(page, path).not.toContain("map__land");
  }
  expect(await world.text("/eins/de/impressum")).toContain("© BKG (2024) dl-de/by-2-0");
  expect(await world.text("/zwei/de/netzwerk")).not.toContain("map__area");
  const settings = await world.text("/eins/intern/website/karte", { as: "office" });
  expect(settings).toContain("Breitungen");
  expect(settings).toContain("ags%3C%2Ffes%3AValueReference%3E");
  expect((await world.request("/eins/intern/website/karte/loeschung", { as: "office", form: {} })).status).toBe(303);
  expect(await world.text("/eins/de/netzwerk")).toContain("map__land");
});

it("says what is wrong with a file, and takes nothing of it", async () => {
  for (const [form, words] of [
    [{ file: file("Gemeinde"), year: "2024" }, "weder GeoJSON noch"],
    [{ file: file(FILE.replaceAll("16066", "05978")), year: "2024" }, "keine Gemeinde Ihres Landkreises"],
    [{ file: file(FILE), year: "neulich" }, "Jahr der Grenzen"],
    [{ year: "2024" }, "wählen Sie eine Datei"],
  ] as const) {
    const answer = await send(form);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  }
  expect(await world.text("/eins/de/netzwerk")).not.toContain("map__area");
});
