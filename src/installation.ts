import { join } from "node:path";
import pg from "pg";
import type { Config } from "./config.ts";
import { type Cluster, openCluster } from "./platform/db/cluster/index.ts";
import { findPendingMigrations } from "./platform/db/migrate.ts";
import { type Address, type Database, migrateDatabase, openDatabase, poolConfig } from "./platform/db/open.ts";
import { prepareJobs } from "./platform/jobs/index.ts";
import type { Log } from "./platform/log.ts";
import { projectRoot } from "./platform/root.ts";

/** Folder of the SQL migrations. */
export const MIGRATIONS = join(projectRoot, "migrations");

/** The database of this installation, embedded (started or joined) or external; the same for the server and every command. */
export type Installation = {
  address: Address;
  database: Database;
  /** Undefined with an external database. */
  cluster: Cluster | undefined;
  migrate(): Promise<string[]>;
  isMigrated(): Promise<boolean>;
  close(): Promise<void>;
};

/** Opens the database the configuration names; with the embedded one, starts it or joins who has started it. */
export async function openInstallation(config: Config, log: Log): Promise<Installation> {
  const cluster = config.databaseUrl === undefined ? await openCluster({ home: config.home, log }) : undefined;
  const address: Address =
    cluster === undefined
      ? { url: config.databaseUrl ?? "" }
      : { host: cluster.host, port: cluster.port, user: cluster.user, database: cluster.database };
  const database = openDatabase(address);
  return {
    address,
    database,
    cluster,
    migrate: () => migrateDatabase(address, MIGRATIONS, (client) => prepareJobs(client)),
    async isMigrated() {
      const client = new pg.Client(poolConfig(address));
      await client.connect();
      try {
        return (await findPendingMigrations(client, MIGRATIONS)).length === 0;
      } finally {
        await client.end();
      }
    },
    async close() {
      await database.close();
      await cluster?.stop();
    },
  };
}
