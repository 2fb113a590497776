/** Who uses the program in the journeys: without JavaScript unless told otherwise, each with a browser profile of their own. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, vi } from "vitest";
import type { Member } from "./server.ts";

export const { origin, postbox, members, home } = inject("instance");

/** Somebody of the demo who is signed in. */
export function memberOf(county: string, role: Member["role"]): Member {
  const found = members.find((member) => member.county === county && member.role === role);
  if (found === undefined) throw new Error(`Nobody in ${county} is ${role}.`);
  return found;
}

/** A browser that was never here; pages take paths of the instance. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false, locale: "de-DE", ...options });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

/** Gives a browser the session of somebody who has signed in. */
export async function takeSession(context: BrowserContext, secret: string): Promise<void> {
  await context.addCookies([
    { name: "miteinander_session", value: secret, url: origin, httpOnly: true, sameSite: "Lax" },
  ]);
}

/** Opens the workspace as somebody who has signed in before. */
export async function signIn(
  browser: Browser,
  role: Member["role"],
  county: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newVisitor(browser, options);
  await takeSession(page.context(), memberOf(county, role).secret);
  return page;
}

export type Letter = { subject: string; text: string; html: string };

async function findMails(to: string): Promise<Letter[]> {
  return (await (await fetch(`${postbox}?to=${encodeURIComponent(to)}`)).json()) as Letter[];
}

/** The mail to this address that `cause` brings about; waits for it. */
export async function receiveMail(to: string, cause: () => Promise<unknown>): Promise<Letter> {
  const known = (await findMails(to)).length;
  await cause();
  return vi.waitFor(
    async () => {
      const mail = (await findMails(to))[known];
      expect(mail).toBeDefined();
      return mail as Letter;
    },
    { timeout: 20_000, interval: 100 },
  );
}

/** Signs in as people do: wanted page, address, mail, code. Ends on the page that was wanted. */
export async function signInByCode(page: Page, county: string, email: string, wanted = ""): Promise<void> {
  await page.goto(wanted === "" ? `/${county}/intern/` : wanted);
  await page.getByLabel("Ihre Mailadresse").fill(email);
  const { text } = await receiveMail(email, () => page.getByRole("button", { name: "Mail schicken" }).click());
  const code = /\b(\d{3} ?\d{3})\b/.exec(text)?.[1] ?? "";
  await page.getByLabel("Code aus der Mail").fill(code);
  await page.getByRole("button", { name: "Anmelden" }).click();
}

/** The text of a page as somebody reads it: white space as one space, soft hyphens gone. */
export async function textOf(page: Page): Promise<string> {
  const text = await page.locator("body").innerText();
  return text.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ");
}
