import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startProgram } from "./program.ts";
import { type Line, megabytes, median } from "./table.ts";

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
  const program = await startProgram(home, path);
  try {
    const database = databaseMemory(home);
    return {
      seconds: program.started / 1000,
      lines: [
        { what: "the program after its first page", measured: megabytes(proportionalMemory(String(program.pid))) },
        { what: `the database (${database.processes} processes)`, measured: megabytes(database.bytes) },
      ],
    };
  } finally {
    await program.end();
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
