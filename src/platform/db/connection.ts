import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from "kysely";
import pg from "pg";
import type { NamedQuery } from "./prepared.ts";

// Days are ISO texts, never timestamps that a time zone can move; counts are numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIME, (text) => text.slice(0, 5));
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** One client of the pool, as Kysely sees it. */
class BoundConnection implements DatabaseConnection {
  readonly #client: pg.ClientBase;

  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const values = [...query.parameters];
    const named = "statement" in query ? { name: (query as NamedQuery).statement } : {};
    const result = await this.#client.query<R & pg.QueryResultRow>({ text: query.sql, values, ...named });
    return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) };
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Streaming is not used: read in pages instead.");
  }
}

const nothing = async () => {};

/**
 * A Kysely that speaks over exactly this client: the transaction the client is in is the only one there is.
 * Transactions are opened by the doors, never by callers; migrations alone open their own (`transactions: "own"`), or are
 * a part of one that is open (`"given"`).
 */
export function bindKysely<DB>(client: pg.ClientBase, transactions: "door" | "own" | "given" = "door"): Kysely<DB> {
  const connection = new BoundConnection(client);
  const say = (statement: string) => async () => {
    if (transactions === "door") throw new Error("A door already opened the transaction.");
    if (transactions === "own") await client.query(statement);
  };
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: say("begin"),
    commitTransaction: say("commit"),
    rollbackTransaction: say("rollback"),
    releaseConnection: nothing,
    destroy: nothing,
  };
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
