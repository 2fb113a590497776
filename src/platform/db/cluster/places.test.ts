import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createLog } from "../../log.ts";
import { eighteen, fifteen, Ground, supervisorOf } from "./ground.fixture.ts";
import { openCluster } from "./index.ts";
import { findPostmaster } from "./postmaster.ts";

const log = createLog({ level: "error" });
const isRoot = process.getuid?.() === 0;
let ground: Ground;
let home: string;

beforeEach(() => {
  ground = new Ground();
  home = ground.home;
});

afterEach(() => ground.clear());

describe("what an earlier start left behind", () => {
  const open = () => openCluster({ home, log });

  test("a lock file whose process id now belongs to something else does not hinder", async () => {
    await (await open()).stop();
    const { holder } = await ground.holdElsewhere();
    process.kill(ground.server()?.pid ?? 0, "SIGKILL");
    holder.kill("SIGKILL");
    const file = join(home, "pgdata", "postmaster.pid");
    const [, ...rest] = readFileSync(file, "utf8").split("\n");
    writeFileSync(file, [process.pid, ...rest].join("\n"));
    const cluster = await open();
    expect(cluster.joined).toBe(false);
    await cluster.stop();
  });

  test("a server that lost its watcher is stopped and started anew", async () => {
    const { holder } = await ground.holdElsewhere();
    const orphan = ground.server()?.pid ?? 0;
    const watchers = execFileSync("pgrep", ["-P", String(supervisorOf(orphan))], { encoding: "utf8" })
      .trim()
      .split("\n");
    for (const pid of [supervisorOf(orphan), ...watchers.map(Number).filter((pid) => pid !== orphan)])
      process.kill(pid, "SIGKILL");
    holder.kill("SIGKILL");
    await new Promise((resolve) => holder.once("exit", resolve));
    expect(ground.server()?.pid).toBe(orphan);
    const cluster = await open();
    expect(cluster.joined).toBe(false);
    await cluster.stop();
  });

  test("an unfinished data folder of a killed command is removed, that of a living one is not", async () => {
    mkdirSync(join(home, "pgdata.new-4194303"));
    mkdirSync(join(home, `pgdata.new-${process.ppid}`));
    await (await open()).stop();
    expect(existsSync(join(home, "pgdata.new-4194303"))).toBe(false);
    expect(existsSync(join(home, `pgdata.new-${process.ppid}`))).toBe(true);
  });
});

describe("places that are hard to run in", () => {
  test("a temporary folder with a long path does not break the socket", async () => {
    const long = join(home, "x".repeat(100));
    mkdirSync(long);
    const { said, holder } = await ground.holdElsewhere({ TMPDIR: long });
    expect(said.host).toMatch(/^\/tmp\/miteinander-/);
    holder.kill("SIGKILL");
  });

  test("a folder in the socket's place that is not ours is refused", async () => {
    const first = await openCluster({ home, log });
    await first.stop();
    expect(existsSync(first.host)).toBe(false);
    writeFileSync(first.host, "");
    await expect(openCluster({ home, log })).rejects.toThrow(/gehört jemand anderem/);
    rmSync(first.host);
  });

  test("data of another major version are refused with both versions named", async () => {
    await (await openCluster({ home, binaries: fifteen, log })).stop();
    await expect(openCluster({ home, log })).rejects.toThrow(/stammen von PostgreSQL 15, .* PostgreSQL 18/);
  });

  test("a server that cannot start says why", async () => {
    await (await openCluster({ home, log })).stop();
    writeFileSync(join(home, "pgdata", "postgresql.conf"), "shared_buffers = much\n");
    await expect(openCluster({ home, log })).rejects.toThrow(/startet nicht[^]*shared_buffers/);
  });

  test("libraries find their links again where npm ran no installation scripts", async () => {
    const native = join(home, "package", "native");
    execFileSync("cp", ["-r", join(eighteen, ".."), join(home, "package")]);
    execFileSync("find", [join(native, "lib"), "-type", "l", "-delete"]);
    const cluster = await openCluster({ home, binaries: native, log });
    expect(lstatSync(join(native, "lib/libicuuc.so.60")).isSymbolicLink()).toBe(true);
    await cluster.stop();
  });

  test.runIf(isRoot)("as root it runs below a folder closed to all others, with no right but reading", async () => {
    chmodSync(home, 0o700);
    execFileSync("cp", ["-r", join(eighteen, ".."), join(home, "package")]);
    const cluster = await openCluster({ home: join(home, "inner"), binaries: join(home, "package", "native"), log });
    const pid = findPostmaster(join(home, "inner", "pgdata"))?.pid;
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    expect(status).toMatch(/^CapEff:\t0000000000000004$/m);
    expect(status).not.toMatch(/^Uid:\t0/m);
    await cluster.stop();
  });

  test.runIf(isRoot)("data that root copied are given back to the account the server runs as", async () => {
    await (await openCluster({ home, log })).stop();
    execFileSync("chown", ["-R", "0:0", join(home, "pgdata")]);
    const cluster = await openCluster({ home, log });
    expect(lstatSync(join(home, "pgdata", "PG_VERSION")).uid).not.toBe(0);
    await cluster.stop();
  });
});
