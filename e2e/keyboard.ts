/** Going through pages with the Tab key alone. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What comes into sight comes at once. */
export const still = { reducedMotion: "reduce" } as const;

type Focused = { tag: string; name: string; href: string; isSeen: boolean; isInView: boolean; html: string };

/** What has the focus, whether that can be seen, and whether it lies in the window. */
export const focused = (page: Page) =>
  page.evaluate<Focused>(`(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const circle = element.querySelector(":scope > circle");
    const isSeen = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none" ||
      Boolean(circle && getComputedStyle(circle).stroke !== "none");
    const box = element.getBoundingClientRect();
    return {
      tag: element.tagName.toLowerCase(),
      name: (element.getAttribute("aria-label") || element.textContent || element.getAttribute("name") || "").trim(),
      href: element.getAttribute("href") || "",
      isSeen,
      isInView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      html: element.outerHTML.slice(0, 120),
    };
  })()`);

/** Presses Tab until this has the focus; on the way everything has to show that it has it. */
export async function tabTo(page: Page, isIt: (element: Focused) => boolean, most = 80): Promise<Focused> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const element = await focused(page);
    expect(element, element.html).toMatchObject({ isSeen: true, isInView: true });
    if (isIt(element)) return element;
  }
  throw new Error(`Not reached within ${most} steps; the last was ${(await focused(page)).html}`);
}
