/**
 * Fonts for pictures drawn on the server, as TrueType: Fira Sans with Latin and Cyrillic letters, Noto Sans Arabic with those
 * of Arabic and Persian. Licence of both: SIL OFL 1.1. They are never sent to anybody.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");

const SIGNS = "„“”‚‘’«»‹›–—…·•→€ẞ\u00a0\u00ad\u2011\u202f";
const LATIN_CYRILLIC = range(0x20, 0x7e) + range(0xa1, 0x24f) + range(0x400, 0x52f) + SIGNS;
const ARABIC = range(0x600, 0x6ff) + "\u200c\u200d\u00a0 ()[].:!/-–«»";

const fira = join(folderOf("@kern-ux/native"), "dist/fonts/fira-sans");
const noto = join(folderOf("@fontsource/noto-sans-arabic"), "files");

const SOURCES = [
  ["latin-cyrillic-400.ttf", join(fira, "FiraSans-Regular.woff2"), LATIN_CYRILLIC],
  ["latin-cyrillic-600.ttf", join(fira, "FiraSans-SemiBold.woff2"), LATIN_CYRILLIC],
  ["arabic-400.ttf", join(noto, "noto-sans-arabic-arabic-400-normal.woff2"), ARABIC],
  ["arabic-600.ttf", join(noto, "noto-sans-arabic-arabic-600-normal.woff2"), ARABIC],
];

/** Name and bytes of each font. */
export function cutPictureFonts() {
  return Promise.all(
    SOURCES.map(async ([name, file, text]) => ({
      name,
      body: await subsetFont(readFileSync(file), text, { targetFormat: "sfnt", noHinting: true }),
    })),
  );
}
