import type { Config } from "../config.ts";
import { choresHandler, type Services } from "../features/records/index.ts";
import type { Database } from "../platform/db/open.ts";
import { type RunningJobs, startJobs } from "../platform/jobs/index.ts";
import { connectMailServer, mailHandler } from "../platform/mail/index.ts";

/** Starts what the program does besides answering: mail and the chores of all features. Stop it before the database. */
export function startWork(
  database: Database,
  services: Services,
  { smtpUrl, mailFrom }: Pick<Config, "smtpUrl" | "mailFrom">,
): Promise<RunningJobs> {
  const server = smtpUrl === undefined ? undefined : connectMailServer({ url: smtpUrl, from: mailFrom });
  const { doors, clock, log } = services;
  return startJobs({
    database,
    log,
    handlers: [
      mailHandler({ doors, server, clock }),
      choresHandler(services),
      ...services.registry.features.flatMap((feature) => feature.handlers?.(services) ?? []),
    ],
  });
}
