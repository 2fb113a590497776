import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";

const HOST = "integration.eins.example";
let world: TestWorld;

async function useDomain(domain: string | null): Promise<void> {
  await world.services.doors.asOwner((db) =>
    db.updateTable("tenant").set({ domain }).where("slug", "=", "eins").execute(),
  );
  world.services.tenants.forget();
  await world.services.tenants.list();
}

const at = (host: string, path: string, more: Parameters<TestWorld["request"]>[1] = {}) =>
  world.request(path, { ...more, headers: { host, ...more.headers } });

beforeAll(async () => {
  world = await createTestWorld({ baseUrl: "https://netz.example" });
  await useDomain(HOST);
});
afterAll(() => world.drop());

describe("a county on a host of its own", () => {
  it("answers there without its name in any address", async () => {
    const answer = await at(HOST, "/de/");
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain("Landkreis Eins");
    expect(text).toContain('href="/de/angebote"');
    expect(text).toContain(`href="https://${HOST}/uk/"`);
    expect(text).not.toContain('"/eins/');
    // from the cache it is the same
    expect(await (await at(HOST, "/de/")).text()).toBe(text);
  });

  it("leads from the beginning to a language, from addresses that name it and from sloppy ones to its own", async () => {
    expect((await at(HOST, "/")).headers.get("location")).toBe(`https://${HOST}/de/`);
    expect((await at(HOST, "/de")).headers.get("location")).toBe("/de/");
    for (const host of ["netz.example", HOST]) {
      expect((await at(host, "/eins/de/angebote?q=kurs")).headers.get("location")).toBe(
        `https://${HOST}/de/angebote?q=kurs`,
      );
      expect((await at(host, "/eins/intern/")).headers.get("location")).toBe(`https://${HOST}/intern/`);
    }
    expect((await at("netz.example", "/eins")).headers.get("location")).toBe(`https://${HOST}/de/`);
    expect(await (await at("netz.example", "/")).text()).toContain(`href="https://${HOST}/de/"`);
  });

  it("has its workspace there, too, and asks to sign in there", async () => {
    const asked = await at(HOST, "/intern/angebote?q=kurs");
    expect(asked.headers.get("location")).toBe("/intern/anmelden?ziel=%2Fintern%2Fangebote%3Fq%3Dkurs");
    const secret = world.tenants.eins.people.office.secret;
    const home = await at(HOST, "/intern/", { as: { secret } });
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('href="/intern/angebote"');
  });

  it("takes forms that were opened at the old address", async () => {
    const { secret } = world.tenants.eins.people.office;
    const answer = await at("netz.example", "/eins/intern/abmelden", {
      as: { secret: `${secret}x` },
      form: { a: "b" },
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).not.toContain("netz.example");
  });

  it("shows no other county there, and nothing of the whole installation but what every host has", async () => {
    for (const path of [
      "/zwei/de/",
      "/zwei/intern/",
      "/zwei",
      "//zwei/de/",
      "//evil.example/",
      "/eins//evil.example",
    ]) {
      const answer = await at(HOST, path);
      expect(answer.headers.get("location") ?? "/", path).toMatch(
        /^(\/(?![/\\])|https:\/\/integration\.eins\.example\/)/,
      );
      if (answer.status === 200) throw new Error(`${path} is shown`);
    }
    expect((await at(HOST, "/robots.txt")).status).toBe(200);
    expect((await at(HOST, "/healthz")).status).toBe(200);
  });

  it("is told by `Host` alone, in any case of letters: what a proxy says it was asked for is not believed", async () => {
    expect((await at(HOST.toUpperCase(), "/de/")).status).toBe(200);
    const headers = { host: "netz.example", "x-forwarded-host": HOST, forwarded: `host=${HOST}` };
    expect((await world.request("/de/", { headers })).status).toBe(404);
  });

  it("leaves the other county where it is", async () => {
    expect((await at("netz.example", "/zwei/de/")).status).toBe(200);
    expect((await at("netz.example", "/de/")).status).toBe(404);
  });
});

describe("an installation of one county", () => {
  it("drops the county from its addresses on any host", async () => {
    const one = await createTestWorld({ onlyCounty: "zwei" });
    await one.services.tenants.list();
    const answer = await one.request("/de/");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('href="/de/angebote"');
    expect((await one.request("/")).headers.get("location")).toBe("/de/");
    expect((await one.request("/zwei/de/angebote")).headers.get("location")).toBe("http://localhost:3000/de/angebote");
    await one.drop();
  });
});

describe("a language the county does not show", () => {
  it("leads to the same page in German and is offered nowhere", async () => {
    await world.services.doors.asOwner((db) =>
      db
        .updateTable("tenant")
        .set({ languages: ["de", "ar", "en"], publication: 99 })
        .where("slug", "=", "zwei")
        .execute(),
    );
    world.services.tenants.forget();
    expect((await at("netz.example", "/zwei/uk/angebote?q=kurs")).headers.get("location")).toBe(
      "/zwei/de/angebote?q=kurs",
    );
    const page = await (await at("netz.example", "/zwei/de/")).text();
    expect([...page.matchAll(/hreflang="([^"]+)"\s+href="https/g)].map(([, lang]) => lang)).toEqual([
      "de",
      "ar",
      "en",
      "x-default",
    ]);
    expect(page).not.toContain("Українська");
  });
});
