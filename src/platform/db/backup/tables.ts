import { createHash } from "node:crypto";
import pg from "pg";
import { copyOut } from "./copy.ts";
import { BackupFailure } from "./failure.ts";

/** A table of the program with what is needed to copy and compare it. */
export type Table = {
  name: string;
  /** Columns that hold what was written; sorted, so that two databases agree. */
  stored: string[];
  /** Columns the database computes itself. */
  generated: string[];
  /** `order by` of the primary key, the same in every database whatever its sorting rules. */
  order: string;
  isProtected: boolean;
};

const quote = pg.escapeIdentifier;
const list = (columns: readonly string[]): string => columns.map(quote).join(", ");

/** Kysely's own two tables are written by the migrations, not copied. */
const NOT_OURS = "^kysely_";

const TABLES = `
select class.relname as name,
  coalesce((select array_agg(attname::text order by attname) from pg_attribute
    where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = ''), '{}') as stored,
  coalesce((select array_agg(attname::text order by attname) from pg_attribute
    where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated <> ''), '{}') as generated,
  coalesce((select string_agg(quote_ident(attname) || case when attcollation <> 0 then ' collate "C"' else '' end, ', ' order by place)
    from pg_index, unnest(indkey::int2[]) with ordinality as key (number, place), pg_attribute
    where indrelid = class.oid and indisprimary and attrelid = class.oid and attnum = key.number),
    quote_ident(class.relname) || '::text collate "C"') as "order",
  class.relforcerowsecurity as "isProtected"
from pg_class class
where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p') and not class.relispartition
  and class.relowner = 'migrator'::regrole and class.relname !~ '${NOT_OURS}'
order by class.relname collate "C"`;

/** The tables that belong to the program, by name. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  return (await client.query<Table>(TABLES)).rows;
}

/**
 * Row security filters silently: a protected table on which `migrator` is not allowed to see everything would be copied
 * without its rows. Such a table is refused.
 */
export async function checkVisible(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relowner = 'migrator'::regrole
      and relforcerowsecurity and (
        not exists (select from pg_policy where polrelid = pg_class.oid and polpermissive and polcmd = '*'
          and polroles = array['migrator'::regrole::oid] and pg_get_expr(polqual, polrelid) = 'true')
        or exists (select from pg_policy where polrelid = pg_class.oid and not polpermissive
          and polroles && array[0::oid, 'migrator'::regrole::oid]))`);
  const names = rows.map((row) => row.name);
  if (names.length > 0) throw new BackupFailure(`Diese Tabellen sind nicht vollständig zu lesen: ${names.join(", ")}.`);
}

/** The rows as they are written to a backup, in the order of the primary key. */
export function readRows(client: pg.ClientBase, table: Table): AsyncIterable<Buffer> {
  return copyOut(
    client,
    `copy (select ${list(table.stored)} from ${quote(table.name)} order by ${table.order}) to stdout`,
  );
}

/** The statement that takes in what `readRows` gives; the same text stands in backups. */
export function writeStatement(table: { name: string; stored: readonly string[] }): string {
  return `copy public.${quote(table.name)} (${list(table.stored)}) from stdin`;
}

/** SHA-256 over all rows, computed columns included, in the order of the primary key. */
export async function digestTable(client: pg.ClientBase, table: Table): Promise<string> {
  const columns = list([...table.stored, ...table.generated]);
  const hash = createHash("sha256");
  const rows = copyOut(client, `copy (select ${columns} from ${quote(table.name)} order by ${table.order}) to stdout`);
  for await (const piece of rows) hash.update(piece);
  return hash.digest("hex");
}

export async function countRows(client: pg.ClientBase, table: { name: string }): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::float8 as count from ${quote(table.name)}`);
  return rows[0]?.count ?? 0;
}

export async function hasRows(client: pg.ClientBase, table: { name: string }): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(`select exists (select from ${quote(table.name)}) as found`);
  return rows[0]?.found ?? false;
}

/** Where counters stand; text, because they may be larger than numbers are exact. */
export async function readSequences(client: pg.ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select sequencename as name, last_value::text as value from pg_sequences
     where schemaname = 'public' and sequenceowner = 'migrator' and last_value is not null order by sequencename`,
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.value]));
}

export async function writeSequences(
  client: pg.ClientBase,
  sequences: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, value] of Object.entries(sequences)) {
    await client.query("select setval($1::regclass, $2::bigint)", [`public.${quote(name)}`, value]);
  }
}
