import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { features } from "../../app.tsx";
import { createOffer, EMPTY_OFFER } from "../offers/index.ts";
import { createTestWorld, type TestWorld } from "../records/testing.ts";
import { COUNTS, embeddingCode, readSlice, sliceQuery } from "./slice.ts";

const HOST = "https://netz.example.org";
let world: TestWorld;

beforeAll(async () => {
  world = await createTestWorld({ baseUrl: HOST });
  const { eins } = world.tenants;
  const add = (title: string, ags: string | null, topic: string, state: "published" | "draft" = "published") =>
    eins.use((db) =>
      createOffer(
        db,
        eins.scope(),
        {
          ...EMPTY_OFFER,
          title,
          providerId: eins.organisations.partner.id,
          summary: `${title}: so`,
          topics: [topic],
          reach: ags === null ? "county" : "place",
          ags,
        },
        { state, audience: "public" },
      ),
    );
  for (let number = 1; number <= 7; number += 1) await add(`Kurs ${number}`, "16066042", "language");
  await add("Beratung", "16066063", "counselling");
  await add("Entwurf", "16066042", "language", "draft");
  world.services.tenants.forget();
});
afterAll(() => world.drop());

const linksIn = (html: string) => [...html.matchAll(/<a\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);

describe("a slice for another website", () => {
  it("may be framed by anybody, and is as strict in what it loads as every other page", async () => {
    const { headers } = await world.request("/eins/de/einbetten/angebote");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("default-src 'none'");
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
    const plain = (await world.request("/eins/de/angebote")).headers;
    expect(plain.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(plain.get("x-frame-options")).toBe("DENY");
    expect(plain.get("access-control-allow-origin")).toBeNull();
  });

  it("is the only thing that may be framed", () => {
    const framed = features.flatMap((feature) => feature.routes).filter((route) => "framed" in route && route.framed);
    expect(framed.map((route) => route.path)).toEqual(["einbetten/angebote", "einbetten/angebote.json"]);
  });

  it("shows what was chosen, without navigation, scripts or drafts, and leads out of the frame", async () => {
    const html = await world.text("/eins/de/einbetten/angebote?ort=16066042&thema=language&zahl=3");
    expect(html).toMatch(/<h1[^>]*>Angebote in Meiningen – Deutsch lernen<\/h1>/);
    expect(html.match(/<li>/g)).toHaveLength(3);
    expect(html).not.toMatch(/Beratung|Entwurf|<nav|<script|<form|<iframe/);
    expect(html).toContain('content="noindex"');
    const [, ...links] = linksIn(html);
    expect(links).toHaveLength(4);
    for (const link of links) {
      expect(link).toContain('target="_blank"');
      expect(link).toContain(`href="${HOST}/eins/de/angebote`);
    }
    expect(html).toContain(`href="${HOST}/eins/de/angebote?thema=language&amp;ort=16066042"`);
    expect(gzipSync(html).length).toBeLessThan(20 * 1024);
    const arabic = await world.text("/eins/ar/einbetten/angebote?ort=16066063");
    expect(arabic).toContain('dir="rtl"');
    expect(arabic).toContain("عروض في \u2068Schmalkalden\u2069");
    expect(await world.text("/eins/de/einbetten/angebote?ort=16063003")).toContain("gerade keine Angebote");
  });

  it("is also given as JSON, for every website's own programs", async () => {
    const answer = await world.request("/eins/de/einbetten/angebote.json?ort=16066063");
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(await answer.json()).toMatchObject({
      title: "Angebote in Schmalkalden",
      language: "de",
      source: { name: "Landkreis Eins", url: `${HOST}/eins/de/` },
      offers: [{ title: "Beratung", url: `${HOST}/eins/de/angebote/beratung`, provider: "Volkshochschule Muster" }],
    });
  });

  it("is written as lines that let the frame do nothing but show and open links", async () => {
    const page = await world.text("/eins/intern/website/einbetten?ort=16066042&sprache=ar&zahl=10", { as: "partner" });
    expect(page).toContain(`${HOST}/eins/ar/einbetten/angebote?ort=16066042&amp;amp;zahl=10`);
    expect(page).toContain("sandbox=&quot;allow-same-origin allow-popups allow-popups-to-escape-sandbox&quot;");
    expect(page).not.toContain("allow-scripts");
    expect(embeddingCode(`${HOST}/?a="><script>`, 'A "B" <C>', 5)).toContain('title="A &quot;B&quot; &lt;C>"');
    expect(embeddingCode(`${HOST}/?a="><script>`, "", 5)).not.toContain("<script");
  });

  it("reads its address and writes it the same way; what is none of ours is ignored", () => {
    for (const count of COUNTS) {
      const slice = { place: "16066042", topic: "work", count };
      expect(readSlice(new URLSearchParams(sliceQuery(slice)))).toEqual(slice);
    }
    expect(readSlice(new URLSearchParams("ort=x&thema=nein&zahl=1000"))).toEqual({
      place: undefined,
      topic: undefined,
      count: 5,
    });
    expect(sliceQuery(readSlice(new URLSearchParams()))).toBe("");
  });
});
