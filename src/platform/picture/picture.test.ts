import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { drawWords, type PictureWords } from "./index.ts";
import { breakLines, canDraw, readFamily, shapeLine } from "./shape.ts";

const fonts = join(projectRoot, "dist", "fonts");
const family = readFamily([join(fonts, "latin-cyrillic-600.ttf"), join(fonts, "arabic-600.ttf")]);
const WORDS: PictureWords = {
  titles: ["Sprachkurs"],
  above: "Deutsch lernen",
  owner: "Landkreis Eins",
  below: "Netzwerk",
  direction: "ltr",
  colour: "#9b173c",
};

describe("a line of text as outlines", () => {
  it("joins Arabic letters: the same letter looks different at the beginning, in the middle, at the end, and alone", () => {
    const looks = ["ههه", "ه"].flatMap((text) => shapeLine(text, family, "rtl").glyphs.map(({ path }) => path));
    expect(looks).toHaveLength(4);
    expect(new Set(looks).size).toBe(4);
  });

  it("puts Latin words into Arabic lines where they are read, and the other way round", () => {
    const latin = shapeLine("B1", family, "ltr").glyphs[0]?.path;
    const line = shapeLine("دورة B1", family, "rtl").glyphs;
    // the line is read from the right: what comes last in it stands first
    expect(line[0]?.path).toBe(latin);
    expect(shapeLine("B1 دورة", family, "ltr").glyphs[0]?.path).toBe(latin);
  });

  it("takes letters from the font that has them, and says where none has", () => {
    for (const text of ["Größe Straße ẞ", "Türkçe ışık", "Ґрунт їжа є", "Ёлка", "کلاس‌های گچ پژ ۱۲۳", "دورة، هل؟"])
      expect(canDraw(text, family), text).toBe(true);
    expect(canDraw("ქართული", family)).toBe(false);
  });

  it("is broken between words, inside words that are too long, and ends where there is no room", () => {
    const lines = breakLines("Beratung für Donaudampfschifffahrtsgesellschaften und andere", family, "ltr", {
      width: 12,
      most: 9,
    });
    for (const line of lines) expect(shapeLine(line, family, "ltr").width).toBeLessThanOrEqual(12);
    expect(lines.join("").replaceAll(/[-\s]/g, "")).toBe("BeratungfürDonaudampfschifffahrtsgesellschaftenundandere");
    expect(breakLines("eins zwei drei vier fünf sechs", family, "ltr", { width: 5, most: 2 }).at(-1)).toMatch(/…$/);
    expect(breakLines("", family, "ltr", { width: 5, most: 2 })).toEqual([]);
    expect(breakLines("W".repeat(300), family, "ltr", { width: 5, most: 2 })).toHaveLength(2);
  });
});

describe("the picture of a page", () => {
  it("is a PNG of 1200 by 630, the same for the same words", async () => {
    const [first, second] = [await drawWords(WORDS), await drawWords(WORDS)];
    const view = new DataView(first?.buffer ?? new ArrayBuffer(24));
    expect(view.getUint32(0)).toBe(0x89504e47);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
  });

  it("says what our fonts can write, and nothing of other words", async () => {
    const german = await drawWords({ ...WORDS, titles: ["Georgisch"] });
    const both = await drawWords({ ...WORDS, titles: ["ქართული", "Georgisch"] });
    expect(Buffer.from(both ?? []).equals(Buffer.from(german ?? []))).toBe(true);
    for (const titles of [[""], ["</svg><script>"], ["a\u0000b"], ["😀"]])
      expect((await drawWords({ ...WORDS, titles }))?.length).toBeGreaterThan(1000);
  });

  it("is drawn for so many at once and no more", async () => {
    const asked = await Promise.all(Array.from({ length: 40 }, () => drawWords(WORDS)));
    expect(asked.filter((png) => png === undefined)).toHaveLength(10);
    expect(await drawWords(WORDS)).toBeDefined();
  });
});
