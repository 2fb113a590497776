/**
 * Backup, restore and move, without any tool of PostgreSQL: all rows by COPY in one snapshot. A backup can be made while the
 * program runs; restore and move fill an empty database in one transaction and compare every table row by row. The job queue
 * is not copied: what waits in it is found again from the rows (mails, chores).
 */
import type pg from "pg";
import type { Clock } from "../../clock.ts";
import type { Address } from "../open.ts";
import { beginSnapshot, readMigrationNames, refuseOthers, withConnection } from "./connect.ts";
import { BackupFailure } from "./failure.ts";
import { readPacked, writePacked } from "./file.ts";
import { type Content, type Copied, fillDatabase } from "./fill.ts";
import { type Header, readText, type Trailer, writeText } from "./format.ts";
import { checkVisible, countRows, digestTable, listTables, readRows, readSequences, type Table } from "./tables.ts";

export { BackupFailure } from "./failure.ts";
export type { Copied } from "./fill.ts";

type Snapshot = { header: Header; tables: Map<string, Table> };

/** What stands in the database at this moment; `client` is in the snapshot. */
async function describe(client: pg.ClientBase, at: Date, leftOut: readonly string[]): Promise<Snapshot> {
  await checkVisible(client);
  const all = await listTables(client);
  const tables = all.filter(({ name }) => !leftOut.includes(name));
  const counted = [];
  for (const { name, stored } of tables) counted.push({ name, stored, rows: await countRows(client, { name }) });
  const { rows } = await client.query<{ version: string }>(
    "select split_part(current_setting('server_version'), ' ', 1) as version",
  );
  return {
    header: {
      at: at.toISOString(),
      postgres: rows[0]?.version ?? "",
      migrations: await readMigrationNames(client),
      tables: counted,
      // Before an update has migrated, the newest tables are not there yet.
      leftOut: leftOut.filter((name) => all.some((table) => table.name === name)),
      sequences: await readSequences(client),
    },
    tables: new Map(tables.map((table) => [table.name, table])),
  };
}

function getTable({ tables }: Snapshot, name: string): Table {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

/**
 * Writes everything into one file, readable by its owner alone. Holds nobody up and needs no pause of the program.
 * @param leftOut tables whose rows are not to come back from a backup
 * @throws BackupFailure where the file cannot be written or there is nothing to write
 */
export function writeBackup(
  address: Address,
  file: string,
  { clock, leftOut }: { clock: Clock; leftOut: readonly string[] },
): Promise<Copied> {
  return withConnection(address, async (client) => {
    await beginSnapshot(client);
    const snapshot = await describe(client, clock.now(), leftOut);
    const text = writeText(
      snapshot.header,
      (name) => readRows(client, getTable(snapshot, name)),
      async (name, ofStored) => {
        const table = getTable(snapshot, name);
        return table.generated.length === 0 ? ofStored : digestTable(client, table);
      },
    );
    await writePacked(file, text);
    return count(snapshot.header);
  });
}

const count = ({ tables }: Header): Copied => ({
  tables: tables.length,
  rows: tables.reduce((sum, table) => sum + table.rows, 0),
});

/**
 * Reads a backup from beginning to end without writing anything.
 * @throws BackupFailure where it is none, cut off, altered or of another format
 */
export async function checkBackup(file: string): Promise<{ header: Header; trailer: Trailer }> {
  const text = await readText(readPacked(file));
  for await (const { rows } of text.sections()) for await (const _ of rows);
  return { header: text.header, trailer: await text.finish() };
}

/**
 * Fills an empty database from a backup of this or an older version of the program; all of it or nothing.
 * Afterwards the database has the newest migrations, but the job queue is still to be prepared.
 * @param folder of the migrations
 * @throws BackupFailure where the file or the database is not fit for it
 */
export async function restoreBackup(address: Address, file: string, folder: string): Promise<Copied & { at: string }> {
  const { header, trailer } = await checkBackup(file);
  const copied = await withConnection(address, async (client) => {
    await refuseOthers(client);
    const content: Content = {
      header,
      async *sections() {
        const text = await readText(readPacked(file));
        yield* text.sections();
        // The same file as the one that was checked.
        if ((await text.finish()).checksum !== trailer.checksum) {
          throw new BackupFailure("Die Sicherung hat sich beim Lesen geändert; es ist nichts eingespielt.");
        }
      },
      digest: async (name) => trailer.digests[name] ?? "",
    };
    return fillDatabase(client, folder, content);
  });
  return { ...copied, at: header.at };
}

/**
 * Fills an empty database from another one, which stays as it is. Nobody may use the source meanwhile: a program that runs on
 * it is refused, and its tables are closed to writing until the end, so that nothing can be lost in between.
 * @param folder of the migrations
 * @throws BackupFailure where source or target are not fit for it
 */
export function moveDatabase(
  source: Address,
  target: Address,
  { clock, folder }: { clock: Clock; folder: string },
): Promise<Copied> {
  return withConnection(source, async (from) => {
    await refuseOthers(from);
    await beginSnapshot(from, true);
    const snapshot = await describe(from, clock.now(), []);
    const content: Content = {
      header: snapshot.header,
      async *sections() {
        for (const { name } of snapshot.header.tables) {
          yield { name, rows: readRows(from, getTable(snapshot, name)) };
        }
      },
      digest: (name) => digestTable(from, getTable(snapshot, name)),
      // Who came meanwhile waits to write, and would write to what has been left behind.
      async settle() {
        await from.query("reset role");
        await refuseOthers(from);
      },
    };
    return withConnection(target, (to) => fillDatabase(to, folder, content));
  });
}
