import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("package.json was not found in any folder above the program");
  return findRoot(above);
}

/** The project's folder, absolute. The same from `src/` (tests) and from `dist/src/` (built); migrations and locales lie under it. */
export const projectRoot: string = findRoot(import.meta.dirname);
