import { execFileSync } from "node:child_process";
import { chownSync, closeSync, constants, existsSync, openSync, readSync } from "node:fs";
import type { Account } from "./account.ts";

const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;

/**
 * A named pipe that everyone who uses the server holds open for writing. Nothing is ever written: when the last one lets go, the
 * reader beside the server sees its end and stops the server. The kernel lets go for processes that were killed.
 */
export type Lifeline = {
  /** A descriptor to read from, for the process beside the server; the caller closes it. */
  openReader(): number;
  /** Lets go. Tells whether nobody else holds on, so that the server will now stop. */
  release(): { last: boolean };
};

/** Whether anyone holds the pipe for reading: those who use the server, and the process that stops it. */
export function isLifelineHeld(path: string): boolean {
  try {
    closeSync(openSync(path, O_WRONLY | O_NONBLOCK));
    return true;
  } catch {
    // ENXIO: no reader. ENOENT: never used.
    return false;
  }
}

/** Takes hold of the pipe at `path`, which is made when it is not there and then stays: its identity is what joins all users. */
export function holdLifeline(path: string, account: Account): Lifeline {
  if (!existsSync(path)) makePipe(path, account);
  const reader = openSync(path, O_RDONLY | O_NONBLOCK);
  const writer = openSync(path, O_WRONLY | O_NONBLOCK);
  let outcome: { last: boolean } | undefined;
  return {
    // Does not block, because we hold the writing end; and reads on it do block, which is what the shell needs.
    openReader: () => openSync(path, O_RDONLY),
    release() {
      if (outcome) return outcome;
      closeSync(writer);
      outcome = { last: hasEnded(reader) };
      closeSync(reader);
      return outcome;
    },
  };
}

function makePipe(path: string, account: Account): void {
  try {
    execFileSync("mkfifo", ["-m", "600", path], { stdio: "pipe" });
    if (account.prefix.length > 0) chownSync(path, account.uid, account.gid);
  } catch (fault) {
    // Two commands started at the same time: the other one made it.
    if (!existsSync(path)) throw fault;
  }
}

/** Reading from a pipe without writers gives its end (0 bytes); with writers that say nothing it gives EAGAIN. */
function hasEnded(reader: number): boolean {
  try {
    return readSync(reader, Buffer.alloc(1)) === 0;
  } catch {
    return false;
  }
}
