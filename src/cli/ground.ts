import type { Config } from "../config.ts";
import { loadConfig } from "../config.ts";
import { explain } from "../explain.ts";
import type { Installation } from "../installation.ts";
import { openInstallation } from "../installation.ts";
import type { Log } from "../platform/log.ts";
import { createLog } from "../platform/log.ts";
import type { Exit, Io } from "./command.ts";

/** What a command works with. */
export type Ground = { config: Config; log: Log; installation: Installation };

/**
 * Runs a command's work on this installation's database, which is migrated before and let go of afterwards.
 * Faults an operator can mend become sentences on `err` and 2.
 */
export function withInstallation(io: Io, work: (ground: Ground) => Promise<Exit>): Promise<Exit> {
  return withConfig(io, async (config, log) => {
    const installation = await openInstallation(config, log);
    try {
      await installation.migrate();
      return await work({ config, log, installation });
    } finally {
      await installation.close();
    }
  });
}

/** Reads the configuration and runs the work; faults an operator can mend become sentences on `err` and 2. */
export async function withConfig(io: Io, work: (config: Config, log: Log) => Promise<Exit>): Promise<Exit> {
  const read = loadConfig();
  if (!read.ok) {
    io.err("Die Einstellungen stimmen nicht:");
    for (const fault of read.faults) io.err(`  ${fault}`);
    return 2;
  }
  try {
    return await work(read.config, createLog({ level: read.config.logLevel }));
  } catch (fault) {
    const sentence = explain(fault);
    if (sentence === undefined) throw fault;
    io.err(sentence);
    return 2;
  }
}
