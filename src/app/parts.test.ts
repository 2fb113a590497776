import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { features } from "../app.tsx";
import { createOffer, EMPTY_OFFER } from "../features/offers/index.ts";
import { choresHandler, createRegistry, type Part, type Route } from "../features/records/index.ts";
import { createTestWorld, type TestWorld } from "../features/records/testing.ts";
import { PREFIX } from "./doors.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { eins } = world.tenants;
  await eins.use((db) =>
    createOffer(
      db,
      eins.scope(),
      {
        ...EMPTY_OFFER,
        title: "Sprachcafé",
        providerId: eins.organisations.partner.id,
        summary: "Reden und Kaffee trinken.",
        topics: ["language"],
        reach: "county",
      },
      { state: "published", audience: "public" },
    ),
  );
}, 300_000);
afterAll(() => world.drop());

const declared = features.flatMap((feature) => [...(feature.part ? [feature.part] : []), ...(feature.parts ?? [])]);
const parts = new Map(declared.map((part) => [part.id, part]));
const partOf = (route: Route, feature: (typeof features)[number]): string | undefined => route.part ?? feature.part?.id;
const routesOf = ({ id }: Part): Route[] =>
  features.flatMap((feature) => feature.routes.filter((route) => partOf(route, feature) === id));

/** The address of a route in the county: each value will do for what varies, for it must not matter. */
const addressOf = ({ door, path }: Route): string =>
  `${PREFIX[door]}${path}`
    .replace(":county", "eins")
    .replace(":lang", "de")
    .replace(":offer", "sprachcafe")
    .replaceAll(/:\w+/g, "00000000-0000-4000-8000-000000000000");

/** What finds links to a route of the part in a page. */
const linksTo = (part: Part): RegExp =>
  new RegExp(
    `(href|action)="(${routesOf(part)
      .map((route) =>
        `${PREFIX[route.door]}${route.path}`
          .replace(":county", "eins")
          .replace(":lang", "[a-z-]+")
          .replaceAll(/:\w+/g, '[^/?"#]+')
          .replaceAll(".", "\\."),
      )
      .join("|")})([?#][^"]*)?"`,
  );

const PAGES = [
  "de/",
  "ar/",
  "de/angebote",
  "de/angebote/sprachcafe",
  "de/akteure",
  "de/netzwerk",
  "de/kontakt",
  "de/impressum",
];
const INSIDE = ["", "angebote", "angebote/sprachcafe", "akteure", "nachrichten", "landkreis", "website/sprachen"];

/** All pages people come by, and what programs read. */
async function readEverything(): Promise<string> {
  const { eins } = world.tenants;
  const own = `akteure/${eins.organisations.partner.slug}`;
  const outside = await Promise.all([...PAGES, `de/${own}`].map((path) => world.text(`/eins/${path}`)));
  const programs = await Promise.all(["/eins/sitemap-1.xml", "/eins/de/feed.xml"].map((path) => world.request(path)));
  const told = await Promise.all(programs.map((answer) => answer.text()));
  const inside: string[] = [];
  for (const as of ["office", "partner", "reader"] as const)
    for (const path of [...INSIDE, own])
      inside.push(await (await world.request(`/eins/intern/${path}`, { as })).text());
  return [...outside, ...told, ...inside].join("\n");
}

const switchOff = async (...off: string[]) => {
  const part = [...parts.keys()].filter((id) => !off.includes(id));
  const form = { shown: [...parts.keys()], part };
  const answer = await world.request("/eins/intern/website/teile", { as: "office", form });
  expect(answer.status).toBe(303);
};

describe.each([...parts.values()])("the part $id, switched off", (part) => {
  it("answers at none of its addresses, whoever asks; nothing leads there; and it comes back as it was", async () => {
    await switchOff(part.id);
    for (const route of routesOf(part)) {
      const address = addressOf(route);
      for (const as of [undefined, "office", "partner", "reader"] as const) {
        const form = route.method === "post" ? { form: { irgendwas: "1" } } : {};
        const answer = await world.request(address, { ...form, ...(as === undefined ? {} : { as }) });
        expect(`${answer.status} ${route.method} ${address} ${as ?? "nobody"}`).toMatch(/^404 /);
      }
    }
    const without = await readEverything();
    expect(linksTo(part).exec(without)?.[0]).toBeUndefined();
    await switchOff();
    const [first] = routesOf(part).filter((route) => route.method === "get" && !route.path.includes(":"));
    if (first === undefined) return;
    const back = await world.request(addressOf(first), first.door === "workspace" ? { as: "office" } : {});
    expect(back.status).not.toBe(404);
  }, 60_000);
});

describe("what a county does without", () => {
  it("is chosen on one page by the office alone, and the other county keeps it", async () => {
    await switchOff("brochure");
    expect((await world.request("/zwei/de/wegweiser")).status).toBe(200);
    const page = await (await world.request("/eins/intern/website/teile", { as: "office" })).text();
    expect(page).toMatch(/id="part-glossary"[^>]*checked/);
    expect(page).not.toMatch(/id="part-brochure"[^>]*checked/);
    expect((await world.request("/eins/intern/website/teile", { as: "partner" })).status).toBe(403);
    await switchOff();
  });

  it("takes along what makes no sense without it", async () => {
    await switchOff("rounds");
    expect((await world.request("/eins/intern/nutzung", { as: "office" })).status).toBe(404);
    await switchOff();
    expect((await world.request("/eins/intern/nutzung", { as: "office" })).status).toBe(200);
  });

  it("leads nowhere: every part is linked from somewhere while it is on, or this test would see nothing", async () => {
    const everything = await readEverything();
    const seen = [...parts.values()].filter((part) => linksTo(part).test(everything)).map(({ id }) => id);
    expect(seen.toSorted()).toEqual([...parts.keys()].toSorted());
  });

  it("does nothing by itself, but deletes what has had its time", async () => {
    const ran: string[] = [];
    const chore = (name: string, forgets?: true) => ({
      name,
      ...(forgets === undefined ? {} : { forgets }),
      run: async () => void ran.push(name),
    });
    const registry = createRegistry([
      { name: "ground", routes: [], chores: [chore("always")] },
      {
        name: "brochure",
        routes: [],
        part: { id: "brochure", label: "parts-office.brochure.label", says: "parts-office.brochure.says" },
        chores: [chore("ask"), chore("forget", true)],
      },
    ]);
    const run = async () => {
      ran.length = 0;
      world.services.tenants.forget();
      const handler = choresHandler({ ...world.services, registry });
      const { id } = world.tenants.eins;
      await handler.run({ tenant: id, id }, new AbortController().signal);
      return [...ran];
    };
    expect(await run()).toEqual(["always", "ask", "forget"]);
    await switchOff("brochure");
    expect(await run()).toEqual(["always", "forget"]);
    await switchOff();
  });
});
