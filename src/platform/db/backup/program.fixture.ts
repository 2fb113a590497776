// A backup or restore in a process of its own, which can be killed and whose memory can be told.
import { systemClock } from "../../clock.ts";
import type { Address } from "../open.ts";
import { restoreBackup, writeBackup } from "./index.ts";

const [what = "", address = "", file = "", folder = ""] = process.argv.slice(2);
const at = JSON.parse(address) as Address;
const before = process.resourceUsage().maxRSS;
if (what === "backup") await writeBackup(at, file, { clock: systemClock, leftOut: [] });
else await restoreBackup(at, file, folder);
console.log(process.resourceUsage().maxRSS - before);
