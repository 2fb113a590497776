/** From "new meeting" to invitations sent to a whole network, counted: what somebody has to click and to fill. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { signIn } from "../people.ts";

const county = "unna";
/** Four seconds a click or a field, with looking: under three minutes. */
const [MOST_STEPS, SECONDS_EACH] = [32, 4];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The same page, each of whose clicks and fields is a step. */
function counted(page: Page) {
  let steps = 0;
  const step = async (deed: Promise<unknown>): Promise<void> => {
    steps += 1;
    await deed;
  };
  return {
    click: (role: "link" | "button", name: string | RegExp) =>
      step(page.getByRole(role, { name, exact: true }).first().click()),
    fill: (label: string, text: string) => step(page.getByLabel(label, { exact: true }).first().fill(text)),
    choose: (label: string, option: string) =>
      step(page.getByLabel(label, { exact: true }).first().selectOption({ label: option })),
    open: (summary: string) => step(page.locator("summary", { hasText: summary }).first().click()),
    check: (label: string) => step(page.getByLabel(label, { exact: true }).first().check()),
    steps: () => steps,
  };
}

test("a network meeting: from „Neues Treffen“ to sent invitations in three minutes of clicking", async () => {
  const page = await signIn(browser, "office", county);
  await page.goto(`/${county}/intern/treffen`);
  const way = counted(page);
  await way.click("link", "Neues Treffen");
  await way.choose("Gremium", "Netzwerk „Kommunale Integration“");
  await way.fill("Tag", "2027-04-15");
  await way.fill("Beginn", "14:00");
  await way.fill("Ende", "17:00");
  await way.choose("Reihe", "Netzwerktreffen");
  await way.fill("Ort (freiwillig)", "Kreishaus Unna");
  await way.click("button", "Treffen anlegen");
  for (const [title, minutes] of [
    ["Begrüßung", "10"],
    ["Sprache und Arbeit: was läuft, was fehlt?", "60"],
  ] as const) {
    await way.fill("Worum geht es?", title);
    await way.fill("Dauer in Minuten", minutes);
    await way.click("button", "Hinzufügen");
  }
  await way.click("link", "Einladungen");
  await way.open("Alle einer Art");
  for (const kind of [
    "Stadt- oder Gemeindeverwaltung",
    "Wohnungsunternehmen",
    "Migrantenorganisation",
    "Wohlfahrtsverband",
  ])
    await way.check(kind);
  await way.click("button", "Auf die Liste setzen");
  const listed = await page.locator('input[name="invitations"]').count();
  // Everybody is listed by the same clicks, however many there are.
  expect(listed).toBeGreaterThanOrEqual(20);
  await way.click("button", /^\d+ Einladungen senden$/u);
  await page.getByText("noch keine Antwort").first().waitFor();
  expect(way.steps()).toBeLessThanOrEqual(MOST_STEPS);
  expect(way.steps() * SECONDS_EACH).toBeLessThan(180);
}, 120_000);
