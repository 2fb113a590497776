import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../../log.ts";
import { chooseAccount } from "./account.ts";
import { findBinaries, restoreLinks } from "./binaries.ts";
import { ensureDatabase } from "./database.ts";
import { ClusterFailure } from "./failure.ts";
import { prepareDataFolder, removeSocketFolder } from "./folders.ts";
import { holdLifeline, isLifelineHeld } from "./lifeline.ts";
import type { Lifeline } from "./lifeline.ts";
import type { Postmaster } from "./postmaster.ts";
import { findPostmaster, isAlive } from "./postmaster.ts";
import type { ServerSite } from "./server.ts";
import { startServer } from "./server.ts";
import { type Watch, watchServer } from "./watch.ts";

export { claimServer } from "./claim.ts";
export type { Claim } from "./claim.ts";
export { ClusterFailure } from "./failure.ts";

/** A running embedded PostgreSQL, reached over its Unix socket without a password. */
export type Cluster = {
  /** Folder of the Unix socket; `pg` takes it as the host. */
  host: string;
  port: number;
  user: "postgres";
  database: "miteinander";
  /** Whether it was already running, started by another command. */
  joined: boolean;
  /** Such as `18.4`. */
  serverVersion: string;
  /** From now on looks after the server: where it ends without being asked to, it is started again, else `onLost` is told why not. */
  watch(onLost: (reason: unknown) => void): void;
  /** Lets go of the server. The last one to let go stops it, and then this resolves when it is gone. Close connections before. */
  stop(): Promise<void>;
};

type ClusterOptions = {
  /** Folder for `pgdata`, the server's log and the lifeline; made when missing. */
  home: string;
  /** Folder with `bin/`, `lib/`, `share/` of a PostgreSQL ≥ 15; the packaged one unless told otherwise. */
  binaries?: string;
  log: Log;
};

/**
 * Starts the embedded PostgreSQL on the data in `home`, or joins it where another command already runs it. Makes the data on first use
 * (UTF-8, `C.UTF-8`). The server lives as long as anyone who opened it: also when that one is killed it stops with the last of them.
 * Throws ClusterFailure with a German sentence when it cannot be had.
 */
export async function openCluster({ home, binaries = findBinaries(), log }: ClusterOptions): Promise<Cluster> {
  mkdirSync(home, { recursive: true });
  const realHome = realpathSync(home);
  const dataFolder = join(realHome, "pgdata");
  restoreLinks(binaries);
  const account = await chooseAccount(dataFolder, binaries);
  const pipe = join(realHome, "pgdata.lifeline");
  const orphan = isLifelineHeld(pipe) ? undefined : findPostmaster(dataFolder);
  const lifeline = holdLifeline(pipe, account);
  try {
    if (orphan) await stopOrphan(orphan, dataFolder, log);
    const site: ServerSite = { dataFolder, logFile: join(realHome, "postgres.log"), binaries, account };
    const { server, joined } = await reachServer(site, lifeline, log);
    const { serverVersion } = await ensureDatabase(server);
    log.debug("database server is ready", { version: serverVersion, joined, pid: server.pid });
    let watching: Watch | undefined;
    return {
      host: server.socketFolder,
      port: server.port,
      user: "postgres",
      database: "miteinander",
      joined,
      serverVersion,
      watch(onLost) {
        watching ??= watchServer({ dataFolder, start: () => reachAgain(site, lifeline, log), onLost, log });
      },
      async stop() {
        await watching?.end();
        await leave(lifeline, dataFolder, server.socketFolder);
      },
    };
  } catch (fault) {
    lifeline.release();
    throw fault;
  }
}

/** How often a start is tried again while a killed server's last processes still hold its memory: they need up to a second. */
const patience = { attempts: 100, milliseconds: 50 };

async function reachServer(
  site: ServerSite,
  lifeline: Lifeline,
  log: Log,
): Promise<{ server: Postmaster; joined: boolean }> {
  let joined = true;
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    const server = await waitUntilReady(site.dataFolder);
    if (server) return { server, joined };
    if (await prepareDataFolder(site.dataFolder, site.binaries, site.account))
      log.info("database created", { folder: site.dataFolder });
    const outcome = await startServer(site, lifeline);
    if (outcome.kind === "failed") {
      throw new ClusterFailure(`Die eingebaute Datenbank startet nicht. Sie sagt:\n${outcome.said || "(nichts)"}`);
    }
    joined = outcome.kind !== "ready";
    if (outcome.kind === "busy") await wait(patience.milliseconds);
  }
  throw new ClusterFailure(`Die Daten in ${site.dataFolder} werden noch von einem früheren Datenbankprozess gehalten.`);
}

/** The same on data that were there: a new, empty database in their place would look as if nothing had ever been written. */
async function reachAgain(site: ServerSite, lifeline: Lifeline, log: Log): Promise<unknown> {
  if (existsSync(join(site.dataFolder, "PG_VERSION"))) return reachServer(site, lifeline, log);
  throw new ClusterFailure(`Die Daten in ${site.dataFolder} sind nicht mehr da.`);
}

/** The running server once it takes connections; undefined when there is none (any more). */
async function waitUntilReady(dataFolder: string): Promise<Postmaster | undefined> {
  for (;;) {
    const server = findPostmaster(dataFolder);
    if (!server || server.state === "ready") return server;
    await wait(10);
  }
}

/** A server whose watcher was killed and that nobody uses: nothing would ever stop it. */
async function stopOrphan(server: Postmaster, dataFolder: string, log: Log): Promise<void> {
  log.warn("stopping a database server that was left behind", { pid: server.pid });
  if (isAlive(server.pid)) process.kill(server.pid, "SIGINT");
  await waitUntilGone(server.pid, dataFolder);
}

async function leave(lifeline: Lifeline, dataFolder: string, socketFolder: string): Promise<void> {
  // Not always the one that was there at first: it may have been started again.
  const server = findPostmaster(dataFolder);
  if (!lifeline.release().last) return;
  if (server !== undefined) await waitUntilGone(server.pid, dataFolder);
  removeSocketFolder(socketFolder);
}

async function waitUntilGone(pid: number, dataFolder: string): Promise<void> {
  while (findPostmaster(dataFolder)?.pid === pid || isAlive(pid)) await wait(10);
}
