import type pg from "pg";
import { UnsuitableDatabase } from "./unsuitable.ts";

/**
 * The roles of the database. Whoever logs in has none of their rights until a door takes one on
 * (`set local role`); `powerless` is what a connection is between doors; `jobs` works on the tables of the job queue alone.
 */
export const ROLES = ["migrator", "app", "public_reader", "finder", "jobs", "powerless"] as const;

/**
 * Creates the roles where they are missing and lets the one who is logged in take them on. Needs CREATEROLE (or
 * superuser) only where a role or membership is missing. Idempotent; safe to run in several processes at once.
 * @throws UnsuitableDatabase where the one who is logged in may not
 */
export async function prepareRoles(client: pg.ClientBase): Promise<void> {
  try {
    await grantRoles(client);
  } catch (error) {
    // SQLSTATE insufficient_privilege
    if (!(error instanceof Error && "code" in error && error.code === "42501")) throw error;
    throw new UnsuitableDatabase(
      "Der Benutzer der Datenbank darf sie nicht einrichten: Sie muss ihm gehören, und er braucht das Recht CREATEROLE " +
        "(docs/operations/README.md sagt, wie man sie anlegt).",
      { cause: error },
    );
  }
}

async function grantRoles(client: pg.ClientBase): Promise<void> {
  // Roles belong to the whole server: one process at a time, whichever database it is in.
  await client.query("select pg_advisory_lock(7340101)");
  try {
    const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname = any($1)", [
      [...ROLES],
    ]);
    const present = new Set(rows.map((row) => row.rolname));
    for (const role of ROLES) {
      if (!present.has(role)) await client.query(`create role ${role} nologin noinherit`);
    }
    // Since 16 whoever makes a role may grant it but not take it on, and inheriting is said with the grant.
    const { rows: server } = await client.query<{ isNew: boolean }>(
      `select current_setting('server_version_num')::int >= 160000 as "isNew"`,
    );
    const [right, terms] = server[0]?.isNew ? ["set", " with inherit false, set true"] : ["member", ""];
    for (const role of ROLES) {
      const { rows: held } = await client.query<{ held: boolean }>("select pg_has_role(session_user, $1, $2) as held", [
        role,
        right,
      ]);
      // A superuser is a member of everything; others need it in writing.
      if (!held[0]?.held) await client.query(`grant ${role} to current_user${terms}`);
    }
    const { rows: finder } = await client.query<{ held: boolean }>(
      "select exists (select from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member where g.rolname = 'finder' and r.rolname = 'migrator') as held",
    );
    // migrator hands the search views over to finder
    if (!finder[0]?.held) await client.query("grant finder to migrator");
  } finally {
    await client.query("select pg_advisory_unlock(7340101)");
  }
  const database = (await client.query<{ name: string }>("select quote_ident(current_database()) as name")).rows[0]
    ?.name;
  await client.query(`grant create on database ${database} to migrator`);
  await client.query("grant create, usage on schema public to migrator");
  await client.query("grant create, usage on schema public to finder");
  await client.query("grant usage on schema public to app, public_reader");
}
