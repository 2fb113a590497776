/** The thread a file is parsed in. Only syntax that Node strips: it also runs from source, under the tests. */
import { parentPort, workerData } from "node:worker_threads";
import { parseFile } from "./parse.ts";

type Job = { bytes: Uint8Array; fileName: string };

function readJob(given: unknown): Job {
  if (typeof given === "object" && given !== null && "bytes" in given && "fileName" in given) {
    const { bytes, fileName } = given;
    if (bytes instanceof Uint8Array && typeof fileName === "string") return { bytes, fileName };
  }
  throw new TypeError("a job is bytes and a file name");
}

const { bytes, fileName } = readJob(workerData);
parentPort?.postMessage(await parseFile(bytes, fileName));
