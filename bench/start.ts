import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectRoot } from "../src/platform/root.ts";
import { type Line, megabytes, median } from "./table.ts";

function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Asks until the page is there. @returns milliseconds since `since` */
async function waitForPage(url: string, since: number, child: ChildProcess): Promise<number> {
  while (performance.now() - since < 60_000) {
    if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode}.`);
    try {
      const answer = await fetch(url);
      await answer.arrayBuffer();
      if (answer.status === 200) return performance.now() - since;
    } catch {
      await wait(10);
    }
  }
  throw new Error(`${url} did not answer within a minute.`);
}

/** Proportional memory of a process: what it shares with others is divided among them. 0 where the system does not tell. */
function proportionalMemory(pid: string): number {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Memory of the database server of this home, all its processes together. */
function databaseMemory(home: string): { bytes: number; processes: number } {
  const main = readFileSync(join(home, "pgdata", "postmaster.pid"), "utf8").split("\n")[0] ?? "";
  const isOurs = (pid: string) => {
    try {
      return pid === main || readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1] === main;
    } catch {
      return false;
    }
  };
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && isOurs(name));
  return { bytes: pids.reduce((sum, pid) => sum + proportionalMemory(pid), 0), processes: pids.length };
}

type Start = { seconds: number; lines: Line[] };

async function startOnce(home: string, path: string): Promise<Start> {
  const port = await findFreePort();
  const since = performance.now();
  const child = spawn(process.execPath, ["--max-semi-space-size=8", join(projectRoot, "dist/src/main.js")], {
    env: { ...process.env, PORT: String(port), MITEINANDER_HOME: home, MITEINANDER_DEMO: "0", LOG_LEVEL: "error" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    const seconds = (await waitForPage(`http://127.0.0.1:${port}${path}`, since, child)) / 1000;
    const database = databaseMemory(home);
    return {
      seconds,
      lines: [
        { what: "the program after its first page", measured: megabytes(proportionalMemory(String(child.pid))) },
        { what: `the database (${database.processes} processes)`, measured: megabytes(database.bytes) },
      ],
    };
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

/** Starts the program as an operator does, on a database that is there, until the first page of a county has come. */
export async function measureStart(home: string, path: string): Promise<{ start: Line[]; memory: Line[] }> {
  const starts: Start[] = [];
  for (let time = 0; time < 3; time += 1) starts.push(await startOnce(home, path));
  const seconds = median(starts.map((start) => start.seconds));
  return {
    start: [
      {
        what: "from the start of the program to the first page",
        measured: `${seconds.toFixed(2)} s`,
        limit: "≤ 3 s",
        holds: seconds <= 3,
      },
    ],
    memory: starts[0]?.lines ?? [],
  };
}
