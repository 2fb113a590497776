/**
 * The first hour of a county: set up, signed in, and the address list of a network that begins loaded (the one of
 * Schmalkalden-Meiningen in 2014). Counts what a person has to decide on the way; without JavaScript, on a phone.
 */
import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../src/platform/root.ts";
import { writeActorList } from "../actor-list.ts";
import { launchBrowser } from "../browser.ts";
import { asFile } from "../lists.ts";
import { home, newVisitor, origin, textOf } from "../people.ts";

const county = "sm-2014";
/** Municipalities of the region under a code of their own: the demo has the county already. */
const places = `ags;name;plz
16999013;Breitungen/Werra;98597
16999042;Meiningen, Stadt;98617
16999063;Schmalkalden, Kurort;98574
16999065;Schwarza;98547
16999069;Steinbach-Hallenberg, Kurort;98587
16999086;Wasungen;98634
16999092;Zella-Mehlis;98544
16999093;Rhönblick;98617
16999094;Grabfeld;98631
`;

let browser: Browser;
let link: string;

async function command(...args: string[]): Promise<string> {
  const env = { ...process.env, MITEINANDER_HOME: home, MITEINANDER_URL: origin, DATABASE_URL: "", LOG_LEVEL: "warn" };
  return (await promisify(execFile)(join(projectRoot, "bin/miteinander"), args, { env })).stdout;
}

beforeAll(async () => {
  browser = await launchBrowser();
  const file = join(await mkdtemp(join(tmpdir(), "first-list-")), "orte.csv");
  await writeFile(file, places);
  await command("county", "16999", "--name", "Landkreis am Anfang", "--slug", county, "--places", file);
  const said = await command("invite", "koordination@example.org", "--county", "16999", "--role", "office");
  link = /http\S+/.exec(said)?.[0] ?? "";
}, 60_000);

afterAll(() => browser?.close());

/** Every question of a page, answered: `decide` counts, so that the number in the handbook is the one that was walked. */
function counted() {
  const decisions: string[] = [];
  return { decisions, decide: (what: string) => void decisions.push(what) };
}

async function upload(page: Page, decide: (what: string) => void): Promise<void> {
  await page.goto(`/${county}/intern/einlesen`);
  await page.getByLabel("Datei").setInputFiles(asFile("Adressliste Netzwerk 11-2014.xlsx", await writeActorList()));
  decide("which file");
  await page.getByRole("button", { name: "Weiter" }).click();
}

/** All questions of the list: entries under "Offen", each answered as somebody would who knows the county. */
async function answer(page: Page, decide: (what: string) => void): Promise<void> {
  const read = await textOf(page);
  expect(read).toContain("Wir haben 61 Einträge gelesen, 58 davon ohne offene Fragen.");
  expect(read).toContain("Offen 3");
  // The same association twice in the file, in two spellings; the same for the adult education centre.
  await page.locator("#zeile-38 + tr").getByLabel("Ja – zu Zeile 30 nehmen").check();
  decide("row 38 is row 30");
  await page.locator("#zeile-73 + tr").getByLabel("Nein – neu anlegen").check();
  decide("row 73 is an office of its own");
  await page.locator("#zeile-72 + tr").getByLabel("E-Mail").fill("info@rhoenblick.example.org");
  decide("the mail address of row 72");
  await page.getByRole("button", { name: "Korrekturen prüfen" }).click();
  expect(await textOf(page)).toContain("Offen 0");
}

test("somebody who begins loads the address list with four decisions", async () => {
  const page = await newVisitor(browser, { viewport: { width: 360, height: 740 } });
  await page.goto(link);
  await page.getByRole("button", { name: "Anmelden" }).click();
  const { decisions, decide } = counted();
  await upload(page, decide);
  // Recognised: what the list is about, its sheet, its header, its columns. Nothing to choose, one click.
  const columns = await textOf(page);
  expect(columns).toContain("9 von 11 Spalten erkannt");
  expect(columns).not.toContain("Bitte ansehen");
  await page.getByRole("button", { name: "Weiter zum Prüfen" }).click();
  await answer(page, decide);
  await page.getByRole("button", { name: "60 Einträge übernehmen" }).click();
  // A slow machine shows how far it is; the page is asked again as somebody would.
  const again = page.getByRole("link", { name: "Stand neu laden" });
  while ((await again.count()) > 0) await again.click();
  expect(await textOf(page)).toContain("60 Einträge übernommen");
  expect(decisions.length, decisions.join("; ")).toBe(4);
});

test("what came of the list is what stood in it", async () => {
  const page = await newVisitor(browser);
  await page.goto(`/${county}/de/akteure`);
  expect(await textOf(page)).toContain("Wer macht was?");
  // Not published by anybody yet.
  expect(await textOf(page)).not.toContain("Polizeiinspektion");
  expect(await textOf(page)).not.toContain("Lindenblatt");
});
