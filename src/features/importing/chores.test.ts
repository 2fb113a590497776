import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { resumeLists } from "./chores.ts";
import { startTakingOver, storeImport } from "./store.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

test("a list that was being taken over when a backup was made has a job again, and one only", async () => {
  const county = world.tenants.eins;
  const store = (fileName: string) =>
    county.use((db) =>
      storeImport(db, county.scope("office"), { kind: "offers", fileName, tables: [], visibleTo: "office" }),
    );
  const running = await store("laeuft.csv");
  await store("wartet.csv");
  await county.use((db) => startTakingOver(db, running, 1));
  await county.use(resumeLists);
  await county.use(resumeLists);
  const client = await world.database.pool.connect();
  await client.query("set role jobs");
  const { rows } = await client.query("select data->>'id' as id from pgboss.job where name = 'bulk'");
  await client.query("reset role");
  client.release();
  expect(rows).toEqual([{ id: running }]);
});
