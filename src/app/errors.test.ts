import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "kysely";
import { createApp } from "../app.tsx";
import { findLinkSecret, makeToken } from "../features/records/index.ts";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";
import { openDatabase } from "../platform/db/open.ts";
import { createLog } from "../platform/log.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.drop());

describe("pages that are not there", () => {
  it("stand in the frame of their county, in the language asked for", async () => {
    const answer = await world.request("/eins/ar/angebote/gibt-es-nicht");
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).toContain("Landkreis Eins");
    expect(html).toContain("/eins/ar/angebote");
  });

  it("are plain where there is no county", async () => {
    const answer = await world.request("/nirgends/de/angebote");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Diese Seite gibt es nicht");
  });

  it("lead back into the workspace from there", async () => {
    expect(await world.text("/eins/intern/angebote/gibt-es-nicht", { as: "office" })).toContain('href="/eins/intern/"');
  });

  it.each([
    ["not found", "/eins/intern/angebote/gibt-es-nicht", 404],
    ["no address of ours", "/eins/intern/nirgendwo", 404],
    ["not for this role", "/eins/intern/menschen", 403],
  ])("stand in the frame of the workspace for who is signed in: %s", async (_, path, status) => {
    const answer = await world.request(`${path}?hinweis=accounts.done.invited`, { as: "partner" });
    expect(answer.status).toBe(status);
    const html = await answer.text();
    expect(html).toContain("Bernd Apfelbaum");
    expect(html).toContain('href="/eins/intern/angebote"');
    expect(html).toContain('action="/eins/intern/abmelden"');
    expect(html).not.toContain('href="/eins/intern/menschen"');
    expect(html).not.toContain("Die Einladung ist unterwegs");
  });

  it("show the way in to who is not", async () => {
    const answer = await world.request("/eins/intern/nirgendwo");
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain("Landkreis Eins");
    expect(html).not.toContain("abmelden");
  });
});

describe("a form that is sent after the session has ended", () => {
  const form = { title: "Nähkurs", description: "Erste Zeile\n„Zweite“ <b>Zeile</b>", topics: ["language", "work"] };
  const text = async (answer: Response) => (await answer.text()).replaceAll("&#39;", "'");

  it("comes back with everything typed, to be sent again to the same address", async () => {
    const answer = await world.request("/eins/intern/angebote", { as: { secret: "vorbei" }, form });
    expect(answer.status).toBe(403);
    const html = await text(answer);
    expect(html).toContain("Was Sie geschrieben haben, ist noch da");
    expect(html).toContain('action="/eins/intern/angebote"');
    expect(html).toContain('name="title" value="Nähkurs"');
    expect(html).toContain("Erste Zeile\n„Zweite“ &lt;b&gt;Zeile&lt;/b&gt;");
    expect(html.match(/name="topics"/g)).toHaveLength(2);
  });

  it("leads to the sign-in, and from there back to its page, where nothing was typed", async () => {
    const headers = { referer: "http://localhost:3000/eins/intern/angebote/naehkurs" };
    const answer = await world.request("/eins/intern/angebote/naehkurs/bestaetigung", { form: {}, headers });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/eins/intern/anmelden?ziel=%2Feins%2Fintern%2Fangebote%2Fnaehkurs");
  });

  it("is not repeated to other sites, nor where it is endless or a file", async () => {
    const path = "/eins/intern/angebote";
    const foreign = await world.request(path, { form, headers: { "sec-fetch-site": "cross-site" } });
    const endless = await world.request(path, { form: { title: "a".repeat(300_000) } });
    const file = await world.request(path, { form: { liste: new File(["x"], "liste.csv") } });
    for (const answer of [foreign, endless, file]) {
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toBe("/eins/intern/anmelden");
    }
  });
});

it("says in the language asked for that the database is away, and asks to come back", async () => {
  const lines: string[] = [];
  const log = createLog({ level: "warn", write: (line) => void lines.push(line), forPeople: false });
  const database = openDatabase({ host: "/nowhere", port: 5432, user: "postgres", database: "nothing" });
  const { app } = createApp({ database, baseUrl: "http://localhost:3000", log });
  const answer = await app.request("http://localhost:3000/eins/uk/angebote");
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "30"]);
  expect(await answer.text()).toContain("Сайт має коротку перерву");
  expect((await app.request("http://localhost:3000/healthz")).status).toBe(503);
  expect(lines.join("")).toContain("the database does not answer");
  expect(lines.join("")).not.toContain("request failed");
  await database.close();
});

it("is logged without what a signed link lets somebody in by", async () => {
  const { eins } = world.tenants;
  const rename = (from: string, to: string) =>
    world.database.doors.asOwner((db) => sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(db));
  const token = await eins.use(async (db) => makeToken(await findLinkSecret(db), "guest", world.services.newId()));
  await rename("guest_author", "guest_gone");
  expect((await world.request(`/eins/de/gastbeitrag/${token}`)).status).toBe(500);
  await rename("guest_gone", "guest_author");
  expect(world.lines.join("")).toContain("/eins/de/gastbeitrag/…");
  expect(world.lines.join("")).not.toContain(token.split(".")[1]);
});
