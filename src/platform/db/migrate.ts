import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { type Migration, type MigrationResultSet, Migrator } from "kysely/migration";
import type pg from "pg";
import { bindKysely } from "./connection.ts";
import { prepareRoles } from "./roles.ts";
import { UnsuitableDatabase } from "./unsuitable.ts";

const HOW_TO_CREATE = "Legen Sie sie so an: CREATE DATABASE … ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0";

/**
 * Refuses a database that would give wrong results later: older than 15, not UTF-8, or a locale in which trigrams of
 * Cyrillic and Arabic are empty.
 * @throws UnsuitableDatabase
 */
export async function checkDatabase(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, pg_encoding_to_char(encoding) as encoding
     from pg_database where datname = current_database()`,
  );
  const found = rows[0];
  if (!found || found.version < 150000) throw new UnsuitableDatabase("Nötig ist PostgreSQL 15 oder neuer.");
  if (found.encoding !== "UTF8") {
    throw new UnsuitableDatabase(`Die Datenbank ist ${found.encoding}; nötig ist UTF8. ${HOW_TO_CREATE}`);
  }
  // Only now: in another encoding these letters could not even be sent.
  const { rows: letters } = await client.query<{ known: number }>(
    "select count(*)::int as known from regexp_matches('привіт', '[[:alpha:]]', 'g')",
  );
  if (letters[0]?.known !== 6) {
    throw new UnsuitableDatabase(`Die Datenbank kennt keine Buchstaben außer den lateinischen. ${HOW_TO_CREATE}`);
  }
}

/** Kysely's own lock is a row; this one also guards the creation of its tables. */
const MIGRATION_LOCK = 7_340_102;

async function readMigrations(folder: string): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  const entries = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      const migration: Migration = { up: async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db)) };
      return [name.replace(/\.sql$/, ""), migration] as const;
    }),
  );
  return Object.fromEntries(entries);
}

async function readDone(client: pg.ClientBase): Promise<string[]> {
  const { rows: tables } = await client.query<{ found: string | null }>(
    "select to_regclass('public.kysely_migration') as found",
  );
  if (!tables[0]?.found) return [];
  await client.query("begin; set local role migrator");
  const { rows } = await client.query<{ name: string }>(`select name from kysely_migration order by name collate "C"`);
  await client.query("commit");
  return rows.map((row) => row.name);
}

/**
 * Every step builds on those before it. Kysely would say so, too, in words for who writes migrations.
 * @throws UnsuitableDatabase where the database's steps are not the first ones of `folder`
 */
async function checkSteps(client: pg.ClientBase, folder: string): Promise<void> {
  const done = await readDone(client);
  const ours = await listMigrations(folder);
  const strange = done.find((name) => !ours.includes(name));
  if (strange !== undefined)
    throw new UnsuitableDatabase(
      `Diese Daten gehören zu einer anderen, wohl neueren Fassung des Programms (Schritt ${strange} ist hier unbekannt). ` +
        "Es ist nichts geändert. Starten Sie die neuere Fassung.",
    );
  const missing = ours.find((name, index) => index < done.length && !done.includes(name));
  if (missing === undefined) return;
  throw new UnsuitableDatabase(
    `Diesen Daten fehlt der Schritt ${missing}, obwohl der spätere Schritt ${done.at(-1) ?? ""} schon getan ist: ` +
      "Sie stammen von einer Fassung des Programms außerhalb der Reihe. Es ist nichts geändert. " +
      "Starten Sie die Fassung, mit der sie zuletzt liefen, oder spielen Sie eine frühere Sicherung in eine leere " +
      "Datenbank ein (bin/miteinander restore). Sind es nur Beispieldaten, beginnen Sie mit einem leeren Ordner MITEINANDER_HOME neu.",
  );
}

/**
 * Brings the database to the newest version. Forward only; every file of `folder` runs once, in one transaction each run.
 * Several processes may call it at once: one works, the others wait.
 * @returns the names of what was applied now
 */
export async function migrate(client: pg.ClientBase, folder: string): Promise<string[]> {
  await checkDatabase(client);
  await prepareRoles(client);
  await client.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
  try {
    await checkSteps(client, folder);
    await client.query("set role migrator");
    return await run(client, folder, "own", (migrator) => migrator.migrateToLatest());
  } finally {
    await client.query("reset role");
    await client.query(`select pg_advisory_unlock(${MIGRATION_LOCK})`);
  }
}

async function run(
  client: pg.ClientBase,
  folder: string,
  transactions: "own" | "given",
  work: (migrator: Migrator) => Promise<MigrationResultSet>,
): Promise<string[]> {
  const db = bindKysely<unknown>(client, transactions);
  const { error, results } = await work(
    new Migrator({ db, provider: { getMigrations: () => readMigrations(folder) } }),
  );
  if (error) throw error;
  return (results ?? []).filter((result) => result.status === "Success").map((result) => result.migrationName);
}

/**
 * The same within a transaction that is open, as role `migrator`, so that it happens with the rest of it or not at all.
 * Nobody else migrates until that ends.
 * @param last the migration to stop after; the newest unless given
 */
export async function migrateWithin(client: pg.ClientBase, folder: string, last?: string): Promise<string[]> {
  await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  return run(client, folder, "given", (migrator) =>
    last === undefined ? migrator.migrateToLatest() : migrator.migrateTo(last),
  );
}

/** Names of the migrations of `folder`, in their order. */
export async function listMigrations(folder: string): Promise<string[]> {
  return Object.keys(await readMigrations(folder));
}

/** Names of migrations in `folder` that the database does not have yet; all of them where it is empty. */
export async function findPendingMigrations(client: pg.ClientBase, folder: string): Promise<string[]> {
  const done = new Set(await readDone(client));
  return (await listMigrations(folder)).filter((name) => !done.has(name));
}
