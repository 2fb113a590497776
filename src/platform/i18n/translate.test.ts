import { expect, test } from "vitest";
import { getLanguage, isLanguage, LANGUAGES } from "./languages.ts";
import { getTranslator } from "./translate.ts";

const de = getTranslator("de");
const ar = getTranslator("ar");
const fa = getTranslator("fa");
const FSI = "\u2068";
const PDI = "\u2069";

test("there are eight languages, German first, Arabic and Farsi from right to left", () => {
  expect(LANGUAGES.map(({ code }) => code)).toEqual(["de", "de-leicht", "en", "uk", "ru", "ar", "fa", "tr"]);
  expect(LANGUAGES.filter(({ dir }) => dir === "rtl").map(({ code }) => code)).toEqual(["ar", "fa"]);
  expect(isLanguage("fr")).toBe(false);
  expect(isLanguage("toString")).toBe(false);
});

test("every language has a lang attribute that is a well-formed language tag", () => {
  for (const { htmlLang } of LANGUAGES) expect(Intl.getCanonicalLocales(htmlLang)).toEqual([htmlLang]);
  expect(getLanguage("de-leicht").htmlLang).toBe("de-simple");
});

test("a translator is made once per language", () => {
  expect(getTranslator("uk")).toBe(getTranslator("uk"));
  expect(ar.dir).toBe("rtl");
  expect(ar.lang).toBe("ar");
});

test("a message shows its parameters in the digits of the language", () => {
  expect(de("ui.pageOf", { page: 1, pages: 1200 })).toBe("Seite 1 von 1.200");
  expect(fa("ui.pageOf", { page: 1, pages: 2 })).toBe("صفحهٔ ۱ از ۲");
  expect(ar("offers.freePlacesOf", { free: 4, total: 16 })).toBe("4 أماكن شاغرة من أصل 16");
});

test("Arabic, Russian and Ukrainian count as they speak", () => {
  const inArabic = [1, 2, 3, 11, 100, 103].map((count) => ar("site.offersCount", { count }));
  expect(inArabic).toEqual(["عرض واحد", "عرضان", "3 عروض", "11 عرضًا", "100 عرض", "103 عروض"]);
  const ru = getTranslator("ru");
  const inRussian = [1, 2, 5, 11, 21, 22].map((count) => ru("site.offersCount", { count }));
  expect(inRussian).toEqual([
    "1 предложение",
    "2 предложения",
    "5 предложений",
    "11 предложений",
    "21 предложение",
    "22 предложения",
  ]);
  const uk = getTranslator("uk");
  expect(uk("site.offersCount", { count: 104 })).toBe("104 пропозиції");
});

test("Latin text is isolated in a sentence from right to left, and Arabic text in one from left to right", () => {
  expect(ar("site.offer.moreOfProvider", { provider: "VHS (Meiningen)" })).toBe(
    `المزيد من ${FSI}VHS (Meiningen)${PDI}`,
  );
  expect(de("site.offer.moreOfProvider", { provider: "VHS (Meiningen)" })).toBe("Mehr von VHS (Meiningen)");
  expect(de("site.offer.moreOfProvider", { provider: "جمعية" })).toBe(`Mehr von ${FSI}جمعية${PDI}`);
  expect(ar.list(["Meiningen", "Suhl"])).toBe(`${FSI}Meiningen${PDI} و${FSI}Suhl${PDI}`);
});

test("a word of a code list comes in each language, an unknown code stands for itself", () => {
  expect(de.code("offers.topic", "language")).toBe("Deutsch lernen");
  expect(ar.code("offers.topic", "language")).toBe("تعلّم الألمانية");
  expect(de.code("offers.topic", "not_there")).toBe("not_there");
  expect(de.code("offers.topic", "constructor")).toBe("constructor");
});

test("a workspace message falls back to German where the workspace is not offered", () => {
  expect(getTranslator("en").code("directory-office.legalBasis", "none")).toBe("none – stays internal");
  expect(ar.code("directory-office.legalBasis", "none")).toBe("keine – bleibt intern");
});

test("a day stays the same day and is written by the Gregorian calendar", () => {
  expect(de.date("2024-06-03")).toBe("3. Juni 2024");
  expect(de.date("2024-06-03", "short")).toBe("03.06.2024");
  expect(de.date("2024-06-03", "weekday")).toBe("Montag, 3. Juni 2024");
  expect(de.date("2024-06-03", "month")).toBe("Juni 2024");
  expect(de.date("2024-12-31", "day")).toBe("31. Dezember");
  expect(ar.date("2024-06-03")).toBe("3 يونيو 2024");
  expect(fa.date("2024-06-03")).toBe("۳ ژوئن ۲۰۲۴");
  expect(() => de.date("03.06.2024")).toThrow(RangeError);
  expect(() => de.date("2024-02-31")).toThrow(RangeError);
});

test("a period names what is the same only once", () => {
  expect(de.dateRange("2024-06-03", "2024-08-05")).toMatch(/^3\. Juni\s–\s5\. August 2024$/);
  expect(de.dateRange("2024-06-03", "2024-06-03")).toBe("3. Juni 2024");
});

test("times, instants, weekdays and months", () => {
  expect(de.time("08:30")).toBe("8:30");
  expect(fa.time("08:05")).toBe("۸:۰۵");
  expect(de.dateTime("2024-06-03T22:30:00Z")).toBe("4. Juni 2024 um 00:30");
  expect([1, 7].map((day) => de.weekday(day))).toEqual(["Montag", "Sonntag"]);
  expect(de.month(6)).toBe("Juni");
  expect(de("ui.weekdayRange", { first: de.weekday(1), last: de.weekday(5) })).toBe("Montag bis Freitag");
});

test("distances in days are rounded to what people say", () => {
  const said = [0, 1, -3, -21, -335, -900].map((days) => de.relativeDays(days));
  expect(said).toEqual(["heute", "morgen", "vor 3 Tagen", "vor 3 Wochen", "vor 11 Monaten", "vor 2 Jahren"]);
});

test("numbers, shares and lists", () => {
  expect(de.number(12345)).toBe("12.345");
  expect(de.number(2.5, { fractionDigits: 2 })).toBe("2,50");
  expect(de.percent(0.256)).toMatch(/^25,6\s%$/);
  expect(de.list(["a", "b", "c"])).toBe("a, b und c");
  expect(de.list(["a", "b"], "or")).toBe("a oder b");
});

test("texts are put in order as the language does", () => {
  expect(["Zella-Mehlis", "Öpfershausen", "Oberhof", "Raum 10", "Raum 9"].toSorted(de.compare)).toEqual([
    "Oberhof",
    "Öpfershausen",
    "Raum 9",
    "Raum 10",
    "Zella-Mehlis",
  ]);
});

test("languages have names people use for them", () => {
  expect(["ar", "kmr", "ckb", "sgn"].map(de.languageName)).toEqual([
    "Arabisch",
    "Kurmandschi (Kurdisch)",
    "Sorani (Kurdisch)",
    "Gebärdensprache",
  ]);
  expect(getTranslator("uk").languageName("rom")).toBe("ромська");
  expect(de.languageName("no language")).toBe("no language");
});
