/** What the office does for the site, and what reaches it from there: with the keyboard alone, on a phone. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { still, tabTo } from "../keyboard.ts";
import { newVisitor, signIn, textOf } from "../people.ts";

const county = "peine";
const phone = { ...still, viewport: { width: 360, height: 740 } };

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Goes to the button with these words and presses it. */
async function press(page: Page, words: string): Promise<void> {
  await tabTo(page, ({ tag, name }) => tag === "button" && name === words);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

/** Goes to the field of this name and writes at its end, as fast as people do. */
async function write(page: Page, field: string, words: string): Promise<void> {
  await tabTo(page, ({ html }) => html.includes(`name="${field}"`));
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words, { delay: 20 });
}

test("the office goes from the menu to a page of its site, adds a sentence, looks at it and saves", async () => {
  const page = await signIn(browser, "office", county, phone);
  await page.goto(`/${county}/intern/`);
  await tabTo(page, ({ tag, name }) => tag === "summary" && name === "Menü");
  await page.keyboard.press("Enter");
  await tabTo(page, ({ href }) => href.endsWith("/intern/website"));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${county}/intern/website`);
  await tabTo(page, ({ href }) => href.endsWith("/seiten/kontakt"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/seiten\/kontakt$/);
  await tabTo(page, ({ href }) => href.endsWith("/kontakt/bearbeiten"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/bearbeiten$/);
  const sentence = "Montags ist das Büro bis 18 Uhr offen.";
  await write(page, "body", `\n\n${sentence}`);
  await press(page, "Vorschau");
  expect(await page.locator("section[aria-labelledby=vorschau]").innerText()).toContain(sentence);
  await press(page, "Speichern und zeigen");
  await page.waitForURL(/seiten\/kontakt\?/);
  const visitor = await newVisitor(browser, phone);
  await visitor.goto(`/${county}/de/kontakt`);
  expect(await textOf(visitor)).toContain(sentence);
});

test("what the office says of the county stands on the home page of its site", async () => {
  const page = await signIn(browser, "office", county, phone);
  await page.goto(`/${county}/intern/landkreis`);
  await write(page, "headline", " mit uns");
  await press(page, "Speichern");
  const visitor = await newVisitor(browser, phone);
  await visitor.goto(`/${county}/de/`);
  expect(await visitor.locator("h1").innerText()).toMatch(/ mit uns$/);
});

test("an organisation introduces itself, and the office finds it in the inbox", async () => {
  const visitor = await newVisitor(browser, phone);
  await visitor.goto(`/${county}/de/mitmachen`);
  const name = "Radwerkstatt Vöhrum";
  await write(visitor, "organisation", name);
  await write(
    visitor,
    "about",
    "Wir reparieren Räder mit allen, die kommen, jeden Freitag ab drei Uhr, im Hof hinter der Kirche, ohne Anmeldung und umsonst, auch für Kinder.",
  );
  await write(visitor, "person", "Kim Beispiel");
  await write(visitor, "email", "rad@example.org");
  await press(visitor, "Absenden");
  expect(await textOf(visitor)).toContain("Ihre Nachricht ist angekommen");
  const page = await signIn(browser, "office", county, phone);
  await page.goto(`/${county}/intern/nachrichten`);
  await tabTo(page, ({ name: words }) => words === name);
  await page.keyboard.press("Enter");
  await page.waitForURL(/nachrichten\/[0-9a-f-]+$/);
  await press(page, "Als Entwurf übernehmen");
  expect(await page.locator("h1").innerText()).toBe(name);
});
