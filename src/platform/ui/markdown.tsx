import MarkdownIt from "markdown-it";
import { raw } from "hono/html";
import type { Direction } from "./types.ts";

/**
 * HTML in the source is shown as text, images are left out (they would load from elsewhere), headings begin at `h3`,
 * so that written text never breaks the outline of the page around it. Links are only made for http(s), mailto and tel.
 */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false }).disable("image");
markdown.validateLink = (url) => /^(https?:|mailto:|tel:|\/|#)/i.test(url.trim()) && !url.trim().startsWith("//");
markdown.core.ruler.push("deepen_headings", (state) => {
  for (const token of state.tokens) {
    if (token.type === "heading_open" || token.type === "heading_close")
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`;
  }
});
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const token = tokens[index];
  if (token && /^https?:/i.test(String(token.attrGet("href")))) token.attrSet("rel", "noopener nofollow");
  return self.renderToken(tokens, index, options);
};

/** Written text as safe HTML. The one place of the product that puts out HTML it did not build from elements. */
export function Markdown({
  source,
  lang,
  dir,
}: {
  source: string;
  lang?: string | undefined;
  dir?: Direction | undefined;
}) {
  return (
    <div class="prose" lang={lang} dir={dir}>
      {raw(markdown.render(source))}
    </div>
  );
}
