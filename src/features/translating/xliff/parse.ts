import { SaxesParser } from "saxes";
import { XliffFault } from "./unit.ts";

/** An element with its attributes (without prefixes), elements and words in order. */
export type Element = { name: string; attributes: ReadonlyMap<string, string>; children: (Element | string)[] };

/** Bytes of a file, elements in it, and elements inside each other: far more than 2,000 entries need. */
export const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ELEMENTS = 500_000;
const DEEPEST = 50;

/** The bytes as text, by their byte order mark; UTF-8 without one, as XML has it. */
function decode(bytes: Uint8Array): string {
  if (bytes.byteLength > MOST_BYTES) throw new XliffFault("tooLarge");
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XliffFault("notXml");
  }
}

/**
 * Reads XML into elements. There is no document type: entities of one's own, which can swell without end or name files
 * of this machine, cannot be said at all.
 */
export function parseXml(bytes: Uint8Array): Element {
  const text = decode(bytes);
  const root: Element = { name: "", attributes: new Map(), children: [] };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw new XliffFault("notXml");
  });
  parser.on("doctype", () => {
    throw new XliffFault("doctype");
  });
  parser.on("opentag", ({ local, attributes }) => {
    if (++count > MOST_ELEMENTS || open.length > DEEPEST) throw new XliffFault("tooLarge");
    const own = new Map(Object.values(attributes).map((one) => [one.local, one.value]));
    const element: Element = { name: local, attributes: own, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const add = (words: string) => void open.at(-1)?.children.push(words);
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text).close();
  const found = root.children.find((child): child is Element => typeof child !== "string");
  if (found === undefined) throw new XliffFault("notXml");
  return found;
}

/** The elements of this name directly inside. */
export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child): child is Element => typeof child !== "string" && child.name === name);

/** The elements of this name anywhere inside, in order. */
export function findInside(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : child.name === name ? [child] : findInside(child, name),
  );
}
