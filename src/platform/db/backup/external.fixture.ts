// A PostgreSQL as an operator has it elsewhere: over TCP, with a password, and a role that is no superuser.
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { chooseAccount } from "../cluster/account.ts";
import { restoreLinks } from "../cluster/binaries.ts";

const run = promisify(execFile);

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address ? address.port : 0;
}

export type ExternalServer = {
  /** A database of the role `county`, made as docs/operations says: empty, UTF-8, C.UTF-8. */
  createDatabase(name: string): Promise<string>;
  /** A statement of whoever runs the server. */
  administer(statement: string): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a server of the version in `binaries`. */
export async function startExternalServer(binaries: string): Promise<ExternalServer> {
  restoreLinks(binaries);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "external-")));
  const account = await chooseAccount(join(folder, "none"), binaries);
  const program = (name: string, args: string[]): [string, string[]] => {
    const [first = "", ...rest] = [...account.prefix, join(binaries, "bin", name), ...args];
    return [first, rest];
  };
  writeFileSync(join(folder, "password"), "owner\n");
  for (const path of [folder, join(folder, "password")]) chownSync(path, account.uid, account.gid);
  const data = join(folder, "data");
  const init = `--encoding=UTF8 --locale=C.UTF-8 --username=postgres --auth=scram-sha-256 --no-instructions --no-sync`;
  await run(...program("initdb", [...init.split(" "), `--pwfile=${join(folder, "password")}`, "-D", data]));
  const port = await findFreePort();
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories=", "fsync=off"];
  const [name, args] = program("postgres", ["-D", data, ...settings.flatMap((setting) => ["-c", setting])]);
  const server: ChildProcess = spawn(name, args, { stdio: "ignore" });
  const admin = (database: string) => `postgres://postgres:owner@127.0.0.1:${port}/${database}`;
  await untilReady(admin("postgres"));
  await onServer(admin("postgres"), "create role county login createrole password 'county'");
  return {
    async createDatabase(database) {
      await onServer(
        admin("postgres"),
        `create database ${database} owner county encoding 'UTF8' locale 'C.UTF-8' template template0`,
      );
      return `postgres://county:county@127.0.0.1:${port}/${database}`;
    },
    administer: (statement) => onServer(admin("postgres"), statement),
    async stop() {
      server.kill("SIGINT");
      if (server.exitCode === null) await once(server, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string): Promise<void> {
  for (let patience = 200; ; patience -= 1) {
    try {
      return await onServer(url, "select 1");
    } catch (fault) {
      if (patience === 0) throw fault;
      await wait(50);
    }
  }
}

export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
