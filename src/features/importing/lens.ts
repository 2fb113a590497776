/**
 * A kind of list says of each of its columns how the value is got from an entry and put into it. Everything else
 * follows from that: what an export writes, what a row is compared with, what taking it over changes.
 */
import { isExactly } from "./compare.ts";
import type { FieldValue, Values } from "./fields.ts";

/**
 * One column of the entry `Content`. `put` gets the value as it is to be, and as `get` gave it before: what `get` does
 * not show (internal telephone numbers, persons without a legal basis) must stay as it is. Undefined: nothing.
 */
export type Lens<Content, Around> = {
  get(content: Content, around: Around): FieldValue | null | undefined;
  put(
    content: Content,
    value: FieldValue | undefined,
    around: Around,
    before: FieldValue | undefined,
  ): Partial<Content>;
};
export type Lenses<Content, Around> = Readonly<Record<string, Lens<Content, Around>>>;

/** An entry in the fields of its list. `parts`: what a list gives a row each, runs of an offer, persons of an organisation. */
export type Shown = { values: Values; parts: ShownPart[] };
/** `key` tells the parts of one entry apart; "" for one that is not there yet. */
export type ShownPart = { key: string; values: Values };

/** All values that say something. */
export function getValues<Content, Around>(lenses: Lenses<Content, Around>, content: Content, around: Around): Values {
  return Object.fromEntries(
    Object.entries(lenses)
      .map(([name, lens]): [string, FieldValue | null | undefined] => [name, lens.get(content, around)])
      .filter((pair): pair is [string, FieldValue] => says(pair[1])),
  );
}

function says(value: FieldValue | null | undefined): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** The entry with those values put in that differ from `before`. */
export function putValues<Content, Around>(
  lenses: Lenses<Content, Around>,
  content: Content,
  { before, after }: { before: Values; after: Values },
  around: Around,
): Content {
  return Object.entries(lenses).reduce((changed, [name, lens]) => {
    const old = before[name];
    const value = after[name];
    if (value === old || (value !== undefined && old !== undefined && isExactly(value, old))) return changed;
    return { ...changed, ...lens.put(changed, value, around, old) };
  }, content);
}

/** The value as a text; undefined for nothing and for what is none. */
export function textOf(value: FieldValue | undefined): string | undefined {
  if (Array.isArray(value)) return value.find((one) => typeof one === "string");
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The value as texts. */
export function textsOf(value: FieldValue | undefined): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

type Named<Content, Value> = { [Name in keyof Content]: Content[Name] extends Value ? Name : never }[keyof Content] &
  string;

/** A column of one text, stored as such or as null. */
export function text<Content>(name: Named<Content, string | null>): Lens<Content, unknown> {
  return { get: (content) => content[name] as string | null, put: (_, value) => one(name, textOf(value) ?? null) };
}

/** A column of one text that is never null. */
export function words<Content>(name: Named<Content, string>, otherwise = ""): Lens<Content, unknown> {
  return { get: (content) => content[name] as string, put: (_, value) => one(name, textOf(value) ?? otherwise) };
}

/** A column of several texts or codes, stored in their order. */
export function texts<Content>(name: Named<Content, string[]>): Lens<Content, unknown> {
  return { get: (content) => content[name] as string[], put: (_, value) => one(name, textsOf(value)) };
}

/** A column of one number or nothing. */
export function count<Content>(name: Named<Content, number | null>): Lens<Content, unknown> {
  return {
    get: (content) => content[name] as number | null,
    put: (_, value) => one(name, typeof value === "number" ? value : null),
  };
}

const one = <Content>(name: keyof Content, value: unknown): Partial<Content> =>
  ({ [name]: value }) as unknown as Partial<Content>;

/** Items that are kept as they are as long as they are shown the same; others are made of what is written. */
export function items<Item>(
  there: readonly Item[],
  shown: readonly string[],
  show: (item: Item) => string,
  read: (line: string) => Item | undefined,
): Item[] {
  const known = new Map(there.map((item) => [show(item), item]));
  return shown.flatMap((line) => known.get(line) ?? read(line) ?? []);
}
