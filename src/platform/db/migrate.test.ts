import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { query } from "./backup/rows.fixture.ts";
import { migrateDatabase } from "./open.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";
import { UnsuitableDatabase } from "./unsuitable.ts";

let place: string;
const made: TestDatabase[] = [];

beforeAll(() => void (place = mkdtempSync(join(tmpdir(), "migrate-"))));
afterAll(async () => {
  for (const database of made) await database.drop();
  rmSync(place, { recursive: true, force: true });
});

/** A program whose migrations have these names, each making a table. */
function programWith(...names: string[]): string {
  const folder = mkdtempSync(join(place, "program-"));
  for (const name of names) writeFileSync(join(folder, `${name}.sql`), `create table ${name} ();`);
  return folder;
}

async function migrated(...names: string[]) {
  const database = await createTestDatabase("template0");
  made.push(database);
  await migrateDatabase(database.address, programWith(...names));
  return database;
}

const tables = async ({ address }: TestDatabase) =>
  (await query(address, "select tablename from pg_tables where schemaname = 'public' order by 1"))
    .map((row) => String(Object.values(row)[0]))
    .filter((name) => name.startsWith("step"));

test("what is new is done, once and in order", async () => {
  const database = await migrated("step1", "step2");
  expect(await migrateDatabase(database.address, programWith("step1", "step2", "step3"))).toEqual(["step3"]);
  expect(await migrateDatabase(database.address, programWith("step1", "step2", "step3"))).toEqual([]);
  expect(await tables(database)).toEqual(["step1", "step2", "step3"]);
});

test("data of a newer program are left alone, and the sentence names the step", async () => {
  const database = await migrated("step1", "step2", "step3");
  const older = migrateDatabase(database.address, programWith("step1", "step2"));
  await expect(older).rejects.toThrow(UnsuitableDatabase);
  await expect(older).rejects.toThrow(/neueren Fassung.*step3.*nichts geändert/);
});

test("data that lack a step before their last one are left alone, and the sentence names both", async () => {
  const database = await migrated("step1", "step3");
  const gap = migrateDatabase(database.address, programWith("step1", "step2", "step3", "step4"));
  await expect(gap).rejects.toThrow(UnsuitableDatabase);
  await expect(gap).rejects.toThrow(/fehlt der Schritt step2.*step3 schon getan.*restore/);
  expect(await tables(database)).toEqual(["step1", "step3"]);
});
