import { getRollbackPlans } from "pg-boss";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "../db/testing.ts";
import { prepareJobs } from "./index.ts";
import { asSuperuser, createJobsDatabase, testQueues, workQueue } from "./testing.ts";

describe("the tables of the queue", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createJobsDatabase();
  });
  afterAll(() => database.drop());

  const version = () =>
    asSuperuser(
      database,
      async (client) => (await client.query("select version from pgboss.version")).rows[0]?.version,
    );

  it("are prepared by several processes at once and again and again", async () => {
    const all = [1, 2, 3].map(() => asSuperuser(database, (client) => prepareJobs(client, testQueues)));
    await expect(Promise.all(all)).resolves.toHaveLength(3);
  });

  it("are brought to the newest version", async () => {
    const newest = await version();
    await asSuperuser(database, (client) => client.query(getRollbackPlans("pgboss", newest)));
    expect(await version()).toBe(newest - 1);
    await asSuperuser(database, (client) => prepareJobs(client, testQueues));
    expect(await version()).toBe(newest);
  });

  it("take over changed rules of a queue", async () => {
    const changed = testQueues.map((queue) => (queue.name === workQueue.name ? { ...queue, retries: 7 } : queue));
    await asSuperuser(database, async (client) => {
      await prepareJobs(client, changed);
      const { rows } = await client.query("select retry_limit from pgboss.queue where name = 'test-work'");
      expect(rows).toEqual([{ retry_limit: 7 }]);
    });
  });

  it("belong to role migrator", async () => {
    const owners = await asSuperuser(database, async (client) => {
      const { rows } = await client.query("select distinct tableowner from pg_tables where schemaname = 'pgboss'");
      return rows;
    });
    expect(owners).toEqual([{ tableowner: "migrator" }]);
  });
});
