import type { Config } from "../config.ts";
import { choresHandler, type Feature, mailReaders, type Services } from "../features/records/index.ts";
import type { Database } from "../platform/db/open.ts";
import { type Handler, type RunningJobs, startJobs } from "../platform/jobs/index.ts";
import { connectMailServer, mailHandler } from "../platform/mail/index.ts";
import { connectMailbox, mailboxHandler } from "../platform/mailbox/index.ts";

/** A part that a county does without does nothing there: what was asked for before is left undone. */
function whereInUse({ part }: Feature, services: Services, handler: Handler): Handler {
  if (part === undefined) return handler;
  return {
    ...handler,
    async run(job, signal) {
      services.tenants.forget();
      const tenant = (await services.tenants.list()).find(({ id }) => id === job.tenant);
      if (services.registry.without(tenant?.partsOff ?? []).has(part.id)) await handler.run(job, signal);
    },
  };
}

/** The work of all features after requests, in the counties that use them. */
export const featureHandlers = (services: Services): Handler[] =>
  services.registry.features.flatMap((feature) =>
    (feature.handlers?.(services) ?? []).map((handler) => whereInUse(feature, services, handler)),
  );

/** Starts what the program does besides answering: mail that leaves and arrives, and the chores of all features. Stop it before the database. */
export function startWork(
  database: Database,
  services: Services,
  { smtpUrl, mailFrom, imapUrl }: Pick<Config, "smtpUrl" | "mailFrom" | "imapUrl">,
): Promise<RunningJobs> {
  const server = smtpUrl === undefined ? undefined : connectMailServer({ url: smtpUrl, from: mailFrom });
  const mailbox = imapUrl === undefined ? undefined : connectMailbox({ url: imapUrl });
  const { doors, clock, log } = services;
  return startJobs({
    database,
    log,
    handlers: [
      mailHandler({ doors, server, clock }),
      mailboxHandler({ mailbox, doors, readers: mailReaders(services), clock, log }),
      choresHandler(services),
      ...featureHandlers(services),
    ],
  });
}
