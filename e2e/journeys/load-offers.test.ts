/** The main job with offers: from a CSV of an old Excel to the public site, in German and Arabic, without JavaScript. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { asFile, writeOldCsv } from "../lists.ts";
import { newVisitor, signInByCode, textOf } from "../people.ts";

const county = "wartburgkreis";

const list = writeOldCsv([
  ["Kursplanung Frühjahr – Übersicht für das Landratsamt"],
  ["Stand: 20. November 2026"],
  [],
  [
    "Träger",
    "Angebot",
    "Kurzbeschreibung",
    "Thema",
    "PLZ",
    "Ort",
    "Straße",
    "Beginn",
    "Ende",
    "Tage und Uhrzeit",
    "Plätze",
    "Kosten",
    "Telefon",
  ],
  [
    "Volkshochschule Wartburgkreis",
    "Nähtreff für Frauen",
    "Gemeinsam nähen, Deutsch sprechen – Maschinen sind da.",
    "Freizeit",
    "36433",
    "Bad Salzungen",
    "August-Bebel-Straße 2",
    "11.01.2027",
    "29.03.2027",
    "Montag 9:00–11:30 Uhr",
    "12",
    "3 € für Stoff",
    "03695 5550-40",
  ],
  [
    "Volkshochschule Wartburgkreis",
    "Prüfungsvorbereitung B1 für Schichtarbeiter",
    "Üben für die Prüfung, abends und am Samstag.",
    "Deutsch lernen",
    "3643",
    "Bad Salzungen",
    "August-Bebel-Straße 2",
    "14.01.2027",
    "25.03.2027",
    "Donnerstag 18:00–20:15 Uhr",
    "14",
    "kostenlos",
    "03695 5550-40",
  ],
  ["", "Summe: 2 Angebote"],
]);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

async function upload(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Netzwerk", exact: true }).click();
  await page.getByRole("link", { name: "Einlesen", exact: true }).click();
  await page.getByLabel("Angebote", { exact: true }).check();
  await page.getByLabel("Datei").setInputFiles(asFile("Kursplanung Frühjahr.csv", list));
  await page.getByRole("button", { name: "Weiter" }).click();
}

/** Looks at the row with a digit missing in its postcode, which its town tells, and hands all over. */
async function mendAndTakeOver(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Mit Hinweis 1" }).click();
  expect(await textOf(page)).toContain(
    "„3643“ hat nur vier Ziffern. Zu Bad Salzungen gehört 36433; so übernehmen wir es.",
  );
  expect(await page.getByLabel("PLZ").inputValue()).toBe("36433");
  await page.getByRole("button", { name: "Korrekturen prüfen" }).click();
  await page.getByRole("button", { name: "2 Einträge übernehmen" }).click();
  expect(await textOf(page)).toContain("2 Einträge übernommen.");
}

/** From the result to the list of what waits, and both published at once. */
async function publishAll(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Zur Freigabe" }).click();
  await page.getByLabel("Auswählen: Nähtreff für Frauen").check();
  await page.getByLabel("Auswählen: Prüfungsvorbereitung B1 für Schichtarbeiter").check();
  await page.getByRole("button", { name: "Ausgewählte veröffentlichen" }).click();
  expect(await textOf(page)).toContain("Die ausgewählten Einträge sind veröffentlicht.");
}

test("a list of offers comes from an old spreadsheet to the public site", async () => {
  const office = await newVisitor(browser);
  await signInByCode(office, county, "jana.holbeck@example.org");
  await upload(office);
  expect(await textOf(office)).toContain("13 von 13 Spalten erkannt");
  await office.getByRole("button", { name: "Weiter zum Prüfen" }).click();
  const visitor = await newVisitor(browser);
  await visitor.goto(`/${county}/de/angebote?q=Nähtreff`);
  const before = await visitor.getByRole("link", { name: "Nähtreff für Frauen" }).count();
  await mendAndTakeOver(office);
  await visitor.reload();
  const inReview = await visitor.getByRole("link", { name: "Nähtreff für Frauen" }).count();
  await publishAll(office);
  expect([before, inReview]).toEqual([0, 0]);

  await visitor.reload();
  await visitor.getByRole("link", { name: "Nähtreff für Frauen" }).click();
  const german = await textOf(visitor);
  expect(german).toContain("Gemeinsam nähen, Deutsch sprechen – Maschinen sind da.");
  expect(german).toContain("Volkshochschule Wartburgkreis");
  expect(german).toContain("Jeden Montag, 9:00 bis 11:30 Uhr");
  expect(german).toContain("3 € für Stoff");
  // Whom the office employs is nobody's business here.
  expect(german).not.toContain("Jana Holbeck");

  // The same page in Arabic: German words marked as such, numbers and names unharmed.
  await visitor.getByRole("link", { name: "العربية" }).click();
  expect(await visitor.locator("html").getAttribute("dir")).toBe("rtl");
  const summary = visitor.locator("main :lang(de)", { hasText: "Gemeinsam nähen" });
  expect(await summary.count()).toBeGreaterThan(0);
});
