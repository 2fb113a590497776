import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashFiles } from "./hash.mjs";

let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hash-"));
  mkdirSync(join(root, "src/deep"), { recursive: true });
  writeFileSync(join(root, "src/deep/a.ts"), "a");
  writeFileSync(join(root, "tsconfig.json"), "{}");
});

afterEach(() => rmSync(root, { recursive: true }));

const hash = () => hashFiles(root, ["src", "tsconfig.json", "missing"], (path) => !path.endsWith(".md"));

test("a new date changes nothing", () => {
  const before = hash();
  utimesSync(join(root, "src/deep/a.ts"), 0, 0);
  expect(hash()).toBe(before);
});

test("another content, name or file changes the hash", () => {
  const seen = [hash()];
  writeFileSync(join(root, "src/deep/a.ts"), "b");
  seen.push(hash());
  renameSync(join(root, "src/deep/a.ts"), join(root, "src/a.ts"));
  seen.push(hash());
  writeFileSync(join(root, "missing"), "");
  seen.push(hash());
  expect(new Set(seen).size).toBe(4);
});

test("what is not accepted does not count", () => {
  const before = hash();
  writeFileSync(join(root, "src/README.md"), "words");
  expect(hash()).toBe(before);
});
