import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Line } from "./table.ts";
import { type BenchCounty, FULL, planCounties, SMALL } from "./world/counties.ts";
import { type BenchHome, benchHome, openWorld } from "./world/home.ts";

export type Table = { title: string; lines: Line[] };

/** What a part measures on. The generated world is opened when a part first asks for it; most others need nothing of it. */
export type Ground = {
  isSmall: boolean;
  say(line: string): void;
  /** The folder of the generated world, whether it is open or not. */
  home: string;
  /** Largest first. */
  counties: readonly [BenchCounty, BenchCounty, ...BenchCounty[]];
  /** The generated world, opened; made first where there is none. */
  openWorld(): Promise<BenchHome>;
  /** Ends its database, for a part that starts a program of its own on it. */
  closeWorld(): Promise<void>;
};

/** One thing the bench measures: a file in `parts/`, named as it is called on the command line, exports it as `part`. */
export type BenchPart = {
  /** For `--help`: what is measured. */
  says: string;
  measure(ground: Ground): Promise<Table[]>;
};

export function makeGround(options: { small: boolean; fresh: boolean; say(line: string): void }): Ground {
  const size = options.small ? SMALL : FULL;
  const home = benchHome(size, process.env["MITEINANDER_HOME"]);
  const [largest, second, ...others] = planCounties(size);
  if (largest === undefined || second === undefined) throw new Error("There are no counties.");
  let world: Promise<BenchHome> | undefined;
  let isFresh = options.fresh;
  return {
    isSmall: options.small,
    say: options.say,
    home,
    counties: [largest, second, ...others],
    openWorld() {
      world ??= openWorld(home, size, { fresh: isFresh, say: options.say });
      isFresh = false;
      return world;
    },
    async closeWorld() {
      const open = await world;
      world = undefined;
      await open?.installation.close();
    },
  };
}

const folder = join(import.meta.dirname, "parts");
const extension = extname(import.meta.filename);

/** All parts by their names, in the order of these. */
export async function loadParts(): Promise<Map<string, BenchPart>> {
  const names = readdirSync(folder)
    .filter((file) => extname(file) === extension)
    .map((file) => file.slice(0, -extension.length))
    .toSorted();
  const load = async (name: string) => {
    const loaded = (await import(pathToFileURL(join(folder, name + extension)).href)) as { part: BenchPart };
    return [name, loaded.part] as const;
  };
  return new Map(await Promise.all(names.map(load)));
}
