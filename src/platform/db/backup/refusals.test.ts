import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemClock } from "../../clock.ts";
import { projectRoot } from "../../root.ts";
import { migrateDatabase } from "../open.ts";
import { createTestDatabase, type TestDatabase } from "../testing.ts";
import { restoreBackup, writeBackup } from "./index.ts";
import { dump, fillWithRows, query } from "./rows.fixture.ts";

const folder = join(projectRoot, "migrations");
let place: string;
let source: TestDatabase;
let file: string;
const made: TestDatabase[] = [];

const options = { clock: systemClock, leftOut: [] };

async function create(template?: string): Promise<TestDatabase> {
  const database = await createTestDatabase(template);
  made.push(database);
  return database;
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "refusals-"));
  file = join(place, "gut.backup");
  source = await create();
  await fillWithRows(source.address, 2000, 400);
  await writeBackup(source.address, file, options);
});

afterAll(async () => {
  for (const database of made) await database.drop();
  rmSync(place, { recursive: true, force: true });
});

/** Writes a damaged copy of the backup. */
function damage(name: string, change: (bytes: Buffer) => Buffer): string {
  const path = join(place, name);
  writeFileSync(path, change(readFileSync(file)));
  return path;
}

/** The same within the packed text, packed again: only the program's own checksum can tell. */
const inside = (change: (text: string) => string) => (bytes: Buffer) =>
  gzipSync(Buffer.from(change(gunzipSync(bytes).toString("utf8"))));

const flip = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 0xff;
  return copy;
};

test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
  ["cut off in the middle", (bytes) => bytes.subarray(0, bytes.length >> 1), /unvollständig/],
  ["cut off by one byte", (bytes) => bytes.subarray(0, -1), /unvollständig/],
  ["cut off before it was packed", inside((text) => text.slice(0, text.lastIndexOf("-- {"))), /unvollständig/],
  ["cut off within a table and packed", inside((text) => text.slice(0, text.length >> 1)), /unvollständig|beschädigt/],
  ["altered in one byte", flip, /beschädigt/],
  ["altered in one word", inside((text) => text.replace("Meiningen", "Meinungen")), /beschädigt/],
  ["short of one row", inside((text) => text.replace(/\n[^\n]*Meiningen[^\n]*/, "")), /beschädigt/],
  ["longer than written", inside((text) => `${text}drop table record;\n`), /Hinter dem Ende/],
  ["of a later format", inside((text) => text.replace("backup 1", "backup 2")), /Format 2/],
  ["no backup but packed", () => gzipSync(Buffer.from("Lieber Text\n".repeat(9))), /keine Sicherung/],
  ["no backup", () => Buffer.from("PK\u0003\u0004 eine andere Datei"), /keine Sicherung/],
  ["empty", () => Buffer.alloc(0), /unvollständig|keine Sicherung/],
])("a file that is %s is refused, and nothing is written", async (_what, change, says) => {
  const target = await create("template0");
  await expect(restoreBackup(target.address, damage("kaputt.backup", change), folder)).rejects.toThrow(says);
  expect(
    await query(target.address, "select relname from pg_class where relnamespace = 'public'::regnamespace"),
  ).toEqual([]);
});

test("a file that is not there is a sentence", async () => {
  await expect(restoreBackup(source.address, join(place, "fehlt"), folder)).rejects.toThrow(
    "Diesen Pfad gibt es nicht",
  );
});

/** A folder with the first of our migrations, or with one more. */
function otherMigrations(count: number, more?: string): string {
  const other = mkdtempSync(join(place, "migrations-"));
  mkdirSync(other, { recursive: true });
  for (const name of readdirSync(folder).toSorted().slice(0, count)) cpSync(join(folder, name), join(other, name));
  if (more !== undefined) writeFileSync(join(other, "99991231-01-more.sql"), more);
  return other;
}

test("an older backup gets what is newer in this program, also where the database was prepared already", async () => {
  const old = otherMigrations(6);
  const before = await create("template0");
  await migrateDatabase(before.address, old);
  await fillWithRows(before.address);
  const older = join(place, "alt.backup");
  await writeBackup(before.address, older, options);
  for (const template of [undefined, "template0"]) {
    const target = await create(template);
    await restoreBackup(target.address, older, folder);
    const kept =
      "select column_name from information_schema.columns where table_name = 'mail' and column_name = 'kept_at'";
    expect(await query(target.address, kept)).toHaveLength(1);
    const columns = "select count(*)::int as n from organisation";
    expect(await query(target.address, columns)).toEqual(await query(before.address, columns));
  }
});

test("a backup of a newer program is refused", async () => {
  const target = await create("template0");
  await expect(restoreBackup(target.address, file, otherMigrations(6))).rejects.toThrow("neueren Fassung");
});

test("counters, computed columns and tables that refer to each other in a circle arrive as they were", async () => {
  const more = otherMigrations(
    100,
    `create table alpha (id integer generated always as identity primary key, beta_id integer, twice integer generated always as (beta_id * 2) stored);
     create table beta (id serial primary key, alpha_id integer references alpha (id), "order" text);
     alter table alpha add foreign key (beta_id) references beta (id);`,
  );
  const from = await create("template0");
  await migrateDatabase(from.address, more);
  await query(
    from.address,
    `set role migrator; insert into alpha (beta_id) select null from generate_series(1, 5); insert into beta (alpha_id, "order") select n, E'\\\\.' from generate_series(1, 5) n; update alpha set beta_id = id`,
  );
  const circle = join(place, "kreis.backup");
  await writeBackup(from.address, circle, options);
  const target = await create("template0");
  await restoreBackup(target.address, circle, more);
  expect(await dump(target.address)).toEqual(await dump(from.address));
  expect(await query(target.address, "set role migrator; insert into beta default values returning id")).toEqual([
    { id: 6 },
  ]);
  expect(await query(target.address, "set role migrator; insert into alpha default values returning id")).toEqual([
    { id: 6 },
  ]);
});
