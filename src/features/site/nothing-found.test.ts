import { afterAll, beforeAll, expect, it } from "vitest";
import { loadDemo } from "../../../demo/load.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";

const LIST = "/unna/de/angebote";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await loadDemo(world.services);
});
afterAll(() => world.drop());

const read = (path: string) => world.text(path);
const countHits = (html: string) => [...html.matchAll(/<article class="card"/g)].length;
/** Where the page of an empty list leads on to, within the list. */
const waysOut = (html: string) =>
  [...(html.split('class="empty')[1] ?? "").matchAll(/<li><a href="([^"]*\/angebote[^"]*)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );

/** Every answer a visitor may choose in the whole list. */
async function findAnswers(): Promise<string[]> {
  const links = [...(await read(LIST)).matchAll(/href="\/unna\/de\/angebote\?([a-z]+=[^"&]+)" rel="nofollow"/g)];
  return [...new Set(links.map(([, asked = ""]) => asked))];
}

/** Numbers that look random and are the same in every run. */
function* numbers(): Generator<number> {
  for (let seed = 7; ; seed = (seed * 48_271) % 2_147_483_647) yield seed;
}

it("leads from every empty choice to something, by taking off what it names", async () => {
  const answers = await findAnswers();
  expect(answers.length).toBeGreaterThan(25);
  const random = numbers();
  const pick = () => answers[(random.next().value ?? 0) % answers.length] ?? "";
  let empty = 0;
  for (let round = 0; round < 90; round += 1) {
    const chosen = new Set(Array.from({ length: 2 + (round % 4) }, pick));
    const words = round % 3 === 0 ? "&q=Beratung" : round % 7 === 0 ? "&q=Quarkspeise" : "";
    const path = `${LIST}?${[...chosen].join("&")}${words}`;
    const html = await read(path);
    if (countHits(html) > 0) continue;
    empty += 1;
    const ways = waysOut(html);
    expect(ways.length, path).toBeGreaterThan(0);
    for (const way of ways) expect(countHits(await read(way)), `${path} → ${way}`).toBeGreaterThan(0);
  }
  expect(empty).toBeGreaterThan(20);
});

it("offers words that find something where some find nothing under the filters, or nowhere", async () => {
  for (const asked of ["q=Quarkspeise", "q=Deutschkurs+Quarkspeise&thema=housing", "q=Wandern+Deutsch&thema=health"]) {
    const html = await read(`${LIST}?${asked}`);
    if (asked === "q=Quarkspeise") expect(countHits(html)).toBe(0);
    if (countHits(html) > 0) continue;
    const ways = waysOut(html);
    expect(ways.length, asked).toBeGreaterThan(0);
    for (const way of ways) expect(countHits(await read(way)), `${asked} → ${way}`).toBeGreaterThan(0);
  }
});
