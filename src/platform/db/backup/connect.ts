import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type Address, poolConfig } from "../open.ts";
import { BackupFailure } from "./failure.ts";
import { listTables } from "./tables.ts";

/** Values look the same on every server; nothing is cut off because it takes long. */
const SETTINGS = `
set client_encoding to 'UTF8'; set datestyle to 'ISO, YMD'; set intervalstyle to 'postgres'; set timezone to 'UTC';
set extra_float_digits to 1; set bytea_output to 'hex'; set statement_timeout to 0; set idle_in_transaction_session_timeout to 0`;

/** Does work on a connection of its own, which is closed afterwards; an unfinished transaction is rolled back by that. */
export async function withConnection<T>(address: Address, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...poolConfig(address), connectionTimeoutMillis: 10_000 });
  // A connection that ends under us fails the query that runs on it; without a listener it would end the program instead.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(SETTINGS);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function isPrepared(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    "select to_regclass('public.kysely_migration') is not null as found",
  );
  return rows[0]?.found === true;
}

/**
 * One unchanging view of the data for as long as it takes.
 * @param closed nobody writes until it ends; otherwise nobody is held up by it
 */
export async function beginSnapshot(client: pg.ClientBase, closed = false): Promise<void> {
  if (!(await isPrepared(client))) throw new BackupFailure("Die Datenbank ist noch leer: Es gibt nichts zu sichern.");
  const names = (await listTables(client)).map(({ name }) => pg.escapeIdentifier(name));
  await client.query("begin isolation level repeatable read, read only; set local role migrator");
  // The view begins with the first query, which has to come after the last write.
  if (closed) await client.query(`set local lock_timeout to '10s'; lock table ${names.join(", ")} in share mode`);
}

/** Names of the migrations the database has, in their order; none where it is new. */
export async function readMigrationNames(client: pg.ClientBase): Promise<string[]> {
  if (!(await isPrepared(client))) return [];
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name collate "C"');
  return rows.map((row) => row.name);
}

/**
 * Refuses while anybody else is connected as we are: the program may write at any moment, and what it writes after the
 * snapshot would be lost. A connection that is just ending is waited for. Asked as the one who logged in: other roles do not
 * see all.
 */
export async function refuseOthers(client: pg.ClientBase): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    // Within a transaction the list would stay as it was first seen.
    await client.query("select pg_stat_clear_snapshot()");
    const { rows } = await client.query<{ name: string }>(
      `select application_name as name from pg_stat_activity
       where datname = current_database() and backend_type = 'client backend' and usename = session_user and pid <> pg_backend_pid()`,
    );
    if (rows.length === 0) return;
    if (attempt < 10) {
      await wait(100);
      continue;
    }
    const [, pid, port] = rows.map((row) => /pid=(\d+) port=(\d+)/.exec(row.name)).find((found) => found) ?? [];
    const who =
      pid === undefined
        ? `Mit der Datenbank sind noch andere verbunden (${rows.length} Verbindungen).`
        : `Miteinander läuft noch (Prozess ${pid}, http://localhost:${port}/).`;
    throw new BackupFailure(`${who} Bitte beenden Sie es zuerst; es ist nichts geändert.`);
  }
}
