/**
 * Every page of the public site that can be reached by following links, and of the entrance: axe in light, dark, forced colours and
 * at 320 pixels, structure, sideways scrolling, paper.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { crawlEntrance, crawlOutside, crawlSite } from "./everything.ts";
import { findFaults, looks, narrow } from "./looks.ts";
import { lookAtAll } from "./walk.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const long = { timeout: 480_000 };

test("nothing is wrong with any page of the site in de", long, async () => {
  expect(await lookAtAll(browser, await crawlSite(["de"]))).toEqual([]);
});

// Colours and paper know no direction: one page of each route is read whole, wide and narrow.
test("nothing is wrong with any page of the site in ar", long, async () => {
  const first = looks.filter(({ rules }) => rules === "all");
  expect(await lookAtAll(browser, await crawlSite(["ar"], 1), { first })).toEqual([]);
});

// What differs is text and direction alone, and each route was looked at from all sides above: here words have to fit.
test.each(["de-leicht", "en", "uk", "ru", "fa", "tr"])("the words of the site fit in %s", long, async (language) => {
  const pages = await crawlSite([language], 1);
  expect(pages.length).toBeGreaterThan(8);
  expect(await lookAtAll(browser, pages, { first: [narrow] })).toEqual([]);
});

test("nothing is wrong with the pages before signing in and outside of any county", long, async () => {
  const outside = (await crawlOutside()).filter(({ address }) => !address.startsWith("/gallery"));
  expect(await lookAtAll(browser, [...outside, ...(await crawlEntrance())])).toEqual([]);
});

const faulty = `data:text/html,<html lang="de"><title>x</title><body><main><h3>Zu tief</h3><p style="color:%23bbb">blass</p>
  <button style="width:8px;height:8px;padding:0" aria-label="klein"></button><button style="width:8px;height:8px;padding:0" aria-label="eng"></button>
  <p style="width:900px">breit</p><img src="data:," ></main>`;

test("faults are found: colours, missing words, small targets, order, sideways scrolling, print", async () => {
  const page = await browser.newPage();
  await page.goto(faulty);
  const found = (await findFaults(page, looks)).join("\n");
  await page.close();
  for (const fault of [
    "light: color-contrast",
    "image-alt",
    "target-size",
    "levels of headings",
    "scrolls sideways",
    "print: printed",
  ]) {
    expect(found).toContain(fault);
  }
});
