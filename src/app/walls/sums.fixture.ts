// Whether anything in the database is other than before.
import type pg from "pg";

/** Rows of one county (its id) where a table has counties; tables that are left out. */
export type Within = { tenantId?: string; leaveOut?: readonly string[] };

/** Sums of all rows of all tables. Where nobody has written since, the last sum is still true and nothing is read. */
export class Sums {
  readonly #client: pg.Client;
  readonly #known = new Map<string, { at: string; sum: string }>();

  constructor(client: pg.Client) {
    this.#client = client;
  }

  async of(within: Within = {}): Promise<string> {
    const key = JSON.stringify(within);
    const at = await this.#lastWritten();
    const known = this.#known.get(key);
    const sum = known?.at === at ? known.sum : await this.#read(within);
    this.#known.set(key, { at, sum });
    return sum;
  }

  /** Rises with every transaction that writes; reading leaves it as it is. */
  async #lastWritten(): Promise<string> {
    const { rows } = await this.#client.query<{ xid: string }>(
      "select pg_snapshot_xmax(pg_current_snapshot())::text as xid",
    );
    return rows[0]?.xid ?? "";
  }

  async #read({ tenantId, leaveOut = [] }: Within): Promise<string> {
    const { rows } = await this.#client.query<{ name: string; own: boolean }>(
      `select relname as name, exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'tenant_id') as own
       from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relname = any($1) order by relname`,
      [leaveOut],
    );
    const parts = rows
      .filter(({ own }) => own || tenantId === undefined)
      .map(({ name, own }) => {
        const where = own && tenantId !== undefined ? `where tenant_id = '${tenantId}'` : "";
        return `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as sum from "${name}" t ${where}`;
      });
    return JSON.stringify((await this.#client.query(`${parts.join(" union all ")} order by name`)).rows);
  }
}
