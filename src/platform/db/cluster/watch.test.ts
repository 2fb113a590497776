import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLog } from "../../log.ts";
import { Ground, query, soon, supervisorOf } from "./ground.fixture.ts";
import { openCluster } from "./index.ts";
import { watchServer } from "./watch.ts";

const log = createLog({ level: "error", write: () => {} });
let ground: Ground;

beforeEach(() => {
  ground = new Ground();
});
afterEach(() => ground.clear());

const kill = () => process.kill(ground.server()?.pid ?? 0, "SIGKILL");

/** The next server, once the killed one is known to be gone. */
const waitForServer = (before: number | undefined) =>
  vi.waitFor(() => {
    const server = ground.server();
    expect(server?.state).toBe("ready");
    expect(server?.pid).not.toBe(before);
    return server;
  }, soon);

test("a server that is killed under a program is started again, as often as it happens, with what was written", async () => {
  const cluster = await openCluster({ home: ground.home, log });
  const lost = vi.fn<(reason: unknown) => void>();
  cluster.watch(lost);
  await query(cluster, "create table kept (number integer)");
  for (const number of [1, 2]) {
    await query(cluster, `insert into kept values (${number})`);
    const before = ground.server()?.pid;
    if (number === 1) kill();
    else for (const pid of [supervisorOf(before ?? 0), before ?? 0]) process.kill(pid, "SIGKILL");
    await waitForServer(before);
  }
  expect(await query(cluster, "select number from kept order by number")).toEqual([{ number: 1 }, { number: 2 }]);
  expect(lost).not.toHaveBeenCalled();
  await cluster.stop();
  expect(ground.server()).toBeUndefined();
});

test("nothing is started any more while somebody stops", async () => {
  const cluster = await openCluster({ home: ground.home, log });
  cluster.watch(() => {});
  kill();
  await cluster.stop();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(ground.server()).toBeUndefined();
});

test("data that are gone are not replaced by an empty database", async () => {
  const cluster = await openCluster({ home: ground.home, log });
  const warned: string[] = [];
  const folder = join(ground.home, "pgdata");
  const other = await openCluster({
    home: ground.home,
    log: createLog({ level: "warn", forPeople: false, write: (line) => void warned.push(line) }),
  });
  other.watch(() => {});
  kill();
  await vi.waitFor(() => expect(ground.server()).toBeUndefined(), soon);
  renameSync(folder, `${folder}.elsewhere`);
  await vi.waitFor(() => expect(warned.join("")).toContain("sind nicht mehr da"), soon);
  expect(existsSync(folder)).toBe(false);
  await other.stop();
  await cluster.stop();
});

test("who runs the program is told where the server cannot be had again, and nothing more is tried", async () => {
  const lost = vi.fn<(reason: unknown) => void>();
  const start = vi.fn<() => Promise<unknown>>(() => Promise.reject(new Error("Die Platte ist voll.")));
  const watch = watchServer({ dataFolder: join(ground.home, "pgdata"), start, onLost: lost, log, patience: 700 });
  await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1), soon);
  await watch.end();
  expect(String(lost.mock.calls[0]?.[0])).toContain("Die Platte ist voll.");
  expect(start.mock.calls.length).toBeGreaterThan(1);
});
