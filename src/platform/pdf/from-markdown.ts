import MarkdownIt, { type Token } from "markdown-it";
import type { Block, Span } from "./book.ts";

const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false }).disable(["image", "code", "fence"]);

type Around = { lang: string | undefined };

const isAddress = (href: string): boolean => /^(https?:|mailto:|tel:)/i.test(href);

/** A line of written text as pieces: words, bold words, links. */
function spansOf(tokens: readonly Token[], { lang }: Around): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let href: string | undefined;
  for (const token of tokens) {
    if (token.type === "strong_open") depth += 1;
    else if (token.type === "strong_close") depth -= 1;
    else if (token.type === "link_open") href = String(token.attrGet("href") ?? "");
    else if (token.type === "link_close") href = undefined;
    const text = token.type === "softbreak" || token.type === "hardbreak" ? " " : token.content;
    if (text === "") continue;
    spans.push({
      text,
      lang,
      ...(depth > 0 ? { strong: true as const } : {}),
      ...(href !== undefined && isAddress(href) ? { href } : {}),
    });
  }
  return spans;
}

/**
 * Written text (Markdown) as plain blocks: paragraphs, headings as bold lines, lists of one level. What has no place on
 * paper (quotes, tables) stays as its text.
 * @param lang the language it is written in, where that is not the book's
 */
export function blocksOfMarkdown(source: string, lang?: string): Block[] {
  const blocks: Block[] = [];
  const lists: { kind: "list" | "numbered"; items: Span[][] }[] = [];
  let isHeading = false;
  for (const token of markdown.parse(source, {})) {
    if (token.type === "bullet_list_open" || token.type === "ordered_list_open")
      lists.push({ kind: token.type === "bullet_list_open" ? "list" : "numbered", items: [] });
    else if (token.type === "bullet_list_close" || token.type === "ordered_list_close") {
      const done = lists.pop();
      const above = lists.at(-1);
      // A list in a list: its points follow the point they belong to.
      if (above !== undefined && done !== undefined) above.items.push(...done.items);
      else if (done !== undefined && done.items.length > 0) blocks.push(done);
    } else if (token.type === "heading_open") isHeading = true;
    else if (token.type === "heading_close") isHeading = false;
    else if (token.type === "inline") {
      const spans = spansOf(token.children ?? [], { lang });
      const list = lists.at(-1);
      if (spans.length === 0) continue;
      if (list === undefined) blocks.push({ kind: isHeading ? "heading" : "paragraph", spans });
      else list.items.push(spans);
    }
  }
  return blocks;
}
