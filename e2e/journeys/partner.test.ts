/** A partner cares for an offer of its own: writes, submits, is answered by the office, writes again. Without JavaScript. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { newVisitor, signIn, textOf } from "../people.ts";

const county = "wartburgkreis";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

async function enterOffer(page: Page, title: string): Promise<string> {
  await page.goto(`/${county}/intern/angebote/neu`);
  await page.getByLabel("Titel", { exact: true }).fill(title);
  await page.getByLabel("In einem Satz").fill("Wir üben Sprechen, jeden Dienstag.");
  await page.getByLabel("Deutsch lernen").check();
  await page.getByLabel("Wo", { exact: true }).selectOption({ label: "Bad Salzungen" });
  await page.getByLabel("ohne Anmeldung").check();
  await page.getByRole("button", { name: "Als Entwurf speichern" }).click();
  expect(await textOf(page)).toContain("Als Entwurf gespeichert.");
  return new URL(page.url()).pathname;
}

test("an offer goes from the partner to the office, back with a word, and to the website", async () => {
  const partner = await signIn(browser, "partner", county);
  const office = await signIn(browser, "office", county);
  const address = await enterOffer(partner, "Sprechstunde Deutsch am Dienstag");
  await partner.getByRole("button", { name: "Zur Prüfung geben" }).click();
  expect(await textOf(partner)).toContain("In Prüfung seit");
  expect(await partner.getByRole("button", { name: "Veröffentlichen" }).count()).toBe(0);

  // It waits for the office, who misses the room.
  await office.goto(`/${county}/intern/`);
  await office
    .getByRole("link", { name: /Sprechstunde Deutsch am Dienstag/ })
    .first()
    .click();
  await office.getByLabel("Ein Wort dazu").fill("In welchem Raum?");
  await office.getByRole("button", { name: "Zurückgeben" }).click();

  // The word waits for the partner.
  await partner.goto(`/${county}/intern/`);
  expect(await textOf(partner)).toContain("In welchem Raum?");
  await partner
    .getByRole("link", { name: /Sprechstunde Deutsch am Dienstag/ })
    .first()
    .click();
  expect(await partner.getByLabel("Titel", { exact: true }).inputValue()).toBe("Sprechstunde Deutsch am Dienstag");
  await partner.locator("summary", { hasText: "Adresse und Kontakt" }).click();
  await partner.getByLabel("Haus, Raum").fill("Raum 3, zweiter Stock");
  await partner.getByRole("button", { name: "Speichern", exact: true }).click();
  await partner.getByRole("button", { name: "Zur Prüfung geben" }).click();

  await office.goto(address);
  await office.getByRole("button", { name: "Veröffentlichen" }).click();
  const visitor = await newVisitor(browser);
  await visitor.goto(address.replace("/intern/", "/de/"));
  expect(await textOf(visitor)).toContain("Raum 3, zweiter Stock");
});

test("two write at the same time: nobody is overwritten, and what was typed stays", async () => {
  const partner = await signIn(browser, "partner", county);
  const office = await signIn(browser, "office", county);
  const address = await enterOffer(partner, "Lesekreis am Abend");
  await partner.goto(`${address}/bearbeiten`);
  await office.goto(`${address}/bearbeiten`);
  await office.getByLabel("In einem Satz").fill("Wir lesen zusammen Zeitung.");
  await office.getByRole("button", { name: "Speichern", exact: true }).click();

  const typed = "Wir lesen Romane, langsam und mit Tee.";
  await partner.getByLabel("In einem Satz").fill(typed);
  await partner.getByRole("button", { name: "Speichern", exact: true }).click();
  const told = await textOf(partner);
  expect(told).toContain("war schneller.");
  expect(told).toContain("Wir lesen zusammen Zeitung.");
  expect(await partner.getByLabel("In einem Satz").inputValue()).toBe(typed);
  await office.goto(address);
  expect(await textOf(office)).toContain("Wir lesen zusammen Zeitung.");
  await partner.getByRole("button", { name: "Trotzdem speichern" }).click();
  expect(await textOf(partner)).toContain(typed);
});

test("what was deleted is taken back", async () => {
  const partner = await signIn(browser, "partner", county);
  const address = await enterOffer(partner, "Nur ein Versehen");
  await partner.getByRole("button", { name: "Löschen" }).click();
  expect(await textOf(partner)).toContain("„Nur ein Versehen“ ist gelöscht.");
  expect((await partner.goto(address))?.status()).toBe(404);
  await partner.goto(`/${county}/intern/papierkorb`);
  await partner.getByRole("button", { name: "Zurückholen: Nur ein Versehen" }).first().click();
  expect(await textOf(partner)).toContain("Zurückgeholt, im Stand von vorher.");
  expect((await partner.goto(address))?.status()).toBe(200);
});

test("a form with faults keeps what was typed and says at each field what is missing", async () => {
  const partner = await signIn(browser, "partner", county);
  await partner.goto(`/${county}/intern/angebote/neu`);
  await partner.getByLabel("Titel", { exact: true }).fill("Halb fertig");
  await partner.locator("summary", { hasText: "Adresse und Kontakt" }).click();
  await partner.getByLabel("Postleitzahl").fill("123");
  await partner.getByRole("button", { name: "Als Entwurf speichern" }).click();
  const told = await textOf(partner);
  expect(told).toMatch(/Bitte prüfen Sie \d Angaben/);
  expect(told).toContain("Eine Postleitzahl hat fünf Ziffern.");
  expect(told).toContain("Wählen Sie mindestens ein Thema.");
  expect(await partner.getByLabel("Titel", { exact: true }).inputValue()).toBe("Halb fertig");
  expect(await partner.getByLabel("Postleitzahl").inputValue()).toBe("123");
});

test("a reader sees the network and changes nothing", async () => {
  const reader = await signIn(browser, "reader", county);
  await reader.goto(`/${county}/intern/angebote`);
  await reader.locator("main table a").first().click();
  expect(await reader.getByRole("link", { name: "Bearbeiten" }).count()).toBe(0);
  expect(await reader.locator("main form[method=post]").count()).toBe(0);
  const address = new URL(reader.url()).pathname;
  for (const path of [`${address}/bearbeiten`, `/${county}/intern/angebote/neu`, `/${county}/intern/einlesen`]) {
    expect((await reader.goto(path))?.status()).toBe(403);
  }
  expect(await textOf(reader)).toContain("Dafür reicht Ihre Rolle nicht.");
});
