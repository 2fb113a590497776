import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { getRequestListener } from "@hono/node-server";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../e2e/browser.ts";
import { createApp } from "../src/app.tsx";
import type { Database } from "../src/platform/db/open.ts";
import { createLog } from "../src/platform/log.ts";
import { kilobytes, type Line } from "./table.ts";

type Weight = { total: number; requests: number; css: number; script: number };

/** A first visit: nothing in the browser's cache; bytes as they came over the wire, heads included. */
async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const weight = { total: 0, requests: 0 };
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      weight.total += encodedDataLength;
      weight.requests += 1;
    });
    const packed = { css: 0, script: 0 };
    page.on("response", (response) => {
      const type = response.request().resourceType();
      if (type !== "stylesheet" && type !== "script") return;
      void response.body().then((body) => {
        packed[type === "script" ? "script" : "css"] += gzipSync(body, { level: 9 }).length;
      });
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return { ...weight, ...packed };
  } finally {
    await context.close();
  }
}

const KB = 1024;
const within = (what: string, bytes: number, limit: number): Line => ({
  what,
  measured: kilobytes(bytes),
  limit: `≤ ${limit} KB`,
  holds: bytes <= limit * KB,
});

/** Weighs public pages as a real browser gets them. */
export async function measureWeights(database: Database, paths: readonly string[]): Promise<Line[]> {
  const { app } = createApp({ database, log: createLog({ level: "warn" }), baseUrl: "http://127.0.0.1" });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser();
  try {
    const lines: Line[] = [];
    let [css, script] = [0, 0];
    for (const path of paths) {
      const weight = await weigh(browser, `http://127.0.0.1:${port}${path}`);
      lines.push(within(`${path} (${weight.requests} requests)`, weight.total, 60));
      css = Math.max(css, weight.css);
      script = Math.max(script, weight.script);
    }
    return [...lines, within("style sheet, gzip", css, 20), within("script, gzip", script, 10)];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
