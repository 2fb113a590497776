/** People come in by invitation and mail, and end their sessions elsewhere. Without JavaScript. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { newVisitor, origin, receiveMail, signIn, signInByCode, textOf } from "../people.ts";

const county = "wartburgkreis";
const email = "liv.mohnfeld@example.org";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

test("somebody is invited, comes in by the link, and ends a forgotten session from elsewhere", async () => {
  const office = await signIn(browser, "office", county);
  await office.goto(`/${county}/intern/menschen/einladen`);
  await office.getByLabel("Vor- und Nachname").fill("Liv Mohnfeld");
  await office.getByLabel(/Mailadresse/).fill(email);
  await office.getByRole("radio", { name: /^Les/ }).check();
  const letter = await receiveMail(email, () => office.getByRole("button", { name: /Einladung/ }).click());
  const link = new RegExp(`${origin}/${county}/intern/anmelden/\\S+`).exec(letter.text)?.[0] ?? "";

  // Programs that look into mails open links, too: opening alone uses nothing up.
  const atWork = await newVisitor(browser);
  expect((await fetch(link)).status).toBe(200);
  await atWork.goto(link);
  await atWork.getByRole("button", { name: "Anmelden" }).click();
  expect(await textOf(atWork)).toContain("Liv Mohnfeld");
  expect((await fetch(link)).status).toBe(410);

  const atHome = await newVisitor(browser);
  await signInByCode(atHome, county, email);
  await atHome.goto(`/${county}/intern/sitzungen`);
  expect(await atHome.locator("main tbody tr").count()).toBe(2);
  await atHome
    .getByRole("button", { name: /^Beenden/ })
    .first()
    .click();
  await atWork.goto(`/${county}/intern/angebote`);
  expect(new URL(atWork.url()).pathname).toBe(`/${county}/intern/anmelden`);

  // And the last one by signing out.
  await atHome.goto(`/${county}/intern/`);
  await atHome.locator("details.drop--person > summary").click();
  await atHome.getByRole("button", { name: "Abmelden" }).click();
  await atHome.goto(`/${county}/intern/rechte`);
  expect(new URL(atHome.url()).pathname).toBe(`/${county}/intern/anmelden`);
});

test("a stranger learns nothing about who is a member, and a wrong code lets nobody in", async () => {
  const stranger = await newVisitor(browser);
  await stranger.goto(`/${county}/intern/anmelden`);
  await stranger.getByLabel("Ihre Mailadresse").fill("niemand@example.org");
  await stranger.getByRole("button", { name: "Mail schicken" }).click();
  expect(await textOf(stranger)).toContain("wenn Ihre Adresse hier bekannt ist");
  await stranger.getByLabel("Code aus der Mail").fill("123456");
  await stranger.getByRole("button", { name: "Anmelden" }).click();
  expect(await textOf(stranger)).toContain("Dieser Code stimmt nicht oder gilt nicht mehr.");
  expect(await stranger.context().cookies()).toEqual([]);
});

test("who is asked to sign in comes to the page they wanted", async () => {
  const page = await newVisitor(browser);
  const wanted = `/${county}/intern/akteure?q=Schule`;
  await signInByCode(page, county, "wiebke.laubgrund@example.org", wanted);
  expect(page.url()).toBe(`${origin}${wanted}`);
});

test("what somebody wrote while their session ended is kept until they are signed in again", async () => {
  const office = await signIn(browser, "office", county);
  await office.goto(`/${county}/intern/angebote/neu`);
  const description = "Wir üben, was man im Alltag braucht.\n\n„Jede“ darf <kommen> & bleiben.";
  await office.getByLabel("Titel", { exact: true }).fill("Deutsch im Alltag üben");
  await office.getByLabel("Anbieter", { exact: true }).selectOption({ label: "Volkshochschule Wartburgkreis" });
  await office.getByLabel("Wo", { exact: true }).selectOption({ label: "im ganzen Landkreis" });
  await office.getByLabel("In einem Satz").fill("Sprechen, hören, lesen.");
  for (const more of await office.locator("main details > summary").all()) await more.click();
  await office.locator("textarea[name=description]").fill(description);
  await office.getByLabel("Deutsch lernen").check();
  await office.getByLabel("Arbeit und Beruf").check();
  await office.getByLabel("ohne Anmeldung").check();
  const session = await office.context().cookies();
  await office.context().clearCookies();
  await office.getByRole("button", { name: "Veröffentlichen" }).click();
  expect(await textOf(office)).toContain("Was Sie geschrieben haben, ist noch da");

  const opened = office.context().waitForEvent("page");
  await office.getByRole("link", { name: "In einem neuen Fenster anmelden" }).click();
  const beside = await opened;
  await beside.waitForURL(/anmelden/);
  await office.context().addCookies(session);
  await beside.close();

  await office.getByRole("button", { name: "Jetzt speichern" }).click();
  expect(await textOf(office)).toContain("Deutsch im Alltag üben");
  await office.goto(`${office.url().split("?")[0]}/bearbeiten`);
  expect(await office.locator("textarea[name=description]").inputValue()).toBe(description);
  expect(await office.getByLabel("Arbeit und Beruf").isChecked()).toBe(true);
});
