import type { JSX } from "hono/jsx/jsx-runtime";
import { jsx } from "hono/jsx/jsx-runtime";
import { encodeText, MarkupWriter } from "./markup-writer.ts";
import type { Child } from "./types.ts";

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;
type Node = { tag: string | Component; props: Props };
/** Markup that is not escaped again: what `raw` makes. */
type Finished = { isEscaped: true; toString(): string };

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Attributes that are there or not; all others say "true" and "false". */
const FLAGS = new Set(
  "async autofocus autoplay checked controls default defer disabled download formnovalidate hidden inert loop multiple muted novalidate open readonly required reversed selected".split(
    " ",
  ),
);

/** hono/jsx wraps these to lift them into the head or to take functions; our pages write them where they belong. */
const WRAPPED = new Map<unknown, string>(
  ["title", "script", "style", "link", "meta", "form", "input", "button"].map((name) => {
    const { tag } = jsx(name, {}) as unknown as Node;
    return [tag, name];
  }),
);

/** All pages are put together here, one after the other; a component that renders something itself nests. */
const out = new MarkupWriter();

// Few different ones, each written some hundred times a page: kept joined, which halves the work of joining the page.
const attributeOpenings = new Map<string, string>();
const tags = new Map<string, { opening: string; closing: string }>();

/** ` class="` */
function openingOf(attribute: string): string {
  let opening = attributeOpenings.get(attribute);
  if (opening === undefined) attributeOpenings.set(attribute, (opening = ` ${attribute}="`));
  return opening;
}

/** `<li` and `</li>`; what has no content has no end. */
function tagsOf(name: string): { opening: string; closing: string } {
  let both = tags.get(name);
  if (both === undefined) tags.set(name, (both = { opening: `<${name}`, closing: VOID.has(name) ? "" : `</${name}>` }));
  return both;
}

function writeAttributes(props: Props): void {
  for (const name in props) {
    const value = props[name];
    if (value === undefined || value === null || name === "children" || name === "key") continue;
    if (typeof value === "boolean" && FLAGS.has(name) && !value) continue;
    if (typeof value === "object" || typeof value === "function")
      throw new TypeError(`Attribute ${name} is neither text nor number.`);
    out.write(openingOf(name));
    if (typeof value === "string") out.writeText(value);
    else if (typeof value !== "boolean" || !FLAGS.has(name)) out.write(String(value));
    out.write('"');
  }
}

/** The text of a `script` is data in JSON: browsers read no entities there, and end it at `</script`, whatever stands around. */
function writeData(text: unknown): void {
  if (typeof text === "string") out.write(text.replaceAll("<", "\\u003c"));
  else if (text !== undefined) throw new TypeError("A script holds JSON or is empty.");
}

function writeNode({ tag, props }: Node): void {
  const name = typeof tag === "string" ? tag : WRAPPED.get(tag);
  if (name === undefined) return write((tag as Component)(props));
  if (name === "") return write(props["children"]);
  const { opening, closing } = tagsOf(name);
  out.write(opening);
  writeAttributes(props);
  if (closing === "") return out.write("/>");
  out.write(">");
  if (name === "script") writeData(props["children"]);
  else write(props["children"]);
  return out.write(closing);
}

/** Markup that was rendered before, as the bytes it is sent in. For hono/jsx it is what `raw` makes. */
class Rendered {
  readonly isEscaped = true;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  toString(): string {
    return Buffer.from(this.#bytes).toString();
  }
}

/** Markup in pieces with holes between them, and what goes into the holes. For hono/jsx it is what `raw` makes. */
class Filled {
  readonly isEscaped = true;
  readonly #cut: Cut;
  readonly #fillings: Readonly<Record<string, Child>>;

  constructor(cut: Cut, fillings: Readonly<Record<string, Child>>) {
    this.#cut = cut;
    this.#fillings = fillings;
  }

  write(): void {
    const { first, rest, names } = this.#cut;
    // A hole that stands on the page a hundred times, in every link of a list, is escaped and encoded once.
    const ready = names.map((name) => {
      const filling = this.#fillings[name];
      if (filling === undefined) throw new TypeError(`Nothing goes into the hole ${name}.`);
      return typeof filling === "string" ? encodeText(filling) : filling;
    });
    out.writeBytes(first);
    for (const { hole, bytes } of rest) {
      const filling = ready[hole];
      if (filling instanceof Uint8Array) out.writeBytes(filling);
      else write(filling);
      out.writeBytes(bytes);
    }
  }

  toString(): string {
    return renderMarkup(this);
  }
}

function write(content: unknown): void {
  if (typeof content === "string") return out.writeText(content);
  if (content === undefined || content === null || typeof content === "boolean") return undefined;
  if (typeof content === "number") return out.write(String(content));
  if (typeof content !== "object") throw new TypeError("Only elements, text and numbers can be rendered.");
  if (Array.isArray(content)) {
    for (const child of content) write(child);
    return undefined;
  }
  if ("tag" in content) return writeNode(content as Node);
  if (content instanceof Rendered) return out.writeBytes(content.bytes);
  if (content instanceof Filled) return content.write();
  if ("isEscaped" in content) return out.write((content as Finished).toString());
  throw new TypeError("Only elements, text and numbers can be rendered.");
}

function renderBytes(before: string, content: unknown): Uint8Array<ArrayBuffer> {
  const start = out.end;
  try {
    out.write(before);
    write(content);
    return out.take(start);
  } catch (error) {
    out.drop(start);
    throw error;
  }
}

/**
 * Elements as HTML. Does what `String(element)` of hono/jsx does for elements, fragments and synchronous components, in a
 * third of the time: no context, no hoisting, no promises, which our pages do not use.
 * @throws TypeError for a promise or an attribute that is an object
 */
export const renderMarkup = (content: unknown): string => Buffer.from(renderBytes("", content)).toString();

/** An element that stands on many pages the same (an icon, a card), rendered now. Keep what comes back and put it into them. */
export const renderOnce = (element: JSX.Element): JSX.Element =>
  new Rendered(renderBytes("", element)) as unknown as JSX.Element;

/** Stands around the number of a hole: no address of ours and no text of the database can hold it. */
const MARK = "\0";
const MARK_BYTE = 0;

/** Pieces of markup, each but the first behind a hole. */
type Cut = { first: Uint8Array; rest: { hole: number; bytes: Uint8Array }[]; names: readonly string[] };

function cutAtHoles(markup: Uint8Array, names: readonly string[]): Cut {
  const cut: Cut = { first: markup, rest: [], names };
  const end = markup.indexOf(MARK_BYTE);
  if (end < 0) return cut;
  cut.first = markup.subarray(0, end);
  for (let at = end; at >= 0;) {
    const behind = markup.indexOf(MARK_BYTE, at + 1);
    const next = markup.indexOf(MARK_BYTE, behind + 1);
    const hole = Number(Buffer.from(markup.subarray(at + 1, behind)).toString());
    cut.rest.push({ hole, bytes: markup.subarray(behind + 1, next < 0 ? undefined : next) });
    at = next;
  }
  return cut;
}

/**
 * An element that stands on many pages the same but for a few texts or parts (the address all its links begin with, the
 * page within the frame), rendered now. `draw` puts `hole(name)` where they belong, alone or within a longer text; keep what
 * comes back and call it with what goes in: text is escaped, elements are rendered. An element's hole is no attribute, and
 * what draws may put a hole somewhere and not look at it.
 */
export function renderAround<N extends string>(
  draw: (hole: (name: N) => string) => JSX.Element,
): (fillings: Readonly<Record<N, Child>>) => JSX.Element {
  const names: N[] = [];
  const element = draw((name) => {
    if (!names.includes(name)) names.push(name);
    return `${MARK}${names.indexOf(name)}${MARK}`;
  });
  const cut = cutAtHoles(renderBytes("", element), names);
  return (fillings) => new Filled(cut, fillings) as unknown as JSX.Element;
}

const DOCTYPE = "<!doctype html>";

/** The bytes to send for a page (UTF-8): the document type and the rendered elements. */
export const renderPage = (page: Child): Uint8Array<ArrayBuffer> => renderBytes(DOCTYPE, page);

/** The same elements as XML: feeds and sitemaps. Names with a prefix (`xhtml:link`) are written as they are. */
export const renderXml = (document: JSX.Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${renderMarkup(document)}\n`;

/** The same as text. */
export const renderDocument = (page: Child): string => DOCTYPE + renderMarkup(page);
