import { expect, test } from "vitest";
import { crawlEntrance, crawlOutside, crawlSite, crawlWorkspace } from "./everything.ts";
import { templates } from "./routes.ts";

/** Ways to a county's own provider: there is one in no county of the demo (accounts/provider.test.ts has one). */
const WITH_PROVIDER = /\/intern\/(anmelden|sitzungen)\/anbieter(\/|$)/;

test("every page can be reached by links, from home, and answers well to everyone who may see it", async () => {
  const found = [
    ...(await crawlOutside()),
    ...(await crawlSite(["de"])),
    ...(await crawlEntrance()),
    ...(await crawlWorkspace("office")),
    ...(await crawlWorkspace("partner")),
    ...(await crawlWorkspace("reader")),
  ];
  const reached = new Set(found.map(({ template }) => template));
  expect(templates.filter((one) => !reached.has(one) && !WITH_PROVIDER.test(one.path)).map(({ path }) => path)).toEqual(
    [],
  );
  // With the style sheet and both fonts, 60 KB in all: the workspace is opened on slow lines, too.
  const heavy = found.filter(({ weight, address }) => weight > 28 * 1024 && !address.startsWith("/gallery"));
  expect(heavy.map(({ weight, address }) => `${weight} bytes: ${address}`)).toEqual([]);
  // Whoever is shown a link may follow it. A link that holds no more answers 410.
  const refused = found.filter(({ status, address }) => status >= 400 && !address.endsWith("anmelden/nie-gewesen"));
  expect(refused.map(({ status, address }) => `${status} ${address}`)).toEqual([]);
});
