import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runCommand } from "../cli.ts";
import { startExternalServer, type ExternalServer } from "../platform/db/backup/external.fixture.ts";
import { dump, fillWithRows, query } from "../platform/db/backup/rows.fixture.ts";
import { claimServer, openCluster } from "../platform/db/cluster/index.ts";
import { eighteen, fifteen } from "../platform/db/cluster/ground.fixture.ts";
import type { Address } from "../platform/db/open.ts";
import { createLog } from "../platform/log.ts";

const log = createLog({ level: "error" });
let place: string;
let file: string;
let external: ExternalServer;

/** Works in the database of an installation's folder, as another command would. */
async function within<T>(home: string, work: (address: Address) => Promise<T>): Promise<T> {
  const cluster = await openCluster({ home: join(place, home), log });
  try {
    return await work({ host: cluster.host, port: cluster.port, user: cluster.user, database: cluster.database });
  } finally {
    await cluster.stop();
  }
}

async function call(home: string, ...args: string[]) {
  vi.stubEnv("MITEINANDER_HOME", join(place, home));
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("LOG_LEVEL", "error");
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  vi.unstubAllEnvs();
  return { exit, out: out.join("\n"), err: err.join("\n") };
}

/** A mail that waits to be sent. */
const WAITING = `insert into mail (tenant_id, id, kind, to_address, subject, text_body, html_body, created_at)
  select id, gen_random_uuid(), 'invitation', 'a@example.org', 'Hallo', 'Hallo', '', now() - interval '1 hour' from tenant`;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "cli-backup-"));
  file = join(place, "sicherung.backup");
  await call("eins", "migrate");
  await within("eins", async (address) => {
    await fillWithRows(address, 1200);
    await query(address, WAITING);
  });
  external = await startExternalServer(existsSync(fifteen) ? fifteen : eighteen);
});

afterAll(async () => {
  await external.stop();
  rmSync(place, { recursive: true, force: true });
});

test("a backup is made while the program runs, and restored elsewhere every row is the same", async () => {
  const saved = await within("eins", async (address) => {
    const cluster = await openCluster({ home: join(place, "eins"), log });
    const claim = await claimServer(cluster, { pid: process.pid, port: 4480 });
    const done = await call("eins", "backup", file);
    if ("release" in claim) await claim.release();
    await cluster.stop();
    expect(await query(address, "select 1 as one")).toEqual([{ one: 1 }]);
    return done;
  });
  expect(saved).toMatchObject({ exit: 0, err: "" });
  expect(saved.out).toMatch(/^Gesichert in .*: \d+ Tabellen, \d\.\d{3} Zeilen\.$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const restored = await call("zwei", "restore", file);
  expect(restored).toMatchObject({ exit: 0, err: "" });
  expect(restored.out).toMatch(/\d+ Tabellen, \d\.\d{3} Zeilen, alle gleich\./);
  const before = await within("eins", dump);
  const after = await within("zwei", dump);
  expect(before["session"]).toMatch(/ 1$/);
  expect(after).toEqual({ ...before, session: expect.stringMatching(/ 0$/) });
});

const JOBS = "select data->>'id' as id from pgboss.job where name = 'mail'";

test("mails that waited have their jobs again after a restore", async () => {
  await within("zwei", async (address) => {
    expect(await query(address, JOBS)).toEqual(await query(address, "select id::text from mail"));
  });
});

test("a second restore is refused and changes nothing", async () => {
  const before = await within("zwei", dump);
  expect(await call("zwei", "restore", file)).toMatchObject({
    exit: 2,
    out: "",
    err: expect.stringContaining("nicht leer"),
  });
  expect(await within("zwei", dump)).toEqual(before);
});

test("a move takes everything along, sessions too, and says how to go on", async () => {
  const url = await external.createDatabase("umzug");
  const moved = await call("eins", "move", url);
  expect(moved).toMatchObject({ exit: 0, err: "" });
  expect(moved.out).toMatch(/\d+ Tabellen, \d\.\d{3} Zeilen, alle gleich\.[^]*DATABASE_URL/);
  expect(moved.out).not.toContain("county:county");
  expect(await dump({ url })).toEqual(await within("eins", dump));
  expect(await query({ url }, `set role jobs; ${JOBS}`)).toEqual(
    await query({ url }, "set role migrator; select id::text from mail"),
  );
  expect((await call("eins", "move", url)).err).toContain("nicht leer");
});

test("while the program runs, a move is refused with where it runs", async () => {
  const cluster = await openCluster({ home: join(place, "eins"), log });
  const claim = await claimServer(cluster, { pid: 4711, port: 4481 });
  const { exit, err } = await call("eins", "move", await external.createDatabase("belegt"));
  if ("release" in claim) await claim.release();
  await cluster.stop();
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining("http://localhost:4481/") });
});

test("without or with too many words, and with what is no address, commands say how they are called", async () => {
  for (const args of [["backup"], ["restore"], ["move"], ["backup", "a", "b"]]) {
    expect(await call("eins", ...args)).toMatchObject({ exit: 2, err: expect.stringMatching(/^Aufruf: miteinander /) });
  }
  expect((await call("eins", "move", "mysql://x")).err).toContain("postgres://");
  expect((await call("eins", "move", "postgres://county:falsch@127.0.0.1:1/x")).err).toContain("nicht zu erreichen");
  expect((await call("eins", "restore", join(place, "fehlt"))).err).toContain("Diesen Pfad gibt es nicht");
});
