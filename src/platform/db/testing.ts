import { randomUUID } from "node:crypto";
import pg from "pg";
import { prepareJobs } from "../jobs/prepare.ts";
import { projectRoot } from "../root.ts";
import { type Address, type Database, migrateDatabase, openDatabase, poolConfig } from "./open.ts";
import { join } from "node:path";

/** Where the server of the test run is; set by the global set-up (testing-setup.ts). */
export function testServer(): Address & { host: string } {
  const given = process.env["MITEINANDER_TEST_SERVER"];
  if (given === undefined) throw new Error("Database tests need the global set-up of vitest.config.ts.");
  return JSON.parse(given) as Address & { host: string };
}

/** SQL outside of any database under test, as the server's superuser. */
async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(poolConfig({ ...testServer(), database: "postgres" } as Address));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export type TestDatabase = Database & { address: Address; drop(): Promise<void> };

/** Name of the migrated, empty database every test database is a copy of. */
export const TEMPLATE = "miteinander_template";

/** Makes the template; called once per run. */
export async function prepareTemplate(): Promise<void> {
  // What a test wrote need not outlive the machine; what has to is tried on servers of their own.
  for (const name of ["fsync", "synchronous_commit", "full_page_writes"])
    await onServer(`alter system set ${name} = off`);
  await onServer("select pg_reload_conf()");
  await onServer(`drop database if exists ${TEMPLATE}`);
  await onServer(`create database ${TEMPLATE} encoding 'UTF8' locale 'C.UTF-8' template template0`);
  await migrateDatabase({ ...testServer(), database: TEMPLATE } as Address, join(projectRoot, "migrations"), (client) =>
    prepareJobs(client),
  );
}

/**
 * A database of the test's own, migrated and empty: a copy of the template (60 ms). Drop it in `afterAll`.
 * @param template another database to copy, e.g. one with the demo
 */
export async function createTestDatabase(template: string = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(`create database ${name} template ${template}`);
  const address = { ...testServer(), database: name } as Address;
  const database = openDatabase(address, { max: 6 });
  return {
    ...database,
    address,
    async drop() {
      await database.close();
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };
}
