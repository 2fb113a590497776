import { fit, type Picture, type PictureBounds, Unusable } from "./picture.ts";

/** What draws, and nothing that runs, loads, links or embeds. */
const ELEMENTS = new Set(
  "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath use".split(
    " ",
  ),
);

/** Attributes of shape and colour. No `on…`, no `style`, no address but `#id`. */
const ATTRIBUTES = new Set(
  (
    "viewBox width height d points x y x1 y1 x2 y2 cx cy r rx ry fx fy id transform fill stroke fill-rule clip-rule clip-path " +
    "fill-opacity stroke-opacity opacity stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray offset " +
    "stop-color stop-opacity gradientUnits gradientTransform clipPathUnits preserveAspectRatio href"
  ).split(" "),
);

/** Elements whose content is left out with them, because it says nothing that is seen. */
const SILENT = new Set(["title", "desc", "metadata", "style", "sodipodi:namedview"]);

type Token = { kind: "open" | "close" | "empty"; name: string; attributes: [string, string][] };

const decode = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
const encode = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Whether a value holds nothing but shape and colour: no address outside of the picture. */
const isPlain = (value: string): boolean =>
  !/[^\t\n\r -~]/.test(value) &&
  !/javascript|data:|\/\/|@|\\/i.test(value) &&
  !/url\((?!\s*["']?#[\w-]+["']?\s*\))/i.test(value);

/** `fill:#fff;stroke:none` as attributes. */
const declarations = (text: string): [string, string][] =>
  text.split(";").flatMap((one): [string, string][] => {
    const [name = "", ...value] = one.split(":");
    return value.length === 0 ? [] : [[name.trim(), value.join(":").trim()]];
  });

/** What classes in a style element say: drawing programs write colours there. */
function readClasses(source: string): Map<string, [string, string][]> {
  const classes = new Map<string, [string, string][]>();
  for (const [, css = ""] of source.matchAll(/<style[^>]*>([^]*?)<\/style>/g))
    for (const [, selectors = "", body = ""] of css
      .replaceAll(/<!\[CDATA\[|\]\]>|\/\*[^]*?\*\//g, "")
      .matchAll(/([^{}]+)\{([^{}]*)\}/g))
      for (const selector of selectors.split(",")) {
        const name = /^\.([\w-]+)$/.exec(selector.trim())?.[1];
        if (name !== undefined) classes.set(name, [...(classes.get(name) ?? []), ...declarations(body)]);
      }
  return classes;
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

function readTokens(source: string): Token[] {
  return [...source.matchAll(TAG)].map(([, closing, name = "", rest = "", empty]) => ({
    kind: closing === "/" ? "close" : empty === "/" ? "empty" : "open",
    name,
    attributes: [...rest.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, attribute = "", double, single]): [string, string] => [attribute, decode(double ?? single ?? "")],
    ),
  }));
}

function keepAttributes({ attributes }: Token, classes: ReturnType<typeof readClasses>): Map<string, string> {
  const kept = new Map<string, string>();
  const all = attributes.flatMap(([name, value]): [string, string][] => {
    if (name === "style") return declarations(value);
    if (name === "class") return value.split(/\s+/).flatMap((one) => classes.get(one) ?? []);
    return [[name === "xlink:href" ? "href" : name, value]];
  });
  for (const [name, value] of all) {
    if (!ATTRIBUTES.has(name) || !isPlain(value)) continue;
    if (name === "href" && !/^#[\w-]+$/.test(value)) continue;
    kept.set(name, value);
  }
  return kept;
}

function clean(source: string): { markup: string; root: Map<string, string> } {
  const classes = readClasses(source);
  const tokens = readTokens(source.replaceAll(/<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^[>]*(?:\[[^]*?\])?\s*>/gi, ""));
  const parts: string[] = [];
  const open: string[] = [];
  let root: Map<string, string> | undefined;
  let silent = "";
  for (const token of tokens) {
    if (silent !== "") {
      if (token.kind === "close" && token.name === silent) silent = "";
      continue;
    }
    if (SILENT.has(token.name) || token.name.includes(":")) {
      if (token.kind === "open") silent = token.name;
      continue;
    }
    if (token.name === "text" || token.name === "tspan") throw new Unusable("svg_text");
    if (!ELEMENTS.has(token.name)) throw new Unusable("svg_content");
    if (token.kind === "close") {
      if (open.pop() !== token.name) throw new Unusable("damaged");
      parts.push(`</${token.name}>`);
      continue;
    }
    const kept = keepAttributes(token, classes);
    if (root === undefined && token.name !== "svg") throw new Unusable("damaged");
    const written = [...kept].filter(([name]) => root !== undefined || (name !== "width" && name !== "height"));
    root ??= kept;
    const namespace = parts.length === 0 ? ' xmlns="http://www.w3.org/2000/svg"' : "";
    const list = written.map(([name, value]) => ` ${name}="${encode(value)}"`).join("");
    parts.push(`<${token.name}${namespace}${list}${token.kind === "empty" ? "/" : ""}>`);
    if (token.kind === "open") open.push(token.name);
  }
  if (root === undefined || open.length > 0) throw new Unusable("damaged");
  return { markup: parts.join(""), root };
}

/** The size a picture has by itself: its view box, or width and height. */
function sizeOf(root: ReadonlyMap<string, string>): { width: number; height: number; box: string } {
  const box = (root.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = Number.parseFloat(root.get("width") ?? ""), height = Number.parseFloat(root.get("height") ?? "")] =
    box.length === 4 ? box : [0, 0];
  if (!(width > 0 && height > 0 && width < 1e6 && height < 1e6)) throw new Unusable("damaged");
  return { width, height, box: box.length === 4 ? "" : `0 0 ${width} ${height}` };
}

export const isSvg = (bytes: Uint8Array): boolean =>
  /<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));

/**
 * An SVG written anew from the elements and attributes that draw: scripts, handlers, styles, foreign content, links and
 * addresses stay behind. Text is refused, because its font would not come along. @throws Unusable
 */
export function prepareSvg(bytes: Uint8Array, bounds: PictureBounds): Picture {
  const { markup, root } = clean(new TextDecoder().decode(bytes));
  const { width, height, box } = sizeOf(root);
  const whole = box === "" ? markup : markup.replace("<svg ", `<svg viewBox="${box}" `);
  const body = new TextEncoder().encode(whole);
  if (body.length > bounds.bytesOut) throw new Unusable("too_heavy");
  const scaled = { width: (width * bounds.height) / height, height: bounds.height };
  return { type: "image/svg+xml", body, ...fit(scaled.width, scaled.height, bounds) };
}
