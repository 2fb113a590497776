import { Worker } from "node:worker_threads";
import type { Areas, AreasFault } from "./areas.ts";

export { type Areas, type AreasFault, toGrid } from "./areas.ts";

export type ReadAreas = { ok: true; areas: Areas } | { ok: false; fault: AreasFault };

/** Corners of all lines together: some 3 KB of a page, packed. */
const MOST = 650;
/** Units of the longer side: finer than the pixels of the largest drawing. */
const GRID = 600;
const SECONDS = 60;
const HEAP_MEGABYTES = 1024;

/**
 * Reads outlines from an official file (GeoPackage, GeoPackage, by itself or in a ZIP, Shapefile in a ZIP, GeoJSON; WGS 84 or UTM zone 32) and simplifies them, in a
 * thread of its own with bounded memory and time. Never throws for what is in a file.
 * @param prefix only areas whose official key (AGS) begins so
 */
export async function readAreas(bytes: Uint8Array, prefix: string): Promise<ReadAreas> {
  // The same folder holds worker.ts when run from source and worker.js when built.
  const file = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js";
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { bytes, prefix, most: MOST, grid: GRID },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: 64 },
    // What parses a stranger's file sees no settings and none of our flags.
    env: {},
    execArgv: [],
  });
  return new Promise<ReadAreas>((resolve, reject) => {
    const bell = setTimeout(() => resolve({ ok: false, fault: "too_slow" }), SECONDS * 1000);
    worker.once("message", (outcome: ReadAreas) => resolve(outcome));
    worker.once("error", (error) => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve({ ok: false, fault: "too_complex" });
      else reject(error);
    });
    worker.once("exit", () => {
      clearTimeout(bell);
      resolve({ ok: false, fault: "too_complex" });
    });
  }).finally(() => worker.terminate());
}
