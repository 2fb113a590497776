/** The thread pictures are drawn in. Only syntax that Node strips: it also runs from source, under the tests. */
import { parentPort } from "node:worker_threads";
import { drawPicture, type PictureWords } from "./draw.ts";

parentPort?.on("message", ({ id, words }: { id: number; words: PictureWords }) => {
  try {
    parentPort?.postMessage({ id, png: drawPicture(words) });
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
