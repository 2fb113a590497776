/** Fira Sans 400 and 600, cut to the letters our Latin languages need. Licence: SIL OFL 1.1, © Mozilla and others. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

/** German, Turkish, English, the neighbours' names, and typography. Others (Cyrillic, Arabic) use the device's fonts. */
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("");
const LETTERS = "ÄÖÜäöüßẞÇçĞğİıŞşÂâÎîÛûÉéÈèÊêËëÀàÁáÍíÓóÔôÚúÑñÆæØøÅåŁłŻżŚśĆćŃńĄąĘęŹźČčŠšŽžŘřĚěŮůÝýŐőŰű";
const SIGNS = "„“”‚‘’«»‹›–—…·•→←↗×÷±−§€°²³½¼¾©®†‰′″¿¡≤≥≈≠\u00a0\u00ad\u2011\u202f";
const TEXT = ASCII + LETTERS + SIGNS;

/** Kerning and the like stay; small capitals, old-style figures and other alternates go. */
const FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga"];

const fonts = join(
  dirname(createRequire(import.meta.url).resolve("@kern-ux/native/package.json")),
  "dist/fonts/fira-sans",
);

/** `unicode-range` of the cut: browsers load a font only when a page has one of its letters. */
export function unicodeRange() {
  const points = [...new Set([...TEXT].map((letter) => letter.codePointAt(0) ?? 0))].toSorted((a, b) => a - b);
  const ranges = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ""}`).join(",");
}

/** Both weights as woff2: plain name and bytes. */
export async function cutFonts() {
  const weights = [
    [400, "FiraSans-Regular.woff2"],
    [600, "FiraSans-SemiBold.woff2"],
  ];
  return Promise.all(
    weights.map(async ([weight, file]) => ({
      weight,
      name: `fira-sans-${weight}.woff2`,
      body: await subsetFont(readFileSync(join(fonts, file)), TEXT, {
        targetFormat: "woff2",
        keepFeatures: FEATURES,
        noHinting: true,
      }),
    })),
  );
}
