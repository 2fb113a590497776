import { openInstallation } from "../installation.ts";
import type { Exit, Io } from "./command.ts";
import { withConfig } from "./ground.ts";

/** Brings the database to the newest version. */
export function run(_args: string[], io: Io): Promise<Exit> {
  return withConfig(io, async (config, log) => {
    const installation = await openInstallation(config, log);
    try {
      const names = await installation.migrate();
      for (const name of names) io.out(`eingespielt: ${name}`);
      if (names.length === 0) io.out("Die Datenbank ist auf dem neuesten Stand.");
      return 0;
    } finally {
      await installation.close();
    }
  });
}
