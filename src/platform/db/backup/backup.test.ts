import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "../../clock.ts";
import { projectRoot } from "../../root.ts";
import { eighteen, fifteen } from "../cluster/ground.fixture.ts";
import type { Address } from "../open.ts";
import { createTestDatabase, type TestDatabase } from "../testing.ts";
import { type ExternalServer, startExternalServer } from "./external.fixture.ts";
import { BackupFailure, checkBackup, moveDatabase, restoreBackup, writeBackup } from "./index.ts";
import { dump, fillWithRows, query } from "./rows.fixture.ts";

const folder = join(projectRoot, "migrations");
const leftOut = ["session"];
let place: string;
let source: TestDatabase;
let file: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "backup-"));
  file = join(place, "gut.backup");
  source = await createTestDatabase();
  await fillWithRows(source.address);
  await writeBackup(source.address, file, { clock: systemClock, leftOut });
});

afterAll(async () => {
  await source.drop();
  rmSync(place, { recursive: true, force: true });
});

const versions = [fifteen, eighteen].filter((binaries) => existsSync(binaries));

describe.each(versions)("an external server of %s, where we are no superuser", (binaries) => {
  let server: ExternalServer;
  const target = async (name: string): Promise<Address> => ({ url: await server.createDatabase(name) });
  beforeAll(async () => {
    server = await startExternalServer(binaries);
  });
  afterAll(() => server.stop());

  test("takes a backup in, every row as it was but those left out", async () => {
    const address = await target("restored");
    const restored = await restoreBackup(address, file, folder);
    const [before, after] = [await dump(source.address), await dump(address)];
    expect(restored.rows).toBeGreaterThan(200);
    expect(restored.tables).toBe(Object.keys(before).length - 1);
    expect(before["session"]).toMatch(/ 1$/);
    expect(after).toEqual({ ...before, session: expect.stringMatching(/ 0$/) });
  });

  test("takes a move in, every row as it was; the source stays as it is", async () => {
    const address = await target("moved");
    const before = await dump(source.address);
    await moveDatabase(source.address, address, { clock: systemClock, folder });
    expect(await dump(address)).toEqual(before);
    expect(await dump(source.address)).toEqual(before);
  });

  test("is refused when it is not empty, and stays as it is", async () => {
    const address = await target("taken");
    await restoreBackup(address, file, folder);
    const before = await dump(address);
    await expect(restoreBackup(address, file, folder)).rejects.toThrow(/nicht leer .*tenant|nicht leer/);
    await expect(moveDatabase(source.address, address, { clock: systemClock, folder })).rejects.toThrow("nicht leer");
    expect(await dump(address)).toEqual(before);
  });

  test("holds rows to all rules again afterwards", async () => {
    const address = await target("ruled");
    await restoreBackup(address, file, folder);
    const rules = `select relname, relforcerowsecurity, (select array_agg(pg_get_constraintdef(oid) order by conname) from pg_constraint where conrelid = pg_class.oid and contype = 'f') as refs,
      (select array_agg(tgname || tgenabled::text order by tgname) from pg_trigger where tgrelid = pg_class.oid and not tgisinternal) as triggers
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`;
    expect(await query(address, rules)).toEqual(await query(source.address, rules));
    await expect(query(address, "set role migrator; update record set owner_id = gen_random_uuid()")).rejects.toThrow(
      "foreign key",
    );
  });
});

test("a backup is for its owner's eyes and leaves nothing else behind", () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(place)).toEqual(["gut.backup"]);
});

test("a backup shows one moment, also while others write", async () => {
  const busy = await createTestDatabase();
  await fillWithRows(busy.address);
  const enough = new AbortController();
  const writing = (async () => {
    for (let n = 0; !enough.signal.aborted; n += 1) {
      // Both or none: the first table in the backup's order and the last one.
      await query(
        busy.address,
        `begin; insert into account (id, email, created_at) values (gen_random_uuid(), 'w${n}@example.org', now());
         insert into sign_in_attempt (id, subject_hash, at) values (gen_random_uuid(), 'w', now()); commit`,
      );
    }
  })();
  const target = join(place, "bewegt.backup");
  await writeBackup(busy.address, target, { clock: systemClock, leftOut: [] });
  enough.abort();
  await writing;
  const rows = Object.fromEntries((await checkBackup(target)).header.tables.map((table) => [table.name, table.rows]));
  expect(rows["account"]).toBe((rows["sign_in_attempt"] ?? 0) + 1);
  await busy.drop();
});

test("a place that cannot be written to is a sentence, and an older backup stays", async () => {
  const write = (to: string) => writeBackup(source.address, to, { clock: systemClock, leftOut });
  await expect(write(join(place, "fehlt", "x.backup"))).rejects.toThrow(BackupFailure);
  await expect(write(place)).rejects.toThrow(BackupFailure);
  expect(readdirSync(place)).toContain("gut.backup");
  expect(readdirSync(place).filter((name) => name.includes("unfertig"))).toEqual([]);
});

test("a database without tables has nothing to back up", async () => {
  const empty = await createTestDatabase("template0");
  await expect(writeBackup(empty.address, join(place, "leer"), { clock: systemClock, leftOut })).rejects.toThrow(
    "noch leer",
  );
  await empty.drop();
});

test("a table that cannot be read in full is refused instead of copied without its rows", async () => {
  const closed = await createTestDatabase();
  await query(closed.address, "drop policy migrator on offer");
  await expect(writeBackup(closed.address, join(place, "zu"), { clock: systemClock, leftOut })).rejects.toThrow(
    "offer",
  );
  await closed.drop();
});
