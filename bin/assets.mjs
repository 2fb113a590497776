/**
 * Builds `dist/assets/`: one stylesheet from KERN and our thin layer, two cut fonts, the mark, the custom elements of
 * `src/browser/` (one file each). Names carry a hash of their content; what compresses lies beside itself as `.br` and `.gz`;
 * `manifest.json` maps plain names to files. Needs no arguments and nothing but node_modules.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import nodeModule from "node:module";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { transform } from "lightningcss";
import { cutFonts, unicodeRange } from "./assets/fonts.mjs";
import { cutPictureFonts } from "./assets/picture-fonts.mjs";
import { readKern } from "./assets/kern.mjs";

const root = join(import.meta.dirname, "..");
const target = join(root, "dist", "assets");

/** Browsers of 2020: what they lack is rewritten or prefixed. Versions as lightningcss wants them: major << 16. */
const BROWSERS = { chrome: 80 << 16, firefox: 78 << 16, safari: 13 << 16, ios_saf: 13 << 16 };
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".js": "text/javascript; charset=utf-8",
};

const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><g fill="#9b173c"><path d="M6 34 12 8l8 15 8-15 6 26" fill="none" stroke="#9b173c" stroke-width="3"/><path d="M6 30a4 4 0 1 0 .1 0zM12 4a4 4 0 1 0 .1 0zM20 19a4 4 0 1 0 .1 0zM28 4a4 4 0 1 0 .1 0zM34 30a4 4 0 1 0 .1 0z"/></g></svg>';

const manifest = {};

/** Writes one asset and enters it; returns its file name. */
function writeAsset(name, body) {
  const bytes = Buffer.from(body);
  const extension = extname(name);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const file = `${name.slice(0, -extension.length)}.${hash}${extension}`;
  writeFileSync(join(target, file), bytes);
  const encodings = extension === ".woff2" ? [] : ["br", "gzip"];
  if (encodings.length > 0) {
    writeFileSync(
      join(target, `${file}.br`),
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    writeFileSync(join(target, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  }
  manifest[name] = { file, type: TYPES[extension], encodings };
  return file;
}

/** Contents of all files below a folder whose name ends so, in the order of their names. */
function readAll(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending) && !name.includes(".examples."))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function fontFaces(fonts) {
  const range = unicodeRange();
  const faces = fonts.map(
    ({ weight, file }) =>
      `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url("${file}") format("woff2");unicode-range:${range}}`,
  );
  // Until the fonts are there: Arial, drawn as wide as Fira Sans (7893 : 7821, measured over German sentences), so that no line moves.
  const standIn = `@font-face{font-family:"Fira Sans Fallback";src:local("Arial"),local("Liberation Sans"),local("Roboto");size-adjust:101%;ascent-override:93%;descent-override:26%;unicode-range:U+0-24F,U+2000-206F}`;
  return faces.join("") + standIn;
}

async function buildStyles() {
  const ui = join(root, "src", "platform", "ui");
  const fonts = (await cutFonts()).map(({ weight, name, body }) => ({ weight, file: writeAsset(name, body) }));
  const css = [
    fontFaces(fonts),
    await readKern(readAll(join(root, "src"), ".tsx")),
    ...readAll(join(ui, "styles"), ".css"),
  ].join("\n");
  const { code, warnings } = transform({
    filename: "site.css",
    code: Buffer.from(css),
    minify: true,
    targets: BROWSERS,
  });
  for (const warning of warnings) console.warn(`site.css: ${warning.message}`);
  return writeAsset("site.css", code);
}

/** Custom elements: plain TypeScript or JavaScript, one file each, nothing to bundle. */
function buildElements() {
  const folder = join(root, "src", "browser");
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.(ts|js)$/.test(name) && !name.includes(".test."))
    : [];
  for (const name of files) {
    const source = readFileSync(join(folder, name), "utf8");
    writeAsset(name.replace(/\.ts$/, ".js"), name.endsWith(".ts") ? nodeModule.stripTypeScriptTypes(source) : source);
  }
}

/** Last and at one stroke, so that a program running meanwhile finds either all old or all new files; then what nobody names goes. */
function writeManifest() {
  writeFileSync(join(target, "manifest.new"), `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(join(target, "manifest.new"), join(target, "manifest.json"));
  const named = new Set(Object.values(manifest).flatMap(({ file }) => [file, `${file}.br`, `${file}.gz`]));
  for (const file of readdirSync(target)) if (file !== "manifest.json" && !named.has(file)) rmSync(join(target, file));
}

/** Beside the assets, because nobody is sent them. */
async function buildPictureFonts() {
  const folder = join(root, "dist", "fonts");
  mkdirSync(folder, { recursive: true });
  for (const { name, body } of await cutPictureFonts()) writeFileSync(join(folder, name), body);
}

mkdirSync(target, { recursive: true });
writeAsset("mark.svg", MARK);
const stylesheet = await buildStyles();
buildElements();
await buildPictureFonts();
writeManifest();
const size = gzipSync(readFileSync(join(target, stylesheet)), { level: 9 }).length;
console.log(`Assets: ${Object.keys(manifest).length} files, stylesheet ${(size / 1024).toFixed(1)} KB compressed.`);
