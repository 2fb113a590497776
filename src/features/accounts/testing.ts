import { expect } from "vitest";
import { type Asking, createTestWorld } from "../records/testing.ts";
import { SESSION_COOKIE } from "./sessions.ts";

/** The secret that an answer puts into the browser. */
export const secretOf = (answer: Response): string | undefined =>
  answer.headers.get("set-cookie")?.match(new RegExp(`^${SESSION_COOKIE}=([\\w-]{43});`))?.[1];

/** A code that is not this one. */
export const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

/** A world in which people ask for mails to sign in with, and read them. */
export async function createSignInWorld(options: Parameters<typeof createTestWorld>[0] = {}) {
  const world = await createTestWorld(options);
  let network = 0;

  /** Asks from the network of the moment. */
  const ask = (path: string, asking: Asking = {}) =>
    world.request(path, { ...asking, headers: { "x-forwarded-for": `198.51.100.${network}`, ...asking.headers } });

  const askForMail = (email: string, form: Record<string, string> = {}, asking: Asking = {}) =>
    ask("/eins/intern/anmelden", { form: { email, ...form }, ...asking });

  const mailsTo = (address: string) =>
    world.tenants.eins.use((db) => db.selectFrom("mail").selectAll().where("to_address", "=", address).execute());

  /** Asks for a mail and reads it: the link's path, the code, the id of the sign-in. */
  async function receiveMail(email = "office@eins.example.org", form: Record<string, string> = {}) {
    await world.tenants.eins.use((db) => db.deleteFrom("mail").execute());
    const answer = await askForMail(email, form);
    expect(answer.status).toBe(303);
    const [mail] = await mailsTo(email);
    const link = mail?.text_body.match(/http:\/\/localhost:3000(\/eins\/intern\/anmelden\/[\w-]{43})\n/)?.[1];
    const code = mail?.text_body.match(/^ {4}(\d{6})$/m)?.[1];
    if (mail === undefined || link === undefined || code === undefined) throw new Error("No mail with link and code.");
    const id = new URL(answer.headers.get("location") ?? "", "http://x").searchParams.get("vorgang") ?? "";
    return { mail, link, code, id };
  }

  return {
    ...world,
    ask,
    askForMail,
    mailsTo,
    receiveMail,
    /** From here on everything comes from another network. */
    changeNetwork: () => void (network += 1),
    /** Another network, nothing tried yet, Monday morning: limits of one test do not reach the next. */
    async reset() {
      network += 1;
      world.clock.set("2026-11-23T09:00:00Z");
      await world.database.doors.asSignIn((db) => db.deleteFrom("sign_in_attempt").execute());
    },
  };
}
