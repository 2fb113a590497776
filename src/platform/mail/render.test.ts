import { describe, expect, it } from "vitest";
import { renderMail } from "./index.ts";

const letter = {
  subject: "Ihr Link zum Anmelden",
  greeting: "Guten Tag, Miriam Sander,",
  parts: [
    { paragraph: "Sie möchten sich anmelden." },
    { button: "Anmelden", href: "https://integration.example.org/unna/intern/anmelden?link=abc&weiter=%2F" },
    { code: "123 456", label: "Oder geben Sie diesen Code ein:" },
    { list: ["Erstens", "Zweitens"] },
    { note: "Der Link gilt 30 Minuten." },
  ],
  footer: ["Integrationsnetzwerk Kreis Unna"],
};

describe("a rendered mail", () => {
  it("says the same in text and in HTML", () => {
    const { text, html } = renderMail(letter);
    for (const words of ["Guten Tag, Miriam Sander,", "Anmelden", "123 456", "Erstens", "Zweitens", "30 Minuten"]) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
  });

  it("has the address of the button in full in both parts", () => {
    const { text, html } = renderMail(letter);
    expect(text).toContain("Anmelden:\nhttps://integration.example.org/unna/intern/anmelden?link=abc&weiter=%2F\n");
    expect(html).toContain('href="https://integration.example.org/unna/intern/anmelden?link=abc&amp;weiter=%2F"');
  });

  it("says its language, has one heading and no table", () => {
    const { html } = renderMail(letter);
    expect(html).toMatch(/^<!doctype html><html lang="de" dir="ltr">/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain("<table");
  });

  it("takes everything as text, never as markup", () => {
    const { html } = renderMail({
      subject: "<b>&",
      parts: [{ paragraph: "<script>alert(1)</script>" }],
      footer: ["<i>"],
    });
    expect(html).not.toContain("<script>");
    expect(html).not.toContain("<i>");
    expect(html).toContain("&lt;script&gt;");
  });

  it("links to web addresses only", () => {
    const wrong = { ...letter, parts: [{ button: "Los", href: "javascript:alert(1)" }] };
    expect(() => renderMail(wrong)).toThrow("web addresses only");
  });
});
