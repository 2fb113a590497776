/** What is held against every page, whoever sees it: axe, order of headings, no sideways scrolling; in every way of looking at it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A way of looking at a page that is already there: nothing is loaded again. */
export type Look = {
  name: string;
  width: number;
  media: { colorScheme: "light" | "dark"; forcedColors: "none" | "active"; media: "screen" | "print" };
  /** All rules; those that colours decide, where nothing else differs; none, where only the room is looked at. */
  rules: "all" | "colours" | "none";
};

const plain = { colorScheme: "light", forcedColors: "none", media: "screen" } as const;

export const light: Look = { name: "light", width: 1280, media: plain, rules: "all" };

/** On the narrowest phone, only whether everything has room. */
export const narrow: Look = { name: "320 pixels", width: 320, media: plain, rules: "none" };

export const looks: readonly Look[] = [
  light,
  { name: "dark", width: 1280, media: { ...plain, colorScheme: "dark" }, rules: "colours" },
  { name: "forced colours", width: 1280, media: { ...plain, forcedColors: "active" }, rules: "colours" },
  { ...narrow, rules: "all" },
  { name: "print", width: 794, media: { ...plain, media: "print" }, rules: "none" },
];

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };

// WCAG 2.0 to 2.2, A and AA, and axe's best practices; `target-size` (2.5.8) is off unless asked for.
const options = {
  all: { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } },
  colours: { resultTypes: ["violations"], runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } },
};

/** What axe finds wrong, one line each. */
export async function findViolations(page: Page, rules: keyof typeof options = "all"): Promise<string[]> {
  // By the debugger, so the page's own policy on scripts stays as it is.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  const run = `axe.run(document, ${JSON.stringify(options[rules])}).then((result) => result.violations)`;
  const violations = await page.evaluate<Violation[]>(run);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary.replaceAll(/\s+/g, " ")}`),
  );
}

/** How far things stand out of the window, and what does. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1);
    });
    return ["scrolls sideways by " + (document.documentElement.scrollWidth - width) + ": " + out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)).join(" | ")];
  })()`);
}

/** Language and direction, one heading of level 1 (the summary of faults stands before it), no level left out, a title, one main part. */
async function findDisorder(page: Page): Promise<string[]> {
  const seen = await page.evaluate<{ lang: string; dir: string; levels: number[]; title: string; mains: number }>(`({
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.documentElement).direction,
    levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => !heading.closest("[role=alert]"))
      .map((heading) => Number(heading.tagName[1])),
    title: document.title,
    mains: document.querySelectorAll("main").length,
  })`);
  const wrong: string[] = [];
  const [, , part = ""] = new URL(page.url()).pathname.split("/");
  const lang = part === "intern" || part === "" ? "de" : part === "de-leicht" ? "de-simple" : part;
  if (!seen.lang.startsWith(lang)) wrong.push(`lang is ${seen.lang}`);
  if ((seen.dir === "rtl") !== (lang === "ar" || lang === "fa")) wrong.push(`direction is ${seen.dir}`);
  if (seen.levels.filter((level) => level === 1).length !== 1)
    wrong.push(`levels of headings: ${seen.levels.join(" ")}`);
  const isJump = (level: number, index: number) => level > (seen.levels[index - 1] ?? 0) + 1;
  if (seen.levels.some(isJump)) wrong.push(`a level of headings is left out: ${seen.levels.join(" ")}`);
  if (seen.title.trim() === "") wrong.push("no title");
  if (seen.mains !== 1) wrong.push(`${seen.mains} main parts`);
  return wrong;
}

/** Whether what only serves on a screen is left out on paper, and text is there. */
async function findWrongOnPaper(page: Page): Promise<string[]> {
  const shown = await page.evaluate<string[]>(`
    [...document.querySelectorAll("nav, .skip, .tools, .filters, button:not(.kern-sr-only)")]
      .filter((element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible" && !element.closest(".foot"))
      .map((element) => element.outerHTML.slice(0, 120))
  `);
  return shown.map((html) => `printed: ${html}`);
}

/** Everything wrong with the page that is open, in these looks; each line begins with the look. */
export async function findFaults(page: Page, chosen: readonly Look[]): Promise<string[]> {
  const faults = (await findDisorder(page)).map((line) => `structure: ${line}`);
  for (const look of chosen) {
    await page.setViewportSize({ width: look.width, height: 800 });
    await page.emulateMedia(look.media);
    const found = [...(look.rules === "none" ? [] : await findViolations(page, look.rules))];
    found.push(...(look.media.media === "print" ? await findWrongOnPaper(page) : await findOverflow(page)));
    faults.push(...found.map((line) => `${look.name}: ${line}`));
  }
  await page.setViewportSize({ width: light.width, height: 800 });
  await page.emulateMedia(light.media);
  return faults;
}
