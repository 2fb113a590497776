import { MIGRATIONS, openInstallation } from "../installation.ts";
import { restoreBackup } from "../platform/db/backup/index.ts";
import type { Exit, Io } from "./command.ts";
import { countWords, resumeWork } from "./copied.ts";
import { withConfig } from "./ground.ts";

const moments = new Intl.DateTimeFormat("de", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Berlin" });

/** Fills the empty database of this installation from a backup; all of it or nothing. */
export async function run(args: string[], io: Io): Promise<Exit> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    io.err("Aufruf: miteinander restore DATEI");
    return 2;
  }
  return withConfig(io, async (config, log) => {
    const installation = await openInstallation(config, log);
    try {
      const restored = await restoreBackup(installation.address, file, MIGRATIONS);
      await resumeWork({ migrate: installation.migrate, doors: installation.database.doors });
      io.out(`Eingespielt, Stand ${moments.format(new Date(restored.at))} Uhr.`);
      io.out(`Zeile für Zeile verglichen: ${countWords(restored)}, alle gleich.`);
      io.out("Sitzungen und Anmeldelinks kommen nicht zurück: Alle melden sich neu an.");
      return 0;
    } finally {
      await installation.close();
    }
  });
}
