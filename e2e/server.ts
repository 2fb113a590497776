/** One real instance for all journeys: `npm start` with the demo's counties on a free port, and a mail server that keeps what it is sent. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { findPostmaster } from "../src/platform/db/cluster/postmaster.ts";
import { createAuthenticator } from "../src/features/accounts/testing-passkey.ts";
import { openMailbox } from "../src/platform/mail/testing.ts";
import { projectRoot } from "../src/platform/root.ts";

/** Somebody of the demo who is signed in: `secret` is the value of the session's cookie. */
export type Member = { county: string; role: "office" | "partner" | "reader"; name: string; secret: string };

/** Where the journeys find what they need; plain values, because every test file runs in a process of its own. */
export type Instance = {
  origin: string;
  /** Answers `?to=<address>` with the mails sent there so far, oldest first, as JSON. */
  postbox: string;
  members: Member[];
  /** Folder of the data: where commands of the operator work on. */
  home: string;
};

declare module "vitest" {
  export interface ProvidedContext {
    instance: Instance;
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

const ROLES: Record<string, Member["role"]> = { Koordination: "office", Partner: "partner", Lesend: "reader" };

/** Uses the sign-in links of the console, each of which holds once: role in words, name, address. */
async function signInAll(said: string): Promise<Member[]> {
  const lines = said.matchAll(/^ +(Koordination|Partner|Lesend) +(.+?) +(http:\/\/\S+?\/([a-z-]+)\/intern\/\S+)$/gm);
  const members: Member[] = [];
  for (const [, word = "", name = "", address = "", county = ""] of lines) {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const response = await fetch(address, { method: "POST", headers, body: "", redirect: "manual" });
    const secret = /miteinander_session=([^;]+)/.exec(response.headers.get("set-cookie") ?? "")?.[1];
    const role = ROLES[word];
    if (secret === undefined || role === undefined) throw new Error(`The link of ${name} lets nobody in: ${address}`);
    members.push({ county, role, name, secret });
  }
  return members;
}

/** A passkey of somebody's: made at once, because it asks for having just signed in. */
async function makePasskey(origin: string, { county, secret }: Member): Promise<void> {
  const path = `${origin}/${county}/intern/sitzungen/passkeys`;
  const headers = { cookie: `miteinander_session=${secret}` };
  const body = new URLSearchParams({ passkey: "" });
  const asked = await fetch(`${path}/aufgabe`, { method: "POST", headers, body });
  const { challenge } = (await asked.json()) as { challenge: string };
  const passkey = createAuthenticator(origin).make(challenge);
  const made = new URLSearchParams({ passkey, name: "Sicherheitsschlüssel" });
  const answer = await fetch(path, { method: "POST", headers, body: made, redirect: "manual" });
  if (answer.status !== 303) throw new Error(`The passkey is answered with ${answer.status}.`);
}

/** Starts the program as an operator would, in a process group of its own. Ends with all that belongs to it. */
async function startProgram(smtpUrl: string) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "journeys-")));
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const settings = { PORT: String(port), MITEINANDER_URL: origin, MITEINANDER_HOME: home, SMTP_URL: smtpUrl };
  const npm = spawn("npm", ["start"], {
    cwd: projectRoot,
    env: { ...process.env, MITEINANDER_DEMO: "1", DATABASE_URL: "", LOG_LEVEL: "warn", ...settings },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  npm.stdout.on("data", (chunk) => (said += chunk));
  npm.stderr.on("data", (chunk) => (said += chunk));
  const stop = async () => {
    if (npm.exitCode === null && npm.pid) process.kill(-npm.pid, "SIGTERM");
    while (findPostmaster(join(home, "pgdata"))) await wait(20);
    rmSync(home, { recursive: true, force: true });
    return said;
  };
  while (!said.includes("Miteinander is ready at")) {
    if (npm.exitCode !== null) throw new Error(`The program did not start:\n${said}`);
    await wait(50);
  }
  const members = await signInAll(said);
  const office = members.find(({ county, role }) => county === "unna" && role === "office");
  if (office !== undefined) await makePasskey(origin, office);
  return { origin, home, members, stop };
}

/** @returns the address under which the tests read the mails */
async function openPostbox() {
  const mailbox = await openMailbox();
  const window = createServer((request, response) => {
    const to = new URL(request.url ?? "/", "http://localhost").searchParams.get("to") ?? "";
    const mails = mailbox.arrived.filter((one) => one.to.includes(to)).map(({ mail }) => mail);
    response.end(JSON.stringify(mails.map(({ subject, text, html }) => ({ subject, text, html }))));
  }).listen(0, "127.0.0.1");
  await once(window, "listening");
  const address = `http://127.0.0.1:${(window.address() as AddressInfo).port}/`;
  return {
    address,
    smtpUrl: mailbox.url,
    close: async () => {
      window.close();
      await mailbox.close();
    },
  };
}

/** Once a run of vitest. What the program logged as an error fails the run: no journey may cause one. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postbox = await openPostbox();
  const program = await startProgram(postbox.smtpUrl);
  const { origin, members, home } = program;
  project.provide("instance", { origin, members, home, postbox: postbox.address });
  return async () => {
    const said = await program.stop();
    await postbox.close();
    const faults = said.split("\n").filter((line) => line.includes('"level":"error"'));
    if (faults.length > 0) throw new Error(`The program logged errors during the journeys:\n${faults.join("\n")}`);
  };
}
