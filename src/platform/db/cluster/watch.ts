import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../../log.ts";
import { findPostmaster } from "./postmaster.ts";

/** Milliseconds between looks, and between tries to start the server again. */
const LOOK = 500;

/**
 * Milliseconds for which a start is tried again and again. Processes of a killed server hold its memory until their query
 * ends: at most a minute (`statement_timeout`).
 */
const PATIENCE = 90_000;

type Watching = {
  dataFolder: string;
  /** Starts the server, or joins who was faster. @throws where neither works */
  start(): Promise<unknown>;
  /** The server cannot be had again. */
  onLost(reason: unknown): void;
  log: Log;
  /** Instead of 90 seconds, in milliseconds. */
  patience?: number;
};

/** `end` resolves when nothing is being started any more. */
export type Watch = { end(): Promise<void> };

/** Looks after a server and starts it again where it has ended: killed for want of memory, by a slip, by its own fault. */
export function watchServer({ dataFolder, start, onLost, log, patience = PATIENCE }: Watching): Watch {
  const ending = new AbortController();
  const { signal } = ending;
  // Who has nothing else to do is not kept from ending.
  const pause = () => wait(LOOK, undefined, { ref: false, signal }).catch(() => {});

  async function startAgain(): Promise<void> {
    log.warn("the database server has ended, starting it again");
    const until = performance.now() + patience;
    while (!signal.aborted) {
      try {
        await start();
        log.warn("the database server runs again");
        return;
      } catch (reason) {
        if (performance.now() > until) {
          ending.abort();
          return onLost(reason);
        }
        log.warn("the database server does not start, trying again", { error: reason });
      }
      await pause();
    }
  }

  async function look(): Promise<void> {
    while (!signal.aborted) {
      if (findPostmaster(dataFolder) === undefined) await startAgain();
      await pause();
    }
  }

  const looking = look();
  return {
    end() {
      ending.abort();
      return looking;
    },
  };
}
