import type { JobWithMetadata, PgBoss } from "pg-boss";
import { z } from "zod";
import type { Database } from "../db/open.ts";
import type { Log } from "../log.ts";
import { createBoss, overPool } from "./connection.ts";
import { type Job, keyOf, type Queue, roundOf } from "./queues.ts";

/** What is done with the jobs of a queue. */
export type Handler = {
  readonly queue: Queue;
  /**
   * Does one job. May be called again for the same one, also after it went well: a process can die between the work
   * and the note that it is done. `signal` fires when the program does not wait any longer.
   * @throws anything, to be called again later, as often as the queue's rules say
   */
  run(job: Job, signal: AbortSignal): Promise<void>;
  /** The jobs of one round, for a queue with `round`. */
  findJobs?(): Promise<readonly Job[]>;
};

/** Seconds between looks into the database. */
export type Pace = {
  /** For new jobs; at least 0.5. */
  poll: number;
  /** For jobs whose worker has died, and for rounds that are due; 1 to 45. */
  supervise: number;
};

export type JobOptions = {
  database: Database;
  handlers: readonly Handler[];
  log: Log;
  pace?: Pace;
};

export type RunningJobs = {
  /**
   * Takes no more jobs, lets those under way finish for at most `patience` seconds (default 10), and hands back the
   * others: they are done again by whoever runs next. Comes before `database.close()`.
   */
  stop(patience?: number): Promise<void>;
};

const payload = z.strictObject({ tenant: z.uuid(), id: z.uuid() });

/** @returns whether it went well */
async function runJob(handler: Handler, job: JobWithMetadata, log: Log): Promise<boolean> {
  const { tenant, id } = payload.parse(job.data);
  return handler.run({ tenant, id }, job.signal).then(
    () => true,
    (error: unknown) => {
      const isLast = job.retryCount >= job.retryLimit;
      log[isLast ? "error" : "warn"](isLast ? "job given up" : "job failed, will be tried again", {
        queue: handler.queue.name,
        tenant,
        id,
        failures: job.retryCount + 1,
        error,
      });
      return false;
    },
  );
}

/** What becomes of a job: what went wrong stands in the log; the queue's tables are read across counties and keep no details. */
async function settle(handler: Handler, job: JobWithMetadata, log: Log) {
  const isDone = await runJob(handler, job, log).catch((error: unknown) => {
    log.error("job of another form", { queue: handler.queue.name, error });
    return false;
  });
  return { id: job.id, status: isDone ? ("completed" as const) : ("failed" as const) };
}

async function work(boss: PgBoss, handler: Handler, log: Log, pace: Pace): Promise<void> {
  const { name, parallel, atOnce = 1 } = handler.queue;
  const options = {
    pollingIntervalSeconds: pace.poll,
    localConcurrency: parallel,
    batchSize: atOnce,
    burstWhenBatchFull: true,
    includeMetadata: true as const,
    perJobResults: true as const,
  };
  await boss.work(name, options, (jobs: JobWithMetadata[]) =>
    Promise.all(jobs.map((job) => settle(handler, job, log))),
  );
}

/** The queue's table of times, and who fills it when the time has come: one process, whichever is first. */
async function makeRounds(boss: PgBoss, handler: Handler, log: Log, pace: Pace): Promise<void> {
  const { queue, findJobs } = handler;
  if (queue.round === undefined || findJobs === undefined) return;
  // A round missed while nothing ran is made up for once.
  await boss.schedule(roundOf(queue), queue.round, null, { tz: "Europe/Berlin", missed: "once" });
  await boss.work(roundOf(queue), { pollingIntervalSeconds: pace.supervise }, async () => {
    const jobs = await findJobs();
    await boss.insert(
      queue.name,
      jobs.map((job) => (queue.oncePerId ? { data: job, singletonKey: keyOf(job) } : { data: job })),
      { returnId: false },
    );
    log.debug("round", { queue: queue.name, jobs: jobs.length });
  });
}

/**
 * Starts doing jobs in this process; any number of processes share the work. Needs a database that `prepareJobs` has
 * seen. A job whose process dies is done again after the queue's `silence`.
 * @throws where the queue's tables are missing or of another version
 */
export async function startJobs({
  database,
  handlers,
  log,
  pace = { poll: 1, supervise: 15 },
}: JobOptions): Promise<RunningJobs> {
  const boss = createBoss(overPool(database.pool), {
    superviseIntervalSeconds: pace.supervise,
    monitorIntervalSeconds: pace.supervise,
    cronMonitorIntervalSeconds: pace.supervise,
    cronWorkerIntervalSeconds: pace.supervise,
  });
  boss.on("error", (error) => log.warn("job queue", { error }));
  boss.on("warning", (warning) => log.warn("job queue", { warning: warning.message }));
  await boss.start();
  try {
    for (const handler of handlers) {
      await work(boss, handler, log, pace);
      await makeRounds(boss, handler, log, pace);
    }
  } catch (error) {
    await boss.stop({ graceful: false, close: false });
    throw error;
  }
  return { stop: (patience = 10) => boss.stop({ graceful: true, timeout: patience * 1000, close: false }) };
}
