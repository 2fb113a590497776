import { type ConstructorOptions, type Db, PgBoss } from "pg-boss";
import type pg from "pg";

/** Where pg-boss keeps its tables. */
export const SCHEMA = "pgboss";

/**
 * pg-boss over the program's own pool: role `jobs` for each statement, powerless again afterwards. Role by `set role`
 * and not by a transaction, because some of its statements bring a transaction of their own.
 */
export function overPool(pool: pg.Pool): Db {
  return {
    async executeSql(text, values) {
      const client = await pool.connect();
      let broken = true;
      try {
        await client.query("set role jobs");
        const result = await client.query(text, values);
        await client.query("set role powerless");
        broken = false;
        return result;
      } finally {
        // A connection whose role or transaction is in doubt is closed, not handed on.
        client.release(broken);
      }
    },
  };
}

/** pg-boss over one connection and whatever role that has: to install and upgrade. */
export function overClient(client: pg.ClientBase): Db {
  return { executeSql: (text, values) => client.query(text, values) };
}

/** pg-boss with what all uses have in common: it owns neither schema nor indexes at run time. */
export function createBoss(db: Db, options: Omit<ConstructorOptions, "db" | "schema">): PgBoss {
  return new PgBoss({
    db,
    schema: SCHEMA,
    createSchema: false,
    migrate: false,
    reindex: false,
    monitorVacuum: false,
    ...options,
  });
}
