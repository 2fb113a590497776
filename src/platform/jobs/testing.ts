import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Reader } from "../db/doors.ts";
import { type Database, poolConfig } from "../db/open.ts";
import { createTestDatabase, type TestDatabase } from "../db/testing.ts";
import { createLog } from "../log.ts";
import {
  enqueue,
  type Handler,
  type Job,
  platformQueues,
  prepareJobs,
  type Queue,
  type RunningJobs,
  startJobs,
} from "./index.ts";

const quick = { firstPause: 1, longestPause: 1, timeout: 60, silence: 10, parallel: 1 };

/** Queues for tests: impatient. */
export const workQueue: Queue = { ...quick, name: "test-work", retries: 2, oncePerId: false };
export const onceQueue: Queue = { ...quick, name: "test-once", retries: 0, oncePerId: true };
export const roundQueue: Queue = { ...quick, name: "test-rounds", retries: 0, oncePerId: true, round: "* * * * *" };
export const testQueues: readonly Queue[] = [...platformQueues, workQueue, onceQueue, roundQueue];

/** A connection as the one who set the server up, for looking behind the doors. */
export async function asSuperuser<T>(database: TestDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(poolConfig(database.address));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A database of the test's own with the queue's tables. */
export async function createJobsDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await asSuperuser(database, (client) => prepareJobs(client, testQueues));
  return database;
}

/** A county of the test's own and its office as reader. */
export async function addTenant(database: TestDatabase): Promise<Reader> {
  const tenantId = randomUUID();
  await database.doors.asOwner((db) =>
    db
      .insertInto("tenant")
      .values({
        id: tenantId,
        slug: `kreis-${tenantId}`,
        name: "Kreis Muster",
        network_name: "Netzwerk Muster",
        ags: "16066",
        headline: "",
        lead: "",
      })
      .execute(),
  );
  return { tenantId, accountId: null, isOffice: true, keys: ["public", "network"] };
}

/** A database with one county, and workers that are stopped after each test. */
export class JobBench {
  #database: TestDatabase | undefined;
  #here: Reader | undefined;
  #running: RunningJobs[] = [];
  /** What was logged. */
  lines: string[] = [];

  get database(): TestDatabase {
    if (this.#database === undefined) throw new Error("Not open.");
    return this.#database;
  }

  /** The office of the county. */
  get here(): Reader {
    if (this.#here === undefined) throw new Error("Not open.");
    return this.#here;
  }

  async open(): Promise<void> {
    this.#database = await createJobsDatabase();
    this.#here = await addTenant(this.#database);
  }

  async start(handlers: Handler[], on: Database = this.database): Promise<RunningJobs> {
    const log = createLog({ level: "debug", write: (line) => void this.lines.push(line), forPeople: false });
    const jobs = await startJobs({ database: on, handlers, log, pace: { poll: 0.5, supervise: 1 } });
    this.#running.push(jobs);
    return jobs;
  }

  async add(queue: Queue = workQueue, id: string = randomUUID()): Promise<Job> {
    const job = { tenant: this.here.tenantId, id };
    await this.database.doors.withTenant(this.here, (db) => enqueue(db, queue, job));
    return job;
  }

  /** Number of jobs, by a condition on the columns of pg-boss. */
  async count(where: string): Promise<number | undefined> {
    return asSuperuser(this.database, async (client) => {
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from pgboss.job where ${where}`);
      return rows[0]?.n;
    });
  }

  async clear(): Promise<void> {
    await Promise.all(this.#running.map((jobs) => jobs.stop(1)));
    this.#running = [];
    this.lines = [];
    await asSuperuser(this.database, (client) => client.query("delete from pgboss.job"));
  }

  async close(): Promise<void> {
    await this.database.drop();
  }
}
