/** A round with the keyboard alone, as wide as a phone and without JavaScript: asked, changed, passed on, sent back. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { still, tabTo } from "../keyboard.ts";
import { newVisitor, receiveMail, signIn, textOf } from "../people.ts";

const county = "unna";
const phone = { ...still, viewport: { width: 360, height: 740 } };
/** A list of forty organisations has a box for each. */
const MANY = 160;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const linkIn = (text: string): string => /https?:\/\/\S+\/mein\/[\w-]{43}/.exec(text)?.[0] ?? "";

/** Goes on to what is named so and presses a key there. */
async function reach(page: Page, name: string | RegExp, key = "Enter"): Promise<void> {
  const isIt = (text: string) => (typeof name === "string" ? text === name : name.test(text));
  await tabTo(page, ({ name: text, html }) => isIt(text) || isIt(/name="([^"]*)"/.exec(html)?.[1] ?? ""), MANY);
  await page.keyboard.press(key);
}

/** The same for what leads to another page. */
const leave = (page: Page, name: string | RegExp) => Promise.all([page.waitForNavigation(), reach(page, name)]);

/** The office asks one organisation. @returns the round's page and the link in the mail */
async function ask(office: Page): Promise<{ round: string; link: string }> {
  await office.goto(`/${county}/intern/abfragen/neu`);
  await reach(office, "An anderen Tagen erinnern");
  await reach(office, "withAddress", "Space");
  await leave(office, "Weiter zur Liste");
  await leave(office, "Keine ankreuzen");
  const first = office.locator('input[name="organisations"]').first();
  const hint = office.locator(`[id="${await first.getAttribute("id")}-hint"]`);
  const to = /[^\s,]+@[^\s,]+/.exec((await hint.textContent()) ?? "")?.[0] ?? "";
  await reach(office, "organisations", "Space");
  const { text } = await receiveMail(to, () => leave(office, "Abfrage abschicken"));
  expect(await textOf(office)).toContain("0 von 1 haben geantwortet.");
  return { round: office.url(), link: linkIn(text) };
}

test("a round is asked, answered with a change, passed on and sent back with the keyboard alone", async () => {
  const office = await signIn(browser, "office", county, phone);
  const { round, link } = await ask(office);

  const partner = await newVisitor(browser, phone);
  await partner.goto(link);
  await leave(partner, /^Ändern: /);
  await reach(partner, "description", "End");
  await partner.keyboard.type(" Mittwochs sind wir jetzt auch in der Bibliothek.");
  await leave(partner, "Änderung absenden");
  expect(await textOf(partner)).toContain("Die Koordination sieht sich Ihre Änderung an.");

  await reach(partner, "An eine Kollegin oder einen Kollegen weitergeben");
  await reach(partner, "name", "End");
  await partner.keyboard.type("Erika Beispiel");
  await reach(partner, "email", "End");
  await partner.keyboard.type("erika.beispiel@example.org");
  const passed = await receiveMail("erika.beispiel@example.org", () => leave(partner, "Weitergeben"));
  expect(linkIn(passed.text)).not.toBe(link);

  await office.goto(`/${county}/intern/vorschlaege`);
  const change = office.getByText("Mittwochs sind wir jetzt auch in der Bibliothek.");
  expect(await change.count()).toBe(1);
  const box = office.locator("input[name=proposals]");
  const waiting = await box.count();
  // It came last: the last box.
  for (let left = waiting; left > 0; left -= 1) await reach(office, "proposals", left === 1 ? "Space" : "Shift");
  await reach(office, "word", "End");
  await office.keyboard.type("In welcher Bibliothek?");
  await leave(office, "Ausgewählte zurückgeben");
  expect(await box.count()).toBe(waiting - 1);
  await partner.goto(link);
  expect(await textOf(partner)).toContain("In welcher Bibliothek?");

  await office.goto(round);
  await tabTo(office, ({ href }) => href.includes("/intern/stand/"), MANY);
  for (const page of [office, partner])
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
}, 120_000);
