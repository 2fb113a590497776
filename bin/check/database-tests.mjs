import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What every test that needs a database imports, itself or through what it shares with other tests. */
const ground = "src/platform/db/testing.ts";

/**
 * Walks over all routes, as everybody and with nonsense: what they try is how input is read and who is let in, by the same
 * policies on both versions; what policies do is tried by each feature on the oldest as well.
 */
const WALKS = ["src/app/hostile.test.ts", "src/app/walls.test.ts"];

/** Test files that make a database: those run on the oldest PostgreSQL we support as well. */
export function listDatabaseTests(root) {
  const tests = readdirSync(join(root, "src"), { recursive: true })
    .map((path) => join("src", path))
    .filter((path) => /\.test\.tsx?$/.test(path) && !WALKS.includes(path));
  const known = new Map();
  return tests.filter((path) => reachesGround(root, path, known));
}

function reachesGround(root, path, known) {
  if (path === ground) return true;
  if (known.has(path)) return known.get(path);
  // Guards against circles too.
  known.set(path, false);
  const reaches = listImports(root, path).some((target) => reachesGround(root, target, known));
  known.set(path, reaches);
  return reaches;
}

function listImports(root, path) {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/(?:from|import) "(\.[^"]+\.tsx?)"/g)]
    .map(([, target]) => join(dirname(path), target))
    .filter((target) => existsSync(join(root, target)));
}
