/** The thread a file of outlines is read in. Only syntax that Node strips: it also runs from source, under the tests. */
import { parentPort, workerData } from "node:worker_threads";
import { NoAreas } from "./areas.ts";
import { simplifyAreas } from "./simplify.ts";

// Node says of its SQLite that it may still change, once for each thread; nobody who loads a map needs to read that.
process.removeAllListeners("warning");
const { parseOutlines } = await import("./parse.ts");

const { bytes, prefix, most, grid } = workerData as { bytes: Uint8Array; prefix: string; most: number; grid: number };
try {
  parentPort?.postMessage({ ok: true, areas: simplifyAreas(parseOutlines(bytes, { prefix }), { most, grid }) });
} catch (error) {
  if (!(error instanceof NoAreas)) throw error;
  parentPort?.postMessage({ ok: false, fault: error.fault });
}
