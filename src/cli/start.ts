import type { Exit, Io } from "./command.ts";

/** Starts the program in this process; it runs until it is told to stop, and then ends the process itself. */
export async function run(_args: string[], _io: Io): Promise<Exit> {
  await import("../main.ts");
  // Faulty settings end it at once.
  return process.exitCode === 2 ? 2 : 0;
}
