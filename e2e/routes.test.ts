import { expect, test } from "vitest";
import { crawlEntrance, crawlOutside, crawlSite, crawlWorkspace } from "./everything.ts";
import { templates } from "./routes.ts";

/** Ways that no link of the demo leads to; tests beside their features go them, and src/app/walls.test.ts as everybody. */
const LED_TO_BY_NO_LINK = [
  // to a county's own provider: there is one in no county of the demo
  /\/intern\/(anmelden|sitzungen)\/anbieter(\/|$)/,
  // from mails, each with a secret of its own
  /^\/:county\/mein\/:token/,
  /\/intern\/mein-link(\/|$)/,
  /\/intern\/(einwilligung|auskunft\/ansicht)\/:token/,
  /\/gastbeitrag\/:token$/,
  // from sheets on tables and from pages of who leads; src/features/tables goes these ways
  /^\/:county\/tisch\/:table$/,
  /\/tisch\/:token$/,
  /\/einladung\/:token(\/|$)/,
  /\/intern\/(terminwahl|kalenderabo)\/:token/,
  /\/newsletter\/(bestaetigung|abmeldung)\/:token$/,
  /\/intern\/mitteilungen\/abo\/:token/,
  /\/intern\/aufgabe\/:token/,
  /\/intern\/moderation\/:token/,
  /\/intern\/protokoll\/:token/,
  // from the papers of an item: the crawl looks at one that has none
  /\/unterlagen\/:item\/dateien\/:file$/,
  // from an agenda with a task that nobody has, while the meeting is on
  /\/tagesordnung\/:item\/zusage$/,
  // from groups that take requests of everybody: in other counties of the demo
  /\/gremien\/:group\/mitmachen$/,
  // from the guides alone: of the county's written pages the crawl looks at another
  /\/intern\/(dateien|website\/seiten\/:place\/dateien)\/:file$/,
];

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
  const missed = templates.filter((one) => !reached.has(one)).map(({ path }) => path);
  expect(missed.filter((path) => !LED_TO_BY_NO_LINK.some((way) => way.test(path)))).toEqual([]);
  // With the style sheet and both fonts, 60 KB in all: the workspace is opened on slow lines, too.
  const heavy = found.filter(({ weight, address }) => weight > 28 * 1024 && !address.startsWith("/gallery"));
  expect(heavy.map(({ weight, address }) => `${weight} bytes: ${address}`)).toEqual([]);
  // Whoever is shown a link may follow it. A link that holds no more answers 410.
  const refused = found.filter(({ status, address }) => status >= 400 && !address.endsWith("anmelden/nie-gewesen"));
  expect(refused.map(({ status, address }) => `${status} ${address}`)).toEqual([]);
});
