import type { Kysely } from "kysely";
import type pg from "pg";
import { setTimeout as wait } from "node:timers/promises";
import { bindKysely } from "./connection.ts";
import type { DB } from "./schema.generated.ts";

/**
 * Who asks, in one county. `keys` are what row security compares `visible_to` with: `public`, `network`,
 * `o:<organisation>`, `d:<organisation>` (its deleted), `g:<group>`, `m:<AGS>`, `p:<membership>`.
 */
export type Reader = {
  readonly tenantId: string;
  readonly accountId: string | null;
  readonly isOffice: boolean;
  readonly keys: readonly string[];
};

declare const door: unique symbol;
/** A transaction as role `app`, for one reader in one county. Made by `withTenant` only. */
export type TenantDb = Kysely<DB> & { readonly [door]: "tenant" };
/** A read-only transaction as `public_reader`: published rows of one county. Made by `asPublic` only. */
export type PublicDb = Kysely<DB> & { readonly [door]: "public" };
/** A transaction that sees accounts, sessions and memberships of all counties and no records. Made by `asSignIn` only. */
export type SignInDb = Kysely<DB> & { readonly [door]: "sign_in" };
/** A transaction as the owner of all tables: setting up counties, backup. Never behind a request. */
export type OwnerDb = Kysely<DB> & { readonly [door]: "owner" };

export type Doors = {
  /** `work` is done again, in a new transaction, where the database ended the first for the sake of another (deadlock). */
  withTenant<T>(reader: Reader, work: (db: TenantDb) => Promise<T>): Promise<T>;
  asPublic<T>(tenantId: string, work: (db: PublicDb) => Promise<T>): Promise<T>;
  asSignIn<T>(work: (db: SignInDb) => Promise<T>, tenantId?: string): Promise<T>;
  asOwner<T>(work: (db: OwnerDb) => Promise<T>): Promise<T>;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A text literal. Settings travel in the same message as `begin`, so they cannot be parameters. */
function literal(text: string): string {
  if (text.includes("\0") || text.includes("\\")) throw new Error("Not a setting.");
  return `'${text.replaceAll("'", "''")}'`;
}

function checkId(id: string): string {
  if (!UUID.test(id)) throw new Error("Not an id.");
  return id;
}

/** A PostgreSQL array literal of reader keys; keys hold only letters, digits, `:` and `-`. */
function keyArray(keys: readonly string[]): string {
  for (const key of keys) if (!/^[a-z0-9:-]+$/.test(key)) throw new Error("Not a reader key.");
  return `{${keys.join(",")}}`;
}

/** Tries of a transaction that the database ends because two wait for each other. */
const MOST_TRIES = 7;

/**
 * Milliseconds before a transaction is tried again: it must not snatch from the other what that one has just been given
 * and has not yet taken, and several that were ended must not meet again. On a busy machine that one takes long to wake.
 */
const pauseAfter = (tries: number, random: () => number): number => 25 * 2 ** tries * (0.5 + random());

/** Two transactions waited for each other and the database ended this one: nothing of it stands, it can be done again. */
const isDeadlock = (error: unknown): boolean => (error as { code?: unknown }).code === "40P01";

async function inTransaction<D, T>(pool: pg.Pool, opening: string, work: (db: D) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(opening);
    const result = await work(bindKysely<DB>(client) as D);
    await client.query("commit");
    return result;
  } catch (error) {
    try {
      await client.query("rollback");
    } catch (rollbackError) {
      broken = rollbackError as Error;
    }
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Does a transaction again from its beginning, a little later, where the database ended it for the sake of another. */
async function again<T>(attempt: () => Promise<T>, random: () => number): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= MOST_TRIES || !isDeadlock(error)) throw error;
    }
    await wait(pauseAfter(tries, random));
  }
}

/**
 * The only ways to the data. Each opens one transaction, takes on a role for it, and says who asks, all in one message.
 * @param primary writes and reads; @param replica where public pages may be read from (default: the primary)
 * @param random a number from 0 to below 1: how long a transaction pauses that the database has ended for another's sake
 */
export function makeDoors(primary: pg.Pool, random: () => number, replica: pg.Pool = primary): Doors {
  return {
    withTenant(reader, work) {
      const opening = `begin; set local role app; select set_config('app.tenant', '${checkId(reader.tenantId)}', true), set_config('app.keys', ${literal(keyArray(reader.keys))}, true), set_config('app.office', '${reader.isOffice ? "yes" : ""}', true), set_config('app.account', '${reader.accountId === null ? "" : checkId(reader.accountId)}', true)`;
      return again(() => inTransaction(primary, opening, work), random);
    },
    asPublic(tenantId, work) {
      const opening = `begin read only; set local role public_reader; select set_config('app.tenant', '${checkId(tenantId)}', true)`;
      return inTransaction(replica, opening, work);
    },
    asSignIn(work, tenantId) {
      const opening = `begin; set local role app; select set_config('app.signing_in', 'yes', true), set_config('app.tenant', '${tenantId === undefined ? "" : checkId(tenantId)}', true)`;
      return inTransaction(primary, opening, work);
    },
    asOwner(work) {
      return inTransaction(primary, "begin; set local role migrator", work);
    },
  };
}
