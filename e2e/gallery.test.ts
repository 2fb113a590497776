/** Every component in a real browser: accessible in light, dark and forced colours, at 320 px, from right to left, and without sideways scrolling. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findAsset } from "../src/platform/ui/assets.ts";
import { galleryPage } from "../src/platform/ui/gallery.tsx";
import { renderDocument } from "../src/platform/ui/render.ts";
import { launchBrowser } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const asset = findAsset(url.pathname, String(request.headers["accept-encoding"] ?? ""));
  if (asset) {
    response.writeHead(200, {
      "content-type": asset.type,
      ...(asset.encoding ? { "content-encoding": asset.encoding } : {}),
    });
    response.end(asset.body);
    return;
  }
  const look = url.searchParams.get("look") === "workspace" ? "workspace" : "public";
  const dir = url.searchParams.get("dir") === "rtl" ? "rtl" : "ltr";
  // As strict as the product's own: whatever is inline would not work here.
  const policy = "default-src 'self'; style-src 'self'; script-src 'self'";
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
  response.end(renderDocument(galleryPage({ look, dir })));
});

let browser: Browser;
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };

/** What axe finds wrong, one line each; WCAG 2.2 A and AA and axe's best practices. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate<Violation[]>(
    "axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then((result) => result.violations)",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

async function withPage<T>(
  query: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  // The policy is the browser's own matter; only axe has to come in from outside.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true, ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/${query}`);
    return await look(page);
  } finally {
    await context.close();
  }
}

const phone = { viewport: { width: 320, height: 640 } };

const views: [name: string, query: string, options: BrowserContextOptions][] = [
  ["in light colours", "", {}],
  ["in dark colours", "", { colorScheme: "dark" }],
  ["in forced colours", "", { forcedColors: "active" }],
  ["at 320 pixels", "", phone],
  ["from right to left", "?dir=rtl", {}],
  ["from right to left at 320 pixels", "?dir=rtl", phone],
  ["in the workspace", "?look=workspace", {}],
  ["in the workspace in dark colours at 320 pixels", "?look=workspace", { ...phone, colorScheme: "dark" }],
];

test.each(views)("axe finds nothing wrong %s", async (_name, query, options) => {
  expect(await withPage(query, options, findViolations)).toEqual([]);
});

test.each(views)("nothing scrolls sideways %s", async (_name, query, options) => {
  const spare = await withPage(query, options, (page) =>
    page.evaluate<number>("innerWidth - document.documentElement.scrollWidth"),
  );
  expect(spare).toBeGreaterThanOrEqual(0);
});

test("axe finds nothing wrong with everything folded out", async () => {
  const found = await withPage("", phone, async (page) => {
    await page.evaluate(
      "for (const details of document.querySelectorAll('details')) { details.removeAttribute('name'); details.open = true; }",
    );
    return findViolations(page);
  });
  expect(found).toEqual([]);
});

test("the strict policy blocks nothing of ours", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(`${origin}/`);
  await context.close();
  expect(complaints).toEqual([]);
});

test("what stands alone is at least 44 pixels high to the finger", async () => {
  const low = await withPage("", phone, (page) =>
    page.evaluate<string[]>(`(() => {
      const alone = ".kern-btn:not(.kern-btn--x-small), summary, .chip, .alone, .filter a, .tabs a, .kern-form-input__input, .drop nav a, .tools a";
      return [...document.querySelectorAll(alone)]
        .filter((element) => element.offsetParent && element.getBoundingClientRect().height < 43.9)
        .map((element) => element.getBoundingClientRect().height + " " + element.outerHTML.slice(0, 120));
    })()`),
  );
  expect(low).toEqual([]);
});

test("whatever has the focus shows it", async () => {
  const bare = await withPage("", {}, async (page) => {
    await page.evaluate(
      "document.querySelector('[autofocus]').blur(); document.body.tabIndex = -1; document.body.focus()",
    );
    const unseen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate<{ seen: boolean; html: string }>(`(() => {
        const element = document.activeElement;
        const inner = element.querySelector(":scope > circle");
        const seen = getComputedStyle(element).outlineStyle !== "none" || getComputedStyle(element).boxShadow !== "none" || (inner && getComputedStyle(inner).stroke !== "none");
        return { seen: Boolean(seen), html: element.outerHTML.slice(0, 120) };
      })()`);
      if (!focused.seen) unseen.push(focused.html);
    }
    return unseen;
  });
  expect(bare).toEqual([]);
});
