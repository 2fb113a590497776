/** How an offer was used becomes part of the overview: exact for the office, a band for the network, nothing for the public. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { newVisitor, signIn, textOf } from "../people.ts";

const county = "wartburgkreis";
const phone = { viewport: { width: 360, height: 740 } };
const FULL = "voll: 30 Plätze, 7 warten";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const read = async (page: Page, path: string): Promise<string> => {
  await page.goto(`/${county}/${path}`);
  return textOf(page);
};

test("a partner corrects figures on a phone, and the overview says that the offer is full to whom it may", async () => {
  const office = await signIn(browser, "office", county);
  expect(await read(office, "intern/abdeckung")).not.toContain(FULL);

  const partner = await signIn(browser, "partner", county, phone);
  await partner.goto(`/${county}/intern/nutzung`);
  await partner.getByLabel("Teilnehmende").first().fill("31");
  await partner.getByLabel("Plätze").first().fill("viele");
  await partner.getByRole("button", { name: "Zahlen melden" }).click();
  // What was typed stays, and the field says what is wrong with it.
  expect(await partner.getByLabel("Plätze").first().inputValue()).toBe("viele");
  await partner.getByLabel("Teilnehmende").first().fill("30");
  await partner.getByLabel("Plätze").first().fill("30");
  await partner.getByLabel("Warteliste").first().fill("7");
  await partner.getByRole("button", { name: "Zahlen melden" }).click();
  expect(await textOf(partner)).toContain("Danke, Ihre Zahlen sind angekommen.");

  expect(await read(office, "intern/abdeckung")).toContain(FULL);
  const reader = await read(await signIn(browser, "reader", county), "intern/abdeckung");
  expect(reader).toContain("voll");
  expect(reader).not.toContain("30 Plätze");
  const visitor = await read(await newVisitor(browser, phone), "de/ueberblick");
  expect(visitor).toContain("Bad Salzungen");
  expect(visitor).not.toMatch(/voll:|Plätze, \d+ warten/);
});
