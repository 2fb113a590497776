import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser.ts";
import { createApp } from "../src/app.tsx";
import type { Database } from "../src/platform/db/open.ts";
import { createLog } from "../src/platform/log.ts";
import { kilobytes, type Line, median } from "./table.ts";

/** A phone of some years ago at the edge of a network; throughput in bytes a second, latency of each request in milliseconds. */
const SLOW = { downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, latency: 400, offline: false };
const SLOWER_PROCESSOR = 6;
/** Looking up the name, connecting, agreeing on keys: three ways there and back, which the browser's own brake leaves out. */
const CONNECTING = 3 * SLOW.latency;
const RUNS = 3;

/** Milliseconds since the address was asked for; `shift`: the sum of all layout shifts (Cumulative Layout Shift). */
type Visit = { first: number; largest: number; shift: number; bytes: number; requests: number };

/** What the browser itself noted while painting; observers are told of what lies behind, too. */
const NOTED = `new Promise((resolve) => {
  const noted = { first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0, largest: 0, shift: 0 };
  const watch = (type, add) => new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => { noted.largest = entry.startTime; });
  watch("layout-shift", (entry) => { noted.shift += entry.value; });
  setTimeout(() => resolve(noted), 500);
})`;

async function slowDown(page: Page, weight: { bytes: number; requests: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_PROCESSOR });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    weight.bytes += encodedDataLength;
    weight.requests += 1;
  });
}

/** A first visit by a phone that has nothing of us. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const weight = { bytes: 0, requests: 0 };
    await slowDown(page, weight);
    await page.goto(url, { waitUntil: "networkidle" });
    return { ...(await page.evaluate<Pick<Visit, "first" | "largest" | "shift">>(NOTED)), ...weight };
  } finally {
    await context.close();
  }
}

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

function describe(path: string, visits: readonly Visit[]): Line[] {
  const of = (what: keyof Visit) => median(visits.map((one) => one[what]));
  const [readable, shift] = [of("first") + CONNECTING, of("shift")];
  const said = `largest at ${seconds(of("largest") + CONNECTING)}, shift ${shift.toFixed(3)}, ${of("requests")} requests, ${kilobytes(of("bytes"))}`;
  return [
    { what: `${path}: readable text`, measured: seconds(readable), limit: "≤ 3 s", holds: readable <= 3000 },
    // Good, says Core Web Vitals, is up to 0.1.
    { what: `  ${said}`, measured: "", limit: "shift ≤ 0.1", holds: shift <= 0.1 },
  ];
}

/** How public pages come up on a slow phone: 400 kbit/s, 400 ms, a processor six times slower; medians of three first visits. */
export async function measurePhone(database: Database, paths: readonly string[]): Promise<Line[]> {
  const { app } = createApp({ database, log: createLog({ level: "warn" }), baseUrl: "http://127.0.0.1" });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser();
  try {
    const lines: Line[] = [];
    for (const path of paths) {
      const visits: Visit[] = [];
      for (let run = 0; run < RUNS; run += 1) visits.push(await visit(browser, `http://127.0.0.1:${port}${path}`));
      lines.push(...describe(path, visits));
    }
    return lines;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
