import { openInstallation } from "../installation.ts";
import { systemClock } from "../platform/clock.ts";
import { writeBackup } from "../platform/db/backup/index.ts";
import type { DB } from "../platform/db/schema.generated.ts";
import type { Exit, Io } from "./command.ts";
import { countWords } from "./copied.ts";
import { withConfig } from "./ground.ts";

/**
 * What does not come back: a session that was ended since would be open again, a link would let in a second time. People
 * sign in anew after a restore. The key of hashes does not leave the installation: what it protects is left out as well.
 */
export const LEFT_OUT: readonly (keyof DB)[] = [
  "installation_key",
  "passkey_challenge",
  "session",
  "sign_in",
  "sign_in_attempt",
];

/** Writes everything into one file; also while the program runs, and also before an update has migrated. */
export async function run(args: string[], io: Io): Promise<Exit> {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    io.err("Aufruf: miteinander backup DATEI");
    return 2;
  }
  return withConfig(io, async (config, log) => {
    const installation = await openInstallation(config, log);
    try {
      const copied = await writeBackup(installation.address, file, { clock: systemClock, leftOut: LEFT_OUT });
      io.out(`Gesichert in ${file}: ${countWords(copied)}.`);
      return 0;
    } finally {
      await installation.close();
    }
  });
}
