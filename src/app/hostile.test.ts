// What a stranger with the source would send, to every route there is.
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { features } from "../app.tsx";
import { SESSION_COOKIE } from "../features/accounts/index.ts";
import type { Route } from "../features/records/index.ts";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";
import { poolConfig } from "../platform/db/open.ts";
import { documentHeaders, framedHeaders, SECURITY_HEADERS } from "../platform/http/security.ts";
import { readForms, type SentForm } from "./walls/forms.fixture.ts";
import { Marks } from "./walls/marks.fixture.ts";
import { NASTY_BODIES, NASTY_NAMES, NASTY_PARTS, NASTY_QUERIES, NASTY_TEXTS } from "./walls/nasty.fixture.ts";
import { plantCounty, type Values } from "./walls/planted.fixture.ts";
import { Sums } from "./walls/sums.fixture.ts";
import { fillRoute, nameOf } from "./walls/walk.fixture.ts";

const routes = features.flatMap((feature) => feature.routes);
const gets = routes.filter(({ method }) => method === "get");
const posts = routes.filter(({ method }) => method === "post");
const values: Values = {};
let world: TestWorld;
let looker: pg.Client;
let sums: Sums;

beforeAll(async () => {
  world = await createTestWorld();
  await plantCounty(world, "eins", new Marks(), values);
  looker = new pg.Client(poolConfig(world.database.address));
  await looker.connect();
  sums = new Sums(looker);
  await world.request("/eins/intern/", { as: "office" });
}, 300_000);
afterAll(async () => {
  await looker.end();
  await world.drop();
});

/** The first address of a route, and the same with other things in the place of its parameters. */
function addressesOf(route: Route): string[] {
  const [first] = fillRoute(route, values).filter(({ value }) => value === undefined || value.county === "eins");
  const path = first?.path ?? "";
  if (!route.path.includes(":")) return [path];
  const parts = route.path.split("/");
  const last = parts.findLastIndex((part) => part.startsWith(":")) - parts.length;
  return [path, ...NASTY_PARTS.map((nasty) => path.split("/").with(last, nasty).join("/"))];
}

/** Only what attempts to sign in are counted by changes when somebody is refused. */
const leaveOut = ["sign_in_attempt", "sign_in", "installation_key", "passkey_challenge"];

/** Holds of every answer, whatever was asked. */
async function checkAnswer(answer: Response, where: string): Promise<void> {
  expect(answer.status, `${where}\n${world.lines.at(-1)?.slice(0, 600) ?? ""}`).toBeLessThan(500);
  const headers = Object.fromEntries(answer.headers);
  // Slices for other websites are as strict in all but who may frame them, whatever their address says.
  const isWhole = answer.status === 200 && !where.startsWith("HEAD");
  const isFramed = where.includes("/einbetten/") && isWhole;
  const isDocument = isWhole && headers["content-disposition"]?.startsWith("inline") === true;
  // Files somebody has sent are held more strictly still.
  const isHeld = headers["content-security-policy"]?.includes("sandbox") === true;
  const held = { ...SECURITY_HEADERS, "content-security-policy": headers["content-security-policy"] };
  const open = isFramed ? framedHeaders(SECURITY_HEADERS) : documentHeaders(SECURITY_HEADERS);
  expect(headers, where).toMatchObject(isFramed || isDocument ? open : isHeld ? held : SECURITY_HEADERS);
  if (where.includes("/intern/")) expect(headers["cache-control"], where).toBe("no-store");
  expect(answer.headers.get("location") ?? "/", where).toMatch(/^\/(?![/\\])/);
  const text = await answer.text();
  expect(text.length, where).toBeLessThan(1_500_000);
  expect(text, where).not.toMatch(/<script>alert|href="javascript:|node_modules|\bat .*\.(ts|js):\d/);
}

const cookie = () => `${SESSION_COOKIE}=${world.tenants.eins.people.office.secret}`;
const send = (path: string, body: string, headers: Record<string, string>) =>
  world.app.request(`http://localhost:3000${path}`, {
    method: "POST",
    body: new TextEncoder().encode(body),
    headers: { host: "localhost:3000", cookie: cookie(), ...headers },
  });

describe("addresses nobody should ask for", () => {
  it.each(gets.map((route) => ({ route, name: nameOf(route) })))("do no harm: $name", async ({ route }) => {
    const before = await sums.of({ leaveOut });
    const [first = "", ...others] = addressesOf(route);
    const nasty = [...others, ...NASTY_QUERIES.map((query) => `${first}${query}`)];
    for (const path of nasty) await checkAnswer(await world.request(path, { as: "office" }), path.slice(0, 120));
    for (const method of ["HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      const headers = { host: "localhost:3000", cookie: cookie() };
      const answer = await world.app.request(`http://localhost:3000${first}`, { method, headers });
      await checkAnswer(answer, `${method} ${first}`);
      if (method !== "HEAD") expect(answer.status).toBe(404);
    }
    expect(await sums.of({ leaveOut })).toBe(before);
  });
});

describe("what is no form of ours", () => {
  it.each(posts.map((route) => ({ route, name: nameOf(route) })))("is refused: $name", async ({ route }) => {
    const before = await sums.of({ leaveOut });
    const [path = "", ...others] = addressesOf(route);
    const here = { "sec-fetch-site": "same-origin" };
    for (const [type, body] of NASTY_BODIES) {
      const length = String(new TextEncoder().encode(body).length);
      const answer = await send(path, body, { ...here, "content-type": type, "content-length": length });
      await checkAnswer(answer, `${path} ${type}`);
      expect([400, 413], `${path} ${type}`).toContain(answer.status);
    }
    const urlencoded = "application/x-www-form-urlencoded";
    for (const foreign of [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://elsewhere.example" },
      { origin: "null" },
      { origin: "http://localhost:3000.elsewhere.example" },
    ] as Record<string, string>[]) {
      const answer = await send(path, "a=b", { ...foreign, "content-type": urlencoded, "content-length": "3" });
      expect(answer.status, JSON.stringify(foreign)).toBe(403);
    }
    // in pieces, and so without a length
    expect((await send(path, "a=b", { ...here, "content-type": urlencoded })).status).toBe(413);
    for (const other of others)
      await checkAnswer(
        await send(other, "a=b", { ...here, "content-type": urlencoded, "content-length": "3" }),
        other.slice(0, 120),
      );
    expect(await sums.of({ leaveOut })).toBe(before);
  });
});

describe("forms filled with nonsense", () => {
  async function gatherForms(): Promise<SentForm[]> {
    const forms = new Map<string, SentForm>();
    for (const route of gets.filter(({ door }) => ["workspace", "entrance", "personal"].includes(door))) {
      const [path = ""] = addressesOf(route);
      const answer = await world.request(path, { as: "office" });
      if (!(answer.headers.get("content-type") ?? "").includes("html")) continue;
      for (const form of readForms(await answer.text(), path)) forms.set(form.action, form);
    }
    return [...forms.values()].filter(({ action }) => !/abmelden|sitzungen/.test(action));
  }

  it("are taken whole or refused whole, and never answered with an error", async () => {
    const forms = await gatherForms();
    expect(forms.length).toBeGreaterThan(10);
    const change = fc.record({
      form: fc.nat(forms.length - 1),
      fields: fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...NASTY_TEXTS), fc.integer({ min: 1, max: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
      more: fc.array(fc.tuple(fc.constantFrom(...NASTY_NAMES), fc.constantFrom(...NASTY_TEXTS)), { maxLength: 2 }),
      isFile: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ form: number, fields, more, isFile }) => {
        const form = forms[number];
        if (form === undefined) return;
        const filled: Record<string, string[] | File> = { ...form.fields };
        const names = Object.keys(form.fields);
        for (const [field, text, times] of fields) {
          const name = names[field % Math.max(1, names.length)] ?? "title";
          filled[name] = Array.from({ length: times }, () => text);
        }
        for (const [name, text] of more) filled[name] = [text];
        if (isFile) filled["title"] = new File(["x"], 'a\u0000"b\r\n.txt');
        const before = await sums.of({ leaveOut });
        const answer = await world.request(form.action, { as: "office", form: filled });
        await checkAnswer(answer, `${form.action} ${JSON.stringify({ fields, more }).slice(0, 300)}`);
        if (answer.status >= 400) expect(await sums.of({ leaveOut }), form.action).toBe(before);
      }),
      { numRuns: 400 },
    );
  }, 240_000);
});
