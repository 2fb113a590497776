import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { origin } from "../people.ts";

const site = `${origin}/unna/de/`;
let context: BrowserContext;
let page: Page;
let browser: Browser;
const faults: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy|SyntaxError/.test(message.text()))
      faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
});
afterAll(() => browser?.close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const caches = () =>
  page.evaluate<string[]>(`(async () => {
    const names = await caches.keys();
    const entries = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return entries.flat().map((request) => new URL(request.url).pathname);
  })()`);
const workers = () =>
  page.evaluate<string[]>("navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => one.scope))");

test("somebody keeps an offer, reads it without a network, and takes it away again", async () => {
  await page.goto(`${site}angebote`);
  const offer = await page.locator("main h2 a, main h3 a").first().getAttribute("href");
  await page.goto(`${origin}${offer}`);
  const title = (await page.locator("h1").textContent()) ?? "";
  // nothing is kept, and no worker is there, before somebody wants it
  expect(await caches()).toEqual([]);
  expect(await workers()).toEqual([]);
  await button("Offline behalten").click();
  await button("Nicht mehr behalten").waitFor();
  expect(await page.getByText("Diese Seite ist auf Ihrem Gerät gespeichert.").isVisible()).toBe(true);
  expect(await workers()).toEqual([site]);
  expect(await caches()).toContain(offer);
  // only the page, the list of kept pages, and what they need
  expect((await caches()).filter((path) => !path.startsWith("/assets/")).toSorted()).toEqual(
    [offer, "/unna/de/offline"].toSorted(),
  );
  await page.waitForFunction("navigator.serviceWorker.controller !== null");
  expect(await page.getByText("weil gerade kein Netz da ist").isVisible()).toBe(false);

  await context.setOffline(true);
  await page.goto(`${origin}${offer}`);
  expect(await page.locator("h1").textContent()).toBe(title);
  expect(await page.getByText(/Gespeichert am .* weil gerade kein Netz da ist/).isVisible()).toBe(true);
  const font = await page.evaluate<string>("getComputedStyle(document.body).fontFamily");
  expect(font).toContain("Fira Sans");

  // a page nobody kept: what is kept instead
  await page.goto(`${site}kontakt`);
  expect(await page.getByText("Gerade ist kein Netz da.").isVisible()).toBe(true);
  await page.getByRole("link", { name: title }).waitFor();
  await page.getByRole("link", { name: title }).click();
  expect(await page.locator("h1").textContent()).toBe(title);

  await context.setOffline(false);
  await page.goto(`${site}offline`);
  await page.getByText(/gespeichert am/).waitFor();
  expect(await page.getByText("Gerade ist kein Netz da.").isVisible()).toBe(false);
  await page.getByRole("button", { name: `Nicht mehr behalten: ${title}` }).click();
  await page.getByText("Sie haben noch keine Seite behalten.").waitFor();
  expect(await caches()).toEqual([]);
  expect(await workers()).toEqual([]);
  expect(faults).toEqual([]);
});

test("where nothing is kept, the network's absence is the browser's to tell, and the workspace is never kept", async () => {
  await page.goto(`${origin}/unna/intern/anmelden`);
  expect(await page.locator("keep-offline").count()).toBe(0);
  await page.goto(site);
  expect(await page.locator("keep-offline").count()).toBe(0);
});

test("without JavaScript nothing is offered, and the list says why", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const other = await plain.newPage();
  await other.goto(`${site}angebote`);
  expect(await other.locator("keep-offline").isVisible()).toBe(false);
  await other.goto(`${site}offline`);
  expect(await other.getByText("Dafür braucht es JavaScript").isVisible()).toBe(true);
  await plain.close();
});
