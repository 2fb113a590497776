import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CachedPage, createPageCache, packPage } from "./page-cache.ts";

/** A page that weighs so many bytes in all. */
function pageOf(bytes: number, etag = ""): CachedPage {
  const form = (length: number) => ({ bytes: new Uint8Array(length), headers: {} });
  return { status: 200, etag, identity: form(bytes), gzip: form(0), br: form(0), unchanged: {}, counted: undefined };
}

test("a page has one etag, and its forms tell how they are packed", () => {
  const bytes = new Uint8Array(Buffer.from("<p>Grüße</p>"));
  const page = packPage(bytes, 200, { "content-type": "text/html" });
  expect(page.etag).toMatch(/^"[\w-]{22}"$/);
  expect(packPage(bytes, 200, {}).etag).toBe(page.etag);
  expect([page.identity, page.gzip, page.br].map(({ headers }) => headers["content-encoding"])).toEqual([
    undefined,
    "gzip",
    "br",
  ]);
  expect(page.br.headers).toMatchObject({ "content-type": "text/html", vary: "accept-encoding", etag: page.etag });
});

describe("the cache of pages", () => {
  test("gives a page back for its county, version and address only", () => {
    const cache = createPageCache();
    const page = pageOf(10);
    cache.keep("county", 3, "/a", page);
    expect(cache.find("county", 3, "/a")).toBe(page);
    expect(cache.find("county", 3, "/b")).toBeUndefined();
    expect(cache.find("other", 3, "/a")).toBeUndefined();
    expect(cache.find("county", 4, "/a")).toBeUndefined();
    expect(cache.find("county", 3, "/a")).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  test("does not keep what was rendered before something newer was published", () => {
    const cache = createPageCache();
    cache.keep("county", 2, "/a", pageOf(10));
    cache.keep("county", 1, "/a", pageOf(20));
    expect(cache.find("county", 2, "/a")?.identity.bytes.length).toBe(10);
    expect(cache.find("county", 1, "/a")).toBeUndefined();
  });

  test("never weighs more than it may, nor tells another weight than it has", () => {
    const step = fc.record({
      county: fc.nat(2),
      version: fc.nat(3),
      address: fc.nat(5),
      bytes: fc.nat(40),
      reads: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const cache = createPageCache(200);
        const newest = [0, 0, 0];
        for (const { county, version, address, bytes, reads } of steps) {
          newest[county] = Math.max(newest[county] ?? 0, version);
          if (reads) cache.find(String(county), version, String(address));
          else cache.keep(String(county), version, String(address), pageOf(bytes));
          expect(cache.bytes).toBeLessThanOrEqual(200);
        }
        let weight = 0;
        for (const [county, version] of newest.entries())
          for (let address = 0; address <= 5; address += 1)
            weight += cache.find(String(county), version, String(address))?.identity.bytes.length ?? 0;
        expect(cache.bytes).toBe(weight);
      }),
    );
  });
});
