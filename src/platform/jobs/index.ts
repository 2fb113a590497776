/**
 * Jobs: work that is written down in a transaction and done afterwards, in this process or another (pg-boss on the same
 * database). `prepareJobs` at migration time, `enqueue` wherever something is decided, `startJobs` in the program.
 */
export { enqueue } from "./enqueue.ts";
export { prepareJobs } from "./prepare.ts";
export {
  bulkQueue,
  choresQueue,
  type Job,
  MAIL_TRIES,
  mailboxQueue,
  mailingQueue,
  mailQueue,
  outwardQueue,
  platformQueues,
  type Queue,
} from "./queues.ts";
export { type Handler, type JobOptions, type Pace, type RunningJobs, startJobs } from "./start.ts";
