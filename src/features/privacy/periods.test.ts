import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { plantPerson } from "./person.fixture.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  await plantPerson(world, eins);
  const now = world.clock.now();
  await eins.use(async (db) => {
    await db.updateTable("data_request").set({ settled_at: now, settled_by: "K" }).execute();
    await db.updateTable("unanswered").set({ last_on: world.clock.today() }).execute();
    const file = { file_name: "ar.xlf", language: "ar", units: "[]", visible_to: "office" };
    await db
      .insertInto("translation_file")
      .values({ tenant_id: eins.id, id: world.services.newId(), ...file, loaded_at: now, loaded_by: "K" })
      .execute();
  });
});
afterAll(() => world.drop());

const path = "/eins/intern/eigene-daten/fristen";
/** Consents do not go by this, they are asked for anew: consents.test.ts. */
const periods = () =>
  world.services.registry.features
    .flatMap((feature) => feature.periods ?? [])
    .filter(({ name }) => name !== "consents");

const DAY = 86_400_000;
/** What is there that is older than so many days, by period. */
async function countOlder(days: (period: { shortest: number }) => number): Promise<Record<string, boolean>> {
  const now = world.clock.now().getTime();
  const found: Record<string, boolean> = {};
  for (const period of periods()) {
    const before = new Date(now - days(period) * DAY);
    found[period.name] = (await world.tenants.eins.use((db) => period.count(db, before))) > 0;
  }
  return found;
}

async function runChores(): Promise<void> {
  const { eins } = world.tenants;
  for (const chore of world.services.registry.features.flatMap((feature) => feature.chores ?? []))
    await eins.use((db) => chore.run(db, world.clock, eins.scope(), world.services.doors));
}

const all = (there: boolean) => Object.fromEntries(periods().map(({ name }) => [name, there]));
const shortest = () => {
  const features = world.services.registry.features.flatMap((feature) => feature.periods ?? []);
  return Object.fromEntries(features.map((period) => [period.name, String(period.shortest)]));
};

it("shows what would go before anything is saved", async () => {
  const before = await world.text(path, { as: "office" });
  const preview = await world.text(path, { as: "office", form: { ...shortest(), vorschau: "ja" } });
  expect(preview).toContain("Gespeichert ist noch nichts");
  for (const { law } of periods()) expect(before).toContain(law);
  expect(await world.text(path, { as: "office" })).toBe(before);
});

it("lets every period delete what is older, and nothing before", async () => {
  expect((await world.request(path, { as: "office", form: shortest() })).status).toBe(303);
  await runChores();
  expect(await countOlder(() => -1), "nothing goes before its time").toEqual(all(true));
  world.clock.advance((Math.max(...periods().map((period) => period.shortest)) + 2) * 24 * 60);
  expect(await countOlder((period) => period.shortest)).toEqual(all(true));
  await runChores();
  expect(await countOlder((period) => period.shortest)).toEqual(all(false));
});
