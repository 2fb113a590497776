/** What a page is made of, read from its HTML without a browser: for crawls over thousands of pages. */

/** A text as it stands between tags, with the tag before it and the language of what is around it. */
export type Passage = { text: string; lang: string; tag: string };

export type ReadLink = { href: string; name: string; html: string };

export type ReadPage = {
  lang: string;
  dir: string;
  title: string;
  /** Levels of the headings in their order; those of a summary of faults, which stands before the page's own, left out. */
  levels: number[];
  /** The words of the heading of level 1. */
  heading: string;
  ids: string[];
  links: ReadLink[];
  /** What else the page takes from an address: style sheets, fonts, icons, other languages, pictures, forms that ask. */
  sources: string[];
  passages: Passage[];
  /** Styles and scripts that stand in the page itself. */
  inline: string[];
};

type Open = {
  tag: string;
  lang: string;
  html: string;
  link: ReadLink | undefined;
  level: number;
  isSilent: boolean;
  isHidden: boolean;
  isAlert: boolean;
};

const VOID = new Set(["br", "hr", "img", "input", "link", "meta", "source", "area", "base", "col", "track", "wbr"]);
const TOKEN = /<!--[^]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/gi;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", shy: "\u00ad" };

const decode = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (NAMED[name] ?? whole),
  );

const readAttributes = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/([^\s"=<>/]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, decode(value)]),
  );

const squeeze = (text: string): string => text.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim();

/** The addresses that an element other than a link asks for or names. */
function sourcesOf(tag: string, attributes: ReadonlyMap<string, string>): string[] {
  if (tag === "form") return attributes.get("method")?.toLowerCase() === "post" ? [] : [attributes.get("action") ?? ""];
  if (tag === "link") return [attributes.get("href") ?? ""];
  if (["img", "script", "source", "iframe"].includes(tag) && attributes.has("src"))
    return [attributes.get("src") ?? ""];
  return [];
}

function inlineOf(tag: string, attributes: ReadonlyMap<string, string>, html: string): string[] {
  const isScript = tag === "script" && !attributes.has("src") && attributes.get("type") !== "application/ld+json";
  const isInline = [...attributes.keys()].some((name) => name === "style" || /^on[a-z]+$/.test(name));
  return isScript || tag === "style" || isInline ? [html] : [];
}

class Reader {
  readonly page: ReadPage = {
    lang: "",
    dir: "",
    title: "",
    levels: [],
    heading: "",
    ids: [],
    links: [],
    sources: [],
    passages: [],
    inline: [],
  };
  readonly #open: Open[] = [];

  start(tag: string, written: string, html: string): void {
    const { page } = this;
    const attributes = readAttributes(written);
    const around = this.#open.at(-1);
    if (tag === "html") [page.lang, page.dir] = [attributes.get("lang") ?? "", attributes.get("dir") ?? "ltr"];
    const id = attributes.get("id");
    if (id !== undefined) page.ids.push(id);
    page.inline.push(...inlineOf(tag, attributes, html));
    page.sources.push(...sourcesOf(tag, attributes));
    const label = attributes.get("aria-label") ?? (tag === "img" ? attributes.get("alt") : undefined);
    if (around?.link !== undefined && label !== undefined) around.link.name += ` ${label}`;
    const isAlert = around?.isAlert === true || attributes.get("role") === "alert";
    const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0);
    if (level > 0 && !isAlert) page.levels.push(level);
    const link =
      tag === "a" && attributes.has("href")
        ? { href: attributes.get("href") ?? "", name: label ?? "", html }
        : undefined;
    if (link !== undefined) page.links.push(link);
    if (VOID.has(tag) || written.endsWith("/")) return;
    this.#open.push({
      tag,
      lang: attributes.get("lang") ?? around?.lang ?? "",
      html,
      link: link ?? around?.link,
      level: level || (around?.level ?? 0),
      isSilent: around?.isSilent === true || ["script", "style"].includes(tag),
      isHidden: around?.isHidden === true || attributes.get("aria-hidden") === "true",
      isAlert,
    });
  }

  end(tag: string): void {
    // A stray end tag is the validator's business.
    if (this.#open.some((one) => one.tag === tag)) while (this.#open.pop()?.tag !== tag);
  }

  text(written: string): void {
    const around = this.#open.at(-1);
    const text = squeeze(decode(written));
    if (around === undefined || around.isSilent || text === "") return;
    if (around.tag === "title" && this.page.title === "") this.page.title = text;
    if (around.level === 1 && !around.isAlert) this.page.heading = `${this.page.heading} ${text}`.trim();
    if (around.link !== undefined) around.link.name += ` ${text}`;
    if (!around.isHidden) this.page.passages.push({ text, lang: around.lang, tag: around.html });
  }
}

/** Reads a page of ours: attributes in double quotes, everything that is opened also closed. */
export function readPage(html: string): ReadPage {
  const reader = new Reader();
  for (const [whole, slash, tag, attributes = "", text] of html.matchAll(TOKEN)) {
    if (text !== undefined) reader.text(text);
    else if (tag === undefined) continue;
    else if (slash === "/") reader.end(tag.toLowerCase());
    else reader.start(tag.toLowerCase(), attributes, whole.slice(0, 200));
  }
  return reader.page;
}
