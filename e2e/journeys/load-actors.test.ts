/** The main job with actors: a workbook as offices have them, with titles, a duplicate and a bad postcode, to the public site. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { asFile, writeWorkbook } from "../lists.ts";
import { newVisitor, signIn, signInByCode, textOf } from "../people.ts";

const county = "wartburgkreis";

const rows = [
  [
    "Stand: November 2026 – bitte Änderungen an das Integrationsmanagement melden",
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ],
  [null, null, null, null, null, null, null, null],
  ["Einrichtung", "Art", "Straße", "PLZ", "Ort", "Tel.", "E-Mail", "Aufgaben"],
  [
    "Begegnungsstätte Feldatal e. V.",
    "Verein",
    "Am Anger 4",
    36466,
    "Dermbach",
    "036964 5550-81",
    "kontakt@feldatal.example.org",
    "Treffpunkt, Sprachcafé, Kleiderkammer",
  ],
  [
    "Zukunftswerkstatt Rhön gGmbH",
    "Bildungsträger",
    "Bahnhofstr. 12",
    3645,
    "Stadtlengsfeld",
    "036965 5550-12",
    "rhoen@zukunftswerkstatt.example.org",
    "Berufsorientierung, Praktika",
  ],
  ["VHS Wartburgkreis", "Volkshochschule", null, null, "Bad Salzungen", null, null, "Integrationskurse"],
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

async function upload(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Netzwerk", exact: true }).click();
  await page.getByRole("link", { name: "Einlesen", exact: true }).click();
  await page.getByLabel("Einrichtungen", { exact: true }).check();
  const list = await writeWorkbook("Netzwerkpartner im Wartburgkreis", rows);
  await page.getByLabel("Datei").setInputFiles(asFile("Netzwerkpartner.xlsx", list));
  await page.getByRole("button", { name: "Weiter" }).click();
}

/** A postcode with a digit missing and a place that became part of another, and somebody who is there already. */
async function mend(page: Page): Promise<void> {
  const read = await textOf(page);
  expect(read).toContain("Wir haben 3 Einträge gelesen");
  expect(read).toContain("„3645“ hat nur vier Ziffern. Welche fehlt?");
  expect(read).toContain("Ist das dieselbe Einrichtung?");
  await page.getByLabel("PLZ").fill("36466");
  await page.getByLabel("Ort").fill("Dermbach");
  await page.getByLabel("Ja – Volkshochschule Wartburgkreis ergänzen").check();
  await page.getByRole("button", { name: "Korrekturen prüfen" }).click();
}

async function publish(page: Page, name: string): Promise<void> {
  await page.goto(`/${county}/intern/akteure?stand=in_review`);
  await page.getByRole("link", { name }).click();
  await page.getByRole("button", { name: "Veröffentlichen" }).click();
}

test("a workbook of actors becomes entries of the public site", async () => {
  const office = await newVisitor(browser);
  await signInByCode(office, county, "emre.talgrund@example.org");
  await upload(office);
  expect(await textOf(office)).toContain("8 von 8 Spalten erkannt");
  await office.getByRole("button", { name: "Weiter zum Prüfen" }).click();
  await mend(office);
  await office.getByRole("button", { name: /Einträge übernehmen/ }).click();
  expect(await textOf(office)).toMatch(/[23] Einträge übernommen/);

  // Until the office publishes it, the public knows nothing of it.
  const visitor = await newVisitor(browser);
  await visitor.goto(`/${county}/de/akteure?q=Zukunftswerkstatt`);
  expect(await visitor.getByRole("link", { name: "Zukunftswerkstatt Rhön" }).count()).toBe(0);
  await publish(office, "Zukunftswerkstatt Rhön gGmbH");
  await visitor.reload();
  await visitor.getByRole("link", { name: "Zukunftswerkstatt Rhön gGmbH" }).click();
  const shown = await textOf(visitor);
  expect(shown).toContain("36466 Dermbach");
  expect(shown).toContain("Bahnhofstr");

  // One Volkshochschule, not two.
  await visitor.goto(`/${county}/de/akteure?q=VHS`);
  expect(await visitor.getByRole("link", { name: "VHS Wartburgkreis", exact: true }).count()).toBe(0);
});

test("what was taken over by mistake is taken back as a whole", async () => {
  const office = await signIn(browser, "office", "peine");
  await office.goto("/peine/intern/einlesen");
  await office.getByLabel("Einrichtungen", { exact: true }).check();
  const list = await writeWorkbook("Adressen", [
    ["Name", "Ort"],
    ["Versehen e. V.", "Peine"],
    ["Irrtum e. V.", "Ilsede"],
  ]);
  await office.getByLabel("Datei").setInputFiles(asFile("falsch.xlsx", list));
  await office.getByRole("button", { name: "Weiter" }).click();
  await office.getByRole("button", { name: "Weiter zum Prüfen" }).click();
  await office.getByRole("button", { name: "2 Einträge übernehmen" }).click();
  await office.getByRole("button", { name: "Das Ganze zurücknehmen" }).click();
  expect(await textOf(office)).toContain("2 Einträge sind zurückgenommen.");
  await office.goto("/peine/intern/akteure?q=Versehen");
  expect(await office.getByRole("link", { name: "Versehen e. V." }).count()).toBe(0);
});

test("a file that is no table is refused in words, with nothing lost", async () => {
  const office = await signIn(browser, "office", county);
  await office.goto(`/${county}/intern/einlesen`);
  await office.getByLabel("Einrichtungen", { exact: true }).check();
  await office.getByLabel("Datei").setInputFiles(asFile("brief.docx", Buffer.from("PK nothing of a table")));
  await office.getByRole("button", { name: "Weiter" }).click();
  expect(await textOf(office)).toContain("Bitte prüfen Sie eine Angabe");
  expect(await office.getByLabel("Einrichtungen", { exact: true }).isChecked()).toBe(true);
});
