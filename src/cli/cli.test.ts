import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runCommand } from "../cli.ts";
import { checkFolder, checkNode } from "./doctor.ts";

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "cli-"));
  vi.stubEnv("MITEINANDER_HOME", home);
  vi.stubEnv("DATABASE_URL", "");
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

async function call(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { exit, out: out.join("\n"), err: err.join("\n") };
}

test("help names every command and ends well, also without any word", async () => {
  const help = await call("--help");
  expect(help.exit).toBe(0);
  for (const name of ["start", "migrate", "demo", "import", "invite", "backup", "restore", "move", "doctor"]) {
    expect(help.out).toMatch(new RegExp(`^  ${name} `, "m"));
  }
  expect((await call()).out).toBe(help.out);
});

test("a command explains itself", async () => {
  expect((await call("import", "--help")).out).toContain("--dry-run");
});

test("an unknown command is refused, also one that every object has", async () => {
  for (const name of ["importieren", "constructor"]) {
    expect(await call(name)).toMatchObject({ exit: 2, out: "", err: expect.stringContaining(name) });
  }
});

test("faulty settings are all named and nothing is done", async () => {
  vi.stubEnv("PORT", "viele");
  vi.stubEnv("LOG_LEVEL", "laut");
  const { exit, err } = await call("migrate");
  vi.stubEnv("PORT", "");
  vi.stubEnv("LOG_LEVEL", "");
  expect(exit).toBe(2);
  expect(err).toMatch(/PORT[^]*LOG_LEVEL/);
});

test("a database that cannot be reached is a sentence, not a stack", async () => {
  vi.stubEnv("DATABASE_URL", "postgres://nobody@127.0.0.1:4199/none");
  const { exit, err } = await call("migrate");
  vi.stubEnv("DATABASE_URL", "");
  expect({ exit, err }).toEqual({ exit: 2, err: "Die Datenbank ist nicht zu erreichen. Prüfen Sie DATABASE_URL." });
});

test("migrate fills an empty database once, and doctor then finds all in order", async () => {
  expect((await call("migrate")).out).toContain("eingespielt: ");
  expect((await call("migrate")).out).toBe("Die Datenbank ist auf dem neuesten Stand.");
  const doctor = await call("doctor");
  expect(doctor.out).not.toContain("FEHLER");
  expect(doctor.out).toMatch(/PostgreSQL 1\d[^]*UTF-8 mit C\.UTF-8[^]*neuesten Stand/);
  expect(doctor.exit).toBe(0);
});

test("doctor refuses an old Node and a folder that cannot be made", () => {
  expect(["20.19.0", "22.16.9", "22.17.0", "24.9.0"].map((version) => checkNode(version).fine)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(checkFolder("/dev/null/data")).toEqual([{ fine: false, says: expect.stringContaining("/dev/null/data") }]);
});
