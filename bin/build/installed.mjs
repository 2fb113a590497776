/**
 * Ends with 0 when `node_modules` holds what package-lock.json asks for, with 1 otherwise.
 *
 *     node bin/build/installed.mjs start|test
 *
 * npm writes its own list as the last step of an installation, so one that was broken off has none.
 */
import { readFileSync } from "node:fs";

const need = process.argv[2];

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

const asked = readPackages("package-lock.json");
const found = readPackages("node_modules/.package-lock.json");

function isMissing([path, { version, dev, devOptional, optional }]) {
  if (path === "" || optional || devOptional) return false;
  if (dev && need !== "test") return false;
  return found[path]?.version !== version;
}

process.exitCode = found && !Object.entries(asked).some(isMissing) ? 0 : 1;
