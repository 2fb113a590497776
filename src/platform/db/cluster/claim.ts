import { Client } from "pg";
import type { Cluster } from "./index.ts";

/** The right to be the one program that serves from this data, or who has it. */
export type Claim = { release(): Promise<void> } | { heldByPid: number; port?: number };

/** Any number, the same for all; advisory locks are per database. */
const claimKey = 1_836_348_517;

/**
 * Claims the data for a serving program. Held by a connection to the embedded server, so that it ends with the program however that
 * ends. The holder's process and port stand in the connection's name, for the message of who comes second.
 * Many programs may serve from one external database; this is for the embedded one.
 */
export async function claimServer(cluster: Cluster, self: { pid: number; port: number }): Promise<Claim> {
  const client = new Client({
    host: cluster.host,
    port: cluster.port,
    user: cluster.user,
    database: cluster.database,
    ssl: false,
    application_name: `miteinander pid=${self.pid} port=${self.port}`,
  });
  // When the server ends, every other connection tells so too.
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [claimKey]);
  if (rows[0]?.mine) return { release: () => client.end() };
  const holder = await findHolder(client);
  await client.end();
  return holder;
}

async function findHolder(client: Client): Promise<{ heldByPid: number; port?: number }> {
  const { rows } = await client.query<{ name: string }>(
    `select activity.application_name as name
       from pg_locks join pg_stat_activity activity using (pid)
      where pg_locks.locktype = 'advisory' and pg_locks.granted
        and pg_locks.database = (select oid from pg_database where datname = current_database())
        and (pg_locks.classid::bigint << 32) + pg_locks.objid::bigint = $1`,
    [claimKey],
  );
  const [, pid, port] = /pid=(\d+) port=(\d+)/.exec(rows[0]?.name ?? "") ?? [];
  return { heldByPid: Number(pid ?? 0), ...(port && { port: Number(port) }) };
}
