// The vocabulary of schema.org, read from the types that Google's schema-dts generates from it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const text = readFileSync(
  createRequire(import.meta.url)
    .resolve("schema-dts")
    .replace(/[^/]+$/, "schema.d.ts"),
  "utf8",
);

type Definition = { parents: string[]; properties: Map<string, string[]> };

/** Types a property's value may be: names before the property's own, without quotes and references. */
const rangeOf = (written: string): string[] =>
  written
    .split("|")
    .map((name) => name.trim())
    .filter((name) => /^\w+$/.test(name) && name !== "IdReference");

const definitions = new Map<string, Definition>();
for (const [, name = "", parents = "", body = ""] of text.matchAll(
  /^(?:export )?interface (\w+)(?: extends ([\w, <>]+))? \{\n(.*?)^\}/gms,
)) {
  const properties = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm)].map(
    ([, property = "", range = ""]): [string, string[]] => [property, rangeOf(range)],
  );
  definitions.set(name, { parents: parents.split(",").map((one) => one.trim()), properties: new Map(properties) });
}

/** What a type may be besides itself: `export type Organization = OrganizationLeaf | Airline | …`. */
const unions = new Map<string, string[]>();
for (const [, name = "", members = ""] of text.matchAll(/^export type (\w+)(?:<[^=]*>)? = (.*);$/gm)) {
  unions.set(name, rangeOf(members));
}

/** Range of a property of a type, its parents' included; undefined where it has none of that name. */
function findRange(definition: string, property: string): string[] | undefined {
  const found = definitions.get(definition);
  if (found === undefined) return undefined;
  for (const parent of found.parents) {
    const inherited = findRange(parent, property);
    if (inherited !== undefined) return inherited;
  }
  return found.properties.get(property);
}

function isA(type: string, wanted: string): boolean {
  if (type === wanted) return true;
  return (unions.get(wanted) ?? []).some(
    (member) => member !== wanted && !member.endsWith("Leaf") && isA(type, member),
  );
}

const LITERALS: Record<string, readonly string[]> = {
  string: ["Text", "URL", "Date", "DateTime", "Time", "Duration", "CssSelectorType", "PronounceableText"],
  number: ["Number", "Integer", "Float", "Text"],
  boolean: ["Boolean"],
};

/** Enumerations are named by their address. */
const isEnumeration = (value: unknown, range: readonly string[]): boolean =>
  typeof value === "string" &&
  value.startsWith("https://schema.org/") &&
  range.some((name) => text.includes(`export type ${name} = `) && text.includes(`"${value}"`));

function checkValue(value: unknown, range: readonly string[], at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => checkValue(one, range, `${at}[${index}]`));
  if (typeof value === "object" && value !== null) {
    const { "@type": type } = value as Record<string, unknown>;
    if (type === undefined) return "@id" in value ? [] : [`${at}: neither type nor reference`];
    const fits = range.some((wanted) => isA(String(type), wanted));
    return [...(fits ? [] : [`${at}: ${String(type)} is none of ${range.join(", ")}`]), ...findFaults(value, at)];
  }
  const allowed = LITERALS[typeof value] ?? [];
  return range.some((name) => allowed.includes(name)) || isEnumeration(value, range)
    ? []
    : [`${at}: ${String(value)} is none of ${range.join(", ")}`];
}

/** What a thing says that schema.org does not know: types, properties, values of a wrong type. */
export function findFaults(thing: object, at = "thing"): string[] {
  const { "@type": type, ...rest } = thing as Record<string, unknown>;
  const base = `${String(type)}Base`;
  const leaf = [...definitions].find(([name]) => name === `${String(type)}Leaf`);
  const known = definitions.has(base) ? base : leaf?.[1].parents[0];
  if (known === undefined) return [`${at}: schema.org knows no ${String(type)}`];
  return Object.entries(rest).flatMap(([property, value]) => {
    if (property.startsWith("@") || property === "query-input") return [];
    const range = findRange(known, property);
    if (range === undefined) return [`${at}: ${String(type)} has no ${property}`];
    return checkValue(value, range, `${at}.${property}`);
  });
}
