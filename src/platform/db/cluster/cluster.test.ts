import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLog } from "../../log.ts";
import { eighteen, fifteen, Ground, query, soon, supervisorOf } from "./ground.fixture.ts";
import { claimServer, openCluster } from "./index.ts";

const log = createLog({ level: "error" });
let ground: Ground;
let home: string;

beforeEach(() => {
  ground = new Ground();
  home = ground.home;
});

afterEach(() => ground.clear());

describe.each([
  { major: "18", binaries: eighteen },
  { major: "15", binaries: fifteen },
])("on PostgreSQL $major", ({ major, binaries }) => {
  const open = () => openCluster({ home, binaries, log });

  test("a new database is UTF-8 with C.UTF-8, keeps fsync on and listens on no network", async () => {
    const cluster = await open();
    expect(cluster).toMatchObject({ joined: false, serverVersion: expect.stringMatching(`^${major}\\.`) });
    const [row] = await query(
      cluster,
      `select pg_encoding_to_char(encoding) as encoding, datcollate, datctype, current_setting('fsync') as fsync,
              current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses
         from pg_database where datname = 'miteinander'`,
    );
    const locale = { encoding: "UTF8", datcollate: "C.UTF-8", datctype: "C.UTF-8" };
    expect(row).toEqual({ ...locale, fsync: "on", checksums: "on", addresses: "" });
    await cluster.stop();
    expect(ground.server()).toBeUndefined();
  });

  test("what was written is there after the program was killed, and nothing of it runs on", async () => {
    const { holder } = await ground.holdElsewhere({}, binaries);
    const cluster = await open();
    await query(cluster, "create table kept as select 1 as one");
    await cluster.stop();
    holder.kill("SIGKILL");
    await vi.waitFor(() => expect(ground.server()).toBeUndefined(), soon);
    const again = await open();
    expect(again.joined).toBe(false);
    expect(await query(again, "select one from kept")).toEqual([{ one: 1 }]);
    await again.stop();
  });

  test("a start works after program, watcher and server were all killed", async () => {
    const { holder } = await ground.holdElsewhere({}, binaries);
    const pid = ground.server()?.pid ?? 0;
    process.kill(supervisorOf(pid), "SIGKILL");
    process.kill(pid, "SIGKILL");
    holder.kill("SIGKILL");
    const cluster = await open();
    expect(cluster.joined).toBe(false);
    await cluster.stop();
  });
});

describe("several commands on the same data", () => {
  const open = () => openCluster({ home, log });

  test("the second joins, and its end does not stop the server of the first", async () => {
    const first = await open();
    const second = await open();
    expect([first.joined, second.joined]).toEqual([false, true]);
    await second.stop();
    expect(await query(first, "select 1 as one")).toEqual([{ one: 1 }]);
    await first.stop();
    expect(ground.server()).toBeUndefined();
  });

  test("the first may end before the second, and the last one stops the server", async () => {
    const { holder, said } = await ground.holdElsewhere();
    expect(said.joined).toBe(false);
    const second = await open();
    holder.stdin?.end();
    await new Promise((resolve) => holder.once("exit", resolve));
    expect(await query(second, "select 1 as one")).toEqual([{ one: 1 }]);
    await second.stop();
    expect(ground.server()).toBeUndefined();
  });

  test("of several that find no data yet, one makes it and all work", async () => {
    const clusters = await Promise.all([ground.holdElsewhere(), ground.holdElsewhere(), open()]);
    expect(await query(clusters[2], "select 1 as one")).toEqual([{ one: 1 }]);
    expect(
      [clusters[0].said.joined, clusters[1].said.joined, clusters[2].joined].filter((joined) => !joined),
    ).toHaveLength(1);
    await clusters[2].stop();
  });

  test("only one may serve, the other learns who does, and a killed one leaves no claim", async () => {
    const cluster = await open();
    const claim = await claimServer(cluster, { pid: 4711, port: 4100 });
    expect(await claimServer(cluster, { pid: 4712, port: 4101 })).toEqual({ heldByPid: 4711, port: 4100 });
    if ("release" in claim) await claim.release();
    const second = await claimServer(cluster, { pid: 4712, port: 4101 });
    expect(second).toHaveProperty("release");
    // The connection of a killed program ends; here the server ends it.
    await query(
      cluster,
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'miteinander pid%'",
    );
    await vi.waitFor(
      async () => expect(await claimServer(cluster, { pid: 1, port: 1 })).toHaveProperty("release"),
      soon,
    );
    await cluster.stop();
  });
});
