// A process of its own that opens the embedded database for the tests, says so in one line, and lets go when its input ends.
import { createLog } from "../../log.ts";
import { openCluster } from "./index.ts";

const [home = "", binaries] = process.argv.slice(2);
const log = createLog({ level: "warn" });
const cluster = await openCluster({ home, log, ...(binaries && { binaries }) });
console.log(JSON.stringify({ joined: cluster.joined, host: cluster.host }));
process.stdin.resume().on("end", () => void cluster.stop());
