import { afterEach, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser.ts";

let browser: Browser | undefined;

afterEach(() => browser?.close());

const page =
  "data:text/html;charset=utf-8,<html lang=de><title>Prüfung</title><h1>Grüße</h1><button onclick='document.title=`gedrückt`'>Drücken</button>";

test.each([{ packaged: false }, { packaged: true }])(
  "a browser is there, also without one on the machine: $packaged",
  async (choice) => {
    browser = await launchBrowser(choice);
    const first = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    await first.goto(page);
    await first.getByRole("button", { name: "Drücken" }).click();
    expect(await first.title()).toBe("gedrückt");
    const picture = await first.screenshot();
    // A PNG tells its width in bytes 16 to 19 (PNG specification, IHDR).
    expect(picture.readUInt32BE(16)).toBe(320);
    // A second person at the same time, without scripts.
    const second = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await second.goto(page);
    await second.getByRole("button").click();
    expect(await second.title()).toBe("Prüfung");
  },
);
