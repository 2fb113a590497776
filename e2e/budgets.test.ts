/** What a first visit costs, where its requests go, and what the browser complains about; measured in the browser with a cold cache. */
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { launchBrowser } from "./browser.ts";
import { crawl, type Found } from "./routes.ts";

const KB = 1024;
const { origin } = inject("instance");
const county = "unna";
const languages = ["de", "de-leicht", "en", "uk", "ru", "ar", "fa", "tr"];

let browser: Browser;
let pages: Found[];

beforeAll(async () => {
  browser = await launchBrowser();
  pages = await crawl({
    origin,
    start: ["/", `/${county}`, ...languages.map((language) => `/${county}/${language}/`)],
    within: (url) =>
      /^\/$/.test(url.pathname) || new RegExp(`^/${county}(/(${languages.join("|")})/|$)`).test(url.pathname),
  });
});

afterAll(() => browser?.close());

type Part = { url: string; type: string; bytes: number };
type Visit = { parts: Part[]; complaints: string[] };

/** Opens a page in a browser that has never been here. */
async function visit(address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 892 } });
  try {
    return await open(context, address);
  } finally {
    await context.close();
  }
}

/** Opens a page and weighs what goes over the wire: headers and bodies, as sent. */
async function open(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  try {
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (fault) => complaints.push(String(fault)));
    const wire = await context.newCDPSession(page);
    const parts = new Map<string, Part>();
    // What is in the cache comes, too, and weighs nothing.
    const coming = new Set<string>();
    wire.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
      parts.set(requestId, { url: request.url, type: type ?? "Other", bytes: 0 });
      if (!request.url.startsWith("data:")) coming.add(requestId);
    });
    wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const part = parts.get(requestId);
      if (part !== undefined) part.bytes = encodedDataLength;
      coming.delete(requestId);
    });
    await wire.send("Network.enable");
    await page.goto(`${origin}${address}`);
    // Pictures further down would be fetched when they come into sight, fonts when something is set in them.
    await page.evaluate("scrollTo(0, document.body.scrollHeight); document.fonts.ready.then(() => true)");
    await vi.waitFor(() => expect([...coming]).toEqual([]));
    return { parts: [...parts.values()], complaints };
  } finally {
    await page.close();
  }
}

const weigh = (parts: readonly Part[]) => parts.reduce((sum, { bytes }) => sum + bytes, 0);

const decoded = async (url: string) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()));

/** One address of every route of the site in two languages: with our fonts, and with the device's. */
const measured = () => {
  const known = new Set<string>();
  return pages.filter(({ address, template, isPage }) => {
    const kind = `${template.path} ${/^\/[a-z]+\/(de|ar)\//.exec(address)?.[1] ?? ""}`;
    const isOther = /^\/[a-z]+\/(?!de\/|ar\/)/.test(address);
    if (!isPage || isOther || known.has(kind)) return false;
    known.add(kind);
    return true;
  });
};

test("a first visit weighs at most 60 KB in all, 20 KB of styles and 10 KB of scripts, and asks nobody else", async () => {
  const addresses = measured().map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  for (const address of addresses) {
    const { parts, complaints } = await visit(address);
    const total = weigh(parts);
    expect(total).toBeGreaterThan(5 * KB);
    if (total > 60 * KB) wrong.push(`${address} weighs ${total} bytes`);
    const strangers = parts.filter(({ url }) => !url.startsWith(`${origin}/`) && !url.startsWith("data:"));
    wrong.push(...strangers.map(({ url }) => `${address} asks ${url}`));
    wrong.push(...complaints.map((text) => `${address}: ${text}`));
    const scripts = parts.filter(({ type }) => type === "Script");
    const script = weigh(scripts);
    if (script > 10 * KB) wrong.push(`${address} loads ${script} bytes of scripts`);
  }
  expect(wrong).toEqual([]);
});

test("a further page weighs at most 20 KB in all, the longest lists too: styles and fonts are there from the first", async () => {
  const heavy: string[] = [];
  for (const language of ["de", "ar"]) {
    const context = await browser.newContext({ viewport: { width: 412, height: 892 } });
    const home = `/${county}/${language}/`;
    expect(weigh((await open(context, home)).parts)).toBeGreaterThan(20 * KB);
    const further = measured().filter(({ address }) => address.startsWith(home) && address !== home);
    expect(further.length).toBeGreaterThan(10);
    const longest = ["angebote", "akteure"].map((list) => `${home}${list}?anzahl=100`);
    for (const address of [...further.map((one) => one.address), ...longest]) {
      const { parts } = await open(context, address);
      const total = weigh(parts);
      expect(total, address).toBeGreaterThan(KB);
      if (total > 20 * KB) heavy.push(`${address} weighs ${total} bytes`);
    }
    await context.close();
  }
  expect(heavy).toEqual([]);
});

test("styles and scripts keep their budgets with gzip, whatever the server chose to send", async () => {
  const { parts } = await visit(`/${county}/de/angebote`);
  const sizes = { Stylesheet: 0, Script: 0 };
  for (const { url, type } of parts) {
    if (type === "Stylesheet" || type === "Script") sizes[type] += (await decoded(url)).length;
  }
  expect(sizes.Stylesheet).toBeGreaterThan(KB);
  expect(sizes.Stylesheet).toBeLessThanOrEqual(20 * KB);
  expect(sizes.Script).toBeLessThanOrEqual(10 * KB);
});

test("every page of the site keeps the budget in every language, the longest lists too, also with gzip", async () => {
  const { parts } = await visit(`/${county}/de/`);
  const around = weigh(parts.filter(({ type }) => type !== "Document"));
  const lists = pages.filter(({ address }) => address.endsWith("/angebote") || address.endsWith("/akteure"));
  const addresses = [
    ...pages.filter(({ isPage }) => isPage),
    ...lists.map((list) => ({ address: `${list.address}?anzahl=100` })),
  ];
  const heavy: string[] = [];
  for (const { address } of addresses) {
    const response = await fetch(`${origin}${address}`, { headers: { "accept-encoding": "identity" } });
    const page = gzipSync(Buffer.from(await response.arrayBuffer())).length;
    if (page + around > 60 * KB) heavy.push(`${address}: ${page + around} bytes`);
    // Of the longest lists, which gzip makes a little larger than what is sent, the browser was asked above.
    if (page > 20 * KB && !address.includes("?")) heavy.push(`${address} as a further page: ${page} bytes`);
  }
  expect(heavy).toEqual([]);
});

test("every answer carries the strict policy, and no page has anything inline", async () => {
  const faults: string[] = [];
  for (const { address } of [
    ...pages,
    { address: "/nirgends" },
    { address: `/${county}/de/angebote/gibt-es-nicht` },
    { address: "/healthz" },
  ]) {
    const response = await fetch(`${origin}${address}`, { redirect: "manual" });
    const policy = response.headers.get("content-security-policy") ?? "";
    const strict = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ];
    // Files to download may do nothing at all.
    const isShut = policy.includes("default-src 'none'; sandbox;");
    const isStrict = isShut || strict.every((part) => policy.includes(part));
    if (!isStrict || /unsafe|\*|https?:/.test(policy)) faults.push(`${address}: ${policy}`);
    if (response.headers.get("x-content-type-options") !== "nosniff") faults.push(`${address}: nosniff is missing`);
    if (response.headers.get("set-cookie") !== null) faults.push(`${address} sets a cookie`);
    const html = await response.text();
    faults.push(
      ...[
        ...html.matchAll(
          /<[^>]+\s(?:style|on[a-z]+)=[^>]*>|<style|<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)/g,
        ),
      ].map(([found]) => `${address}: ${found}`),
    );
  }
  expect(faults).toEqual([]);
});
