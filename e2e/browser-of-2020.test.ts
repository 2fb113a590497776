/** What is delivered works on Chrome 80 and Safari 13, of early 2020 and late 2019: style sheet, pages, scripts. */
import { Script } from "node:vm";
import { expect, inject, test } from "vitest";
import { findTooNew, findTooNewMarkup } from "./compatibility.ts";
import { crawl } from "./routes.ts";

const { origin } = inject("instance");
const county = "peine";

test("what a browser of 2020 does not know is found", () => {
  const planted = [
    "a:hover,a:has(b){color:red}",
    "a:is(b,c){color:red}",
    "a:not(b,c){color:red}",
    "a:dir(rtl){color:red}",
    "a::file-selector-button,b{color:red}",
    "@layer x{a{color:red}}",
    "@container (width>1px){a{color:red}}",
    "@media (width>=30rem){a{color:red}}",
    "a{color:oklch(1 0 0)}",
    "a{height:100dvh}",
    "a{overflow:clip}",
    "a{inset:0}",
    "a{aspect-ratio:1}",
    "a{margin-inline:0}",
    "a{padding-block:0 1px}",
    "a{display:flex;gap:1rem}",
    "a{font-size:clamp(1rem,2vw,2rem)}",
    "a{&:hover{color:red}}",
    ".a{.b{color:red}}",
    "a{accent-color:red}",
  ];
  expect(planted.filter((css) => findTooNew(css).length === 0)).toEqual([]);
});

test("what has an older word beside it, or may be missed, is not", () => {
  const harmless = [
    "a{color:#fff;color:oklch(1 0 0)}",
    "a{height:100vh;height:100dvh}",
    "a{--x:oklch(1 0 0);padding-inline-start:0}",
    "a{top:0;left:0;right:0;bottom:0;inset:0}",
    "a{display:grid;gap:1rem}",
    "a{display:flex;gap:0}",
    "a{-webkit-hyphens:auto;hyphens:auto;text-wrap:balance}",
    "@supports (inset:0){a{inset:0}}",
    "a::file-selector-button{color:red}",
    'a{margin-inline-start:1rem;background:url("data:x;y{}")}',
    "@media (min-width:48rem){a{position:sticky}}",
  ];
  expect(harmless.flatMap(findTooNew)).toEqual([]);
});

test("style sheets are read by a browser of 2020, ours and that of a county with a colour of its own", async () => {
  const page = await (await fetch(`${origin}/${county}/de/`)).text();
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const styles = await Promise.all(sheets.map(async ([, href]) => (await fetch(`${origin}${href}`)).text()));
  expect(styles.some((css) => css.length > 20_000)).toBe(true);
  expect(styles.map((css) => findTooNew(css))).toEqual(styles.map(() => []));
});

test("new elements and attributes are found", () => {
  const planted = ["<dialog>", '<p popover="auto">', "<search>", '<div inert="">', '<p hidden="until-found">'];
  expect(planted.filter((html) => findTooNewMarkup(html).length === 0)).toEqual([]);
  expect(findTooNewMarkup('<input type="date" autocomplete="name"/><details open=""><summary>')).toEqual([]);
});

/** What came to JavaScript after 2019: Safari 13.0 reads none of it and then runs nothing of the whole file. */
const NEW_SYNTAX =
  /\?\.(?!\d)|\?\?|\|\|=|&&=|(?<=[{;]\s*)(?:static\s+)?#\w|\d_\d|\bimport\.meta|^\s*(?:export|import)\s/m;

test("pages are made of what a browser of 2020 knows, scripts included", async () => {
  const pages = await crawl({
    origin,
    start: [`/${county}/de/`, `/${county}/fa/`],
    within: (url) => new RegExp(`^/${county}/(de|fa)/`).test(url.pathname),
  });
  const faults: string[] = [];
  const scripts = new Set<string>();
  for (const { address } of pages.filter(({ isPage }) => isPage)) {
    const html = await (await fetch(`${origin}${address}`)).text();
    faults.push(...findTooNewMarkup(html).map((fault) => `${address}: ${fault}`));
    for (const [, src = ""] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) scripts.add(src);
  }
  for (const src of scripts) {
    const code = await (await fetch(new URL(src, origin))).text();
    expect(() => new Script(code), src).not.toThrow();
    const [found] = NEW_SYNTAX.exec(code) ?? [];
    if (found !== undefined) faults.push(`${src}: ${found}`);
  }
  expect(pages.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});
