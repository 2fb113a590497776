/** With the keyboard alone: what has the focus shows it, and everything can be reached and done in the order in which it stands. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { focused, still, tabTo } from "../keyboard.ts";
import { newVisitor, signIn } from "../people.ts";

const county = "peine";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

test("the first Tab leads to the content, and the next goes on there", async () => {
  const page = await newVisitor(browser, still);
  await page.goto(`/${county}/de/angebote`);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatchObject({ name: "Zum Inhalt springen", isSeen: true, isInView: true });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate<boolean>("document.activeElement.closest('main') !== null")).toBe(true);
});

test("on a phone the menu opens with the keyboard and leads on", async () => {
  const page = await newVisitor(browser, { ...still, viewport: { width: 360, height: 740 } });
  await page.goto(`/${county}/de/`);
  await tabTo(page, ({ tag, name }) => tag === "summary" && name === "Menü");
  await page.keyboard.press("Enter");
  await tabTo(page, ({ href }) => href.endsWith("/angebote"), 10);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${county}/de/angebote`);
  expect(await page.locator("h1").innerText()).toBe("Angebote");
});

test("search, filters and pages are reached in their order and do what they say", async () => {
  const page = await newVisitor(browser, still);
  await page.goto(`/${county}/de/angebote`);
  await tabTo(page, ({ tag }) => tag === "input");
  await page.keyboard.type("Deutsch");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=Deutsch/);
  await tabTo(page, ({ href }) => href.includes("thema=language"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/thema=language/);
  await tabTo(page, ({ href }) => /\/angebote\/[a-z]/.test(href));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/angebote\/[a-z]/);
  const call = await tabTo(page, ({ href }) => href.startsWith("tel:"));
  expect(call.name).toMatch(/\d/);
});

test("a form with faults begins with its summary, whose links lead to the fields", async () => {
  const page = await signIn(browser, "partner", county, still);
  await page.goto(`/${county}/intern/angebote/neu`);
  await tabTo(page, ({ html }) => html.includes('name="title"'));
  await page.keyboard.type("Mit der Tastatur");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  // The summary has the focus; the next Tab is its first link.
  expect(await page.evaluate<string>("document.activeElement.getAttribute('role')")).toBe("alert");
  const link = await tabTo(page, ({ href }) => href.startsWith("#"), 1);
  await page.keyboard.press("Enter");
  const field = link.href.slice(1);
  const target = await page.evaluate<string>(`document.querySelector(":target")?.id ?? ""`);
  expect(target).toBe(field);
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate<boolean>(
      `document.querySelector(":target").compareDocumentPosition(document.activeElement) > 0`,
    ),
  ).toBe(true);
  expect(await page.getByLabel("Titel", { exact: true }).inputValue()).toBe("Mit der Tastatur");
});

test("everything in the workspace's head, the person's menu too, works with the keyboard", async () => {
  const page = await signIn(browser, "office", county, still);
  await page.goto(`/${county}/intern/`);
  await tabTo(page, ({ tag, name }) => tag === "summary" && name.startsWith("Angemeldet"));
  await page.keyboard.press("Enter");
  await tabTo(page, ({ href }) => href.endsWith("/rechte"), 3);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${county}/intern/rechte`);
  expect(await page.locator("h1").innerText()).toContain("dürfen");
});

test.each([
  { where: "a list of the site", path: `/${county}/de/angebote?thema=language` },
  { where: "a page in Arabic", path: `/${county}/ar/` },
])("all of $where can be walked through, each step in sight", async ({ path }) => {
  const page = await newVisitor(browser, still);
  await page.goto(path);
  const count = await page.evaluate<number>(`
    [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
      .filter((element) => element.getClientRects().length > 0 && !(element.closest("details:not([open])") && element.tagName !== "SUMMARY")).length`);
  const names: string[] = [];
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press("Tab");
    const element = await focused(page);
    expect(element, element.html).toMatchObject({ isSeen: true, isInView: true });
    names.push(element.html);
  }
  expect(new Set(names).size).toBeGreaterThan(count * 0.8);
});
