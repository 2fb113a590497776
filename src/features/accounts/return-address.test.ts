import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeReturn } from "./return-address.ts";

describe("a return address", () => {
  it("inside the county's workspace is honoured, with its query", () => {
    expect(safeReturn("/eins/intern/", "/eins/intern/")).toBe("/eins/intern/");
    expect(safeReturn("/eins/intern/", "/eins/intern/angebote?q=kurs&seite=2")).toBe(
      "/eins/intern/angebote?q=kurs&seite=2",
    );
  });

  it.each([
    null,
    undefined,
    "",
    "/",
    "intern/",
    "/eins/de/angebote",
    "/zwei/intern/",
    "/eins/intern",
    "/eins/internes/",
    "//boese.example.org/eins/intern/",
    "///boese.example.org/eins/intern/",
    "/\\boese.example.org/eins/intern/",
    "\\/boese.example.org/eins/intern/",
    "https://boese.example.org/eins/intern/",
    "javascript:alert(1)//eins/intern/",
    "/eins/intern/../../zwei/intern/",
    "/eins/intern/%2e%2e/%2E%2e/zwei/intern/",
    "/\t/boese.example.org/eins/intern/",
    "/eins/intern/\r\nset-cookie: a=b",
    "/eins/intern/anmelden?ziel=/eins/intern/",
    "/eins/intern/anmelden/code",
    "/eins/intern/abmelden",
    `/eins/intern/${"a".repeat(1000)}`,
  ])("that leads elsewhere is not: %s", (wanted) => {
    expect(safeReturn("/eins/intern/", wanted)).toBeNull();
  });

  it("never leads outside of the county's workspace, whatever is asked for", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "/",
        "\\",
        "..",
        ".",
        "%2e%2e",
        "%2f",
        "//",
        "@",
        ":",
        "?",
        "#",
        "\t",
        "\n",
        "\0",
        "eins",
        "zwei",
      ),
      fc.constantFrom(
        "intern",
        "https:",
        "javascript:",
        "boese.example.org",
        "/eins/intern/",
        "\u2028",
        "\u3002",
        "%5c",
      ),
      fc.string({ maxLength: 4 }),
    );
    const wanted = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));
    let honoured = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          wanted,
          wanted.map((rest) => `/eins/intern/${rest}`),
        ),
        (text) => {
          const safe = safeReturn("/eins/intern/", text);
          if (safe === null) return;
          honoured += 1;
          // as a browser resolves the Location header
          const address = new URL(safe, "https://integration.example.org/eins/intern/anmelden");
          expect(address.origin).toBe("https://integration.example.org");
          expect(address.pathname.startsWith("/eins/intern/")).toBe(true);
          expect(address.pathname).not.toMatch(/\/eins\/intern\/(an|ab)melden(\/|$)/);
        },
      ),
      { numRuns: 3000 },
    );
    expect(honoured).toBeGreaterThan(100);
  });
});
