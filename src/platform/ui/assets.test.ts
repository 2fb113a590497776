import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { assetUrl, findAsset } from "./assets.ts";

test("the stylesheet is found at its address, compressed as the browser likes it", () => {
  const path = assetUrl("site.css");
  const plain = findAsset(path, undefined);
  const brotli = findAsset(path, "gzip, deflate, br");
  const gzip = findAsset(path, "gzip");
  expect(plain?.encoding).toBeUndefined();
  expect(brotli?.encoding).toBe("br");
  expect(gzip?.encoding).toBe("gzip");
  expect(brotliDecompressSync(brotli?.body ?? "").equals(plain?.body ?? new Uint8Array())).toBe(true);
  expect(gunzipSync(gzip?.body ?? "").equals(plain?.body ?? new Uint8Array())).toBe(true);
  expect(new Set([plain?.etag, brotli?.etag, gzip?.etag]).size).toBe(3);
});

test("stylesheet and fonts leave room for the page: 20 KB of styles, 60 KB in all with 20 KB of HTML", () => {
  const styles = findAsset(assetUrl("site.css"), "gzip")?.body.length ?? Infinity;
  const fonts = ["fira-sans-400.woff2", "fira-sans-600.woff2"].map(
    (name) => findAsset(assetUrl(name), "gzip")?.body.length ?? Infinity,
  );
  expect(styles).toBeLessThan(20 * 1024);
  expect(fonts).toHaveLength(2);
  expect(styles + fonts.reduce((sum, size) => sum + size, 0)).toBeLessThan(40 * 1024);
});

test("the stylesheet knows nothing a browser of 2020 does not know", () => {
  const css = Buffer.from(findAsset(assetUrl("site.css"), undefined)?.body ?? "").toString();
  const unknown =
    /:has\(|:is\(|:where\(|@layer|oklch|color-mix|[;{](?:inset|(?:padding|margin)-(?:inline|block)|aspect-ratio):[^;}]*/g;
  expect(css.match(unknown)).toBeNull();
});

test("what nobody built is not found", () => {
  expect(findAsset("/assets/../package.json", "br")).toBeUndefined();
  expect(() => assetUrl("other.css")).toThrow("other.css");
});
