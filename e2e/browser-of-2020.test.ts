/**
 * What is delivered works on a Chrome of 2020 (80 to 86): such a browser drops a whole rule over a selector it does not know, and a
 * declaration over a value. Where the old word stands before the new one, or the rule may be missed, all is well.
 * Versions: MDN browser-compat-data.
 */
import { expect, inject, test } from "vitest";
import { crawl } from "./routes.ts";

const { origin } = inject("instance");
const county = "peine";

const newPart = "a part newer than Chrome 86";

/** Selectors and at-rules whose loss takes a whole rule with it. `@supports` may hold anything. */
const newRules: readonly [RegExp, string][] = [
  [/:has\(/, ":has() is of Chrome 105"],
  [/:(?:is|where)\(/, ":is() and :where() are of Chrome 88"],
  [/:not\([^()]*,/, ":not() with a list is of Chrome 88"],
  [/:(?:modal|popover-open|open|user-valid|user-invalid|autofill|dir\()/, "a selector newer than Chrome 86"],
  [/::(?:details-content|backdrop|file-selector-button|highlight|target-text|grammar-error|spelling-error)/, newPart],
  [
    /^@(?:layer|container|scope|starting-style|property|view-transition|position-try)/,
    "an at-rule newer than Chrome 84",
  ],
  [/^@media[^{]*[<>=]/, "ranges in media queries are of Chrome 104"],
  [/(?:^|[\s,>+~])&|&(?:[.:#[\s]|$)/, "nesting is of Chrome 112"],
];

/** Properties such a browser does not know, with the older ones that do the same when they stand before. */
const newProperties: readonly [RegExp, RegExp?][] = [
  [/^inset(?:-|$)/, /^(?:top|left|right|bottom)$/],
  [/^(?:margin|padding|border)-(?:inline|block)(?:-(?:color|style|width))?$/],
  [/^border-(?:start|end)-(?:start|end)-radius$/],
  [/^aspect-ratio$/, /^(?:height|padding-(?:top|bottom))$/],
  [/^(?:translate|rotate|scale)$/],
  [/^appearance$/, /^-webkit-appearance$/],
  [/^mask/, /^-webkit-mask/],
];

/** Values such a browser does not know; an older one of the same property has to stand before. */
const newValues: readonly RegExp[] = [
  /\b(?:oklch|oklab|lch|lab|color-mix|light-dark|color)\(/,
  /\d(?:[dsl]v(?:w|h|i|b|min|max)|cq(?:w|i|h|b|min|max)|lh|rlh|cap)\b/,
  /\b(?:round|mod|rem|sin|cos|abs|sign)\(/,
  /^clip$/,
];

type Rule = { within: string[]; selector: string; declarations: string[] };

/** The rules of a style sheet, each with what is around it. Enough for what our build puts out: no comments, no nesting. */
function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const open: string[] = [];
  let text = "";
  let quote = "";
  for (const letter of css) {
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "{") {
      open.push(text.trim());
      text = "";
      continue;
    } else if (letter === "}") {
      const selector = open.pop() ?? "";
      if (text !== "") rules.push({ within: [...open], selector, declarations: text.split(/;(?![^(]*\))/) });
      text = "";
      continue;
    }
    text += letter;
  }
  return rules;
}

function findLostDeclarations(declarations: readonly string[]): string[] {
  const pairs = declarations.map(
    (text) => [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)] as const,
  );
  return pairs.flatMap(([name, value], index) => {
    const before = pairs.slice(0, index);
    const property = newProperties.find(([pattern]) => pattern.test(name));
    const isLost = property !== undefined && !before.some(([older]) => property[1]?.test(older));
    const unknown = name.startsWith("--") ? undefined : newValues.find((pattern) => pattern.test(value));
    const isUnread = unknown !== undefined && !before.some(([same, older]) => same === name && !unknown.test(older));
    return isLost || isUnread ? [`${name}:${value}`] : [];
  });
}

function findTooNew(css: string): string[] {
  return readRules(css).flatMap(({ within, selector, declarations }) => {
    if (within.some((around) => around.startsWith("@supports"))) return [];
    const lost = newRules.filter(([pattern]) => [...within, selector].some((head) => pattern.test(head)));
    // Alone in its rule a part such as `::file-selector-button` is lost alone.
    const isAlone = !selector.includes(",") && lost.every(([, why]) => why === newPart);
    const heads = isAlone ? [] : lost.map(([, why]) => why);
    return [...heads, ...findLostDeclarations(declarations)].map((fault) => `${selector}: ${fault}`);
  });
}

/** Elements and attributes without which such a browser shows something else than meant. */
const newMarkup: readonly [RegExp, string][] = [
  [/<dialog\b/, "<dialog> is open to all in Safari and Firefox of 2020"],
  [/<(?:search|selectedcontent|fencedframe|geolocation)\b/, "an element nobody knew"],
  [
    /<[a-z][^>]*\s(?:popover|popovertarget|commandfor|command|interestfor|inert|anchor|shadowrootmode)(?:[\s=>])/,
    "an attribute nobody knew",
  ],
  [/\shidden="until-found"/, "hidden until found stays hidden"],
  [/<button[^>]*\sformmethod="dialog"/, "a form of a dialog"],
  [/<img[^>]*\.(?:avif|jxl)"/, "a picture nobody could read"],
  [/<script[^>]*\stype="(?:importmap|speculationrules)"/, "a script nobody knew"],
];

test("what a browser of 2020 does not know is found, and what has an older word beside it is not", () => {
  expect(findTooNew("a:hover,a:has(b){color:red}")).toHaveLength(1);
  expect(findTooNew("@layer x{a{color:red}}")).toHaveLength(1);
  expect(findTooNew("a{color:oklch(1 0 0)}")).toHaveLength(1);
  expect(findTooNew("a{color:#fff;color:oklch(1 0 0)}")).toEqual([]);
  expect(findTooNew("a{height:100dvh}")).toHaveLength(1);
  expect(findTooNew("a{height:100vh;height:100dvh}")).toEqual([]);
  expect(findTooNew("a{overflow:clip}")).toHaveLength(1);
  expect(findTooNew("a{--x:oklch(1 0 0);padding-inline-start:0}")).toEqual([]);
  expect(findTooNew("a{inset:0}")).toHaveLength(1);
  expect(findTooNew("a{top:0;left:0;right:0;bottom:0;inset:0}")).toEqual([]);
  expect(findTooNew("@supports (inset:0){a{inset:0}}")).toEqual([]);
  expect(findTooNew("@media (width>=30rem){a{color:red}}")).toHaveLength(1);
  expect(findTooNew('a{margin-inline-start:1rem;background:url("data:x;y{}")}')).toEqual([]);
});

test("the style sheet is read by a browser of 2020", async () => {
  const page = await (await fetch(`${origin}/${county}/de/`)).text();
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  expect(sheets).not.toEqual([]);
  for (const [, href = ""] of sheets) {
    const css = await (await fetch(`${origin}${href}`)).text();
    expect(readRules(css).length).toBeGreaterThan(200);
    expect(findTooNew(css)).toEqual([]);
  }
});

test("pages are made of what a browser of 2020 knows", async () => {
  const pages = await crawl({
    origin,
    start: [`/${county}/de/`, `/${county}/fa/`],
    within: (url) => new RegExp(`^/${county}/(de|fa)/`).test(url.pathname),
  });
  const faults: string[] = [];
  for (const { address } of pages) {
    const html = await (await fetch(`${origin}${address}`)).text();
    faults.push(...newMarkup.filter(([pattern]) => pattern.test(html)).map(([, why]) => `${address}: ${why}`));
  }
  expect(pages.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});
