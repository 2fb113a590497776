import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Account } from "./account.ts";
import { readMajorVersion } from "./binaries.ts";
import { ClusterFailure } from "./failure.ts";
import { isAlive } from "./postmaster.ts";

const run = promisify(execFile);

/** The socket is alone in its folder, so its number never clashes. */
export const socketPort = 5432;

/** sun_path of sockaddr_un holds 108 bytes with the closing zero; the server calls a longer path fatal. */
const longestSocketPath = 107;

/** Makes (or finds) the folder of the socket: ours alone, because whoever reaches the socket is let in without a password. */
export function prepareSocketFolder(dataFolder: string, account: Account): string {
  const hash = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  const name = `miteinander-${process.getuid?.() ?? 0}-${hash}`;
  const fits = (folder: string) => Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestSocketPath;
  const folder = [tmpdir(), "/tmp"].map((parent) => join(parent, name)).find(fits);
  if (folder === undefined) throw new ClusterFailure("Der Pfad für den Socket der Datenbank ist zu lang.");
  mkdirOwned(folder, account);
  return folder;
}

/** Removes the folder of a server that has gone, unless the next one is already in it. */
export function removeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or not there: both are as well.
  }
}

function mkdirOwned(folder: string, account: Account): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (account.prefix.length > 0) chownSync(folder, account.uid, account.gid);
  } catch (fault) {
    if (!existsSync(folder)) throw fault;
  }
  const found: Stats = lstatSync(folder);
  const isOurs = found.isDirectory() && (found.uid === account.uid || found.uid === process.getuid?.());
  if (!isOurs) throw new ClusterFailure(`Der Ordner ${folder} gehört jemand anderem. Bitte entfernen Sie ihn.`);
  chmodSync(folder, 0o700);
  if (account.prefix.length > 0) chownSync(folder, account.uid, account.gid);
}

/** Makes the data folder when there is none. It appears under its name only when it is complete. Returns whether it is new. */
export async function prepareDataFolder(dataFolder: string, binaries: string, account: Account): Promise<boolean> {
  removeUnfinished(dataFolder);
  if (existsSync(dataFolder)) {
    checkVersion(dataFolder, binaries);
    if (account.prefix.length > 0) await giveTo(account, dataFolder);
    return false;
  }
  const unfinished = `${dataFolder}.new-${process.pid}`;
  mkdirOwned(unfinished, account);
  const [command = "", ...args] = [
    ...account.prefix,
    join(binaries, "bin", "initdb"),
    ...initdbOptions,
    "-D",
    unfinished,
  ];
  try {
    await run(command, args);
    renameSync(unfinished, dataFolder);
  } catch (fault) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another command was faster; its folder is as good.
    if (existsSync(dataFolder)) return false;
    throw new ClusterFailure(`Die Datenbank ließ sich nicht anlegen: ${describe(fault)}`, { cause: fault });
  }
  syncFolder(dirname(dataFolder));
  return true;
}

const initdbOptions = (
  "--encoding=UTF8 --locale=C.UTF-8 --lc-messages=C --username=postgres --auth-local=trust --auth-host=reject " +
  "--data-checksums --no-instructions"
).split(" ");

function removeUnfinished(dataFolder: string): void {
  const parent = dirname(dataFolder);
  for (const name of readdirSync(parent)) {
    const pid = /^pgdata\.new-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function checkVersion(dataFolder: string, binaries: string): void {
  const file = join(dataFolder, "PG_VERSION");
  if (!existsSync(file)) {
    throw new ClusterFailure(`Der Ordner ${dataFolder} ist keine Datenbank: Die Datei PG_VERSION fehlt.`);
  }
  const made = Number(readFileSync(file, "utf8"));
  const ours = readMajorVersion(binaries);
  if (ours === undefined || made === ours) return;
  throw new ClusterFailure(
    `Die Daten in ${dataFolder} stammen von PostgreSQL ${made}, das Programm bringt PostgreSQL ${ours} mit. ` +
      "Sichern Sie sie mit der bisherigen Fassung (backup) und spielen Sie sie in einen neuen Ordner ein (restore).",
  );
}

/** Data that was copied by root, or whose owner is no longer known here, is given to the account the server runs as. */
async function giveTo(account: Account, dataFolder: string): Promise<void> {
  if (statSync(dataFolder).uid === account.uid) return;
  await run("chown", ["-R", `${account.uid}:${account.gid}`, dataFolder]);
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function describe(fault: unknown): string {
  if (fault instanceof Error && "stderr" in fault && typeof fault.stderr === "string" && fault.stderr)
    return fault.stderr.trim();
  return fault instanceof Error ? fault.message : String(fault);
}
