/** At the door and at the minutes, on a phone: everybody is marked with a tap, and what is typed is never lost. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { dayOf } from "../../src/platform/clock.ts";
import { launchBrowser } from "../browser.ts";
import { signIn } from "../people.ts";

const county = "unna";
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: true };
/** Somebody who was marked by mistake is marked once more. */
const MOST_TAPS_EACH = 2;

let browser: Browser;
let office: Page;
let address: string;
beforeAll(async () => {
  browser = await launchBrowser();
  office = await signIn(browser, "office", county, phone);
  address = await beginMeeting(office);
});
afterAll(() => browser?.close());

/** A conference of today with everybody of the network on its list, which has begun. @returns its address */
async function beginMeeting(page: Page): Promise<string> {
  await page.goto(`/${county}/intern/treffen/neu`);
  await page.getByLabel("Gremium", { exact: true }).selectOption({ label: "Netzwerk „Kommunale Integration“" });
  await page.getByLabel("Reihe", { exact: true }).selectOption({ label: "Netzwerktreffen" });
  await page.getByLabel("Tag", { exact: true }).fill(dayOf(new Date()));
  await page.getByLabel("Beginn", { exact: true }).fill("00:05");
  await page.getByLabel("Ende", { exact: true }).fill("23:55");
  await page.getByRole("button", { name: "Treffen anlegen" }).click();
  await page.waitForURL(/\/treffen\/(?!neu)/u);
  const own = page.url().replace(/[?#].*$/u, "");
  await page.getByLabel("Worum geht es?").fill("Wartezeiten auf Integrationskurse");
  await page.getByRole("button", { name: "Hinzufügen" }).click();
  await page.goto(`${own}/einladungen`);
  await page.locator("summary", { hasText: "Alle einer Art" }).click();
  for (const kind of await page.locator('input[name="kinds"]').all()) await kind.check();
  await page.getByRole("button", { name: "Auf die Liste setzen" }).first().click();
  await page.getByRole("button", { name: /^\d+ Einladungen senden$/u }).click();
  await page.goto(own);
  await page.getByRole("button", { name: "Treffen beginnen" }).click();
  await page.getByText("läuft", { exact: true }).first().waitFor();
  return own;
}

test("everybody on the list is marked as being there with one tap each, also those tapped without a network", async () => {
  await office.goto(`${address}/anwesenheit`);
  const buttons = office.getByRole("button", { name: /^ist da: /u });
  const people = await buttons.count();
  expect(people).toBeGreaterThanOrEqual(40);
  let taps = 0;
  for (const [at, button] of (await buttons.all()).entries()) {
    if (at === people - 5) await office.context().setOffline(true);
    await button.click();
    taps += 1;
  }
  await office.getByText(/Einträge warten/u).waitFor();
  await office.context().setOffline(false);
  expect(taps).toBeLessThanOrEqual(people * MOST_TAPS_EACH);
  await vi.waitFor(
    async () => {
      const other = await (await office.context().request.get(`${address}/anwesenheit`)).text();
      expect(other.match(/data-status="present" aria-pressed="true"/gu)).toHaveLength(people);
    },
    { timeout: 20_000, interval: 500 },
  );
  expect(await office.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
}, 120_000);

test("notes are saved while they are typed, survive a dropped connection, and a second writer is told", async () => {
  await office.goto(`${address}/protokoll`);
  const notes = office.getByLabel("Notizen", { exact: false }).first();
  const status = office.locator("[data-status]").first();
  await notes.pressSequentially("Frau Beispiel berichtet.");
  await status.getByText(/^gespeichert/u).waitFor();

  await office.context().setOffline(true);
  await notes.pressSequentially(" Ende September warteten 163 Personen.");
  await status.getByText(/nicht verbunden/u).waitFor();
  await office.context().setOffline(false);
  await status.getByText(/^gespeichert/u).waitFor();

  const late = await signIn(browser, "office", county, phone);
  await late.goto(`${address}/protokoll`);
  const theirs = late.getByLabel("Notizen", { exact: false }).first();
  expect(await theirs.inputValue()).toBe("Frau Beispiel berichtet. Ende September warteten 163 Personen.");
  await notes.pressSequentially(" Im Winter mehr.");
  await vi.waitFor(
    async () => {
      const kept = await (await office.context().request.get(`${address}/protokoll`)).text();
      expect(kept.includes("Im Winter mehr.")).toBe(true);
    },
    { timeout: 20_000, interval: 300 },
  );
  await theirs.pressSequentially(" Beschluss vertagt.");
  await late.getByText("Hier hat inzwischen noch jemand geschrieben.").waitFor();
  expect(await theirs.inputValue()).toContain("Beschluss vertagt.");
  expect(await late.locator('[data-text="notes"]').first().textContent()).toContain("Im Winter mehr.");
  await late.context().close();
}, 120_000);
