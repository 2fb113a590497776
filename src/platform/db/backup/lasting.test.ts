import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { systemClock } from "../../clock.ts";
import { projectRoot } from "../../root.ts";
import { type Address, poolConfig } from "../open.ts";
import { createTestDatabase, type TestDatabase } from "../testing.ts";
import { moveDatabase, restoreBackup, writeBackup } from "./index.ts";
import { dump, fillWithRows, query } from "./rows.fixture.ts";

const folder = join(projectRoot, "migrations");
let place: string;
let source: TestDatabase;
let file: string;
const made: TestDatabase[] = [];

async function create(template?: string): Promise<TestDatabase> {
  const database = await createTestDatabase(template);
  made.push(database);
  return database;
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "lasting-"));
  file = join(place, "gut.backup");
  source = await create();
  await fillWithRows(source.address, 2000, 400);
  await writeBackup(source.address, file, { clock: systemClock, leftOut: [] });
});

afterAll(async () => {
  for (const database of made) await database.drop();
  rmSync(place, { recursive: true, force: true });
});

/** Somebody who is connected as the program is. */
async function stay(address: Address, name: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ ...poolConfig(address), application_name: name });
  await client.connect();
  return () => client.end();
}

test("while the program runs on source or target, neither is touched", async () => {
  const target = await create("template0");
  const leaveSource = await stay(source.address, "miteinander pid=4711 port=3000");
  const move = () => moveDatabase(source.address, target.address, { clock: systemClock, folder });
  await expect(move()).rejects.toThrow("Miteinander läuft noch (Prozess 4711, http://localhost:3000/)");
  await leaveSource();
  const leaveTarget = await stay(target.address, "");
  await expect(restoreBackup(target.address, file, folder)).rejects.toThrow("noch andere verbunden");
  await leaveTarget();
  await move();
  expect(await dump(target.address)).toEqual(await dump(source.address));
});

test("a program that starts on the source during a move ends the move, and its write is not lost", async () => {
  const from = await create();
  await fillWithRows(from.address, 4000, 2000);
  const target = await create("template0");
  const moving = moveDatabase(from.address, target.address, { clock: systemClock, folder });
  const failed = expect(moving).rejects.toThrow("noch andere verbunden");
  const closed = "select 1 from pg_locks where mode = 'ShareLock' and relation is not null and granted";
  await vi.waitFor(async () => expect((await query(target.address, closed)).length).toBeGreaterThan(10), {
    timeout: 5000,
    interval: 5,
  });
  const late = new pg.Client(poolConfig(from.address));
  late.on("error", () => {});
  await late.connect();
  await late.query("insert into account (id, email, created_at) values (gen_random_uuid(), 'late@example.org', now())");
  await failed;
  expect((await late.query("select 1 from account where email = 'late@example.org'")).rowCount).toBe(1);
  await late.end();
  expect(await query(target.address, "select to_regclass('public.account') as found")).toEqual([{ found: null }]);
});

const program = (...args: string[]) =>
  spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "program.fixture.ts"), ...args],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );

test("kill -9 amid a restore leaves the database empty, and the next restore works", async () => {
  const target = await create("template0");
  const address = JSON.stringify(target.address);
  for (const isFar of ["record", "search"]) {
    const restorer = program("restore", address, file, folder);
    const isCopying = `select 1 from pg_locks join pg_database on pg_database.oid = database
      where datname = current_database() and relation is not null and mode = 'AccessExclusiveLock'`;
    await vi.waitFor(
      async () => expect((await query(target.address, isCopying)).length).toBeGreaterThan(isFar === "record" ? 0 : 60),
      {
        timeout: 10_000,
        interval: 2,
      },
    );
    restorer.kill("SIGKILL");
    await once(restorer, "exit");
    const tables = "select relname from pg_class where relnamespace = 'public'::regnamespace";
    await vi.waitFor(async () => expect(await query(target.address, tables)).toEqual([]), { timeout: 5000 });
  }
  await vi.waitFor(() => restoreBackup(target.address, file, folder), { timeout: 5000 });
  expect(await dump(target.address)).toEqual(await dump(source.address));
});

test("a table larger than the memory that is used goes through in pieces", { timeout: 120_000 }, async () => {
  const large = await create();
  // 150 MB in one table: far more than either process may grow.
  await fillWithRows(large.address, 6000, 25_000);
  const path = join(place, "gross.backup");
  const target = await create("template0");
  for (const args of [
    ["backup", JSON.stringify(large.address), path],
    ["restore", JSON.stringify(target.address), path, folder],
  ]) {
    const child = program(...args);
    let said = "";
    child.stdout.on("data", (chunk) => (said += String(chunk)));
    const [status] = await once(child, "close");
    expect(status).toBe(0);
    expect(Number(said) / 1024).toBeLessThan(110);
  }
  const count = "select count(*)::int as n, sum(length(description))::float8 as letters from organisation";
  expect(await query(target.address, count)).toEqual(await query(large.address, count));
});
