import { sql } from "kysely";
import type { OwnerDb, SignInDb, TenantDb } from "../db/doors.ts";
import type { Job, Queue } from "./queues.ts";

/**
 * Writes a job in the transaction of `db`: it exists exactly when the transaction is committed.
 * Goes through the SQL function `enqueue_job` (prepare.ts), the only thing role `app` may do with the queue.
 * @param after the job is not done before this moment
 * @throws where the tenant is not the transaction's, or `prepareJobs` does not know the queue
 */
export async function enqueue(
  db: TenantDb | SignInDb | OwnerDb,
  queue: Queue,
  job: Job,
  after: Date | null = null,
): Promise<void> {
  await sql`select enqueue_job(${queue.name}, ${job.tenant}::uuid, ${job.id}::uuid, ${after}::timestamptz)`.execute(db);
}
