import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import type pg from "pg";
import { bindKysely } from "./connection.ts";
import { prepareRoles } from "./roles.ts";

/** The database cannot be used as it is; the message says what to do. */
export class UnsuitableDatabase extends Error {}

/**
 * Refuses a database that would give wrong results later: older than 15, not UTF-8, or a locale in which trigrams of
 * Cyrillic and Arabic are empty.
 * @throws UnsuitableDatabase
 */
export async function checkDatabase(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; trigrams: number }>(
    `select current_setting('server_version_num')::int as version, pg_encoding_to_char(encoding) as encoding,
       (select count(*)::int from regexp_matches('привіт', '[[:alpha:]]', 'g')) as trigrams
     from pg_database where datname = current_database()`,
  );
  const found = rows[0];
  if (!found || found.version < 150000) throw new UnsuitableDatabase("PostgreSQL 15 or newer is needed.");
  if (found.encoding !== "UTF8") throw new UnsuitableDatabase(`The database is ${found.encoding}; it has to be UTF8.`);
  if (found.trigrams !== 6) {
    throw new UnsuitableDatabase(
      "The database does not know letters outside ASCII. Create it with: CREATE DATABASE … ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0.",
    );
  }
}

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

/**
 * Brings the database to the newest version. Forward only; every file of `folder` runs once, in one transaction each run.
 * Several processes may call it at once: one works, the others wait.
 * @returns the names of what was applied now
 */
export async function migrate(client: pg.ClientBase, folder: string): Promise<string[]> {
  await checkDatabase(client);
  await prepareRoles(client);
  // Kysely's own lock is a row; this one also guards the creation of its tables.
  await client.query("select pg_advisory_lock(7340102)");
  await client.query("set role migrator");
  try {
    const migrator = new Migrator({
      db: bindKysely<unknown>(client, "own"),
      provider: { getMigrations: () => readMigrations(folder) },
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) throw error;
    return (results ?? []).filter((result) => result.status === "Success").map((result) => result.migrationName);
  } finally {
    await client.query("reset role");
    await client.query("select pg_advisory_unlock(7340102)");
  }
}

/** Names of migrations in `folder` that the database does not have yet; all of them where it is empty. */
export async function findPendingMigrations(client: pg.ClientBase, folder: string): Promise<string[]> {
  const names = Object.keys(await readMigrations(folder));
  const { rows: tables } = await client.query<{ found: string | null }>(
    "select to_regclass('public.kysely_migration') as found",
  );
  if (!tables[0]?.found) return names;
  await client.query("begin; set local role migrator");
  const { rows } = await client.query<{ name: string }>("select name from kysely_migration");
  await client.query("commit");
  const done = new Set(rows.map((row) => row.name));
  return names.filter((name) => !done.has(name));
}
