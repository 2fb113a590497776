import { Worker } from "node:worker_threads";
import { fault, LIMITS, type ReadOutcome } from "./table.ts";

/** Two at a time: a third upload waits instead of taking memory from the pages. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a spreadsheet file (XLSX, ODS, CSV; by its content, not its ending) into tables, in a thread of its own with
 * bounded memory and time. `bytes` are copied. Never throws for what is in a file: every fault is a code
 * (`ReadFaultCode`) with parameters for its message.
 */
export async function readTables(
  bytes: Uint8Array,
  fileName: string,
  bounds: { seconds: number; heapMegabytes: number } = LIMITS,
): Promise<ReadOutcome> {
  if (bytes.length === 0) return fault("empty");
  if (bytes.length > LIMITS.fileBytes) return fault("file_too_large", { max: LIMITS.fileBytes / 1_000_000 });
  await takeTurn();
  try {
    return await runWorker(bytes, fileName, bounds);
  } finally {
    // The turn passes on directly, so `running` counts it still.
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

async function takeTurn(): Promise<void> {
  if (running < AT_ONCE) {
    running += 1;
    return;
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function runWorker(
  bytes: Uint8Array,
  fileName: string,
  bounds: { seconds: number; heapMegabytes: number },
): Promise<ReadOutcome> {
  // The same folder holds worker.ts when run from source and worker.js when built.
  const file = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js";
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { bytes, fileName },
    resourceLimits: { maxOldGenerationSizeMb: bounds.heapMegabytes, maxYoungGenerationSizeMb: 32 },
    // What parses a stranger's file sees no settings and none of our flags.
    env: {},
    execArgv: [],
  });
  return new Promise<ReadOutcome>((resolve, reject) => {
    const bell = setTimeout(() => resolve(fault("too_slow", { seconds: bounds.seconds })), bounds.seconds * 1000);
    worker.once("message", (outcome: ReadOutcome) => resolve(outcome));
    worker.once("error", (error) => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(fault("too_complex"));
      else reject(error);
    });
    worker.once("exit", () => {
      clearTimeout(bell);
      resolve(fault("too_complex"));
    });
  }).finally(() => worker.terminate());
}
