import { expect, test } from "vitest";
import { Markdown } from "./markdown.tsx";

const render = (source: string): string => String(Markdown({ source }));

test("HTML in written text stays text", () => {
  expect(render("<script>alert(1)</script><img src=x onerror=alert(1)>")).not.toMatch(/<script|<img/);
});

test("a link leads to the web, mail or telephone and nowhere else", () => {
  expect(render("[a](https://www.bamf.de) [b](mailto:a@example.org) [c](tel:+493693)")).toMatch(
    /https:.*mailto:.*tel:/s,
  );
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example.org",
    "file:///etc/passwd",
  ]) {
    expect(render(`[x](${address})`)).not.toContain("href");
  }
});

test("images are left out, since they would load from elsewhere", () => {
  expect(render("![x](https://example.org/a.png)")).not.toContain("<img");
});

test("a written heading never breaks the outline of the page", () => {
  expect(render("# Titel")).toContain("<h3>Titel</h3>");
  expect(render("### Kurse\n###### tief\n# Orte\n## Raum")).toMatch(
    /<h3>Kurse<\/h3>\s*<h4>tief<\/h4>\s*<h3>Orte<\/h3>\s*<h4>Raum<\/h4>/,
  );
  expect(String(Markdown({ source: "## Anbieter\n### Karten", under: 1 }))).toMatch(/<h2>Anbieter.*<h3>Karten/s);
  expect(render("# a\n## b\n### c\n#### d\n##### e")).toContain("<h6>e</h6>");
});
