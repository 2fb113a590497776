/**
 * Takes from KERN (@kern-ux/native) what our components use and makes it fit: resolved tokens, logical properties, no `:has()`,
 * no oklch or color-mix, system colours where the system's colours are forced.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { PurgeCSS } from "purgecss";
import { mix, oklchToHex } from "./colour.mjs";

/** Parts of KERN's stylesheet we build on. What KERN lacks or does differently is in `src/platform/ui/styles`. */
const PARTS = [
  "accordion",
  "button",
  "check",
  "checkbox",
  "fieldset",
  "input",
  "progress",
  "radio",
  "select",
  "hint",
  "label",
];

/** Our names for KERN's colour tokens: the only ones that differ between light and dark and stay variables. */
const COLOURS = {
  "layout-text-default": "ink",
  "layout-text-muted": "muted",
  "layout-background-default": "paper",
  "layout-background-hued": "hued",
  "layout-background-default-surface": "surface",
  "layout-border": "edge",
  "decorative-border-default": "rule",
  "action-default": "action",
  "action-on-default": "on-action",
  "action-focus-default": "focus",
  "action-state-indicator-shade-hover": "action-hover",
  "action-state-indicator-shade-active": "action-active",
  "action-state-indicator-tint-hover-opacity": "tint",
  "action-state-indicator-tint-active-opacity": "tint-active",
  "form-input-border": "field",
  "feedback-default": "bar",
  "feedback-default-background": "bar-ground",
  "feedback-info": "info",
  "feedback-info-background": "info-ground",
  "feedback-success": "success",
  "feedback-success-background": "success-ground",
  "feedback-warning": "warning",
  "feedback-warning-background": "warning-ground",
  "feedback-danger": "danger",
  "feedback-danger-background": "danger-ground",
};

/** KERN's other names for the same: `…-contextual` follows the layer, and its surface is the default's. */
const ALIASES = {
  "layout-layer-surface": "layout-background-default-surface",
  "layout-background-inverted": "layout-text-default",
};

const source = join(dirname(createRequire(import.meta.url).resolve("@kern-ux/native/package.json")), "dist/kern.css");

/** Custom properties of the blocks opened by a selector, later ones winning. */
function readTokens(css, opening) {
  const tokens = new Map();
  for (const block of css.matchAll(opening)) {
    for (const [, name, value] of block[1].matchAll(/(--kern[\w-]+):\s*([^;]+);/g)) tokens.set(name, value.trim());
  }
  return tokens;
}

/** Replaces `var(--x, fallback)` by what the tokens say until nothing changes. Wide-screen sizes are set by our own type scale. */
function resolve(value, tokens) {
  const pattern = /var\((--[\w-]+)(?:,\s*([^()]*))?\)/g;
  let result = value;
  for (let depth = 0; depth < 9 && pattern.test(result); depth += 1) {
    result = result.replace(pattern, (whole, name, fallback) => tokens.get(name) ?? fallback ?? whole);
  }
  return result;
}

function toPlainColour(value) {
  const mixed = /^color-mix\(in oklch, (.+?), (white|black|transparent) (.+)\)$/.exec(value);
  if (!mixed) return oklchToHex(value);
  const share = /calc\(100% - ([\d.]+)%\)/.exec(mixed[3]);
  const amount = share ? 100 - Number(share[1]) : Number.parseFloat(mixed[3]);
  return mix(oklchToHex(mixed[1]), mixed[2], amount / 100);
}

/** `:root` with our colour names: light, and dark by the device. */
function colourBlocks(light, dark) {
  const block = (tokens) =>
    Object.entries(COLOURS)
      .map(([kern, ours]) => `--${ours}:${toPlainColour(resolve(`var(--kern-color-${kern})`, tokens))};`)
      .join("");
  return `:root{${block(light)}}@media (prefers-color-scheme:dark){:root{${block(dark)}}}`;
}

/** Names of colours to ours, all else to its value. */
function renameTokens(css, tokens) {
  return css.replace(/var\(--kern-color-([\w-]+?)(?:-contextual)?(?:,[^()]*)?\)/g, (whole, name) => {
    const ours = COLOURS[ALIASES[name] ?? name];
    return ours ? `var(--${ours})` : resolve(whole, tokens);
  });
}

const BOX = /^(\s*)(margin|padding|border)-(left|right)(-\w+)?:/;

/** One declaration to its logical form: sides to start and end; four-value shorthands with unequal sides to single properties. */
function toLogical(line) {
  const side = BOX.exec(line);
  if (side) return line.replace(BOX, `$1$2-inline-${side[3] === "left" ? "start" : "end"}${side[4] ?? ""}:`);
  const four = /^(\s*)(margin|padding): (\S+) (\S+) (\S+) (\S+);$/.exec(line);
  if (four && four[4] !== four[6]) {
    const [, indent, name, top, right, bottom, left] = four;
    return `${indent}${name}: ${top} ${right} ${bottom} 0; ${name}-inline-start: ${left}; ${name}-inline-end: ${right};`;
  }
  // Legends need no float where their fieldset is a plain block; fonts come from the page, so that every script has its own;
  // masks from `data:` addresses are refused by a strict content security policy, our layer draws those arrows.
  return /^\s*(float|clear): left;|font-family:|mask(-\w+)?: /.test(line) ? "" : line;
}

/** In forced colours KERN paints icons white; on a light scheme they would vanish. */
function useSystemColours(css) {
  return css.replace(/@media \(forced-colors: active\) \{[\s\S]*?\n\}/g, (block) =>
    block
      .replace(/var\(--kern-color-white\)|var\(--kern-color-layout-background-inverted\)/g, "CanvasText")
      .replace(/var\(--kern-color-layout-background-default\)/g, "Canvas"),
  );
}

/** Rules with `:has()` are unknown to browsers before 2022 and would spoil whole selector lists; our layer has its own. */
function dropHas(css) {
  return css.replace(/^[^{}@]*:has\([^{]*\{[^{}]*\}\n?/gm, "");
}

/** `:focus-visible` beside `:focus` in one list would make browsers before late 2020 drop both; KERN's `:focus` is enough. */
function dropTwins(css) {
  return css.replace(/^[^{}@\n]+(?=\{)/gm, (list) => {
    const selectors = list.split(",").map((selector) => selector.trim());
    return selectors
      .filter(
        (selector) =>
          !selector.includes(":focus-visible") || !selectors.includes(selector.replace(":focus-visible", ":focus")),
      )
      .join(", ");
  });
}

/** The part of KERN that the given sources (file contents) use, with the colours as `:root` variables of our names. */
export async function readKern(sources) {
  const css = readFileSync(source, "utf8").replaceAll("\r", "");
  const base = readTokens(css, /(?:^|\n):root \{([^}]*)\}/g);
  const light = new Map([...base, ...readTokens(css, /\[data-kern-theme=light\],\s*\.kern-light \{([^}]*)\}/g)]);
  const dark = new Map([...base, ...readTokens(css, /\[data-kern-theme=dark\],\s*\.kern-dark \{([^}]*)\}/g)]);
  const parts = css
    .split(/\/\*\*\s*\n\s*\* @file _/)
    .filter((part) => PARTS.includes(part.slice(0, part.indexOf(".scss"))));
  const typography = css.match(/^\.kern-(?:hint|label|label--small) \{[^}]*\}/gm) ?? [];
  const errors = css.match(/^\.kern-error[^{]*\{[^}]*\}/gm) ?? [];
  const readOnly = css.match(/^\.kern-sr-only[^{-]*\{[^}]*\}/gm) ?? [];
  const wanted = [
    ...readOnly,
    ...errors,
    ...typography,
    ...parts.map((part) => part.slice(part.indexOf("*/") + 2).replace(/\/\*\*?\s*$/, "")),
  ].join("\n");
  const plain = dropTwins(dropHas(useSystemColours(wanted.replace(/\/\*[\s\S]*?\*\//g, ""))));
  const [purged] = await new PurgeCSS().purge({
    content: sources.map((raw) => ({ raw, extension: "html" })),
    css: [{ raw: plain }],
    defaultExtractor: (content) => content.match(/[\w-]+/g) ?? [],
    safelist: ["textarea", "label", "option", "select"],
    dynamicAttributes: ["aria-disabled", "readonly", "disabled"],
  });
  if (!purged) throw new Error("PurgeCSS returned nothing.");
  const logical = resolve(renameTokens(purged.css, light), light).split("\n").map(toLogical).join("\n");
  // `resolve` is done before the split so that shorthands hold values without spaces inside.
  return colourBlocks(light, dark) + logical;
}
