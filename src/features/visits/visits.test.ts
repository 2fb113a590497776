import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { page } from "../../platform/http/answers.ts";
import { noteUnanswered, readSumKey, sumKey } from "./counting.ts";
import { toQuestion } from "./question.ts";
import { isVisitor } from "./visitor.ts";

const asking = (headers: Record<string, string>) => isVisitor((name) => headers[name]);
const ANDROID =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36";

describe("a visit", () => {
  it("is a page shown to somebody", () => {
    expect(asking({ "user-agent": ANDROID })).toBe(true);
    expect(asking({ "user-agent": ANDROID, "sec-fetch-dest": "document" })).toBe(true);
    expect(asking({ "user-agent": ANDROID, "sec-fetch-dest": "iframe" })).toBe(true);
    expect(asking({ "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0" })).toBe(
      true,
    );
    expect(asking({ "user-agent": "Opera/9.80 (J2ME/MIDP; Opera Mini/7.1) Presto/2.12" })).toBe(true);
  });

  it("is none of a program, of a page fetched in advance, of a script", () => {
    for (const agent of [
      "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
      "Mozilla/5.0 (compatible; bingbot/2.0)",
      "facebookexternalhit/1.1",
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/120.0",
      "curl/8.5.0",
      "",
    ])
      expect(asking({ "user-agent": agent }), agent).toBe(false);
    expect(asking({})).toBe(false);
    expect(asking({ "user-agent": ANDROID, "sec-purpose": "prefetch;prerender" })).toBe(false);
    expect(asking({ "user-agent": ANDROID, purpose: "prefetch" })).toBe(false);
    expect(asking({ "user-agent": ANDROID, "sec-fetch-dest": "empty" })).toBe(false);
  });
});

describe("a question nothing was found for", () => {
  it("is kept in one spelling, in any script", () => {
    expect(toQuestion("  Deutschkurs   B1 ")).toBe("deutschkurs b1");
    expect(toQuestion("Kita-Platz in Meiningen?")).toBe("kita-platz in meiningen?");
    expect(toQuestion("دورة لغة")).toBe("دورة لغة");
    expect(toQuestion("МОВНІ курси")).toBe("мовні курси");
    expect(toQuestion("§ 24")).toBeUndefined();
  });

  it("is not kept where it tells of a person or is no question", () => {
    for (const words of [
      "anna@example.org",
      "03693 485 0",
      "+49 171 2345678",
      "0 3 6 9 3",
      "geboren 12.03.1988",
      "https://elsewhere.example",
      "www.elsewhere.example",
      "ich bin seit drei Jahren hier und suche Arbeit",
      "x".repeat(61),
      "x",
      "1 2",
      "<script>",
      "' or 1=1 --",
      "a\u0000b",
      "",
    ])
      expect(toQuestion(words), words).toBeUndefined();
  });

  it("never holds five digits, an address or a long text, whatever was typed", () => {
    const typed = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[a-z0-9 @.+/-]{0,80}$/));
    fc.assert(
      fc.property(typed, (words) => {
        const kept = toQuestion(words) ?? "ok";
        expect(kept.replaceAll(/\D/gu, "").length).toBeLessThan(5);
        expect(kept).not.toMatch(/[@<>\n\0]/);
        expect(kept.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it("travels with the page that says so, and only where it may be kept", () => {
    const found = page("Nichts gefunden");
    expect(noteUnanswered(found, "Kita")).toMatchObject({ unanswered: "kita" });
    expect(noteUnanswered(found, "0171 2345678")).toBe(found);
  });
});

it("a sum's key says language and page", () => {
  expect(readSumKey(sumKey("de-leicht", "angebote/kurs a"))).toEqual({
    language: "de-leicht",
    what: "angebote/kurs a",
  });
  expect(readSumKey(sumKey("de", ""))).toEqual({ language: "de", what: "" });
});
