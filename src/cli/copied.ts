import type { Installation } from "../installation.ts";
import { createTenants, programReader } from "../features/records/index.ts";
import { systemClock } from "../platform/clock.ts";
import type { Copied } from "../platform/db/backup/index.ts";
import type { Doors } from "../platform/db/doors.ts";
import { resumeWaitingMails } from "../platform/mail/index.ts";

const numbers = new Intl.NumberFormat("de");

/** "38 Tabellen, 12.345 Zeilen" */
export const countWords = ({ tables, rows }: Copied): string =>
  `${numbers.format(tables)} Tabellen, ${numbers.format(rows)} Zeilen`;

/** Makes a database that was just filled ready for work: the job queue, and jobs for the mails that wait. */
export async function resumeWork(installation: Pick<Installation, "migrate"> & { doors: Doors }): Promise<void> {
  await installation.migrate();
  for (const { id } of await createTenants(installation.doors).list()) {
    await installation.doors.withTenant(programReader(id), (db) => resumeWaitingMails(db, systemClock.now()));
  }
}
