import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findPostmaster } from "../src/platform/db/cluster/postmaster.ts";
import { projectRoot } from "../src/platform/root.ts";

const packagedNode = join(projectRoot, "node_modules/.bin/node");
const node = existsSync(packagedNode) ? packagedNode : process.execPath;
const program = join(projectRoot, "dist/src/main.js");
const STARTS = 10;

let home: string;
let port: number;
let origin: string;
let running: ChildProcess | undefined;

beforeAll(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "kill-")));
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  port = (probe.address() as AddressInfo).port;
  probe.close();
  origin = `http://localhost:${port}`;
});

afterAll(async () => {
  await kill();
  rmSync(home, { recursive: true, force: true });
});

const server = () => findPostmaster(join(home, "pgdata"));

async function kill(): Promise<void> {
  if (running === undefined) return;
  const gone = once(running, "exit");
  if (running.exitCode === null && running.signalCode === null) {
    running.kill("SIGKILL");
    await gone;
  }
  running = undefined;
  await vi.waitFor(() => expect(server()).toBeUndefined(), { timeout: 60_000, interval: 10 });
}

/** Starts the program as `npm start` does. */
function begin(): { said: string } {
  const settings = { PORT: String(port), MITEINANDER_URL: origin, MITEINANDER_HOME: home, MITEINANDER_DEMO: "1" };
  const child = spawn(node, [program], {
    env: { ...process.env, DATABASE_URL: "", SMTP_URL: "", LOG_LEVEL: "error", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const run = { said: "" };
  child.stdout.on("data", (chunk) => (run.said += String(chunk)));
  child.stderr.on("data", (chunk) => (run.said += String(chunk)));
  running = child;
  return run;
}

async function start(): Promise<string> {
  const run = begin();
  await vi.waitFor(() => expect(run.said).toContain(`Miteinander is ready at ${origin}/`), {
    timeout: 200_000,
    interval: 20,
  });
  return run.said;
}

const send = (path: string, fields: Record<string, string>, cookie?: string) =>
  fetch(new URL(path, origin), {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { origin, ...(cookie === undefined ? {} : { cookie }) },
    redirect: "manual",
  });

/** Uses the link of the console for somebody of the office. */
async function signIn(said: string): Promise<{ county: string; cookie: string }> {
  const [, link = "", county = ""] = /Koordination .*?(http:\S+?\/([a-z-]+)\/intern\/\S+)/.exec(said) ?? [];
  const answer = await send(link, {});
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  if (cookie === undefined) throw new Error(`The link lets nobody in: ${answer.status}`);
  return { county, cookie };
}

type Written = { title: string; path: string };

/** The provider that the form for a new offer begins with. */
async function findProvider(county: string, cookie: string): Promise<string> {
  const form = await (await fetch(`${origin}/${county}/intern/angebote/neu`, { headers: { cookie } })).text();
  const id = /<select[^>]*name="providerId"[^]*?<option[^>]*value="([0-9a-f-]{36})"/.exec(form)?.[1];
  if (id === undefined) throw new Error("The form for offers names no provider.");
  return id;
}

/** Enters offers one after the other until the program is gone; what was answered is noted. */
async function writeOn(
  county: string,
  cookie: string,
  provider: string,
  name: string,
  confirmed: Written[],
): Promise<void> {
  for (let number = 0; ; number += 1) {
    const title = `Zeile ${name} ${number}`;
    const fields = {
      title,
      providerId: provider,
      summary: "Kurz",
      topics: "language",
      where: "county",
      registration: "none",
    };
    try {
      const answer = await send(`/${county}/intern/angebote`, fields, cookie);
      // The database was killed first.
      if (answer.status >= 500) return;
      const path = answer.headers.get("location")?.split("?")[0];
      if (answer.status !== 303 || path === undefined) throw new Error(`An offer was answered with ${answer.status}.`);
      confirmed.push({ title, path });
    } catch (fault) {
      // The connection ends with the program: that write was not answered, and nobody counts on it.
      if (fault instanceof TypeError) return;
      throw fault;
    }
  }
}

async function findLost(written: readonly Written[], cookie: string): Promise<Written[]> {
  const lost: Written[] = [];
  for (const one of written) {
    const answer = await fetch(new URL(one.path, origin), { headers: { cookie }, redirect: "manual" });
    if (answer.status !== 200 || !(await answer.text()).includes(one.title)) lost.push(one);
  }
  return lost;
}

test(
  "a first start that was killed amid loading the examples is made up for by the next",
  { timeout: 400_000 },
  async () => {
    for (const pause of [0, 700]) {
      const run = begin();
      await vi.waitFor(() => expect(run.said).toContain("werden geladen"), { timeout: 200_000, interval: 10 });
      await wait(pause);
      expect(run.said).not.toContain("is ready");
      await kill();
    }
    const said = await start();
    const links = [...said.matchAll(/Koordination .*?http:\S+?\/([a-z-]+)\/intern\//g)].map(([, county]) => county);
    expect(links.toSorted()).toEqual(["peine", "schmalkalden-meiningen", "unna", "wartburgkreis"]);
    for (const county of links) {
      const list = await (await fetch(`${origin}/${county}/de/angebote`)).text();
      expect(list.match(/\/de\/angebote\/[a-z]/g)?.length).toBeGreaterThanOrEqual(20);
    }
    await kill();
  },
);

test(
  "the tenth start after kill -9 amid writes has every write that was answered, and every session",
  { timeout: 400_000 },
  async () => {
    const all: Written[] = [];
    const sessions: string[] = [];
    let last: Written[] = [];
    for (let round = 1; round < STARTS; round += 1) {
      const { county, cookie } = await signIn(await start());
      sessions.push(cookie);
      expect(await findLost(last, sessions[0] ?? cookie)).toEqual([]);
      const provider = await findProvider(county, cookie);
      last = [];
      const writers = ["a", "b", "c"].map((name) => writeOn(county, cookie, provider, `${round}${name}`, last));
      // At another moment of the work each time, and once in a while with the database's own process first.
      while (last.length < 5) await wait(1);
      await wait(Math.random() * 150);
      if (round % 3 === 0) process.kill(server()?.pid ?? 0, "SIGKILL");
      await kill();
      await Promise.all(writers);
      all.push(...last);
    }
    await start();
    expect(all.length).toBeGreaterThan(STARTS);
    expect(await findLost(all, sessions[0] ?? "")).toEqual([]);
    for (const cookie of sessions) {
      const home = all[0]?.path.replace(/angebote.*/, "") ?? "/";
      expect((await fetch(new URL(home, origin), { headers: { cookie }, redirect: "manual" })).status).toBe(200);
    }
  },
);

test(
  "a database that is killed under the program is started again, and the program answers as before",
  { timeout: 200_000 },
  async () => {
    await kill();
    const { county, cookie } = await signIn(await start());
    const provider = await findProvider(county, cookie);
    const before = server()?.pid ?? 0;
    process.kill(before, "SIGKILL");
    const patience = { timeout: 100_000, interval: 50 };
    await vi.waitFor(
      () => expect(server()).toMatchObject({ state: "ready", pid: expect.not.toBeOneOf([before]) }),
      patience,
    );
    await vi.waitFor(async () => expect((await fetch(`${origin}/healthz`)).status).toBe(200), patience);
    const fields = { providerId: provider, summary: "Kurz", topics: "language", where: "county", registration: "none" };
    const answer = await send(`/${county}/intern/angebote`, { title: "Nach dem Sturz", ...fields }, cookie);
    expect(answer.status).toBe(303);
    await kill();
  },
);
