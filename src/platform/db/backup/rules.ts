import pg from "pg";
import type { Table } from "./tables.ts";

const quote = pg.escapeIdentifier;

/** What holds again when all rows are there. */
export type LiftedRules = {
  tables: readonly Table[];
  references: readonly { table: string; name: string; definition: string }[];
};

/**
 * Takes the rules off that rows are held to one by one: COPY is refused under row security, tables refer to each other in
 * circles, and triggers would answer to rows that were already there. Only inside a transaction, which puts them back.
 */
export async function liftRules(client: pg.ClientBase, tables: readonly Table[]): Promise<LiftedRules> {
  const { rows: references } = await client.query<{ table: string; name: string; definition: string }>(
    `select relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
     from pg_constraint join pg_class on pg_class.oid = conrelid
     where contype = 'f' and conparentid = 0 and relname = any($1) and relnamespace = 'public'::regnamespace
     order by relname, conname`,
    [tables.map(({ name }) => name)],
  );
  for (const { table, name } of references) {
    await client.query(`alter table ${quote(table)} drop constraint ${quote(name)}`);
  }
  for (const { name, isProtected } of tables) {
    await client.query(`alter table ${quote(name)} disable trigger user`);
    if (isProtected) await client.query(`alter table ${quote(name)} no force row level security`);
  }
  return { tables, references };
}

/** Puts the rules back; every reference is checked for all rows. */
export async function putBackRules(client: pg.ClientBase, { tables, references }: LiftedRules): Promise<void> {
  for (const { table, name, definition } of references) {
    await client.query(`alter table ${quote(table)} add constraint ${quote(name)} ${definition}`);
  }
  for (const { name, isProtected } of tables) {
    await client.query(`alter table ${quote(name)} enable trigger user`);
    if (isProtected) await client.query(`alter table ${quote(name)} force row level security`);
  }
}

/**
 * Removes all that migrations have made in a database without rows, so that an older state of it can be made. What belongs
 * to others or to extensions stays; views go with their tables.
 */
const CLEAR = `
do $$
declare statement text;
begin
  -- Listed before the first is dropped: one may take others with it.
  foreach statement in array array(
    select format('drop %s if exists %s cascade', case relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, oid::regclass)
    from pg_class where relnamespace = 'public'::regnamespace and relowner = 'migrator'::regrole and relkind in ('r', 'p', 'v', 'S')
    union all
    select format('drop routine if exists %s cascade', oid::regprocedure)
    from pg_proc where pronamespace = 'public'::regnamespace and proowner = 'migrator'::regrole
      and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
  ) loop
    execute statement;
  end loop;
end $$`;

export async function clearEmpty(client: pg.ClientBase): Promise<void> {
  await client.query(CLEAR);
}
