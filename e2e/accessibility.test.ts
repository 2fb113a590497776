/**
 * Every page that can be reached by following links, by everyone who may see it: axe in light, dark, forced colours and at 320
 * pixels, structure, sideways scrolling, paper. One page of each route in every look, a second one (another state, a query) in light.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { findFaults, light, looks } from "./looks.ts";
import { crawl, type Found } from "./routes.ts";

const { origin } = inject("instance");
const county = "schmalkalden-meiningen";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Looks at one page after the other; the first of each route in every look. */
async function lookAtAll(pages: readonly Found[], page: Page): Promise<string[]> {
  const known = new Set<Found["template"]>();
  const faults: string[] = [];
  for (const { address, template } of pages) {
    await page.goto(`${origin}${address}`);
    const found = await findFaults(page, known.has(template) ? [light] : looks);
    known.add(template);
    faults.push(...found.map((line) => `${address}: ${line}`));
  }
  return faults;
}

const publicPages = (languages: string) =>
  crawl({
    origin,
    start: languages.split("|").map((language) => `/${county}/${language}/`),
    within: (url) => new RegExp(`^/${county}/(${languages})/`).test(url.pathname),
  });

const isWell = ({ isPage, status }: Found) => isPage && status === 200;

async function lookAsAnyone(languages: string): Promise<string[]> {
  const found = await publicPages(languages);
  expect(found.filter((one) => !isWell(one))).toEqual([]);
  const context = await browser.newContext();
  try {
    return await lookAtAll([...found], await context.newPage());
  } finally {
    await context.close();
  }
}

test.each(["de", "ar"])("nothing is wrong with any page of the public site in %s", async (language) => {
  expect(await lookAsAnyone(language)).toEqual([]);
});
