/**
 * Who goes by keyboard sees where they are, on a desk and on a phone (WCAG 2.4.11, 2.5.8); who spaces letters and lines as they need, or
 * zooms, loses nothing (1.4.4, 1.4.10, 1.4.12).
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { crawlSite, crawlWorkspace } from "./everything.ts";
import { memberOf, origin, takeSession } from "./people.ts";
import type { Found } from "./routes.ts";

let browser: Browser;
let site: Found[];
let workspace: Found[];

beforeAll(async () => {
  browser = await launchBrowser();
  site = [...(await crawlSite(["de"], 1)), ...(await crawlSite(["ar"], 1))];
  workspace = await crawlWorkspace("office");
});

afterAll(() => browser?.close());

const long = { timeout: 480_000 };

/** One page of each route, and one with a query. */
function oneOfEach(pages: readonly Found[]): string[] {
  const kinds = new Map<string, string>();
  for (const { address, template, isPage } of pages) {
    const kind = `${template.path} ${address.includes("?")} ${address.includes("/ar/")}`;
    if (isPage && !kinds.has(kind)) kinds.set(kind, address);
  }
  return [...kinds.values()];
}

/** On a phone and at a desk. */
const WALKED = [360, 1280];
/** 1280 pixels at 200 % are 640, at 400 % 320. */
const SPACED_OUT = [320, 640, 1280];

/** Opens each page once and looks at it in every width: first by Tab, then with letters and lines apart. */
async function lookAround(pages: readonly Found[], secret?: string): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  if (secret !== undefined) await takeSession(context, secret);
  const page = await context.newPage();
  const faults: string[] = [];
  const look = async (address: string, width: number, find: () => Promise<string[]>) => {
    await page.setViewportSize({ width, height: 740 });
    faults.push(...(await find()).map((fault) => `${address} at ${width}: ${fault}`));
  };
  for (const [number, address] of oneOfEach(pages).entries()) {
    await page.goto(`${origin}${address}`);
    for (const width of WALKED) await look(address, width, () => walkByTab(page, number < WHOLE));
    await page.evaluate(SPACE_OUT);
    for (const width of SPACED_OUT) await look(address, width, () => page.evaluate<string[]>(CUT));
  }
  await context.close();
  return faults;
}

/** What holds of the element that has the focus: in the window, with nothing over it, with a ring, large enough. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const box = (element.closest("label") ?? element).getBoundingClientRect();
  const said = element.outerHTML.slice(0, 120);
  const faults = [];
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!isInside) faults.push("out of sight: " + said);
  const [x, y] = [Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 1)];
  const top = document.elementFromPoint(x, y);
  const rects = [...element.getClientRects()];
  const isSeen = rects.some((rect) => {
    const there = document.elementFromPoint(rect.left + Math.min(rect.width / 2, innerWidth - rect.left - 2), rect.top + rect.height / 2);
    return there !== null && (element.contains(there) || there.contains(element));
  });
  if (isInside && !isSeen && !(top !== null && (element.contains(top) || top.contains(element)))) faults.push("covered: " + said);
  const style = getComputedStyle(element);
  const inner = element.querySelector("circle");
  const isRinged = style.outlineStyle !== "none" || style.boxShadow !== "none" || (inner !== null && getComputedStyle(inner).stroke !== "none");
  if (!isRinged) faults.push("without a ring: " + said);
  // In a sentence, and on the map, whose list of places says the same (2.5.8: inline, equivalent).
  const isInText = style.display === "inline" || element.matches(".map__node");
  if (!isInText && (box.width < 23.9 || box.height < 23.9)) faults.push("smaller than 24 pixels: " + said);
  return faults;
})()`;

/** Most steps on one page: the longest list has as many links again of the same kind. */
const STEPS = 40;
/** Pages that are walked from their first line; what stands above and below is the same on all, so others begin at their own part. */
const WHOLE = 3;
/** Steps from there. */
const STEPS_WITHIN = 24;

/** To the top of the page, or to where its own part begins. */
const toStart = (isWhole: boolean): string => `(() => {
  document.activeElement?.blur();
  scrollTo(0, 0);
  const main = document.querySelector("main");
  if (${isWhole} || main === null) return;
  const had = main.getAttribute("tabindex");
  main.setAttribute("tabindex", "-1");
  main.focus();
  if (had === null) main.removeAttribute("tabindex");
})()`;

async function walkByTab(page: Page, isWhole: boolean): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(toStart(isWhole));
  for (let step = 0; step < (isWhole ? STEPS : STEPS_WITHIN); step += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate<string[] | undefined>(FOCUSED);
    if (found === undefined) break;
    faults.push(...found);
  }
  return faults;
}

/** Lines, letters, words and paragraphs as far apart as WCAG 1.4.12 says that must be possible. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** Words cut off by what is around them, and what stands out of the window. */
const CUT = `(() => {
  const faults = [];
  // Tables of data may be wider (1.4.10): nothing of them is lost.
  const isTable = [...document.querySelectorAll("main table")].some((table) => table.scrollWidth > 0 && table.getBoundingClientRect().right > innerWidth);
  if (!isTable && document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push("scrolls sideways by " + (document.documentElement.scrollWidth - document.documentElement.clientWidth));
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const isHiding = /hidden|clip/.test(style.overflowX + style.overflowY) && element.clientWidth > 8 && element.clientHeight > 8;
    if (!isHiding || element.closest("svg, input, select, .kern-sr-only, .trap, details:not([open])")) continue;
    if (element.scrollHeight > element.clientHeight + 4 || element.scrollWidth > element.clientWidth + 4) faults.push("cut off: " + element.outerHTML.slice(0, 120));
  }
  return faults;
})()`;

const SPACE_OUT = `document.adoptedStyleSheets = [new CSSStyleSheet()]; document.adoptedStyleSheets[0].replaceSync(${JSON.stringify(SPACED)})`;

test("the focus is seen and nothing is cut off on every page of the site", long, async () => {
  expect(await lookAround(site)).toEqual([]);
});

test("the focus is seen and nothing is cut off on every page of the workspace", long, async () => {
  expect(await lookAround(workspace, memberOf("unna", "office").secret)).toEqual([]);
});

test("what is covered, small, without a ring, or cut off is found", async () => {
  const page = await browser.newPage();
  await page.goto(
    `data:text/html,<style>a{outline:0!important}div{position:fixed;top:0;left:0;right:0;height:90px;background:white}p{overflow:hidden;height:12px;width:90px}</style><a href="x" style="display:block;width:9px;height:9px">x</a><div></div><p>lange Worte, die hier keinen Platz haben</p>`,
  );
  const found = [...(await walkByTab(page, true)), ...(await page.evaluate<string[]>(CUT))].join("\n");
  await page.close();
  for (const fault of ["covered", "without a ring", "smaller than 24", "cut off"]) expect(found).toContain(fault);
});
