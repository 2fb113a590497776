import type { Server } from "node:http";
import { isDemoUnfinished, loadDemo } from "../demo/load.ts";
import { startCounting } from "./app/counting.ts";
import { startWork } from "./app/jobs.ts";
import { checkCounty } from "./app/only-county.ts";
import { createApp } from "./app.tsx";
import { type Config, loadConfig } from "./config.ts";
import { explain } from "./explain.ts";
import { issueDemoLinks } from "./features/accounts/index.ts";
import type { Services } from "./features/records/index.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { claimServer } from "./platform/db/cluster/index.ts";
import { securityHeaders } from "./platform/http/security.ts";
import { createHttpServer } from "./platform/http/server.ts";
import { createMachine } from "./platform/machine-translation/index.ts";
import { createLog, type Log } from "./platform/log.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);

const ROLE_WORDS: Record<string, string> = { office: "Koordination", partner: "Partner", reader: "Lesend" };

/** The demo's people can sign in right away: one link a role and county, once, for 30 minutes. */
async function printDemoLinks(services: Services): Promise<void> {
  const found = [];
  for (const tenant of await services.tenants.list())
    found.push({ tenant, links: await issueDemoLinks(services, tenant) });
  const invented = found.filter(({ links }) => links.length > 0);
  if (invented.length > 0) say("Anmelden im Beispiel (jeder Link gilt einmal, 30 Minuten):");
  for (const { tenant, links } of invented) {
    say(`  ${tenant.name}`);
    for (const link of links) {
      say(`    ${(ROLE_WORDS[link.role] ?? link.role).padEnd(12)} ${link.name.padEnd(20)} ${link.address}`);
    }
  }
}

/** @returns whether this program may serve: only one serves from the data of an embedded database */
async function claim(installation: Installation, config: Config): Promise<boolean> {
  if (installation.cluster === undefined) return true;
  const claimed = await claimServer(installation.cluster, { pid: process.pid, port: config.port });
  if ("release" in claimed) return true;
  const where = claimed.port === undefined ? "" : ` unter http://localhost:${claimed.port}/`;
  say(
    `Miteinander läuft mit diesen Daten schon${where} (Prozess ${claimed.heldByPid}). Dieser zweite Start endet hier.`,
  );
  return false;
}

async function prepare(installation: Installation, services: Services, config: Config): Promise<void> {
  const applied = await installation.migrate();
  if (applied.length > 0) say(`Die Datenbank ist eingerichtet (${applied.length} Schritte).`);
  const isNew = (await services.tenants.list()).length === 0;
  if (config.demo && (isNew || (await isDemoUnfinished(services)))) {
    say("Die vier Beispiel-Landkreise werden geladen …");
    await loadDemo(services);
  }
}

function listen(app: ReturnType<typeof createApp>["app"], { port, baseUrl }: Config, log: Log): Promise<Server> {
  const server = createHttpServer(app.fetch, securityHeaders(baseUrl.startsWith("https:")), log);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
}

/** Stops answering and working, then the database; a second signal does not wait. */
function stopOnSignal(server: Server, work: readonly { stop(): Promise<void> }[], installation: Installation): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    say("Miteinander wird beendet …");
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3000).unref();
    await Promise.all(work.map((one) => one.stop()));
    await installation.close();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
}

/** Whoever supervises the program (systemd) may start it again; by itself it would answer nothing but errors. */
function endWithoutDatabase(reason: unknown): void {
  process.stderr.write(`Die Datenbank läuft nicht mehr und lässt sich nicht wieder starten.\n${tell(reason)}\n`);
  process.exit(2);
}

async function start(config: Config, log: Log): Promise<void> {
  const installation = await openInstallation(config, log);
  if (!(await claim(installation, config))) {
    await installation.close();
    process.exitCode = 2;
    return;
  }
  let migrated = false;
  const isReady = async () => (migrated ||= await installation.isMigrated());
  const { app, services } = createApp({
    database: installation.database,
    baseUrl: config.baseUrl,
    mailFrom: config.mailFrom,
    onlyCounty: config.onlyCounty,
    insideHosts: config.insideHosts,
    log,
    isReady,
    machine: config.translation && createMachine(config.translation),
  });
  await prepare(installation, services, config);
  // Also: which host belongs to which county has to be known before the first request.
  const remark = checkCounty(await services.tenants.list(), config.onlyCounty);
  if (remark !== undefined) say(remark);
  const server = await listen(app, config, log);
  const jobs = await startWork(installation.database, services, config);
  installation.cluster?.watch(endWithoutDatabase);
  stopOnSignal(server, [jobs, startCounting(services)], installation);
  if (config.demo) await printDemoLinks(services);
  say(`Miteinander is ready at http://localhost:${config.port}/`);
}

/** A fault in a sentence; what nobody has foreseen, with where it comes from. */
const tell = (error: unknown): string =>
  explain(error) ?? String(error instanceof Error ? (error.stack ?? error.message) : error);

const loaded = loadConfig();
if (loaded.ok) {
  const log = createLog({ level: loaded.config.logLevel });
  start(loaded.config, log).catch((error: unknown) => {
    const occupied = (error as { code?: string }).code === "EADDRINUSE";
    const sentence = occupied
      ? `Der Anschluss ${loaded.config.port} ist schon belegt. Mit PORT=… wählen Sie einen anderen.`
      : tell(error);
    process.stderr.write(`${sentence}\n`);
    process.exit(2);
  });
} else {
  process.stderr.write(
    `Miteinander kann so nicht starten:\n${loaded.faults.map((fault) => `  – ${fault}`).join("\n")}\n`,
  );
  process.exitCode = 2;
}
