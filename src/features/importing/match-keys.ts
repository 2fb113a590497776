/** What entries are compared by, and finding those worth comparing. */
import { stem } from "./compare-names.ts";
import type { FieldValue, ImportList, Values } from "./fields.ts";
import { type NameKey, nameKey } from "./names.ts";
import { fold } from "./words.ts";

export type Keys = {
  name: NameKey;
  phones: string[];
  emails: string[];
  address: string;
  /** What tells two of one name apart, in the order of `identity.with`; empty where nothing is known. */
  beside: readonly string[];
  provider: NameKey | undefined;
  /** Words of the place. */
  towns: ReadonlySet<string>;
};

/** An entry already there, or one of the rows above. */
export type Known = { keys: Keys; values: Values; runs: readonly Values[]; target: { id: string } | { row: number } };

export function keysOf(values: Values, list: ImportList): Keys {
  const street = textOf(values["street"])
    .toLowerCase()
    .replace(/str(?:\.|aße|asse)/u, "str")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const provider = list.identity.with.includes("provider") ? textOf(values["provider"]) : "";
  return {
    name: nameKey(textOf(values[list.identity.name]), list.identity.ofOrganisation),
    phones: [...listOf(values["phone"]), ...listOf(values["mobile"])].map((phone) => phone.replace(/\D/gu, "")),
    emails: listOf(values["email"]).map((email) => email.toLowerCase()),
    address: street === "" ? "" : `${street}|${textOf(values["postcode"])}`,
    beside: list.identity.with.filter((field) => field !== "provider").map((field) => sharpOf(values[field])),
    provider: provider === "" ? undefined : nameKey(provider, true),
    towns: list.identity.ofOrganisation ? townsOf(values["place"]) : new Set(),
  };
}

function sharpOf(value: FieldValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object" && "reach" in value) return value.ags ?? value.locality.toLowerCase();
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}

function townsOf(place: FieldValue | undefined): ReadonlySet<string> {
  const locality = typeof place === "object" && "reach" in place ? place.locality : "";
  return new Set(
    fold(locality)
      .split(" ")
      .filter((word) => word.length >= 3 && !/^\d/u.test(word))
      .map(stem),
  );
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function listOf(value: FieldValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Consonants, doubled ones once: typing errors are mostly elsewhere. */
function skeleton(token: string): string {
  return token
    .replace(/(?<!^)[aeiouy]/gu, "")
    .replace(/(.)\1+/gu, "$1")
    .slice(0, 6);
}

/** "WBG Meiningen" and "Wohnungsbaugesellschaft Meiningen": a first letter beside a word. */
function besides(name: NameKey, tokens: Iterable<string>): string[] {
  return [...tokens].flatMap((token) =>
    name.tokens
      .filter((other) => other !== token && other.length >= 4)
      .map((other) => `${token[0]}${other.slice(0, 5)}`),
  );
}

/** A word that so many names have ("verein") tells nothing by itself; so many alike are enough to ask about. */
const MOST_ALIKE = 200;
/** A house of more is an office block or a mistake of the list: who is meant, name and numbers tell. */
const MOST_IN_ONE_HOUSE = 30;

/** Finds what is worth comparing: by words of the name, numbers, mail and postal addresses. */
export class MatchIndex {
  private readonly byKey = new Map<string, Known[]>();
  /** Words of all places. */
  readonly towns = new Set<string>();

  add(known: Known): void {
    for (const town of known.keys.towns) this.towns.add(town);
    const { name } = known.keys;
    const keys = [
      ...keysFor(known.keys),
      ...besides(name, name.shorts).map((key) => `short:${key}`),
      ...besides(name, name.tokens).map((key) => `long:${key}`),
    ];
    for (const key of new Set(keys)) {
      const bucket = this.byKey.get(key);
      if (bucket === undefined) this.byKey.set(key, [known]);
      // Without an end, a list of thousands that are called alike would be compared each with each.
      else if (bucket.length <= MOST_ALIKE) bucket.push(known);
    }
  }

  near(keys: Keys): Known[] {
    const found = new Set<Known>();
    const { name } = keys;
    const wanted = [
      ...keysFor(keys),
      ...besides(name, name.shorts).map((key) => `long:${key}`),
      ...besides(name, name.tokens).map((key) => `short:${key}`),
    ];
    for (const key of wanted) {
      const bucket = this.byKey.get(key) ?? [];
      // The rarer words lead to those that have a frequent one.
      if (bucket.length > MOST_IN_ONE_HOUSE && isTooCommon(key, bucket.length)) continue;
      for (const known of bucket) found.add(known);
    }
    return [...found];
  }
}

function isTooCommon(key: string, count: number): boolean {
  return key.startsWith("a:") || (count > MOST_ALIKE && /^(?:w|s|long|short):/u.test(key));
}

/** Name and what tells two of one name apart. */
export const wholeKey = ({ name, beside, provider }: Keys): string =>
  [name.plain, ...beside, provider?.plain ?? ""].join("|");

function keysFor(keys: Keys): string[] {
  return [
    // However many courses have one title: the one of the same provider in the same place is found.
    `k:${wholeKey(keys)}`,
    ...(keys.name.plain === "" ? [] : [`n:${keys.name.plain}`]),
    ...(keys.name.loose === "" ? [] : [`l:${keys.name.loose}`]),
    ...keys.name.tokens.filter((token) => token.length >= 3).map((token) => `w:${token.slice(0, 5)}`),
    ...keys.name.tokens.filter((token) => token.length >= 6).map((token) => `s:${skeleton(token)}`),
    ...keys.phones.map((phone) => `p:${phone}`),
    ...keys.emails.map((email) => `e:${email}`),
    ...(keys.address === "" ? [] : [`a:${keys.address}`]),
  ];
}
