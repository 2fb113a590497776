import { readFileSync, readlinkSync, realpathSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A server that is alive, as its file `postmaster.pid` describes it. */
export type Postmaster = { pid: number; port: number; socketFolder: string; state: "starting" | "ready" | "stopping" };

// Lines of postmaster.pid: miscadmin.h of PostgreSQL, LOCK_FILE_LINE_*.
const line = { pid: 0, port: 3, socketFolder: 4, state: 7 } as const;

/** Larger than any process id (Linux: 2^22), so nobody bears it. */
const nobodysPid = 4_194_305;

/** The server that works on this data, if one does. What a killed one left behind does not count. */
export function findPostmaster(dataFolder: string): Postmaster | undefined {
  const lines = readLines(join(dataFolder, "postmaster.pid"));
  const pid = Number(lines[line.pid]);
  if (!isServerOf(pid, dataFolder)) return undefined;
  const said = lines[line.state]?.trim();
  const state = said === "ready" || said === "stopping" ? said : "starting";
  return { pid, port: Number(lines[line.port]), socketFolder: lines[line.socketFolder] ?? "", state };
}

/**
 * A lock file left by a killed server names a process id that something else may bear by now (after a restart of the machine or the
 * container that is likely), and the server would refuse to start. Then the file gets an id nobody bears; the rest stays, because the
 * server uses it to see whether parts of the old one still hold the memory.
 */
export function disownLockFile(file: string, dataFolder: string): void {
  const [first, ...rest] = readLines(file);
  const pid = Number(first);
  if (first === undefined || !isAlive(pid) || isServerOf(pid, dataFolder)) return;
  writeFileSync(file, [nobodysPid, ...rest].join("\n"));
}

/** Whether a process with this id exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}

function isServerOf(pid: number, dataFolder: string): boolean {
  if (!isAlive(pid)) return false;
  // Without /proc (macOS) there is nothing better than that the process lives.
  if (process.platform !== "linux") return true;
  const program = readLink(`/proc/${pid}/exe`);
  // Denied in a container whose root may not look into other users' processes; the command line is open to all.
  if (program === undefined) return readLines(`/proc/${pid}/cmdline`, "\0").includes(realpathSync(dataFolder));
  // "(deleted)": the packages were installed anew while the server ran.
  if (basename(program.replace(/ \(deleted\)$/, "")) !== "postgres") return false;
  return readLink(`/proc/${pid}/cwd`) === realpathSync(dataFolder);
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function readLines(file: string, separator = "\n"): string[] {
  try {
    return readFileSync(file, "utf8").split(separator);
  } catch {
    return [];
  }
}
