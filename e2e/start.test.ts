import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findPostmaster } from "../src/platform/db/cluster/postmaster.ts";
import { projectRoot } from "../src/platform/root.ts";

let home: string;
let port: number;
let started: ChildProcess[];

beforeEach(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "start-")));
  port = await findFreePort();
  started = [];
});

afterEach(async () => {
  for (const npm of started) {
    // npm and everything below it; the database is in a session of its own and ends with them.
    if (npm.exitCode === null && npm.signalCode === null && npm.pid) process.kill(-npm.pid, "SIGKILL");
  }
  while (server()) await wait(20);
  rmSync(home, { recursive: true, force: true });
});

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address ? address.port : 0;
}

const server = () => findPostmaster(join(home, "pgdata"));

/** `npm start` as an operator calls it, in a process group of its own. */
function npmStart(more: Record<string, string> = {}) {
  const env = {
    ...process.env,
    PORT: String(port),
    MITEINANDER_HOME: home,
    MITEINANDER_DEMO: "0",
    DATABASE_URL: "",
    ...more,
  };
  const npm = spawn("npm", ["start"], { cwd: projectRoot, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  started.push(npm);
  const run = { npm, said: "" };
  npm.stdout.on("data", (chunk) => (run.said += chunk));
  npm.stderr.on("data", (chunk) => (run.said += chunk));
  return run;
}

const ready = () => `Miteinander is ready at http://localhost:${port}/`;

async function untilReady(run: { said: string }): Promise<void> {
  await vi.waitFor(() => expect(run.said).toContain(ready()), { timeout: 200_000, interval: 50 });
}

const health = async () => (await fetch(`http://localhost:${port}/healthz`)).json();

test("a start says when it is ready, a second one on the same data says who is there, SIGTERM to npm ends all", async () => {
  const first = npmStart();
  await untilReady(first);
  expect(await health()).toEqual({ status: "ok" });

  const second = npmStart({ PORT: String(await findFreePort()) });
  await once(second.npm, "exit");
  expect(second.npm.exitCode).toBe(2);
  expect(second.said).toContain(`http://localhost:${port}/`);
  expect(await health()).toEqual({ status: "ok" });

  first.npm.kill("SIGTERM");
  await once(first.npm, "exit");
  await vi.waitFor(() => expect(server()).toBeUndefined(), { timeout: 60_000 });
  await expect(health()).rejects.toThrow("fetch failed");
});

test("Ctrl-C, which reaches npm and the program alike, ends all", async () => {
  const run = npmStart();
  await untilReady(run);
  process.kill(-(run.npm.pid ?? 0), "SIGINT");
  await once(run.npm, "exit");
  await vi.waitFor(() => expect(server()).toBeUndefined(), { timeout: 60_000 });
});

test("after kill -9 nothing runs on and the next start works", async () => {
  const run = npmStart();
  await untilReady(run);
  process.kill(-(run.npm.pid ?? 0), "SIGKILL");
  await vi.waitFor(() => expect(server()).toBeUndefined(), { timeout: 60_000 });
  const again = npmStart();
  await untilReady(again);
  expect(await health()).toEqual({ status: "ok" });
});

test("faulty settings are all named and nothing is started", async () => {
  const run = npmStart({ PORT: "viele", SMTP_URL: "post" });
  await once(run.npm, "close");
  expect(run.npm.exitCode).toBe(2);
  expect(run.said).toMatch(/PORT[^]*SMTP_URL/);
  expect(server()).toBeUndefined();
});
