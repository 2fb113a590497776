/**
 * A line that jobs of one sort wait in, with the rules for what fails. Times in seconds.
 */
export type Queue = {
  readonly name: string;
  /** How often a job is tried again after its first failure. */
  readonly retries: number;
  /** Pause before the second try; doubles (with jitter) up to `longestPause`. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** A try that takes longer counts as failed. */
  readonly timeout: number;
  /** A worker that has not been heard of for so long is dead, and its job is done again; at least 10. */
  readonly silence: number;
  /** While a job with the same tenant and id waits or runs, another one is not added. */
  readonly oncePerId: boolean;
  /** Workers in one process. */
  readonly parallel: number;
  /** Jobs a worker takes and does at the same time; it takes the next at once while there are so many (default 1). */
  readonly atOnce?: number;
  /** Cron expression in German time: when the handler's `findJobs` fills the queue; once for all processes. */
  readonly round?: string;
};

/** What a job is: whose, and which. Nothing else, because the tables of the queue are read across tenants. */
export type Job = { readonly tenant: string; readonly id: string };

/** Tries for a mail, over about six hours: grey lists and short outages of a mail server pass in that time. */
export const MAIL_TRIES = 12;

/** Mails to be sent; the id is the mail's. Some retries more than tries, because a crash uses one up, too. */
export const mailQueue: Queue = {
  name: "mail",
  retries: MAIL_TRIES + 3,
  firstPause: 30,
  longestPause: 3600,
  timeout: 300,
  silence: 30,
  oncePerId: true,
  parallel: 2,
  // A round of 500 mails leaves within a minute, over ten connections at most.
  atOnce: 5,
};

/** What is done once an hour in every county; the id is the county's. */
export const choresQueue: Queue = {
  name: "chores",
  retries: 2,
  firstPause: 60,
  longestPause: 600,
  timeout: 900,
  silence: 30,
  oncePerId: true,
  parallel: 1,
  round: "17 * * * *",
};

/** Writes by the hundred that people watch, in steps; the id is the batch's. A step that was done is not done again. */
export const bulkQueue: Queue = {
  name: "bulk",
  retries: 5,
  firstPause: 5,
  longestPause: 300,
  timeout: 1800,
  silence: 30,
  oncePerId: true,
  parallel: 1,
};

/** Mails to many, written by the hundred; the id is that of what they bring. Who has one already gets no second. */
export const mailingQueue: Queue = {
  name: "mailing",
  retries: 5,
  firstPause: 10,
  longestPause: 600,
  timeout: 1800,
  silence: 30,
  oncePerId: true,
  parallel: 1,
};

/** Asking programs elsewhere for long work, in steps; the id is the request's. A step that was done is not done again. */
export const outwardQueue: Queue = {
  name: "outward",
  retries: 8,
  firstPause: 30,
  longestPause: 3600,
  timeout: 3600,
  silence: 30,
  oncePerId: true,
  parallel: 1,
};

/** Looking into the mailbox where answers arrive; there is one job, for all counties. What was missed comes next time. */
export const mailboxQueue: Queue = {
  name: "mailbox",
  retries: 0,
  firstPause: 30,
  longestPause: 60,
  timeout: 300,
  silence: 30,
  oncePerId: true,
  parallel: 1,
  round: "*/3 * * * *",
};

/** The queues of the platform itself. Features bring theirs along to `prepareJobs`. */
export const platformQueues: readonly Queue[] = [
  mailQueue,
  choresQueue,
  bulkQueue,
  outwardQueue,
  mailingQueue,
  mailboxQueue,
];

/** The queue whose one job is to fill `queue`. */
export const roundOf = (queue: Queue): string => `${queue.name}-round`;

/** What makes a job the same as another one. */
export const keyOf = (job: Job): string => `${job.tenant}:${job.id}`;
