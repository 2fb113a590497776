import type { Services } from "../features/records/index.ts";
import { writeCounted } from "../features/visits/index.ts";

/** What is counted while answering is written down so often; a crash loses no more. */
const EVERY = 60_000;

/** Writes down what this process counts, now and then. `stop` writes the rest; call it before the database ends. */
export function startCounting(services: Services): { stop(): Promise<void> } {
  let writing = Promise.resolve();
  const write = () => (writing = writing.then(() => writeCounted(services)));
  const timer = setInterval(() => void write(), EVERY);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return write();
    },
  };
}
