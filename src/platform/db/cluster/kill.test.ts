import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLog } from "../../log.ts";
import { Ground, query } from "./ground.fixture.ts";
import { openCluster } from "./index.ts";

let ground: Ground;

beforeEach(() => {
  ground = new Ground();
});

afterEach(() => ground.clear());

/** Lets a process write until it has told of some rows, then kills it, and every other time the server with it. */
async function writeUntilKilled(round: number): Promise<number[]> {
  const writer = ground.spawn("writer.fixture.ts");
  const confirmed: number[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    confirmed.push(Number(line));
    if (confirmed.length < 10 + round * 7) continue;
    if (round % 2 === 1) process.kill(ground.server()?.pid ?? 0, "SIGKILL");
    writer.kill("SIGKILL");
    break;
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
  return confirmed;
}

test("the tenth start after kills amid writes still has every confirmed row", async () => {
  const confirmed: number[] = [];
  for (let round = 0; round < 10; round += 1) confirmed.push(...(await writeUntilKilled(round)));
  const cluster = await openCluster({ home: ground.home, log: createLog({ level: "error" }) });
  const found = new Set((await query(cluster, "select number from written")).map(({ number }) => number));
  await cluster.stop();
  expect(confirmed.length).toBeGreaterThan(300);
  expect(confirmed.filter((number) => !found.has(number))).toEqual([]);
});
