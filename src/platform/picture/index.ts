/** Pictures for links, drawn on the server without a browser: outlines from fonts of ours, turned into a PNG. */
import { Worker } from "node:worker_threads";
import type { PictureWords } from "./draw.ts";

export type { PictureWords } from "./draw.ts";

/** Pictures that wait at most; who asks for one more is asked to come back. */
const MOST_WAITING = 30;
/** Milliseconds one picture may take, and the thread waits for another before it ends. */
const LONGEST = 10_000;
const IDLE = 60_000;

type Outcome = { id: number; png?: Uint8Array<ArrayBuffer>; fault?: string };
type Waiting = { resolve(png: Uint8Array<ArrayBuffer>): void; reject(error: Error): void };

let worker: Worker | undefined;
let bell: NodeJS.Timeout | undefined;
let number = 0;
const waiting = new Map<number, Waiting>();

/** Ends the thread; who waits is told why. */
function end(reason: Error): void {
  clearTimeout(bell);
  const ended = worker;
  worker = undefined;
  for (const { reject } of waiting.values()) reject(reason);
  waiting.clear();
  void ended?.terminate();
}

/** While somebody waits, a picture has its time; afterwards the thread stays for a while. It keeps no program from ending. */
function wind(): void {
  clearTimeout(bell);
  const busy = waiting.size > 0;
  if (busy) worker?.ref();
  else worker?.unref();
  bell = setTimeout(() => end(new Error("drawing took too long")), busy ? LONGEST : IDLE);
  bell.unref();
}

function start(): Worker {
  // The same folder holds worker.ts when run from source and worker.js when built.
  const file = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js";
  const started = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    env: {},
    execArgv: [],
  });
  started.on("message", ({ id, png, fault }: Outcome) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    wind();
    if (png === undefined) asked?.reject(new Error(`picture not drawn: ${fault ?? ""}`));
    else asked?.resolve(png);
  });
  started.on("error", (error: Error) => {
    if (worker === started) end(error);
  });
  return started;
}

/**
 * The picture of these words as PNG, 1200 × 630, drawn in a thread of its own, one after the other. Undefined where too
 * many wait. Takes 0.1 s, the first 0.5 s more. The same words make the same bytes.
 */
export async function drawWords(words: PictureWords): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (waiting.size >= MOST_WAITING) return undefined;
  const thread = (worker ??= start());
  const id = (number += 1);
  const drawn = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => waiting.set(id, { resolve, reject }));
  wind();
  thread.postMessage({ id, words });
  return drawn;
}
