/**
 * A server to measure: the product's program, told by its parent what to be; says on which port it listens.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "../src/app.tsx";
import { type Address, openDatabase } from "../src/platform/db/open.ts";
import { respondComplete } from "../src/platform/http/security.ts";
import { createLog } from "../src/platform/log.ts";

/**
 * `cached` is the product. `rendered` makes every page anew. `bare` also asks the database anew for what the product
 * keeps until something is published (counts, places, what a question finds).
 */
export type Mode = "cached" | "rendered" | "bare";

/** An answer that is always the same bytes, made as the product makes an answer from its cache. */
export type Constant = { path: string; base64: string; headers: Record<string, string> };

export type ServerOrder = { address: Address; mode: Mode; constants: Constant[] };

/** Resident memory in bytes; processor time so far in seconds. */
export type ServerReport = { rss: number; cpu: number };

function start({ address, mode, constants }: ServerOrder): void {
  const { app } = createApp({
    database: openDatabase(address),
    log: createLog({ level: "warn" }),
    baseUrl: "http://127.0.0.1",
    cachePages: mode === "cached",
    keepAnswers: mode !== "bare",
  });
  for (const { path, base64, headers } of constants) {
    const bytes = new Uint8Array(Buffer.from(base64, "base64"));
    app.get(path, () => respondComplete(bytes, 200, headers));
  }
  const server = createServer(getRequestListener(app.fetch));
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}

let isStarted = false;
process.on("message", (message: ServerOrder | "report") => {
  if (message === "report") {
    const { user, system } = process.cpuUsage();
    process.send?.({ rss: process.memoryUsage.rss(), cpu: (user + system) / 1e6 } satisfies ServerReport);
  } else if (!isStarted) {
    isStarted = true;
    start(message);
  }
});
process.on("disconnect", () => process.exit(0));
