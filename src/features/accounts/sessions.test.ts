import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestWorld } from "../records/testing.ts";
import { endSessions, SESSION_COOKIE } from "./sessions.ts";
import { createSignInWorld, secretOf } from "./testing.ts";

let world: Awaited<ReturnType<typeof createSignInWorld>>;
beforeAll(async () => {
  world = await createSignInWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.drop());

describe("a session", () => {
  it("ends 30 days after the last visit, and after 180 in any case", async () => {
    const { link } = await world.receiveMail();
    const secret = secretOf(await world.ask(link, { form: {} })) ?? "";
    const visit = async () => (await world.request("/eins/intern/mails", { as: { secret } })).status;
    for (let day = 29; day < 180; day += 29) {
      world.clock.advance(29 * 24 * 60);
      expect(await visit()).toBe(200);
    }
    world.clock.advance(7 * 24 * 60);
    expect(await visit()).toBe(303);
    const again = secretOf(await world.ask((await world.receiveMail()).link, { form: {} })) ?? "";
    world.clock.advance(30 * 24 * 60);
    expect((await world.request("/eins/intern/mails", { as: { secret: again } })).status).toBe(303);
  });

  it("ends when it is ended on another device", async () => {
    const secret = secretOf(await world.ask((await world.receiveMail()).link, { form: {} })) ?? "";
    const { office } = world.tenants.eins.people;
    expect((await world.request("/eins/intern/mails", { as: { secret } })).status).toBe(200);
    await world.tenants.eins.use((db) => endSessions(db, office.accountId, { secret }, world.clock.now()), "office");
    expect((await world.request("/eins/intern/mails", { as: { secret } })).status).toBe(303);
  });

  it("is sent over https alone where the installation has it", async () => {
    const safe = await createTestWorld({ baseUrl: "https://integration.example.org" });
    try {
      await safe.request("/eins/intern/anmelden", { form: { email: "office@eins.example.org" } });
      const mail = await safe.tenants.eins.use((db) => db.selectFrom("mail").selectAll().executeTakeFirstOrThrow());
      const path = mail.text_body.match(/https:\/\/integration\.example\.org(\/\S+)/)?.[1] ?? "";
      const used = await safe.request(path, { form: {} });
      expect(used.headers.get("set-cookie")).toMatch(/; Secure$/);
    } finally {
      await safe.drop();
    }
  });

  it("is nobody's with junk in the cookie", async () => {
    for (const junk of ["x", "a".repeat(4000), "%00", "'; drop table session; --", "é", ""]) {
      const headers = { cookie: `${SESSION_COOKIE}=${encodeURIComponent(junk)}` };
      expect((await world.ask("/eins/intern/mails", { headers })).status).toBe(303);
    }
  });
});
