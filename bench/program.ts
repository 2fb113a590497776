import { type ChildProcess, spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectRoot } from "../src/platform/root.ts";

function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Asks until the page is there. @returns milliseconds since `since` */
async function waitForPage(url: string, since: number, child: ChildProcess): Promise<number> {
  while (performance.now() - since < 60_000) {
    if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode}.`);
    try {
      const answer = await fetch(url);
      await answer.arrayBuffer();
      if (answer.status === 200) return performance.now() - since;
    } catch {
      await wait(10);
    }
  }
  throw new Error(`${url} did not answer within a minute.`);
}

/** The product, started as an operator does. */
export type Program = {
  pid: number;
  port: number;
  /** Milliseconds from its start to the first page. */
  started: number;
  end(): Promise<void>;
};

/** Starts the program on a database that is there, and waits for the page. @param settings more of its environment */
export async function startProgram(
  home: string,
  path: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const port = await findFreePort();
  const since = performance.now();
  const child = spawn(process.execPath, ["--max-semi-space-size=8", join(projectRoot, "dist/src/main.js")], {
    env: {
      ...process.env,
      PORT: String(port),
      MITEINANDER_HOME: home,
      MITEINANDER_DEMO: "0",
      LOG_LEVEL: "error",
      ...settings,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const end = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  try {
    const started = await waitForPage(`http://127.0.0.1:${port}${path}`, since, child);
    return { pid: child.pid ?? 0, port, started, end };
  } catch (fault) {
    await end();
    throw fault;
  }
}
