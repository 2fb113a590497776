// A process of its own that takes a job and never finishes it, for the tests: it is there to be killed.
import { openDatabase } from "../db/open.ts";
import { createLog } from "../log.ts";
import { startJobs } from "./index.ts";
import { workQueue } from "./testing.ts";

const database = openDatabase(JSON.parse(process.argv[2] ?? ""));
await startJobs({
  database,
  log: createLog({ level: "error" }),
  pace: { poll: 0.5, supervise: 1 },
  handlers: [
    {
      queue: workQueue,
      async run({ id }) {
        process.stdout.write(`${id}\n`);
        await new Promise(() => {});
      },
    },
  ],
});
