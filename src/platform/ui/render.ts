import { raw } from "hono/html";
import type { JSX } from "hono/jsx/jsx-runtime";
import { jsx } from "hono/jsx/jsx-runtime";
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

const SPECIAL = /[&<>'"]/;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#39;", '"': "&quot;" };
const escape = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll(/[&<>'"]/g, (letter) => ENTITIES[letter] ?? letter) : text;

function attributes(props: Props): string {
  let html = "";
  for (const name in props) {
    const value = props[name];
    if (value === undefined || value === null || name === "children" || name === "key") continue;
    if (typeof value === "string") html += ` ${name}="${escape(value)}"`;
    else if (typeof value === "number") html += ` ${name}="${value}"`;
    else if (typeof value !== "boolean") throw new TypeError(`Attribute ${name} is neither text nor number.`);
    else if (!FLAGS.has(name)) html += ` ${name}="${String(value)}"`;
    else if (value) html += ` ${name}=""`;
  }
  return html;
}

function renderNode({ tag, props }: Node): string {
  const name = typeof tag === "string" ? tag : WRAPPED.get(tag);
  if (name === undefined) return renderMarkup((tag as Component)(props));
  const inner = renderMarkup(props["children"]);
  if (name === "") return inner;
  const opening = `<${name}${attributes(props)}`;
  return VOID.has(name) ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}

/**
 * Elements as HTML. Does what `String(element)` of hono/jsx does for elements, fragments and synchronous components,
 * in a fifth of the time: no context, no hoisting, no promises, which our pages do not use.
 * @throws TypeError for a promise or an attribute that is an object
 */
export function renderMarkup(content: unknown): string {
  if (typeof content === "string") return escape(content);
  if (content === undefined || content === null || typeof content === "boolean") return "";
  if (typeof content === "number") return String(content);
  if (Array.isArray(content)) {
    let html = "";
    for (const child of content) html += renderMarkup(child);
    return html;
  }
  if (typeof content === "object" && "tag" in content) return renderNode(content as Node);
  if (typeof content === "object" && "isEscaped" in content) return (content as Finished).toString();
  throw new TypeError("Only elements, text and numbers can be rendered.");
}

/** An element that is the same on every page (an icon), rendered once. Keep what comes back. */
export const renderOnce = (element: JSX.Element): JSX.Element => raw(renderMarkup(element));

/** The text to send for a page: the document type and the rendered elements. */
export const renderDocument = (page: Child): string => `<!doctype html>${renderMarkup(page)}`;
