import { readConfig } from "../config.ts";
import { MIGRATIONS, openInstallation } from "../installation.ts";
import { systemClock } from "../platform/clock.ts";
import { moveDatabase } from "../platform/db/backup/index.ts";
import { migrateDatabase, openDatabase } from "../platform/db/open.ts";
import { prepareJobs } from "../platform/jobs/index.ts";
import type { Exit, Io } from "./command.ts";
import { countWords, resumeWork } from "./copied.ts";
import { withConfig } from "./ground.ts";

/** Makes the target ready for a start: its job queue, and jobs for the mails that wait. */
async function prepareTarget(url: string): Promise<void> {
  const database = openDatabase({ url }, { max: 1 });
  try {
    const migrate = () => migrateDatabase({ url }, MIGRATIONS, (client) => prepareJobs(client));
    await resumeWork({ migrate, doors: database.doors });
  } finally {
    await database.close();
  }
}

/** Fills an empty database elsewhere from this installation's, which stays as it is. */
export async function run(args: string[], io: Io): Promise<Exit> {
  const [url, ...more] = args;
  if (url === undefined || more.length > 0) {
    io.err("Aufruf: miteinander move DATABASE_URL");
    return 2;
  }
  const target = readConfig({ DATABASE_URL: url });
  if (!target.ok) {
    io.err("Das Ziel muss mit postgres:// beginnen: postgres://NAME:PASSWORT@RECHNER:5432/DATENBANK");
    return 2;
  }
  return withConfig(io, async (config, log) => {
    const source = await openInstallation(config, log);
    try {
      const moved = await moveDatabase(source.address, { url }, { clock: systemClock, folder: MIGRATIONS });
      await prepareTarget(url);
      io.out(`Umgezogen. Zeile für Zeile verglichen: ${countWords(moved)}, alle gleich.`);
      io.out(
        "So geht es weiter: Setzen Sie DATABASE_URL in der Datei .env auf die neue Datenbank und starten Sie neu.",
      );
      io.out(
        "Die bisherigen Daten sind unverändert. Starten Sie nicht mehr mit ihnen: Was dort noch geschrieben wird, fehlt am neuen Ort.",
      );
      return 0;
    } finally {
      await source.close();
    }
  });
}
