import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { features } from "../app.tsx";
import { createTestWorld, type TestForm, type TestWorld } from "../features/records/testing.ts";
import { poolConfig } from "../platform/db/open.ts";
import { readTables } from "../platform/sheets/read.ts";
import { findTornParagraphs, readForms, type SentForm } from "./walls/forms.fixture.ts";
import { type Asker, ASKERS, Marks, mayRead, type Onlooker } from "./walls/marks.fixture.ts";
import { COMMON, plantCounty, type Value, type Values } from "./walls/planted.fixture.ts";
import { Sums } from "./walls/sums.fixture.ts";
import { type Filled, fillRoute, nameOf } from "./walls/walk.fixture.ts";

const routes = features.flatMap((feature) => feature.routes);
const marks = new Marks();
const values: Values = {};
const forms = new Map<string, SentForm>();
const torn = new Set<string>();
const shown = new Map<Asker, Set<string>>(ASKERS.map((asker) => [asker, new Set()]));
const secrets = new Map<Asker, string>();
let world: TestWorld;
let looker: pg.Client;
let sums: Sums;

beforeAll(async () => {
  world = await createTestWorld();
  const { eins, zwei } = world.tenants;
  secrets.set("ended", await plantCounty(world, "eins", marks, values));
  await plantCounty(world, "zwei", marks, values);
  for (const asker of ["office", "partner", "otherPartner", "reader"] as const) {
    secrets.set(asker, eins.people[asker].secret);
  }
  secrets.set("officeOfTheOther", zwei.people.office.secret);
  secrets.set(
    "tampered",
    `${eins.people.office.secret.slice(0, -1)}${eins.people.office.secret.endsWith("A") ? "B" : "A"}`,
  );
  looker = new pg.Client(poolConfig(world.database.address));
  await looker.connect();
  sums = new Sums(looker);
  // Visits are written down at the first page; after that nothing but forms may change anything.
  for (const asker of ASKERS) await ask("/eins/intern/", asker);
  await world.request("/zwei/intern/", { as: "office" });
  await gatherForms();
}, 300_000);

afterAll(async () => {
  await looker.end();
  await world.drop();
});

function ask(path: string, asker: Asker, form?: TestForm): Promise<Response> {
  const secret = secrets.get(asker);
  return world.request(path, {
    ...(secret === undefined ? {} : { as: { secret } }),
    ...(form === undefined ? {} : { form }),
  });
}

/** What an answer tells: its headers, its text, the cells of its spreadsheet; not the address that was asked for. */
async function readAnswer(path: string, answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const told = [...answer.headers].map(([name, value]) => `${name}: ${decodeURIComponent(value)}`).join("\n");
  const isSheet = (answer.headers.get("content-type") ?? "").includes("spreadsheetml");
  const text = isSheet ? JSON.stringify(await readTables(bytes, "x.xlsx")) : new TextDecoder().decode(bytes);
  const [address = path] = path.split("?");
  return `${told}\n${text}`.replaceAll(decodeURIComponent(path), "").replaceAll(address, "");
}

/** The forms that those who may see them are given in their county, by address. */
async function gatherForms(): Promise<void> {
  for (const county of ["eins", "zwei"] as const) {
    for (const route of routes.filter(({ method, door }) => method === "get" && door === "workspace")) {
      for (const { path, value } of fillRoute(route, values)) {
        if (value !== undefined && value.county !== county) continue;
        const own = path.replace("/eins/", `/${county}/`);
        for (const as of ["partner", "office"] as const) {
          const answer = await world.request(own, { as });
          if (answer.status !== 200 || !(answer.headers.get("content-type") ?? "").includes("html")) continue;
          const html = await answer.text();
          for (const form of readForms(html, own)) forms.set(form.action, form);
          for (const paragraph of findTornParagraphs(html)) torn.add(`${own}: ${paragraph}`);
        }
      }
    }
  }
}

/** What a browser of the county the thing belongs to would send, sent to county one. */
function formFor(path: string, value: Value | undefined): TestForm {
  const own = path.replace("/eins/", `/${value?.county ?? "eins"}/`);
  return forms.get(own)?.fields ?? { title: "Neu", name: "Neu", email: "neu@example.org", version: "1" };
}

const isSignedIn = (asker: Asker): boolean => ["office", "partner", "otherPartner", "reader"].includes(asker);
const roleOf = (asker: Asker) => (asker === "otherPartner" ? "partner" : asker);

/** What the door says to this asker, whatever is asked for; undefined: it lets them through. */
function doorSays(route: (typeof routes)[number], asker: Asker): number | undefined {
  if (route.door !== "workspace") return undefined;
  if (!isSignedIn(asker)) return 303;
  return (route.roles as readonly string[]).includes(roleOf(asker)) ? undefined : 403;
}

/** Whether the thing is there for this asker in county one. */
const isThere = (value: Value | undefined, asker: Onlooker): boolean =>
  value === undefined || (value.county === "eins" && mayRead(value.audience, asker));

/** Ways to ask a list for more than it shows by itself: a word of every title, words with a typing error. */
const questionsFor = (path: string): string[] => {
  const all = [
    "",
    `?q=${COMMON}`,
    `?suche=${COMMON}&q=${COMMON}&seite=1`,
    ...["angebotentwurf", "angebotkoordination", "akteurentwurf"].map((what) => `?q=zqeins${what}q`),
    `?anbieter=${world.tenants.zwei.organisations.partner.id}`,
  ];
  // Spreadsheets take long to write and to read.
  return path.endsWith(".xlsx") ? all.slice(0, 2) : all;
};

/** What the door says to a form from somebody without a session: to the sign-in, or what was typed given back. */
const doorSaysToForm = (said: number): number[] => (said === 303 ? [303, 403] : [said]);

/** With whose eyes a page is looked at: behind a personal link with its holder's, whoever is signed in. */
const onlookerOf = ({ door }: (typeof routes)[number], asker: Asker): Onlooker =>
  door === "workspace" ? asker : door === "personal" ? "holder" : "nobody";

const askersOf = (route: (typeof routes)[number]): readonly Asker[] =>
  route.door === "workspace" ? ASKERS : ["nobody", "office", "officeOfTheOther"];

async function checkGet(route: (typeof routes)[number], { path, value }: Filled, asker: Asker): Promise<void> {
  const answer = await ask(path, asker);
  const told = await readAnswer(path, answer);
  const where = `${asker} at ${path}`;
  expect(marks.findForbidden(told, "eins", onlookerOf(route, asker)), where).toEqual([]);
  for (const { word } of marks.find(told)) shown.get(asker)?.add(word);
  const said = doorSays(route, asker);
  if (said !== undefined) expect(answer.status, where).toBe(said);
  else if (!isThere(value, onlookerOf(route, asker)) && route.door !== "outside") {
    expect([403, 404, 410], where).toContain(answer.status);
  } else expect([200, 303, 403, 404, 410], where).toContain(answer.status);
  if (said === 303) expect(answer.headers.get("location")).toMatch(/^\/eins\/intern\/anmelden/);
}

const named = routes.map((route) => ({ route, name: nameOf(route) }));

describe("no page shows anybody what is not theirs", () => {
  test.each(named.filter(({ route }) => route.method === "get"))("$name", { timeout: 60_000 }, async ({ route }) => {
    const before = await sums.of();
    for (const { path, value } of fillRoute(route, values)) {
      const asked = value === undefined ? questionsFor(path).map((question) => `${path}${question}`) : [path];
      for (const one of asked) for (const asker of askersOf(route)) await checkGet(route, { path: one, value }, asker);
    }
    expect(await sums.of(), "a page that is only looked at changes nothing").toBe(before);
  });
});

/** Whether a form from this asker may change anything; who has a link to sign in with is let in, whoever they are. */
const mayChange = (route: (typeof routes)[number], value: Value | undefined, asker: Asker): boolean =>
  doorSays(route, asker) === undefined &&
  (value === undefined
    ? route.door === "workspace"
    : value.county === "eins" &&
      (value.keepers.includes(asker) || route.door === "entrance" || route.door === "personal"));

/** Signing in, and asking for a link to own data, writes these for anybody. */
const SIGNING_IN = ["sign_in", "sign_in_attempt", "installation_key", "mail", "passkey_challenge", "data_link"];

describe("no form of a wrong person changes anything", () => {
  const posts = named.filter(({ route }) => route.method === "post");
  test.each(posts)("$name", { timeout: 60_000 }, async ({ route }) => {
    const leaveOut = route.door === "entrance" ? SIGNING_IN : [];
    for (const { path, value } of fillRoute(route, values)) {
      const before = await sums.of({ leaveOut });
      for (const asker of ASKERS.filter((one) => !mayChange(route, value, one))) {
        const form = formFor(path, value);
        const answer = await ask(path, asker, form);
        const where = `${asker} at ${path}`;
        const said = doorSays(route, asker);
        // What a passkey has to sign is given to anybody who asks, and names nobody.
        if (path.endsWith("/anmelden/passkey/aufgabe")) expect(answer.status, where).toBe(200);
        else if (said === undefined) expect([303, 403, 404, 409, 410, 422, 429], where).toContain(answer.status);
        else expect(doorSaysToForm(said), where).toContain(answer.status);
        if (said === undefined && route.door === "workspace") expect(answer.status, where).not.toBe(303);
        // Who is not signed in gets back what they typed, and nothing else.
        const typed = said === 303 ? JSON.stringify(form) : "";
        const onlooker = route.door === "personal" ? "holder" : asker;
        const told = marks.findForbidden(await readAnswer(path, answer), "eins", onlooker);
        expect(
          told.filter((word) => !typed.includes(word)),
          where,
        ).toEqual([]);
        expect(await sums.of({ leaveOut }), where).toBe(before);
      }
    }
  });
});

describe("the walk can fail", () => {
  test("everything planted was shown to somebody who may see it", () => {
    const unseen = marks.all.filter(({ county, word }) => county === "eins" && !shown.get("office")?.has(word));
    expect(unseen.map(({ word }) => word)).toEqual([]);
  });

  test("no page tears a paragraph apart by a block inside of it", () => {
    expect([...torn]).toEqual([]);
    expect(findTornParagraphs("<p>Ein <p class=note>Hinweis</p></p><p>Gut</p>")).toHaveLength(1);
  });

  test("a partner and a reader saw what is theirs", () => {
    expect(shown.get("partner")).toContain("zqeinsangebotentwurfqz");
    expect(shown.get("reader")).toContain("zqeinsangebotnetzwerkqz");
    expect(shown.get("nobody")).toContain("zqeinsangebotoffenqz");
  });

  test("a route whose parameter nobody knows is a failure that says what to do", () => {
    const route = {
      door: "workspace",
      method: "get",
      path: "neues/:ding",
      roles: [],
      handle: async () => ({}) as never,
    } as const;
    expect(() => fillRoute(route, values)).toThrow(/"workspace neues\/:ding"[^]*PARAMETERS/);
  });

  test("the same forms change things when the right person sends them, and nothing in the other county", async () => {
    const other = await sums.of({ tenantId: world.tenants.zwei.id });
    const changed: string[] = [];
    for (const { route, name } of named.filter(
      (one) => one.route.method === "post" && one.route.door === "workspace",
    )) {
      for (const { path, value } of fillRoute(route, values)) {
        const asker = value === undefined ? "office" : value.keepers[0];
        if (asker === undefined || !mayChange(route, value, asker) || name.includes("abmelden")) continue;
        const before = await sums.of();
        const answer = await ask(path, asker, formFor(path, value));
        expect(answer.status, `${asker} at ${path}`).toBeLessThan(500);
        if ((await sums.of()) !== before) changed.push(name);
      }
    }
    expect(await sums.of({ tenantId: world.tenants.zwei.id })).toBe(other);
    expect(new Set(changed).size).toBeGreaterThan(15);
  }, 60_000);
});
