import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../app.tsx";
import { type Offers, openOffers } from "../features/offers/world.fixture.ts";
import { type Database, openDatabase } from "../platform/db/open.ts";
import { SECURITY_HEADERS } from "../platform/http/security.ts";
import { createLog } from "../platform/log.ts";

/** Longer than a process may know an old publication number (500 ms). */
const UNTIL_CHECKED = 550;

describe("pages of the site", () => {
  let offers: Offers;
  let other: { app: Hono; database: Database };
  /** Renders each time and remembers nothing: what the pages have to show. */
  let truth: { app: Hono; database: Database };

  const openProcess = (kept: boolean) => {
    const database = openDatabase(offers.world.database.address, { max: 4 });
    const { app } = createApp({
      database,
      baseUrl: "http://localhost:3000",
      log: createLog({ level: "error" }),
      clock: offers.world.clock,
      cachePages: kept,
      keepAnswers: kept,
    });
    return { app, database };
  };
  const read = async (app: Hono, path: string) => (await app.request(`http://localhost:3000${path}`)).text();

  beforeAll(async () => {
    offers = await openOffers();
    other = openProcess(true);
    truth = openProcess(false);
  });
  afterAll(async () => {
    await other.database.close();
    await truth.database.close();
    await offers.world.drop();
  });

  it("are the same bytes in every form, with all headers, and not sent again to who has them", async () => {
    const { slug } = await offers.enter("published", { title: "Nähstube" });
    const path = `/eins/de/angebote/${slug}`;
    const ask = (encoding: string, more: Record<string, string> = {}) =>
      offers.world.request(path, { headers: { "accept-encoding": encoding, ...more } });
    const plain = await read(truth.app, path);
    for (let round = 0; round < 2; round += 1) {
      const [br, gzip, identity] = [await ask("gzip, br"), await ask("gzip"), await ask("")];
      expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(plain);
      expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(plain);
      expect(await identity.text()).toBe(plain);
      expect([br, gzip, identity].map((answer) => answer.headers.get("content-encoding"))).toEqual([
        "br",
        "gzip",
        null,
      ]);
      for (const answer of [br, gzip, identity]) {
        expect(Object.fromEntries(answer.headers)).toMatchObject(SECURITY_HEADERS);
        expect(answer.headers.get("vary")).toBe("accept-encoding");
        expect(answer.headers.get("cache-control")).toBe("public, no-cache");
      }
      const again = await ask("br", { "if-none-match": br.headers.get("etag") ?? "" });
      expect(again.status).toBe(304);
      expect(Object.fromEntries(again.headers)).toMatchObject(SECURITY_HEADERS);
    }
  });

  it.each(["/", "/eins", "/eins/de/angebote/nichts", "/nirgends/de/", "/eins/intern/", "/healthz", "/gallery"])(
    "%s carries the security headers, whatever it answers",
    async (path) => {
      expect(Object.fromEntries((await offers.world.request(path)).headers)).toMatchObject(SECURITY_HEADERS);
    },
  );

  it("change at once where something was published, and in another process once it has checked", async () => {
    const { slug } = await offers.enter("in_review", { title: "Gartengruppe" });
    const path = `/eins/de/angebote/${slug}`;
    const status = async (app: Hono) => (await app.request(`http://localhost:3000${path}`)).status;
    const list = "/eins/de/angebote?q=Gartengruppe";
    expect([await status(offers.world.app), await status(other.app)]).toEqual([404, 404]);
    await read(other.app, list);
    await offers.post(`/${slug}/stand`, "office", { transition: "publish" });
    expect(await status(offers.world.app)).toBe(200);
    expect(await read(offers.world.app, list)).toContain(path);
    await wait(UNTIL_CHECKED);
    expect(await status(other.app)).toBe(200);
    expect(await read(other.app, list)).toContain(path);
    await offers.post(`/${slug}/stand`, "office", { transition: "withdraw" });
    expect(await status(offers.world.app)).toBe(404);
    await wait(UNTIL_CHECKED);
    expect(await status(other.app)).toBe(404);
    expect(await read(other.app, list)).not.toContain(path);
  });

  it("change at midnight, because they say what is over", async () => {
    await offers.enter("published", {
      title: "Letzter Abend",
      runs: [
        {
          id: offers.world.services.newId(),
          startsOn: "2026-10-05",
          endsOn: "2026-11-23",
          weekdays: [1],
          fromTime: "18:00",
          untilTime: null,
          note: null,
          venue: null,
          places: null,
          free: null,
          waiting: null,
        },
      ],
    });
    const path = "/eins/de/angebote?anzahl=100";
    expect(await offers.world.text(path)).toMatch(/bis 23\.\sNovember/);
    offers.world.clock.set("2026-11-23T22:59:00Z");
    expect(await offers.world.text(path)).toMatch(/bis 23\.\sNovember/);
    offers.world.clock.set("2026-11-23T23:01:00Z");
    expect(await offers.world.text(path)).not.toMatch(/bis 23\.\sNovember/);
    offers.world.clock.set("2026-11-23T09:00:00Z");
  });

  it("never stay old, whatever is published while they are read in two processes", async () => {
    const entered: { slug: string }[] = [];
    for (const title of ["Chor", "Werkstatt", "Sprachcafé"]) entered.push(await offers.enter("published", { title }));
    const pages = [
      ...["", "angebote", "angebote?thema=language", "angebote?q=Chor", "netzwerk"].map((page) => `/eins/de/${page}`),
      ...entered.map(({ slug }) => `/eins/uk/angebote/${slug}`),
    ];
    const isShown = new Map(entered.map(({ slug }) => [slug, true]));
    const step = fc.record({
      offer: fc.nat(entered.length - 1),
      reads: fc.array(fc.tuple(fc.boolean(), fc.nat(pages.length - 1)), { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const { offer, reads } of steps) {
          const slug = entered[offer]?.slug ?? "";
          const transition = isShown.get(slug) === true ? "withdraw" : "publish";
          const readings = reads.map(([own, page]) => read(own ? offers.world.app : other.app, pages[page] ?? ""));
          if (transition === "publish") await offers.post(`/${slug}/stand`, "office", { transition: "submit" });
          const [written] = await Promise.all([offers.post(`/${slug}/stand`, "office", { transition }), ...readings]);
          expect(written.status).toBe(303);
          isShown.set(slug, transition === "publish");
          expect(await offers.onSite(slug)).toBe(transition === "publish" ? 200 : 404);
        }
        await wait(UNTIL_CHECKED);
        for (const page of pages) {
          const expected = await read(truth.app, page);
          expect(await read(offers.world.app, page)).toBe(expected);
          expect(await read(other.app, page)).toBe(expected);
        }
      }),
      { numRuns: 12 },
    );
  });
});
