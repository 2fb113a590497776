import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import type { PgBoss, QueueOptions } from "pg-boss";
import { createBoss, overClient, SCHEMA } from "./connection.ts";
import { platformQueues, type Queue, roundOf } from "./queues.ts";

/**
 * The door of the queue for role `app`: it adds jobs of the transaction's own county and sees none, its own included.
 * Written out instead of pg-boss's `send`, which would need rights to read and write its tables. Follows the columns of
 * the pinned pg-boss; jobs.test.ts compares a job of ours with one of its own.
 */
const ENQUEUE = `
create or replace function public.enqueue_job(queue_name text, tenant uuid, job_id uuid, start_at timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if job_id is null then raise exception 'A job needs an id.'; end if;
  -- 'role' keeps what the door has set; inside a definer's function current_user is the owner.
  if tenant is null or (tenant is distinct from public.current_tenant() and not public.is_signing_in() and current_setting('role') <> 'migrator') then
    raise exception 'A job belongs to the county of its transaction.';
  end if;
  if not exists (select from ${SCHEMA}.queue where name = queue_name) then
    raise exception 'There is no queue %.', queue_name;
  end if;
  insert into ${SCHEMA}.job (name, data, singleton_key, start_after, created_on, keep_until, expire_seconds,
    deletion_seconds, retry_limit, retry_delay, retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds)
  select q.name, jsonb_build_object('tenant', tenant, 'id', job_id),
    case when q.policy = 'exclusive' then tenant || ':' || job_id end,
    coalesce(start_at, now()), now(), coalesce(start_at, now()) + q.retention_seconds * interval '1s', q.expire_seconds,
    q.deletion_seconds, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.policy, q.dead_letter, q.heartbeat_seconds
  from ${SCHEMA}.queue q where q.name = queue_name
  on conflict do nothing;
end $$;
revoke all on function public.enqueue_job(text, uuid, uuid, timestamptz) from public;
grant execute on function public.enqueue_job(text, uuid, uuid, timestamptz) to app;
`;

/** Role `jobs` works on the queue's tables and on nothing else; it owns none of them. */
const GRANTS = `
grant usage on schema ${SCHEMA} to jobs;
grant select, insert, update, delete on all tables in schema ${SCHEMA} to jobs;
grant usage on all sequences in schema ${SCHEMA} to jobs;
revoke all on all functions in schema ${SCHEMA} from public;
grant execute on all functions in schema ${SCHEMA} to jobs;
`;

/** Done jobs are of no interest after a day, jobs nobody takes after two weeks. */
const KEEP = { deleteAfterSeconds: 24 * 3600, retentionSeconds: 14 * 24 * 3600 };

async function writeQueues(boss: PgBoss, queues: readonly Queue[]): Promise<void> {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  const write = async (name: string, policy: string, rules: QueueOptions) => {
    const found = known.get(name);
    // pg-boss cannot change how a queue keeps its jobs apart once it is there.
    if (found !== undefined && found.policy !== policy) throw new Error(`Queue ${name} is ${found.policy ?? "unset"}.`);
    if (found === undefined) await boss.createQueue(name, { policy, ...rules });
    else await boss.updateQueue(name, rules);
  };
  for (const queue of queues) {
    await write(queue.name, queue.oncePerId ? "exclusive" : "standard", {
      retryLimit: queue.retries,
      retryDelay: queue.firstPause,
      retryDelayMax: queue.longestPause,
      retryBackoff: true,
      expireInSeconds: queue.timeout,
      heartbeatSeconds: queue.silence,
      ...KEEP,
    });
    if (queue.round === undefined) continue;
    await write(roundOf(queue), "exclusive", { retryLimit: 2, retryDelay: 30, expireInSeconds: 300, ...KEEP });
  }
}

/**
 * Waits for the index builds that an upgrade of pg-boss does in the background: nobody but the owner may do them. One
 * that fails is tried again at the next start; until then queries are slower, not wrong.
 */
async function finishUpgrade(boss: PgBoss): Promise<void> {
  for (;;) {
    const entries = await boss.getBamStatus();
    if (!entries.some((entry) => entry.status === "pending" || entry.status === "in_progress")) return;
    await wait(200);
  }
}

/**
 * Installs or upgrades the queue's tables and writes the rules of all queues. Idempotent; several processes may call
 * it at once. Comes right after the migrations: `migrateDatabase(address, folder, prepareJobs)`.
 * @param client logged in as somebody who may take on role `migrator`
 */
export async function prepareJobs(client: pg.ClientBase, queues: readonly Queue[] = platformQueues): Promise<void> {
  await client.query("select pg_advisory_lock(7340103)");
  try {
    // By the one who logs in: a copy of a database loses the right of `migrator` to make schemas.
    await client.query(`create schema if not exists ${SCHEMA} authorization migrator`);
    await client.query("set role migrator");
    const boss = createBoss(overClient(client), {
      migrate: true,
      supervise: false,
      schedule: false,
      bamIntervalSeconds: 10,
    });
    boss.on("error", () => {});
    try {
      await boss.start();
      await finishUpgrade(boss);
      await writeQueues(boss, queues);
    } finally {
      await boss.stop({ graceful: false, close: false });
    }
    await client.query(ENQUEUE);
    await client.query(GRANTS);
  } finally {
    await client.query("reset role");
    await client.query("select pg_advisory_unlock(7340103)");
  }
}
