import type { Exit, Io } from "./command.ts";

/** Not there yet. */
export async function run(_args: string[], io: Io): Promise<Exit> {
  io.err("Dieser Befehl ist noch nicht fertig.");
  return 2;
}
