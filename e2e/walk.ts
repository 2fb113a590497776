/** Looks at pages that were found, one after the other. */
import type { Browser, Page } from "playwright-core";
import { findFaults, light, type Look, looks } from "./looks.ts";
import { origin, takeSession } from "./people.ts";
import type { Found } from "./routes.ts";

type Walk = { secret?: string; first?: readonly Look[]; others?: readonly Look[] };

/**
 * What is wrong with these pages, one line each: the first page of every route in `first` (every look), others in `others` (light).
 * JavaScript is on for axe alone: the pages bring none.
 */
export async function lookAtAll(browser: Browser, pages: readonly Found[], options: Walk = {}): Promise<string[]> {
  const { secret, first = looks, others = [light] } = options;
  const context = await browser.newContext();
  if (secret !== undefined) await takeSession(context, secret);
  try {
    return await walk(await context.newPage(), pages, first, others);
  } finally {
    await context.close();
  }
}

async function walk(page: Page, pages: readonly Found[], first: readonly Look[], others: readonly Look[]) {
  const known = new Set<Found["template"]>();
  const faults: string[] = [];
  page.on("console", (message) => {
    // That a page is gone (410) is its meaning.
    if (!message.text().startsWith("Failed to load resource")) faults.push(`${page.url()}: ${message.text()}`);
  });
  for (const { address, template, isPage } of pages) {
    if (!isPage) continue;
    await page.goto(`${origin}${address}`);
    const found = await findFaults(page, known.has(template) ? others : first);
    known.add(template);
    faults.push(...found.map((line) => `${address}: ${line}`));
  }
  return faults;
}
