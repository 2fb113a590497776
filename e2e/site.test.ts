/**
 * The public site of every county of the demo, found by following what pages lead to: whether each answers, is valid, and is built as
 * readers of every kind need it. Wholly in German everywhere, and once from right to left; the rest differs in nothing but words, and
 * there some pages of each route stand for all.
 */
import { expect, inject, test } from "vitest";
import { LANGUAGES, type LanguageEntry } from "../src/platform/i18n/languages.ts";
import { type Passage, type ReadPage, readPage } from "./reading.ts";
import { templateOf } from "./routes.ts";
import { findInvalid } from "./validity.ts";

const { origin, members } = inject("instance");
const counties = [...new Set(members.map(({ county }) => county))];

type Visited = { status: number; page?: ReadPage; html?: string };

/** Most different names in a query of which one example each is followed: filters, words, sorting, paging, alone and in pairs. */
const MOST_NAMES = 2;
/** Pages of a route where not all are looked at. */
const SAMPLES = 2;

/** While pages are validated connections rest, and the server may end one just as it is used again. */
const ask = async (url: URL): Promise<Response> => {
  const options = { redirect: "manual" } as const;
  return fetch(url, options).catch(() => fetch(url, options));
};

/** Follows everything within a county's site in one language; of queries, one for each set of names on each route. */
class Crawl {
  readonly visited = new Map<string, Visited>();
  /** Where an address was first found. */
  readonly from = new Map<string, string>();
  readonly #queue: URL[] = [];
  readonly #counts = new Map<string, number>();
  readonly #within: RegExp;
  readonly #isWhole: boolean;

  constructor(start: string, isWhole: boolean) {
    this.#within = new RegExp(`^${start}`);
    this.#isWhole = isWhole;
    this.#add(new URL(start, origin), "");
  }

  #add(url: URL, from: string): void {
    const address = `${url.pathname}${url.search}`;
    if (url.origin !== origin || this.from.has(address)) return;
    const names = [...new Set(url.searchParams.keys())].toSorted();
    if (names.length > MOST_NAMES) return;
    const isOurs = this.#within.test(url.pathname);
    const part = isOurs ? "" : url.pathname.split("/")[2];
    const kind = `${templateOf(url.pathname)?.path ?? url.pathname} ${part} ${names.join(" ")}`;
    const count = this.#counts.get(kind) ?? 0;
    // What hangs below an entry (its form, its calendar) is the same for all entries.
    const isBelow = url.pathname.split("/").length > 5;
    const isAll = this.#isWhole && isOurs && !isBelow;
    if (count >= (names.length > 0 ? 1 : isAll ? Number.POSITIVE_INFINITY : SAMPLES)) return;
    this.#counts.set(kind, count + 1);
    this.from.set(address, from);
    this.#queue.push(url);
  }

  async run(): Promise<this> {
    for (let url = this.#queue.shift(); url !== undefined; url = this.#queue.shift()) {
      const address = `${url.pathname}${url.search}`;
      const response = await ask(url);
      const html = await response.text();
      const location = response.headers.get("location");
      if (location !== null) this.#add(new URL(location, url), address);
      const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html") && location === null;
      const page = isPage ? readPage(html) : undefined;
      this.visited.set(address, { status: response.status, ...(page === undefined ? {} : { page, html }) });
      // Elsewhere (another language, the sign-in) it is enough that the address answers.
      if (page === undefined || !this.#within.test(url.pathname)) continue;
      for (const href of [...page.links.map((link) => link.href), ...page.sources])
        this.#add(new URL(href, url), address);
    }
    return this;
  }

  /** The pages of this site alone. */
  pages(): [address: string, page: ReadPage, html: string][] {
    return [...this.visited].flatMap(([address, { page, html = "" }]) =>
      page !== undefined && this.#within.test(address) ? [[address, page, html] as [string, ReadPage, string]] : [],
    );
  }
}

const KEY = /\b(?:accounts|directory|importing|offers|postbox|records|site|ui)\.[a-z]+[A-Za-z.]*\b(?!@)/;
const BROKEN = /\[object |\bundefined\b|\bNaN\b|\{\$|\{\{/;

/** Words by which a German sentence is known where the page is in another alphabet. */
const GERMAN = /(?<![\p{L}.])(?:und|der|die|das|für|mit|von|zur|zum|nicht|wird|sind)(?![\p{L}.])|[äöüß]/iu;

/** A sentence of ours with a German name in it is isolated and stays ours; a tab's name can have one language only; an address none. */
const isMixed = ({ text, tag }: Passage) =>
  tag === "<title>" || /@|:\/\//.test(text) || /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text);

function findStray({ passages, lang }: ReadPage): string[] {
  const isOtherAlphabet = /^(?:ar|fa|uk|ru)$/.test(lang);
  return passages.flatMap((passage) => {
    if (KEY.test(passage.text)) return [`a key instead of words: ${passage.text}`];
    if (BROKEN.test(passage.text)) return [`not words: ${passage.text}`];
    const isGerman = isOtherAlphabet && passage.lang === lang && GERMAN.test(passage.text) && !isMixed(passage);
    return isGerman ? [`German not marked as such: ${passage.tag.replace(/href="[^"]*"/, "")}`] : [];
  });
}

/** What holds for every page by itself. */
function findFaults(page: ReadPage, language: LanguageEntry): string[] {
  const { levels } = page;
  const isJump = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const repeated = page.ids.filter((id, index) => page.ids.indexOf(id) !== index);
  return [
    ...(page.lang === language.htmlLang ? [] : [`lang is ${page.lang}`]),
    ...(page.dir === language.dir ? [] : [`dir is ${page.dir}`]),
    ...(levels.filter((level) => level === 1).length === 1 && !isJump ? [] : [`headings: ${levels.join(" ")}`]),
    ...(page.heading === "" ? ["the heading has no words"] : []),
    ...repeated.map((id) => `id twice: ${id}`),
    ...page.links.filter(({ name }) => !/[\p{L}\p{N}]/u.test(name)).map(({ html }) => `a link without a name: ${html}`),
    ...page.inline.map((html) => `inline: ${html}`),
    ...findStray(page),
  ];
}

/** Links to a part of a page that has no such part. */
function findLostParts(crawl: Crawl): string[] {
  return crawl.pages().flatMap(([address, page]) =>
    page.links.flatMap(({ href }) => {
      const url = new URL(href, new URL(address, origin));
      const target = crawl.visited.get(`${url.pathname}${url.search}`)?.page;
      const part = decodeURIComponent(url.hash.slice(1));
      return part === "" || target === undefined || target.ids.includes(part) ? [] : [`${address} leads to ${href}`];
    }),
  );
}

/** Pages that a row of tabs or of search results could not tell apart. */
function findEqualTitles(crawl: Crawl): string[] {
  const known = new Map<string, string>();
  return crawl.pages().flatMap(([address, { title, heading }]) => {
    if (address.includes("?")) return [];
    const other = known.get(title);
    known.set(title, address);
    const isSaid = title.includes(heading) || title.length > 12;
    return [
      ...(other === undefined ? [] : [`${address} is called like ${other}: ${title}`]),
      ...(isSaid ? [] : [`${address} is called ${title}`]),
    ];
  });
}

/** One line for each fault, with the first page that has it and how many do. */
function gather(faults: readonly (readonly [address: string, fault: string])[]): string[] {
  const byFault = Map.groupBy(faults, ([, fault]) => fault);
  return [...byFault].map(([fault, where]) => `${fault} – ${where[0]?.[0]} and ${where.length - 1} more`);
}

/** German everywhere, each other language in every second county: what differs is text, and no county has all of it. */
const sites = counties.flatMap((county, place) =>
  LANGUAGES.filter(({ code }, number) => code === "de" || (number + place) % 2 === 0).map((language) => ({
    name: `${county} in ${language.code}`,
    start: `/${county}/${language.code}/`,
    language,
    // Every entry in two counties; in the others one of each kind.
    isWhole: place < 2 && (language.code === "de" || (place === 1 && language.code === "ar")),
    // Validating takes longest, and what languages change is text: each in one county.
    isValidated: place < 2,
    // What is asked for is put together from the same parts everywhere.
    isValidatedAsked: language.code === "de" && place === 0,
  })),
);

test("every county of the demo is crawled in German, and every language in two of them", () => {
  for (const { code } of LANGUAGES) {
    const crawled = sites.filter(({ language }) => language.code === code).length;
    expect(crawled, code).toBeGreaterThanOrEqual(code === "de" ? counties.length : 2);
  }
});

test.each(sites)("nothing is wrong with the site of $name", async (site) => {
  const { start, language, isWhole, isValidated, isValidatedAsked } = site;
  const crawl = await new Crawl(start, isWhole).run();
  const pages = crawl.pages();
  expect(pages.length).toBeGreaterThan(isWhole ? 80 : 20);
  const broken = [...crawl.visited].filter(([, { status }]) => status >= 400);
  expect(broken.map(([address, { status }]) => `${status} ${address}, from ${crawl.from.get(address)}`)).toEqual([]);
  expect(
    gather(pages.flatMap(([address, page]) => findFaults(page, language).map((fault) => [address, fault]))),
  ).toEqual([]);
  expect(findEqualTitles(crawl)).toEqual([]);
  expect(findLostParts(crawl)).toEqual([]);
  const kinds = new Set<string>();
  const validated = pages.filter(([address]) => {
    const [path = "", query] = address.split("?");
    const kind = `${templateOf(path)?.path} ${query?.replaceAll(/=[^&]*/g, "")}`;
    if (query !== undefined && !isValidatedAsked) return false;
    return isValidated && !kinds.has(kind) && kinds.add(kind);
  });
  expect(gather(validated.flatMap(([address, , html]) => findInvalid(html).map((fault) => [address, fault])))).toEqual(
    [],
  );
});

const faulty = `<!DOCTYPE html><html lang="de"><head><title>x</title></head><body><h1></h1><h3 id="a">site.home.title</h3>
<p id="a" style="color:red">undefined</p><a href="/x"><svg></svg></a><script>1</script></body></html>`;

test("what is wrong with a page is found", () => {
  const german: LanguageEntry = { code: "ar", name: "", dir: "rtl", htmlLang: "ar", locale: "ar", workspace: false };
  const found = findFaults(readPage(faulty), german).join("\n");
  const wanted = [
    "lang is",
    "dir is",
    "headings: 1 3",
    "no words",
    "id twice: a",
    "without a name",
    "inline: <p",
    "inline: <script",
    "a key",
    "not words",
  ];
  expect(wanted.filter((fault) => !found.includes(fault))).toEqual([]);
  expect(findStray(readPage('<html lang="ar"><p>Deutsch für alle</p><p lang="de">für alle</p></html>'))).toHaveLength(
    1,
  );
});

test("HTML that is not valid is found", () => {
  const found = findInvalid(
    `<!DOCTYPE html><html lang="de"><head><title>x</title></head><body><p><div></div></p><ul><p></p></ul><img src="x"></body></html>`,
  );
  expect(found.join("\n")).toMatch(/permitted-content[^]*permitted/);
});
