import MarkdownIt from "markdown-it";
import { raw } from "hono/html";
import type { Direction } from "./types.ts";

/**
 * HTML in the source is shown as text, images are left out (they would load from elsewhere). Links are only made for
 * http(s), mailto and tel.
 */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false }).disable("image");
markdown.validateLink = (url) => /^(https?:|mailto:|tel:|\/|#)/i.test(url.trim()) && !url.trim().startsWith("//");
markdown.core.ruler.push("fit_headings", (state) => {
  const { under } = state.env as { under: number };
  // Open headings above the one at hand, as they were written: their number is its depth, whatever its writer counted.
  const above: number[] = [];
  for (const token of state.tokens) {
    if (token.type !== "heading_open" && token.type !== "heading_close") continue;
    const written = Number(token.tag.slice(1));
    if (token.type === "heading_open") {
      while (written <= (above.at(-1) ?? 0)) above.pop();
      above.push(written);
    }
    token.tag = `h${Math.min(6, under + above.length)}`;
  }
});
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const token = tokens[index];
  if (token && /^https?:/i.test(String(token.attrGet("href")))) token.attrSet("rel", "noopener nofollow");
  return self.renderToken(tokens, index, options);
};

/**
 * Written text as safe HTML. The one place of the product that puts out HTML it did not build from elements. Its headings
 * follow the heading of level `under` that the page gives it, and none is left out: written text never breaks the outline.
 */
export function Markdown({
  source,
  under = 2,
  lang,
  dir,
}: {
  source: string;
  under?: 1 | 2 | 3;
  lang?: string | undefined;
  dir?: Direction | undefined;
}) {
  return (
    <div class="prose" lang={lang} dir={dir}>
      {raw(markdown.render(source, { under }))}
    </div>
  );
}
