/** Somebody new in the county looks for help: in Arabic, on a phone, without JavaScript. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { newVisitor, textOf } from "../people.ts";

const county = "schmalkalden-meiningen";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

const hits = (page: Page) => page.locator("main ol li h2 a, main ul li h2 a, main article h2 a");

test("from home by topic and filter to an offer and its telephone, in Arabic", async () => {
  const page = await newVisitor(browser, { ...phone, locale: "ar" });
  await page.goto(`/${county}`);
  expect(new URL(page.url()).pathname).toBe(`/${county}/ar/`);
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  await page.locator("main a[href*='thema=language']").first().click();
  const before = await hits(page).count();
  expect(before).toBeGreaterThan(3);
  // The filters are folded on a phone.
  const filters = page.locator("details", { has: page.locator("a[href*='wichtig=free']") }).first();
  if (!(await page.locator("a[href*='wichtig=free']").first().isVisible()))
    await filters.locator("summary").first().click();
  await page.locator("a[href*='wichtig=free']:visible").first().click();
  const free = await hits(page).count();
  expect(free).toBeGreaterThan(0);
  await hits(page).first().click();
  const call = page.locator("main a[href^='tel:']").first();
  expect(await call.isVisible()).toBe(true);
  expect(await call.getAttribute("href")).toMatch(/^tel:\+?\d{6,}$/);
  // The German name stays, because it is what is written on the door.
  expect(await page.locator("main :lang(de)").count()).toBeGreaterThan(0);
});

test("a question in words finds what is meant, in German and in the asker's language", async () => {
  const page = await newVisitor(browser, phone);
  await page.goto(`/${county}/de/`);
  await page.getByRole("searchbox").or(page.getByLabel("Was suchen Sie?")).first().fill("Integrationskurse");
  await page.getByRole("button", { name: "Suchen" }).click();
  expect(await hits(page).first().innerText()).toContain("Integrationskurs");
  await page.goto(`/${county}/uk/angebote?q=${encodeURIComponent("курс німецької")}`);
  expect(await hits(page).count()).toBeGreaterThan(0);
});

test("where nothing fits, the page says what would, and leads there", async () => {
  const page = await newVisitor(browser, phone);
  await page.goto(`/${county}/de/angebote?thema=housing&niveau=C1`);
  expect(await hits(page).count()).toBe(0);
  const loosen = page
    .locator("main a", { hasText: /Ohne|ohne/ })
    .or(page.locator("main .empty a"))
    .first();
  await loosen.click();
  expect(await hits(page).count()).toBeGreaterThan(0);
});

test("where a word is in the way of a filter, the page says so, too", async () => {
  const page = await newVisitor(browser, phone);
  await page.goto(`/${county}/de/angebote?q=Schwimmen&thema=housing`);
  expect(await hits(page).count()).toBe(0);
  await page.getByRole("link", { name: /^Ohne „Schwimmen“/ }).click();
  expect(new URL(page.url()).search).toBe("?thema=housing");
  expect(await hits(page).count()).toBeGreaterThan(0);
});

test("another language keeps the page, the filters and the words", async () => {
  const page = await newVisitor(browser, phone);
  await page.goto(`/${county}/de/angebote?q=Deutsch&thema=language&wichtig=free`);
  const german = await hits(page).count();
  await page.getByRole("link", { name: "Türkçe" }).click();
  const url = new URL(page.url());
  expect(url.pathname).toBe(`/${county}/tr/angebote`);
  expect(Object.fromEntries(url.searchParams)).toEqual({ q: "Deutsch", thema: "language", wichtig: "free" });
  expect(await page.locator("html").getAttribute("lang")).toBe("tr");
  expect(await hits(page).count()).toBe(german);
});

test("an offer that is gone leads on instead of ending", async () => {
  const page = await newVisitor(browser, phone);
  const response = await page.goto(`/${county}/en/angebote/gibt-es-nicht`);
  expect(response?.status()).toBe(404);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.locator("main a").first().click();
  expect(await textOf(page)).not.toBe("");
  expect(new URL(page.url()).pathname).toBe(`/${county}/en/`);
});
