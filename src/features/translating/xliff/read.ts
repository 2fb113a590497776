import { childrenOf, type Element, findInside, parseXml } from "./parse.ts";
import { type ReadFile, readIds, type Unit, type UnitState, XliffFault } from "./unit.ts";

/** What stands for the marks of a unit, by their id. */
type Kept = ReadonlyMap<string, string>;

function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return Number.isNaN(code) || code === 0 || code > 0x10ffff || isSurrogate ? "" : String.fromCodePoint(code);
}

/** The words of an element and all inside it; a mark that has no words of its own stands for what is kept under its id. */
function textOf(element: Element, kept: Kept): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child;
      const { name, attributes } = child;
      if (name === "cp") return characterOf(attributes.get("hex") ?? "");
      const code = /^x-cp-([0-9A-Fa-f]{1,6})$/u.exec(attributes.get("ctype") ?? "")?.[1];
      if (code !== undefined) return characterOf(code);
      const reference = attributes.get("dataRef");
      const own = reference === undefined ? undefined : kept.get(reference);
      return own ?? (textOf(child, kept) || (kept.get(attributes.get("id") ?? "") ?? ""));
    })
    .join("");
}

/**
 * The marks of a source with the words in them (1.2), and data at the beginning of a unit (2.0). What a program adds beside
 * (alternatives, matches of its memory) has marks with the same ids, and other words in them.
 */
function keptOf(unit: Element): Map<string, string> {
  const kept = new Map<string, string>();
  for (const data of childrenOf(unit, "originalData").flatMap((all) => childrenOf(all, "data"))) {
    const id = data.attributes.get("id") ?? "";
    kept.set(id, textOf(data, new Map()));
    if (id.startsWith("d")) kept.set(id.slice(1), kept.get(id) ?? "");
  }
  const own = [unit, ...childrenOf(unit, "segment"), ...childrenOf(unit, "ignorable")];
  for (const source of own.flatMap((part) => childrenOf(part, "source")))
    for (const mark of findInside(source, "ph")) {
      const words = textOf(mark, new Map());
      if (words !== "") kept.set(mark.attributes.get("id") ?? "", words);
    }
  return kept;
}

const READY_12 = new Set(["translated", "final", "signed-off"]);
const READY_20 = new Set(["translated", "reviewed", "final"]);
const stateOf = (state: string | undefined, ready: ReadonlySet<string>): UnitState =>
  state === undefined ? undefined : ready.has(state) ? "done" : "review";

type Said = Pick<Unit, "source" | "target" | "state">;

function readUnit12(unit: Element): Said {
  const kept = keptOf(unit);
  const [source] = childrenOf(unit, "source");
  const [target] = childrenOf(unit, "target");
  return {
    source: source === undefined ? "" : textOf(source, kept),
    target: target === undefined ? "" : textOf(target, kept),
    // Some programs say of the unit that it is done, and nothing of the translation.
    state: stateOf(
      target?.attributes.get("state") ?? (unit.attributes.get("approved") === "yes" ? "final" : undefined),
      READY_12,
    ),
  };
}

/**
 * A unit that may have been cut into segments, with something between them; translations may stand in another order than
 * the German. Where a segment is not translated yet, the unit is not.
 */
function readUnit20(unit: Element): Said {
  const kept = keptOf(unit);
  const parts = unit.children
    .filter((child): child is Element => typeof child !== "string")
    .filter(({ name }) => name === "segment" || name === "ignorable")
    .map((part, index) => {
      const [source] = childrenOf(part, "source");
      const [target] = childrenOf(part, "target");
      const from = source === undefined ? "" : textOf(source, kept);
      const isLeft = target === undefined && part.name === "segment" && from.trim() !== "";
      return {
        from,
        to: target === undefined ? (isLeft ? undefined : from) : textOf(target, kept),
        place: Number(target?.attributes.get("order") ?? index + 1),
        state: part.name === "segment" ? stateOf(part.attributes.get("state"), READY_20) : undefined,
      };
    });
  const isWhole = parts.every(({ to }) => to !== undefined);
  const states = parts.flatMap(({ state }) => (state === undefined ? [] : [state]));
  return {
    source: parts.map(({ from }) => from).join(""),
    target: isWhole
      ? parts
          .toSorted((a, b) => a.place - b.place)
          .map(({ to }) => to)
          .join("")
      : "",
    state: states.length === 0 ? undefined : states.every((state) => state === "done") ? "done" : "review",
  };
}

/** The one language of a file. @throws XliffFault where it names none or several, or does not come from German */
function languageOf(sources: readonly (string | undefined)[], targets: readonly (string | undefined)[]): string {
  const [language, ...others] = [...new Set(targets)];
  const isGerman = sources.every((one) => one === undefined || /^de(-|$)/iu.test(one));
  if (language === undefined || language === "" || others.length > 0 || !isGerman) throw new XliffFault("language");
  return language;
}

/** Reads XLIFF 1.2 or 2.0, as `writeXliff` has written it and a program of translators has given it back. @throws XliffFault */
export function readXliff(bytes: Uint8Array): ReadFile {
  const root = parseXml(bytes);
  if (root.name !== "xliff") throw new XliffFault("notXliff");
  const version = root.attributes.get("version") ?? "";
  const isOld = version.startsWith("1.");
  if (!isOld && !version.startsWith("2.")) throw new XliffFault("version");
  const files = childrenOf(root, "file");
  const of = (name: string) => files.map((file) => file.attributes.get(name));
  const language = isOld
    ? languageOf(of("source-language"), of("target-language"))
    : languageOf([root.attributes.get("srcLang")], [root.attributes.get("trgLang")]);
  const units: Unit[] = [];
  let foreign = 0;
  for (const file of files) {
    const fileId = file.attributes.get(isOld ? "original" : "id") ?? "";
    for (const unit of findInside(file, isOld ? "trans-unit" : "unit")) {
      const ids = readIds(fileId, unit.attributes.get("id") ?? "");
      if (ids === undefined) foreign++;
      else units.push({ ...ids, ...(isOld ? readUnit12(unit) : readUnit20(unit)) });
    }
  }
  return { language, units, foreign };
}
