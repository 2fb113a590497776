import { raw } from "hono/html";
import type { JSX } from "hono/jsx/jsx-runtime";
import { jsx } from "hono/jsx/jsx-runtime";
import { remember } from "../remember.ts";
import { MarkupWriter } from "./markup-writer.ts";
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

const openingOf = remember((attribute: string) => ` ${attribute}="`);

const tagsOf = remember((name: string) => ({
  opening: `<${name}`,
  closing: VOID.has(name) ? undefined : `</${name}>`,
}));

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

function writeNode({ tag, props }: Node): void {
  const name = typeof tag === "string" ? tag : WRAPPED.get(tag);
  if (name === undefined) return write((tag as Component)(props));
  if (name === "") return write(props["children"]);
  const { opening, closing } = tagsOf(name);
  out.write(opening);
  writeAttributes(props);
  if (closing === undefined) return out.write("/>");
  out.write(">");
  write(props["children"]);
  return out.write(closing);
}

/** Finished markup by the object that holds it: icons are encoded once. */
const finished = new WeakMap<object, Uint8Array>();

function writeFinished(markup: Finished): void {
  let bytes = finished.get(markup);
  if (bytes === undefined) finished.set(markup, (bytes = Buffer.from(markup.toString())));
  out.writeBytes(bytes);
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
  if ("isEscaped" in content) return writeFinished(content as Finished);
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

/** An element that is the same on every page (an icon), rendered once. Keep what comes back. */
export const renderOnce = (element: JSX.Element): JSX.Element => raw(renderMarkup(element));

const DOCTYPE = "<!doctype html>";

/** The bytes to send for a page (UTF-8): the document type and the rendered elements. */
export const renderPage = (page: Child): Uint8Array<ArrayBuffer> => renderBytes(DOCTYPE, page);

/** The same as text. */
export const renderDocument = (page: Child): string => DOCTYPE + renderMarkup(page);
