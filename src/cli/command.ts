/** 0: done. 1: done, but rows were left out. 2: not done. */
export type Exit = 0 | 1 | 2;

/** Where a command speaks: results to `out`, everything for people's eyes only to `err`. One line each, without its end. */
export type Io = { out(line: string): void; err(line: string): void };

/** A module of `src/cli/`. `args` are the words after the command's name. */
export type CommandModule = { run(args: string[], io: Io): Promise<Exit> };
