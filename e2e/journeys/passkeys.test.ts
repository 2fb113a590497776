/** Somebody sets up a passkey and comes back with it. The browser has an authenticator of its own (WebDriver's, by CDP). */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser.ts";
import { newVisitor, origin, signInByCode, textOf } from "../people.ts";

const county = "wartburgkreis";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Plugs an authenticator in: it keeps passkeys, and its owner always confirms. */
async function plugIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test("somebody makes a passkey, signs out, and signs in with it", async () => {
  // Making one asks for having just signed in.
  const page = await newVisitor(browser, { javaScriptEnabled: true });
  await signInByCode(page, county, "wiebke.laubgrund@example.org");
  await plugIn(page);
  await page.goto(`/${county}/intern/sitzungen`);
  await page.getByLabel("Name des neuen Passkeys").fill("Mein Telefon");
  await page.getByRole("button", { name: "Passkey anlegen" }).click();
  await page.getByText("Der Passkey ist angelegt.").waitFor();
  expect(await textOf(page)).toContain("Mein Telefon");

  // The same device a second time: it says so instead of making another.
  await page.getByRole("button", { name: "Passkey anlegen" }).click();
  await page.getByText("Auf diesem Gerät haben Sie schon einen Passkey").waitFor();

  await page.context().clearCookies();
  await page.goto(`/${county}/intern/rechte`);
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
  await page.waitForURL(`${origin}/${county}/intern/rechte`);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(["miteinander_session"]);
});

test("without JavaScript nobody sees a button that does nothing, and the mail lets people in as ever", async () => {
  const page = await newVisitor(browser);
  await page.goto(`/${county}/intern/anmelden`);
  expect(await page.getByRole("button", { name: "Mit Passkey anmelden" }).count()).toBe(0);
  await signInByCode(page, county, "wiebke.laubgrund@example.org");
  expect(new URL(page.url()).pathname).toBe(`/${county}/intern/`);
});
