/**
 * What a style sheet or a page asks of a browser that Chrome 80 or Safari 13 does not give, by MDN's browser-compat-data. Such a browser
 * drops a whole rule over a selector it does not know, and a declaration over a value; where the older word stands before the
 * newer one, or both stand in `@supports`, nothing is lost.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type CssNode, type Declaration, generate, parse, type Rule, walk } from "css-tree";

type Support = {
  version_added?: string | boolean | null;
  version_removed?: string;
  flags?: unknown;
  prefix?: string;
  alternative_name?: string;
};
type Entry = { __compat?: { support: Record<string, Support | Support[] | undefined> } } & {
  [part: string]: Entry | undefined;
};

const from = createRequire(import.meta.url).resolve("@mdn/browser-compat-data");
const data = JSON.parse(readFileSync(from, "utf8")) as {
  css: Record<string, Entry | undefined>;
  html: Record<string, Entry | undefined>;
};

/** The oldest browsers that are served, on phones and on desks. */
const OLDEST: Record<string, number> = { chrome: 80, chrome_android: 80, safari: 13, safari_ios: 13 };
/** Those of them that draw a pointer. */
const WITH_POINTER = ["chrome", "safari"];

const number = (version: Support["version_added"]): number =>
  typeof version === "string" ? Number.parseFloat(version.replace("≤", "")) : Number.NaN;

const has = (support: Support, version: number): boolean =>
  support.flags === undefined &&
  support.prefix === undefined &&
  support.alternative_name === undefined &&
  number(support.version_added) <= version &&
  !(number(support.version_removed) <= version);

/** The browsers that lack what is described here; none where nothing is known of it. */
function lackedBy(entry: Entry | undefined, among: readonly string[] = Object.keys(OLDEST)): string[] {
  const support = entry?.__compat?.support;
  if (support === undefined) return [];
  return among.filter((browser) => {
    const told = support[browser];
    return told !== undefined && ![told].flat().some((one) => has(one, OLDEST[browser] ?? 0));
  });
}

const part = (kind: string, ...names: string[]): Entry | undefined =>
  names.reduce<Entry | undefined>((entry, name) => entry?.[name], data.css[kind]);

/** What may be missed without harm: the page is read and used as well without it. */
const MAY_BE_MISSED = new Set([
  // Lines break less evenly, words are not hyphenated as finely.
  "text-wrap",
  "hyphenate-limit-chars",
  // Underlines have the browser's own place and weight.
  "text-decoration-thickness",
  "text-decoration-skip-ink",
  "text-underline-offset",
  // The browser chooses colours in forced colours, which are of Chrome 89.
  "forced-color-adjust",
  "scroll-behavior",
  // Where a field cannot be drawn larger it scrolls.
  "resize",
  "break-after",
  // On paper held upright a wide table is smaller.
  "page",
]);
/** The same of rules: paper has the browser's own margins. */
const RULES_MAY_BE_MISSED = new Set(["page"]);

/** Units and functions by the name under which the data have them. */
const UNITS: readonly [RegExp, string][] = [
  [/^[dsl]v(?:w|h|i|b|min|max)$/, "viewport_percentage_units_dynamic"],
  [/^cq/, "container_query_length_units"],
];

function findNewInValue(property: string, value: CssNode): string[] {
  const found: string[] = [];
  walk(value, (node) => {
    if (node.type === "Identifier" && lackedBy(part("properties", property, node.name)).length > 0)
      found.push(node.name);
    if (node.type === "Function") {
      const isLacked =
        lackedBy(part("types", node.name)).length + lackedBy(part("types", "color", node.name)).length > 0;
      if (isLacked) found.push(`${node.name}()`);
    }
    if (node.type === "Dimension") {
      const unit = UNITS.find(([pattern]) => pattern.test(node.unit))?.[1] ?? node.unit;
      if (lackedBy(part("types", "length", unit)).length > 0) found.push(node.unit);
    }
  });
  return found;
}

/** Older properties that do the same, which have to stand before. */
const OLDER: Record<string, RegExp> = {
  inset: /^(?:top|left|right|bottom)$/,
  "aspect-ratio": /^(?:height|padding-(?:top|bottom))$/,
  // The older rule for letters that fit nowhere.
  "overflow-wrap": /^(?:word-break|word-wrap|overflow-wrap)$/,
};

/** What is wrong with one declaration, after those that stand before it in its rule. */
function findNewInDeclaration({ property, value }: Declaration, before: readonly Declaration[]): string[] {
  if (property.startsWith("-") || MAY_BE_MISSED.has(property)) return [];
  const among = property === "cursor" ? WITH_POINTER : undefined;
  const isOlder = (one: Declaration) => one.property === `-webkit-${property}` || OLDER[property]?.test(one.property);
  const lacking = lackedBy(part("properties", property), among);
  if (lacking.length > 0 && !before.some(isOlder)) return [`${property} is not of ${lacking.join(", ")}`];
  const news = property === "cursor" ? [] : findNewInValue(property, value);
  const isKnown = before.some(
    (one) => isOlder(one) || (one.property === property && findNewInValue(property, one.value).length === 0),
  );
  return isKnown ? [] : news.map((word) => `${property}: ${word}`);
}

const declarationsOf = (rule: Rule): Declaration[] =>
  rule.block.children.toArray().filter((node) => node.type === "Declaration");

/** Gaps between flexible boxes are of Chrome 84 and Safari 14.1; the data know them apart from those of grids. */
function findFlexibleGap(declarations: readonly Declaration[]): string[] {
  const find = (name: string) => declarations.findLast(({ property }) => property === name);
  const isFlexible = /flex/.test(generate(find("display")?.value ?? { type: "Raw", value: "" }));
  const gap = ["gap", "row-gap", "column-gap"].map(find).find((one) => one !== undefined);
  const isWide = gap !== undefined && /[1-9]/.test(generate(gap.value));
  return isFlexible && isWide ? [`${gap.property} in a flexible box`] : [];
}

/** Parts of a selector that are unknown; alone in its rule a part of an element is lost alone, with nothing beside it. */
function findNewInSelector(rule: Rule): string[] {
  const found: string[] = [];
  const isAlone = rule.prelude.type === "SelectorList" && rule.prelude.children.size === 1;
  walk(rule.prelude, (node) => {
    if (node.type === "NestingSelector") found.push("nesting");
    const isPart = node.type === "PseudoElementSelector";
    if (!isPart && node.type !== "PseudoClassSelector") return;
    if (node.name.startsWith("-") || (isPart && isAlone)) return;
    const entry = part("selectors", node.name);
    if (entry === undefined || lackedBy(entry).length > 0) found.push(`:${node.name}`);
    const isList =
      node.name === "not" && (node.children?.first as { children?: { size: number } } | null)?.children?.size !== 1;
    if (isList) found.push(":not() with a list");
  });
  return found;
}

/** What the focus ring is drawn by where a browser tells keyboard and pointer apart; the ring itself hangs on `:focus`. */
const ONLY_REFINES = /:focus-visible/;

/** Boxes whose gap another rule takes off, or replaces by margins for those without; a field has nothing inside to part. */
function findMendedGaps(css: string): (selector: string) => boolean {
  const replaced = [...css.matchAll(/([.\w-]+)\s*>\s*\*\s*\+\s*\*/g)].map(([, selector]) => selector);
  const off = [...css.matchAll(/(?:^|\})([^{}]+)\{(?:[^{}]*;)?gap:0[;}]/g)].map(([, selector]) => selector);
  return (selector) => replaced.includes(selector) || off.includes(selector) || /input[^ ]*$/.test(selector);
}

/** What those browsers lose of a style sheet, one line each. */
export function findTooNew(css: string): string[] {
  const faults: string[] = [];
  const isMended = findMendedGaps(css);
  const within: string[] = [];
  const enter = (node: CssNode) => {
    if (node.type === "Atrule") within.push(node.name);
    if (node.type === "Rule") within.push("a rule");
    if (within.includes("supports") || within.includes("font-face")) return;
    if (node.type === "Atrule" && RULES_MAY_BE_MISSED.has(node.name)) return;
    const rule = node.type === "Atrule" ? part("at-rules", node.name) : undefined;
    if (node.type === "Atrule" && (rule === undefined || lackedBy(rule).length > 0)) faults.push(`@${node.name}`);
    if (node.type === "FeatureRange") faults.push("a range in a media query");
    if (node.type !== "Rule" || within.some((name) => name.endsWith("keyframes"))) return;
    const selector = generate(node.prelude);
    if (within.filter((name) => name === "a rule").length > 1) faults.push(`${selector}: nesting`);
    if (node.block.children.some(({ type }) => type === "Raw")) faults.push(`${selector}: cannot be read`);
    const declarations = declarationsOf(node);
    const lost = ONLY_REFINES.test(selector) ? [] : findNewInSelector(node);
    const inside = declarations.flatMap((one, index) => findNewInDeclaration(one, declarations.slice(0, index)));
    const gaps = isMended(selector) ? [] : findFlexibleGap(declarations);
    faults.push(...[...lost, ...inside, ...gaps].map((fault) => `${selector}: ${fault}`));
  };
  const leave = (node: CssNode) => {
    if (node.type === "Atrule" || node.type === "Rule") within.pop();
  };
  walk(parse(css), { enter, leave });
  return faults;
}

/** Attributes of which nobody needs to know: they say more to those who do. */
const SAYS_MORE = new Set([
  "name",
  "enterkeyhint",
  "autocapitalize",
  "fetchpriority",
  "loading",
  "inputmode",
  "translate",
  "autofocus",
]);

/** What those browsers do not know of a page's elements and attributes, one line each. */
export function findTooNewMarkup(html: string): string[] {
  const faults = new Set<string>();
  for (const [, tag = "", written = ""] of html.matchAll(/<([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/g)) {
    const element = data.html["elements"]?.[tag];
    if (lackedBy(element).length > 0) faults.add(`<${tag}>`);
    for (const [, name = "", value = ""] of written.matchAll(/\s([a-z][a-z-]*)(?:="([^"]*)")?/g)) {
      if (SAYS_MORE.has(name)) continue;
      const own = element?.[name] ?? data.html["global_attributes"]?.[name];
      if (lackedBy(own).length > 0) faults.add(`${name} of <${tag}>`);
      if (name === "hidden" && value === "until-found") faults.add("hidden until found");
    }
  }
  return [...faults];
}
