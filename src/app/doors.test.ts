import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SESSION_COOKIE } from "../features/accounts/index.ts";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";
import { poolConfig } from "../platform/db/open.ts";
import { SECURITY_HEADERS } from "../platform/http/security.ts";
import { readQuery } from "./asking.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

/** Runs a statement on the test's database, past all doors. */
async function alter(statement: string): Promise<void> {
  const client = new pg.Client(poolConfig(world.database.address));
  await client.connect();
  await client.query(statement);
  await client.end();
}

describe("a page of the site", () => {
  it("is the same whatever words somebody adds to its address", async () => {
    const plain = await world.text("/eins/de/angebote?thema=language");
    const added = "&x=1&utm_source=%00&thema=&__proto__=1&thema=language".repeat(100);
    expect(await world.text(`/eins/de/angebote?thema=language${added}`)).toContain("thema=language");
    expect((await world.text(`/eins/de/angebote?a=b&thema=language&${"x=1&".repeat(500)}`)) === plain).toBe(true);
    expect((await world.text("/eins/de/?q=Kurs&x=1")) === (await world.text("/eins/de/"))).toBe(true);
  });

  it("does not grow with its address", async () => {
    const plain = await world.text("/eins/de/angebote?q=a");
    const long = await world.text(`/eins/de/angebote?q=${"a".repeat(5000)}&${"ort=zzzzzz&".repeat(500)}`);
    expect(long.length).toBeLessThan(plain.length + 200 * 100);
  });

  it("is found under any name of the server, and names none", async () => {
    for (const host of ["elsewhere.example", "x"]) {
      for (const path of ["/eins/de/", "/eins", "/eins/intern/", "/eins/de/angebote?q=x", "/eins/de/gibt-es-nicht"]) {
        const answer = await world.app.request(`http://${host}${path}`, { headers: { host } });
        expect(answer.status, `${host}${path}`).toBeLessThan(500);
        expect(answer.headers.get("location") ?? "/").toMatch(/^\/(eins\/|$)/);
        expect(await answer.text()).not.toContain(`//${host}`);
      }
    }
  });
});

describe("a query", () => {
  it("is read whatever name of the server stands in front of it, without what nobody can type", () => {
    expect([...readQuery("http://xn--/eins/intern/?q=%00a%ff&%00b=%0a")]).toEqual([
      ["q", "a\ufffd"],
      ["b", "\n"],
    ]);
    expect(readQuery("http://xn--/eins/intern/").size).toBe(0);
  });
});

describe("what goes wrong", () => {
  it("is logged without what lets somebody in, and told without what went wrong", async () => {
    const secret = "Ab-_5".repeat(9).slice(0, 43);
    await alter("alter table sign_in rename to sign_in_away");
    try {
      const answer = await world.request(`/eins/intern/anmelden/${secret}`, { as: "office" });
      expect(answer.status).toBe(500);
      expect(Object.fromEntries(answer.headers)).toMatchObject({ ...SECURITY_HEADERS, "cache-control": "no-store" });
      expect(await answer.text()).not.toMatch(/sign_in|node_modules|at async/);
      const line = world.lines.at(-1) ?? "";
      expect(line).toContain("/eins/intern/anmelden/…");
      expect(line).not.toContain(secret);
      expect(line).not.toContain(world.tenants.eins.people.office.secret);
      expect(line).not.toContain(SESSION_COOKIE);
    } finally {
      await alter("alter table sign_in_away rename to sign_in");
    }
  });
});
