/** Every page of the workspace that each role can reach by following links, and every form that was sent with faults. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { launchBrowser } from "./browser.ts";
import { crawlWorkspace } from "./everything.ts";
import { findFaults, light, looks, narrow } from "./looks.ts";
import { memberOf, origin, takeSession } from "./people.ts";
import { findInvalid } from "./validity.ts";
import { lookAtAll } from "./walk.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const long = { timeout: 600_000 };

test.each(["office", "partner", "reader"] as const)("nothing is wrong with any page for %s", long, async (role) => {
  const pages = await crawlWorkspace(role);
  expect(pages.length).toBeGreaterThan(15);
  // The office sees most. Others see less of the same pages: there one of each route is read, and whether all has room.
  const isOffice = role === "office";
  const chosen = isOffice ? { first: looks } : { first: [light, narrow], others: [narrow] };
  expect(await lookAtAll(browser, pages, { secret: memberOf("unna", role).secret, ...chosen })).toEqual([]);
});

test.each(["office", "partner"] as const)("every page of the workspace is valid HTML for %s", long, async (role) => {
  const pages = await crawlWorkspace(role);
  const headers = { cookie: `miteinander_session=${memberOf("unna", role).secret}` };
  // Two of each route: one that holds much, and another.
  const known = new Map<string, number>();
  const wrong: string[] = [];
  for (const { address, template, isPage } of pages) {
    const times = known.get(template.path) ?? 0;
    if (!isPage || times >= 2) continue;
    known.set(template.path, times + 1);
    const html = await (await fetch(`${origin}${address}`, { headers })).text();
    wrong.push(...findInvalid(html).map((fault) => `${address}: ${fault}`));
  }
  expect(known.size).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});

/** Empties what is asked for in the first form of the page that says itself what is wrong; its button gets an id. */
const empty = `(() => {
  const form = document.querySelector("main form[method=post][novalidate]");
  const button = form && form.querySelector("button:not(.kern-sr-only):not([formnovalidate]):not([formaction])");
  if (!button) return false;
  for (const field of form.querySelectorAll("[required]")) {
    if (field.type === "radio") field.checked = false;
    else field.value = "";
  }
  button.id = "sending";
  return true;
})()`;

const focusedRole = "document.activeElement.getAttribute('role')";

async function lookAtRefusals(
  page: Page,
  addresses: readonly string[],
): Promise<{ faults: string[]; refused: string[] }> {
  const faults: string[] = [];
  const refused: string[] = [];
  for (const address of addresses) {
    await page.goto(`${origin}${address}`);
    if (!(await page.evaluate<boolean>(empty))) continue;
    const [answer] = await Promise.all([
      page.waitForNavigation(),
      page.evaluate("document.getElementById('sending').click()"),
    ]);
    if (answer?.status() !== 422) continue;
    refused.push(address);
    // The summary gets the focus, so that it is read first; browsers give it when they first paint.
    await vi.waitFor(async () => expect(await page.evaluate(focusedRole), address).toBe("alert"));
    const found = await findFaults(
      page,
      looks.filter(({ rules }) => rules === "all"),
    );
    faults.push(...found.map((line) => `${address} sent empty: ${line}`));
  }
  return { faults, refused };
}

test("nothing is wrong with forms that come back because something is missing", long, async () => {
  const pages = await crawlWorkspace("office");
  // One form of each route: what comes back is the same for all.
  const forms = pages.filter(
    ({ isPage, template }, index) => isPage && pages.findIndex((one) => one.template === template) === index,
  );
  const context = await browser.newContext();
  await takeSession(context, memberOf("unna", "office").secret);
  const { faults, refused } = await lookAtRefusals(
    await context.newPage(),
    forms.map(({ address }) => address),
  );
  await context.close();
  expect(faults).toEqual([]);
  expect(refused.length).toBeGreaterThan(5);
});
