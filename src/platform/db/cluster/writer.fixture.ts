// Writes numbered rows one by one for the tests, and tells each only when the server has confirmed it.
import { Client } from "pg";
import { createLog } from "../../log.ts";
import { openCluster } from "./index.ts";

const cluster = await openCluster({ home: process.argv[2] ?? "", log: createLog({ level: "error" }) });
const client = new Client({ host: cluster.host, port: cluster.port, user: cluster.user, database: cluster.database });
client.on("error", () => process.exit(1));
await client.connect();
await client.query("create table if not exists written (number int primary key generated always as identity)");
for (;;) {
  const { rows } = await client.query<{ number: number }>("insert into written default values returning number");
  console.log(rows[0]?.number);
}
