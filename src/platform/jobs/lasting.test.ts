import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { projectRoot } from "../root.ts";
import type { Job } from "./index.ts";
import { JobBench, roundQueue, workQueue } from "./testing.ts";

const packagedNode = join(projectRoot, "node_modules/.bin/node");

describe("jobs", () => {
  const bench = new JobBench();
  beforeAll(() => bench.open());
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  it("that are under way are finished before the program stops", async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const { promise: allowed, resolve: allow } = Promise.withResolvers<void>();
    const jobs = await bench.start([
      {
        queue: workQueue,
        async run() {
          begin();
          await allowed;
        },
      },
    ]);
    await bench.add();
    await begun;
    const stopped = jobs.stop(20);
    allow();
    await stopped;
    expect(await bench.count("state = 'completed'")).toBe(1);
  });

  it("that take too long to wait for are handed back when the program stops", async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<AbortSignal>();
    const jobs = await bench.start([
      {
        queue: workQueue,
        async run(_job, signal) {
          begin(signal);
          await new Promise(() => {});
        },
      },
    ]);
    await bench.add();
    const signal = await begun;
    await jobs.stop(1);
    expect(signal.aborted).toBe(true);
    expect(await bench.count("state = 'retry'")).toBe(1);
  });

  it("taken by a process that was killed are done again by another", { timeout: 120_000 }, async () => {
    const doomed = spawn(
      existsSync(packagedNode) ? packagedNode : process.execPath,
      [join(import.meta.dirname, "jobs.fixture.ts"), JSON.stringify(bench.database.address)],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const { id } = await bench.add();
    for await (const line of createInterface({ input: doomed.stdout })) {
      expect(line).toBe(id);
      break;
    }
    doomed.kill("SIGKILL");
    const done: string[] = [];
    await bench.start([{ queue: workQueue, run: async (job) => void done.push(job.id) }]);
    await vi.waitFor(() => expect(done).toEqual([id]), { timeout: 100_000, interval: 100 });
  });

  it("of a round are found and done without anybody asking", { timeout: 120_000 }, async () => {
    const found = { tenant: bench.here.tenantId, id: bench.here.tenantId };
    const done: Job[] = [];
    await bench.start([{ queue: roundQueue, run: async (job) => void done.push(job), findJobs: async () => [found] }]);
    await vi.waitFor(() => expect(done[0]).toEqual(found), { timeout: 110_000, interval: 200 });
  });
});
