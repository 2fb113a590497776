import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openDatabase } from "../db/open.ts";
import { createBoss, overClient } from "./connection.ts";
import { enqueue, type Handler, type Job } from "./index.ts";
import { addTenant, asSuperuser, JobBench, onceQueue, workQueue } from "./testing.ts";

const long = { timeout: 170_000, interval: 50 };

describe("jobs", () => {
  const bench = new JobBench();
  beforeAll(() => bench.open());
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  it("are done after the transaction that wrote them is committed", async () => {
    const done: Job[] = [];
    await bench.start([{ queue: workQueue, run: async (job) => void done.push(job) }]);
    const job = await bench.add();
    await vi.waitFor(() => expect(done).toEqual([job]), long);
  });

  it("do not exist when the transaction that wrote them is rolled back", async () => {
    await expect(
      bench.database.doors.withTenant(bench.here, async (db) => {
        await enqueue(db, workQueue, { tenant: bench.here.tenantId, id: randomUUID() });
        throw new Error("changed our mind");
      }),
    ).rejects.toThrow("changed our mind");
    expect(await bench.count("true")).toBe(0);
  });

  it("can be written before anybody is signed in", async () => {
    await bench.database.doors.asSignIn((db) =>
      enqueue(db, workQueue, { tenant: bench.here.tenantId, id: randomUUID() }),
    );
    expect(await bench.count("name = 'test-work'")).toBe(1);
  });

  it("cannot be written for another county", async () => {
    const there = await addTenant(bench.database);
    const attempt = bench.database.doors.withTenant(bench.here, (db) =>
      enqueue(db, workQueue, { tenant: there.tenantId, id: randomUUID() }),
    );
    await expect(attempt).rejects.toThrow("belongs to the county");
  });

  it("cannot be written to a queue nobody knows", async () => {
    await expect(bench.add({ ...workQueue, name: "unknown" })).rejects.toThrow("There is no queue unknown");
  });

  it("are hidden from role app, which cannot read, write or delete them", async () => {
    await bench.add();
    for (const statement of [
      "select * from pgboss.job",
      "delete from pgboss.job",
      "insert into pgboss.job (name) values ('test-work')",
    ]) {
      const attempt = bench.database.doors.withTenant(bench.here, (db) => sql.raw(statement).execute(db));
      await expect(attempt).rejects.toThrow("permission denied for schema pgboss");
    }
  });

  it("are worked on by a role that sees nothing else", async () => {
    const client = await bench.database.pool.connect();
    try {
      await client.query("set role jobs");
      for (const table of ["mail", "tenant", "account", "record"]) {
        await expect(client.query(`select * from ${table}`)).rejects.toThrow("permission denied");
      }
      await expect(client.query("create table pgboss.more (id int)")).rejects.toThrow("permission denied");
    } finally {
      client.release(true);
    }
  });

  it("leave the connections of the pool powerless", async () => {
    await bench.start([{ queue: workQueue, run: async () => {} }]);
    const { rows } = await bench.database.pool.query<{ role: string }>("select current_user::text as role");
    expect(rows).toEqual([{ role: "powerless" }]);
  });

  it("look like those pg-boss writes itself", async () => {
    await bench.add();
    await asSuperuser(bench.database, async (client) => {
      const boss = createBoss(overClient(client), { supervise: false, schedule: false });
      await boss.start();
      await boss.send(workQueue.name, { tenant: bench.here.tenantId, id: randomUUID() });
      await boss.stop({ graceful: false, close: false });
      const { rows } = await client.query<Record<string, unknown>>(
        "select to_jsonb(j) - array['id', 'data', 'start_after', 'created_on', 'keep_until'] as rest, keep_until - start_after as kept from pgboss.job j",
      );
      expect(rows).toHaveLength(2);
      expect(rows[0]).toEqual(rows[1]);
    });
  });

  it("wait only once for the same thing where the queue says so", async () => {
    const { id } = await bench.add(onceQueue);
    await bench.add(onceQueue, id);
    await bench.add(onceQueue);
    expect(await bench.count("name = 'test-once'")).toBe(2);
  });

  it("are tried again when they fail, and given up in the end", async () => {
    const seen: string[] = [];
    await bench.start([
      {
        queue: workQueue,
        async run({ id }) {
          seen.push(id);
          throw new Error("no luck");
        },
      },
    ]);
    const { id } = await bench.add();
    await vi.waitFor(async () => expect(await bench.count("state = 'failed'")).toBe(1), long);
    expect(seen).toEqual([id, id, id]);
    expect(bench.lines.filter((line) => line.includes("will be tried again"))).toHaveLength(2);
    expect(bench.lines.filter((line) => line.includes("given up") && line.includes("no luck"))).toHaveLength(1);
    // the queue itself keeps no words that could be about somebody
    expect(await bench.count("output::text like '%no luck%'")).toBe(0);
  });

  it("are each done by one of several processes", async () => {
    const doneBy: Record<string, string[]> = { one: [], two: [] };
    const slowly = (name: string): Handler => ({
      queue: workQueue,
      run: async ({ id }) => void doneBy[name]?.push(id),
    });
    const second = openDatabase(bench.database.address, { max: 4 });
    try {
      await bench.start([slowly("one")]);
      await bench.start([slowly("two")], second);
      const added = await Promise.all(Array.from({ length: 8 }, () => bench.add()));
      const all = () => [...(doneBy["one"] ?? []), ...(doneBy["two"] ?? [])];
      await vi.waitFor(() => expect(all()).toHaveLength(8), long);
      expect(all().toSorted()).toEqual(added.map((job) => job.id).toSorted());
      expect(doneBy["one"]?.length).toBeGreaterThan(0);
      expect(doneBy["two"]?.length).toBeGreaterThan(0);
    } finally {
      await bench.clear();
      await second.close();
    }
  });
});
