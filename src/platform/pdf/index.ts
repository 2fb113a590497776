/** Accessible PDF (ISO 14289-1, PDF/UA-1) from data, in a process of its own: one book after the other. */
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import type { Book } from "./book.ts";
import type { Paper } from "./paper.ts";
import type { Printed, Work } from "./press.ts";

export type { Block, Book, Chapter, Entry, Fact, Index, Logo, Span } from "./book.ts";
export type { Paper, Table, Title } from "./paper.ts";
export { blocksOfMarkdown } from "./from-markdown.ts";

/** Books that wait at most; who asks for one more is asked to come back. */
const MOST_WAITING = 6;
/** Milliseconds one book may take, and the press waits for another before it ends. */
const LONGEST = 45_000;
const IDLE = 60_000;
/** Bytes of memory the press may take, and how often that is looked at (where the system tells, as Linux does). */
const MOST_MEMORY = 1_200_000_000;
const LOOK_EVERY = 250;
const PAGE_OF_MEMORY = 4096;

/**
 * A finished book, or why there is none: `busy`, too many wait; `missing`, this machine has no typesetter (the package
 * has none for it). A fault of the typesetter is thrown.
 */
export type PrintOutcome = { pdf: Uint8Array<ArrayBuffer> } | "busy" | "missing";

type Job = { work: Work; resolve(outcome: PrintOutcome): void; reject(error: Error): void };

let press: ChildProcess | undefined;
let current: (Job & { id: number }) | undefined;
const waiting: Job[] = [];
let bell: NodeJS.Timeout | undefined;
let watch: NodeJS.Timeout | undefined;
let number = 0;

/** Ends the press; whose book it was printing is told why. */
function end(reason: Error): void {
  clearTimeout(bell);
  clearInterval(watch);
  const ended = press;
  press = undefined;
  ended?.removeAllListeners();
  ended?.kill("SIGKILL");
  const job = current;
  current = undefined;
  job?.reject(reason);
  next();
}

/** Undefined where the system does not tell. */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1];
    return Number(pages) * PAGE_OF_MEMORY;
  } catch {
    return undefined;
  }
}

function settle({ id, pdf, fault, isMissing }: Printed): void {
  if (current?.id !== id) return;
  const job = current;
  current = undefined;
  clearInterval(watch);
  if (pdf !== undefined) job.resolve({ pdf: new Uint8Array(pdf) });
  else if (isMissing === true) job.resolve("missing");
  else job.reject(new Error(`book not printed: ${fault ?? ""}`));
  next();
}

function start(): ChildProcess {
  // The same folder holds press.ts when run from source and press.js when built.
  const file = import.meta.url.endsWith(".ts") ? "./press.ts" : "./press.js";
  const started = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    serialization: "advanced",
    execArgv: ["--max-old-space-size=256"],
    env: {},
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // Pages go first.
  if (started.pid !== undefined) setPriority(started.pid, 5);
  started.on("message", (printed: Printed) => settle(printed));
  started.on("error", (error) => press === started && end(error));
  started.on("exit", () => press === started && end(new Error("the press has ended")));
  return started;
}

/** Starts the next book, or lets the press rest: it keeps no program from ending. */
function next(): void {
  if (current !== undefined) return;
  clearTimeout(bell);
  const job = waiting.shift();
  if (job === undefined) {
    press?.unref();
    press?.channel?.unref();
    bell = setTimeout(() => end(new Error("idle")), IDLE);
    bell.unref();
    return;
  }
  current = { ...job, id: (number += 1) };
  press ??= start();
  press.ref();
  press.channel?.ref();
  bell = setTimeout(() => end(new Error("printing took too long")), LONGEST);
  watch = setInterval(() => {
    if ((memoryOf(press?.pid) ?? 0) > MOST_MEMORY) end(new Error("printing took too much memory"));
  }, LOOK_EVERY);
  press.send({ id: current.id, work: current.work });
}

function print(work: Work): Promise<PrintOutcome> {
  if (waiting.length >= MOST_WAITING) return Promise.resolve("busy");
  return new Promise((resolve, reject) => {
    waiting.push({ work, resolve, reject });
    next();
  });
}

/** Prints a book. The same book makes the same bytes. */
export const printBook = (book: Book): Promise<PrintOutcome> => print({ book });

/** Prints a plain document: minutes, an agenda, a list to sign. The same one makes the same bytes. */
export const printPaper = (paper: Paper): Promise<PrintOutcome> => print({ paper });
