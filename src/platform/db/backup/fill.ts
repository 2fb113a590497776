import pg from "pg";
import { checkDatabase, listMigrations, migrateWithin } from "../migrate.ts";
import { prepareRoles } from "../roles.ts";
import { readMigrationNames } from "./connect.ts";
import { copyIn } from "./copy.ts";
import { BackupFailure } from "./failure.ts";
import type { Header, Section } from "./format.ts";
import { clearEmpty, liftRules, putBackRules } from "./rules.ts";
import { countRows, digestTable, hasRows, listTables, type Table, writeSequences, writeStatement } from "./tables.ts";

/** What a database is filled with: a backup, or another database. */
export type Content = {
  header: Header;
  sections(): AsyncGenerator<Section>;
  /** SHA-256 of the rows of a table at the source; asked for after all sections. */
  digest(name: string): Promise<string>;
  /** Called last; throws where nothing may come of it. */
  settle?(): Promise<void>;
};

/** What was copied: every table was found equal on both sides. */
export type Copied = { tables: number; rows: number };

/** Refuses what this program has not the migrations for. */
async function checkMigrations(folder: string, header: Header): Promise<void> {
  const ours = await listMigrations(folder);
  const strange = header.migrations.find((name, index) => ours[index] !== name);
  if (strange === undefined && header.migrations.length > 0) return;
  throw new BackupFailure(
    `Die Daten stammen aus einer anderen, wohl neueren Fassung des Programms (Schritt ${strange ?? "1"} ist hier unbekannt). ` +
      "Erneuern Sie zuerst das Programm.",
  );
}

/** Locks the tables there are and refuses unless all of them are empty. */
async function checkEmpty(client: pg.ClientBase): Promise<void> {
  const tables = await listTables(client);
  if (tables.length === 0) return;
  await client.query(
    `lock table ${tables.map(({ name }) => pg.escapeIdentifier(name)).join(", ")} in access exclusive mode`,
  );
  const full: string[] = [];
  for (const table of tables) if (await hasRows(client, table)) full.push(table.name);
  if (full.length === 0) return;
  const named = full.length > 4 ? `${full.slice(0, 4).join(", ")} und ${full.length - 4} weitere` : full.join(", ");
  throw new BackupFailure(
    `Die Zieldatenbank ist nicht leer (${named}). Eingespielt wird nur in eine leere; es ist nichts geändert.`,
  );
}

/** Tables as the source had them, also where the source is older than this program. */
async function shapeLike(client: pg.ClientBase, folder: string, header: Header): Promise<Map<string, Table>> {
  const present = await readMigrationNames(client);
  if (present.join("\n") !== header.migrations.join("\n")) {
    if (present.length > 0) await clearEmpty(client);
    await migrateWithin(client, folder, header.migrations.at(-1));
  }
  const tables = new Map((await listTables(client)).map((table) => [table.name, table]));
  const given = new Map(header.tables.map((table) => [table.name, table]));
  const expected = [...given.keys(), ...header.leftOut].toSorted().join(", ");
  if ([...tables.keys()].toSorted().join(", ") !== expected) {
    throw new BackupFailure("Die Tabellen der Sicherung passen nicht zu ihren Migrationen; es ist nichts geändert.");
  }
  for (const [name, { stored }] of given) {
    if (tables.get(name)?.stored.join(", ") !== stored.join(", ")) {
      throw new BackupFailure(
        `Die Spalten der Tabelle ${name} passen nicht zu ihren Migrationen; es ist nichts geändert.`,
      );
    }
  }
  return tables;
}

async function copySections(client: pg.ClientBase, tables: Map<string, Table>, content: Content): Promise<void> {
  for await (const { name, rows } of content.sections()) {
    const table = tables.get(name);
    if (table === undefined) throw new BackupFailure(`Die Tabelle ${name} ist unbekannt; es ist nichts geändert.`);
    await copyIn(client, writeStatement(table), rows);
  }
  await writeSequences(client, content.header.sequences);
}

/** Row by row: the same bytes in the order of the key on both sides give the same digest. */
async function compare(client: pg.ClientBase, tables: Map<string, Table>, content: Content): Promise<void> {
  const different: string[] = [];
  for (const { name, rows } of content.header.tables) {
    const table = tables.get(name);
    if (table === undefined || (await countRows(client, table)) !== rows) {
      different.push(name);
      continue;
    }
    const [here, there] = await Promise.all([digestTable(client, table), content.digest(name)]);
    if (here !== there) different.push(name);
  }
  if (different.length === 0) return;
  throw new BackupFailure(
    `Diese Tabellen kamen anders an, als sie waren: ${different.join(", ")}. Es ist nichts geändert.`,
  );
}

/** Faults of the database that follow from what is copied or from who else uses it, as sentences. */
function explain(fault: unknown): unknown {
  if (!(fault instanceof pg.DatabaseError)) return fault;
  if (fault.code === "55P03") {
    return new BackupFailure("Die Zieldatenbank wird gerade benutzt. Bitte beenden Sie das andere Programm zuerst.", {
      cause: fault,
    });
  }
  // Class 22: values that are none; class 23: rules that do not hold, such as references into nothing.
  if (/^2[23]/.test(fault.code ?? "")) {
    return new BackupFailure(`Die Daten sind in sich nicht stimmig (${fault.message}); es ist nichts geändert.`, {
      cause: fault,
    });
  }
  return fault;
}

/**
 * Fills an empty database in one transaction: the tables as the source had them, all rows, a comparison row by row, and then
 * what is newer in this program. All of it or, whatever happens, nothing.
 * @param folder of the migrations
 */
export async function fillDatabase(client: pg.ClientBase, folder: string, content: Content): Promise<Copied> {
  await checkMigrations(folder, content.header);
  await checkDatabase(client);
  await prepareRoles(client);
  try {
    await client.query("begin; set local role migrator; set local lock_timeout to '10s'");
    await checkEmpty(client);
    const tables = await shapeLike(client, folder, content.header);
    const rules = await liftRules(client, [...tables.values()]);
    await copySections(client, tables, content);
    await compare(client, tables, content);
    await putBackRules(client, rules);
    await migrateWithin(client, folder);
    await content.settle?.();
    await client.query("commit");
  } catch (fault) {
    await client.query("rollback").catch(() => {});
    throw explain(fault);
  }
  // So that the first pages are as quick as later ones.
  await client.query("set role migrator; analyze; reset role");
  return {
    tables: content.header.tables.length,
    rows: content.header.tables.reduce((sum, table) => sum + table.rows, 0),
  };
}
