import pg from "pg";
import { makeDoors, type Doors } from "./doors.ts";
import { migrate } from "./migrate.ts";

/** Where a PostgreSQL is: a URL, or the socket folder of the embedded one. */
export type Address = { url: string } | { host: string; port: number; user: string; database: string };

export type Database = {
  readonly doors: Doors;
  /** For jobs and the command line; a connection from here has no rights until it takes on a role. */
  readonly pool: pg.Pool;
  /** Whether the server answers. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
};

export function poolConfig(address: Address): pg.PoolConfig {
  return "url" in address ? { connectionString: address.url } : { ...address };
}

/**
 * Opens the pool behind the doors. Every connection is powerless until a door takes on a role, so a forgotten door
 * sees nothing.
 * @param options `max` connections at once; `random` as the doors take it
 */
export function openDatabase(address: Address, options: { max?: number; random?: () => number } = {}): Database {
  const pool = new pg.Pool({
    ...poolConfig(address),
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    options: "-c role=powerless -c timezone=UTC -c statement_timeout=60000",
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  return {
    doors: makeDoors(pool, options.random ?? Math.random),
    pool,
    async isReachable() {
      try {
        await pool.query("select 1");
        return true;
      } catch {
        return false;
      }
    },
    close: () => pool.end(),
  };
}

/**
 * Migrates the database at `address` with a connection of its own.
 * @param prepare what else belongs to a database of this version; called each time, right after the migrations
 * @returns the names of the migrations applied now
 */
export async function migrateDatabase(
  address: Address,
  folder: string,
  prepare?: (client: pg.ClientBase) => Promise<void>,
): Promise<string[]> {
  const client = new pg.Client(poolConfig(address));
  await client.connect();
  try {
    const applied = await migrate(client, folder);
    await prepare?.(client);
    return applied;
  } finally {
    await client.end();
  }
}
