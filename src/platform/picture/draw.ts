/** The picture a link shows where people share it. Runs in the worker. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { projectRoot } from "../root.ts";
import { breakLines, canDraw, type Family, type Line, readFamily, type Script, shapeLine } from "./shape.ts";

export type PictureWords = {
  /** What it is about; the first of them that our fonts can write. */
  titles: readonly string[];
  /** Above it, small: a topic, a kind. */
  above: string;
  /** Beside the mark: whose site it is. */
  owner: string;
  /** Under the owner. */
  below: string;
  direction: Script;
  /** Of mark and edge, `#rrggbb`. */
  colour: string;
};

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const GROUND = "#fbf6ef";
const INK = "#1d1713";
const SOFT = "#5a4d42";

const fonts = join(projectRoot, "dist", "fonts");
const family = (weight: number): Family =>
  readFamily([join(fonts, `latin-cyrillic-${weight}.ttf`), join(fonts, `arabic-${weight}.ttf`)]);
const bold = family(600);
const plain = family(400);

await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));

const round = (value: number): number => Math.round(value * 100) / 100;

type Place = { y: number; size: number; colour: string; indent?: number };

/** A line at its place: from the left, or from the right where one reads from there. */
function toSvg(line: Line, { y, size, colour, indent = 0 }: Place, direction: Script): string {
  const start = MARGIN + indent;
  const x = direction === "rtl" ? WIDTH - start - line.width * size : start;
  const scale = size / 1000;
  const glyphs = line.glyphs.map(({ path, x: dx, y: dy }) => `<path transform="translate(${dx} ${dy})" d="${path}"/>`);
  return `<g fill="${colour}" transform="translate(${round(x)} ${y}) scale(${scale} ${-scale})">${glyphs.join("")}</g>`;
}

/** Sizes of the title, the first that needs no more than its lines. */
const TITLES = [
  { size: 76, most: 2 },
  { size: 64, most: 3 },
  { size: 52, most: 4 },
] as const;

function breakTitle(title: string, direction: Script) {
  for (const { size, most } of TITLES) {
    const lines = breakLines(title, bold, direction, { width: (WIDTH - 2 * MARGIN) / size, most: most + 1 });
    if (lines.length <= most) return { size, lines };
  }
  const { size, most } = TITLES[2];
  return { size, lines: breakLines(title, bold, direction, { width: (WIDTH - 2 * MARGIN) / size, most }) };
}

/** The program's mark, 40 units wide. */
const MARK =
  "M6 30a4 4 0 1 0 .1 0zM12 4a4 4 0 1 0 .1 0zM20 19a4 4 0 1 0 .1 0zM28 4a4 4 0 1 0 .1 0zM34 30a4 4 0 1 0 .1 0z";

function frame({ colour, direction }: PictureWords): string {
  const left = direction === "rtl" ? WIDTH - MARGIN - 80 : MARGIN;
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="${GROUND}"/>
    <rect y="${HEIGHT - 18}" width="${WIDTH}" height="18" fill="${colour}"/>
    <g transform="translate(${left} 60) scale(2)" fill="${colour}"><path d="M6 34 12 8l8 15 8-15 6 26" fill="none" stroke="${colour}" stroke-width="3"/><path d="${MARK}"/></g>`;
}

/** The picture as SVG: outlines only, so that it needs no fonts to be looked at. */
export function composePicture(words: PictureWords): string {
  const { direction, colour } = words;
  const title = words.titles.find((one) => canDraw(one, bold)) ?? words.titles.at(-1) ?? "";
  const { size, lines } = breakTitle(title, direction);
  const line = (text: string, fonts: Family, place: Place) =>
    toSvg(shapeLine(text, fonts, direction), place, direction);
  const one = (text: string, fonts: Family, wide: number) =>
    breakLines(text, fonts, direction, { width: wide, most: 1 })[0] ?? "";
  const height = Math.round(size * 1.2);
  const first = 380 - Math.round(((lines.length - 1) * height) / 2) + Math.round(size * 0.3);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${[
    frame(words),
    line(one(words.owner, bold, 24), bold, { y: 98, size: 38, colour: INK, indent: 104 }),
    line(one(words.below, plain, 30), plain, { y: 138, size: 30, colour: SOFT, indent: 104 }),
    line(one(words.above, bold, 32), bold, { y: first - size - 22, size: 32, colour }),
    ...lines.map((text, index) => line(text, bold, { y: first + index * height, size, colour: INK })),
  ].join("")}</svg>`;
}

/** The picture as PNG, 1200 × 630. */
export function drawPicture(words: PictureWords): Uint8Array {
  const drawn = new Resvg(composePicture(words), { font: { loadSystemFonts: false } });
  try {
    return drawn.render().asPng();
  } finally {
    drawn.free();
  }
}
