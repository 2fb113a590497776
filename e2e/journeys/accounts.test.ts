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
