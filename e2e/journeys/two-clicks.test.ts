/** The office starts a round; somebody opens the mail on a slow phone and says with two clicks that everything is still true. */
import type { Browser, CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { newVisitor, receiveMail, signIn, textOf } from "../people.ts";

const county = "peine";

/** A line of 400 kbit/s with 400 ms on the way, and a processor six times slower than this one. */
async function slowDown(session: CDPSession): Promise<void> {
  const speed = (400 * 1024) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: speed,
    uploadThroughput: speed,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("from the mail to „alles stimmt noch“: two clicks, under 30 seconds on a slow phone", async () => {
  const office = await signIn(browser, "office", county);
  await office.goto(`/${county}/intern/abfragen/neu`);
  await office.getByLabel("Name der Abfrage").fill("Profil und Angebote im Winter");
  await office.getByLabel("Nur Einrichtungen mit Mailadresse").check();
  await office.getByRole("button", { name: "Weiter zur Liste" }).click();
  const round = new URL(office.url()).pathname;
  // One organisation is left on the list: the first.
  const boxes = office.locator('input[name="organisations"]');
  const chosen = boxes.first();
  const id = (await chosen.getAttribute("id")) ?? "";
  const to = /[^\s,]+@[^\s,]+/.exec((await office.locator(`[id="${id}-hint"]`).textContent()) ?? "")?.[0] ?? "";
  const count = await boxes.count();
  for (let index = 1; index < count; index += 1) await boxes.nth(index).uncheck();
  const mail = await receiveMail(to, () => office.getByRole("button", { name: "Abfrage abschicken" }).click());
  // Who reads mails as text has the same link.
  const link = /https?:\/\/\S+\/mein\/[\w-]{43}/.exec(mail.text)?.[0] ?? "";

  const phone = await newVisitor(browser, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await slowDown(await phone.context().newCDPSession(phone));
  await phone.setContent(mail.html);
  const inMail = phone.getByRole("link", { name: "Ansehen und bestätigen" });
  expect(await inMail.getAttribute("href")).toBe(link);
  const began = performance.now();
  await Promise.all([phone.waitForURL(link), inMail.tap()]); // the first click, in the mail
  await phone.getByRole("button", { name: "Alles stimmt noch" }).tap(); // the second
  await phone.getByText("Danke! Ihre Antwort ist angekommen.").waitFor();
  expect(performance.now() - began).toBeLessThan(30_000);
  expect(await phone.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);

  await office.goto(round);
  expect(await textOf(office)).toContain("1 von 1 haben geantwortet.");
}, 120_000);
