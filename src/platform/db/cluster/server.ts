import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { closeSync, existsSync, fchownSync, openSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { Account } from "./account.ts";
import { prepareSocketFolder, socketPort } from "./folders.ts";
import type { Lifeline } from "./lifeline.ts";
import { disownLockFile, findPostmaster } from "./postmaster.ts";

export type ServerSite = {
  dataFolder: string;
  logFile: string;
  binaries: string;
  account: Account;
};

/** What became of an attempt: our server is ready, another command's server was faster, the old one is not quite gone, or it failed. */
export type StartOutcome =
  | { kind: "ready" }
  | { kind: "elsewhere" }
  | { kind: "busy" }
  | { kind: "failed"; said: string };

/**
 * Waits beside the server, in a session of its own so that Ctrl-C does not reach them. Descriptor 3 is the lifeline: its end, which
 * comes also when we are killed, means SIGINT to the server (fast shutdown: sessions end, nothing confirmed is lost).
 */
const supervise = `
LC_ALL=C; export LC_ALL
"$@" 3<&- 1>&2 </dev/null &
server=$!
echo "$server"
exec 1>&-
( while read -r _ <&3; do :; done; kill -INT "$server" ) &
watcher=$!
exec 3<&-
wait "$server"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"
`;

/** Reasons that pass by themselves: an old server's last processes, a faster command, one that tidied up behind its own server. */
const isPassing = /shared memory block|lock file .* already exists|could not create lock file .*No such file/;

/** Starts the server and waits until it takes connections, however long it needs to recover. */
export async function startServer(site: ServerSite, lifeline: Lifeline): Promise<StartOutcome> {
  disownLockFile(join(site.dataFolder, "postmaster.pid"), site.dataFolder);
  const socketFolder = prepareSocketFolder(site.dataFolder, site.account);
  for (const name of readdirSync(socketFolder)) {
    if (name.endsWith(".lock")) disownLockFile(join(socketFolder, name), site.dataFolder);
  }
  trimLog(site.logFile);
  const logStart = existsSync(site.logFile) ? statSync(site.logFile).size : 0;
  const child = spawnSupervisor(site, socketFolder, lifeline);
  const pid = await readServerPid(child);
  while (child.exitCode === null && child.signalCode === null) {
    const found = findPostmaster(site.dataFolder);
    if (found && found.pid === pid && found.state === "ready") return { kind: "ready" };
    await wait(5);
  }
  if (findPostmaster(site.dataFolder)) return { kind: "elsewhere" };
  const said = readFileSync(site.logFile).subarray(logStart).toString("utf8").trim();
  return isPassing.test(said) ? { kind: "busy" } : { kind: "failed", said };
}

function spawnSupervisor(site: ServerSite, socketFolder: string, lifeline: Lifeline): ChildProcess {
  const reader = lifeline.openReader();
  const logDescriptor = openSync(site.logFile, "a", 0o600);
  try {
    if (site.account.prefix.length > 0) fchownSync(logDescriptor, site.account.uid, site.account.gid);
    const server = [
      ...site.account.prefix,
      join(site.binaries, "bin", "postgres"),
      ...serverOptions(site.dataFolder, socketFolder),
    ];
    const child = spawn("sh", ["-c", supervise, "sh", ...server], {
      detached: true,
      stdio: ["ignore", "pipe", logDescriptor, reader],
    });
    // A program that has nothing else to do may end; the lifeline then stops the server.
    child.unref();
    return child;
  } finally {
    closeSync(reader);
    closeSync(logDescriptor);
  }
}

function serverOptions(dataFolder: string, socketFolder: string): string[] {
  const settings = {
    listen_addresses: "",
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: "0700",
    port: String(socketPort),
    lc_messages: "C",
    timezone: "UTC",
    log_timezone: "UTC",
    // Our queries are short: compiling them costs more than it brings.
    jit: "off",
  };
  return ["-D", dataFolder, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

async function readServerPid(child: ChildProcess): Promise<number> {
  const output: Readable | null = child.stdout;
  let text = "";
  if (output) for await (const chunk of output) text += String(chunk);
  return Number.parseInt(text, 10);
}

const largestLog = 10 * 1024 * 1024;

function trimLog(file: string): void {
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`);
}
