import { Client, DatabaseError } from "pg";
import type { Postmaster } from "./postmaster.ts";

const name = "miteinander";

/** Makes the program's database when it is missing, and tells the server's version. */
export async function ensureDatabase(server: Postmaster): Promise<{ serverVersion: string }> {
  try {
    return await readVersion(server, name);
  } catch (fault) {
    if (!hasCode(fault, "3D000")) throw fault;
  }
  const client = connectTo(server, "postgres");
  await client.connect();
  try {
    await client.query(
      `create database ${name} encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8' template template0`,
    );
  } catch (fault) {
    // 42P04: another command made it at this moment; 23505: the same, seen earlier.
    if (!hasCode(fault, "42P04") && !hasCode(fault, "23505")) throw fault;
  } finally {
    await client.end();
  }
  return readVersion(server, name);
}

async function readVersion(server: Postmaster, database: string): Promise<{ serverVersion: string }> {
  const client = connectTo(server, database);
  try {
    await client.connect();
    const { rows } = await client.query<{ serverVersion: string }>(
      `select split_part(current_setting('server_version'), ' ', 1) as "serverVersion"`,
    );
    return rows[0] ?? { serverVersion: "" };
  } finally {
    await client.end();
  }
}

function connectTo(server: Postmaster, database: string): Client {
  const client = new Client({ host: server.socketFolder, port: server.port, user: "postgres", database, ssl: false });
  // A connection that ends under us fails the query that runs on it; without a listener it would end the program instead.
  client.on("error", () => {});
  return client;
}

function hasCode(fault: unknown, code: string): boolean {
  return fault instanceof DatabaseError && fault.code === code;
}
