/** Which entries of a file are already there, or stand twice in the file: never merged without saying so. */
import { compareValues, type Difference } from "./compare.ts";
import type { Entry } from "./entries.ts";
import type { FieldValue, ImportList, Values } from "./fields.ts";
import { compareNames, type NameKey, nameKey } from "./names.ts";

/** An entry already there, in the same fields as a row has. `runs`: as in `Entry`. */
export type Existing = { id: string; values: Values; runs?: readonly Values[] };

export type Candidate = { likeness: number; reasons: Reason[] } & ({ id: string } | { row: number });
export type Reason = "name" | "phone" | "email" | "address" | "provider";

export type Verdict =
  | { entry: Entry; outcome: "created" }
  /** The same for sure; `differences` empty means unchanged. `newRuns`: runs the entry does not have yet. */
  | { entry: Entry; outcome: "updated" | "unchanged"; id: string; differences: Difference[]; newRuns: number[] }
  /** To be asked, best candidate first; `differences` are those to the first. */
  | { entry: Entry; outcome: "maybe"; candidates: Candidate[]; differences: Difference[] };

/** What a person decided before: name as folded by `decisionKey` → id of the entry, or null for "another one". */
export type Decisions = Readonly<Record<string, string | null>>;

type Keys = {
  name: NameKey;
  phones: string[];
  emails: string[];
  address: string;
  beside: Values;
  provider: NameKey | undefined;
};
type Known = { keys: Keys; values: Values; runs: readonly Values[]; target: { id: string } | { row: number } };

/** The key under which a decision about an entry is remembered. */
export function decisionKey(values: Values, list: ImportList): string {
  return keysOf(values, list).name.plain;
}

/** Compares every entry with those there and with the entries above it in the file. */
export function matchEntries(
  entries: readonly Entry[],
  existing: readonly Existing[],
  list: ImportList,
  decisions: Decisions = {},
): Verdict[] {
  const index = new MatchIndex();
  for (const one of existing)
    index.add({ keys: keysOf(one.values, list), values: one.values, runs: one.runs ?? [], target: { id: one.id } });
  const taken = new Set<string>();
  return entries.map((entry) => {
    const keys = keysOf(entry.values, list);
    const verdict = judge(entry, keys, index, list, { decisions, taken });
    if ("id" in verdict) taken.add(verdict.id);
    else
      index.add({
        keys,
        values: entry.values,
        runs: entry.runs.map((run) => run.values),
        target: { row: entry.row.row },
      });
    return verdict;
  });
}

function judge(
  entry: Entry,
  keys: Keys,
  index: MatchIndex,
  list: ImportList,
  known: { decisions: Decisions; taken: Set<string> },
): Verdict {
  const decided = known.decisions[keys.name.plain];
  const near = index.near(keys);
  const chosen = decided == null ? undefined : near.find(({ target }) => "id" in target && target.id === decided);
  if (chosen !== undefined) return sameAs(entry, chosen, list);
  if (decided === null) return { entry, outcome: "created" };
  const rated = near
    .map((other) => ({ other, ...rate(keys, other.keys, list) }))
    .filter(({ likeness }) => likeness >= 0.6);
  rated.sort((a, b) => b.likeness - a.likeness);
  const sure = rated.filter(
    ({ likeness, other }) => likeness === 1 && "id" in other.target && !known.taken.has(other.target.id),
  );
  if (sure[0] !== undefined && sure.length === 1) return sameAs(entry, sure[0].other, list);
  const [first] = rated;
  if (first === undefined) return { entry, outcome: "created" };
  const candidates = rated
    .slice(0, 3)
    .map(({ other, likeness, reasons }) => ({ likeness: Math.round(likeness * 100) / 100, reasons, ...other.target }));
  return {
    entry,
    outcome: "maybe",
    candidates,
    differences: differencesTo(first.other, entry, list),
  };
}

function sameAs(entry: Entry, known: Known, list: ImportList): Verdict {
  const differences = differencesTo(known, entry, list);
  const newRuns = entry.runs
    .filter((run) => compareValues({}, run.values, list).length > 0)
    .filter((run) => !known.runs.some((there) => compareValues(there, run.values, list).length === 0))
    .map((run) => run.row);
  const id = "id" in known.target ? known.target.id : "";
  return {
    entry,
    outcome: differences.length + newRuns.length > 0 ? "updated" : "unchanged",
    id,
    differences,
    newRuns,
  };
}

/** The name there stays: the file only spells it differently. */
function differencesTo(known: Known, entry: Entry, list: ImportList): Difference[] {
  const all = compareValues(known.values, entry.values, list, entry.row.assumed);
  return all.filter((difference) => difference.field !== list.identity.name);
}

/** 1 only for the same name where nothing else contradicts; shared contacts lift a half-likeness to a question. */
function rate(a: Keys, b: Keys, list: ImportList): { likeness: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const name = compareNames(a.name, b.name);
  if (name >= 0.75) reasons.push("name");
  if (a.phones.some((phone) => b.phones.includes(phone))) reasons.push("phone");
  if (a.emails.some((email) => b.emails.includes(email))) reasons.push("email");
  if (a.address !== "" && a.address === b.address) reasons.push("address");
  const provider =
    a.provider === undefined || b.provider === undefined ? undefined : compareNames(a.provider, b.provider);
  if (provider !== undefined && provider >= 0.75) reasons.push("provider");
  if (!list.identity.ofOrganisation) return { likeness: rateOffer(name, provider, contradicts(a, b, list)), reasons };
  const shared = reasons.filter((reason) => reason !== "name").length;
  if (name === 1) return { likeness: contradicts(a, b, list) ? 0.9 : 1, reasons };
  // Another place makes another branch, unless number or address say that it is the same.
  if (shared === 0 && (name < 0.75 || contradicts(a, b, list))) return { likeness: 0, reasons };
  const bound = name >= 0.3 ? shared * 0.25 : shared >= 2 ? 0.6 : 0;
  return { likeness: Math.min(0.98, name >= 0.75 ? name + shared * 0.05 : name * 0.5 + bound), reasons };
}

/** A course is the same when title and provider are and level and place do not contradict. */
function rateOffer(title: number, provider: number | undefined, contradiction: boolean): number {
  if (provider !== undefined && provider < 0.75) return 0;
  if (title < 0.95) return 0;
  if (contradiction) return 0;
  if (title === 1 && provider === 1) return 1;
  return Math.min(0.98, title * (provider ?? 0.9));
}

function contradicts(a: Keys, b: Keys, list: ImportList): boolean {
  return list.identity.with.some((field) => {
    if (field === "provider") return false;
    const left = sharpOf(a.beside[field]);
    const right = sharpOf(b.beside[field]);
    return left !== "" && right !== "" && left !== right;
  });
}

function sharpOf(value: FieldValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object" && "reach" in value) return value.ags ?? value.locality.toLowerCase();
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}

function keysOf(values: Values, list: ImportList): Keys {
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
    beside: Object.fromEntries(
      list.identity.with.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
    ),
    provider: provider === "" ? undefined : nameKey(provider, true),
  };
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function listOf(value: FieldValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Finds what is worth comparing: by words of the name, numbers, mail and postal addresses. */
class MatchIndex {
  private readonly byKey = new Map<string, Known[]>();

  add(known: Known): void {
    for (const key of this.keysFor(known.keys)) {
      const bucket = this.byKey.get(key);
      if (bucket === undefined) this.byKey.set(key, [known]);
      else bucket.push(known);
    }
  }

  near(keys: Keys): Known[] {
    const found = new Set<Known>();
    for (const key of this.keysFor(keys)) {
      const bucket = this.byKey.get(key) ?? [];
      // A word that hundreds of names have ("verein") tells nothing by itself; the rarer words lead to them.
      if (key.startsWith("w:") && bucket.length > 200) continue;
      for (const known of bucket) found.add(known);
    }
    return [...found];
  }

  private keysFor(keys: Keys): string[] {
    return [
      `n:${keys.name.plain}`,
      `l:${keys.name.loose}`,
      ...keys.name.tokens.filter((token) => token.length >= 3).map((token) => `w:${token.slice(0, 5)}`),
      ...keys.phones.map((phone) => `p:${phone}`),
      ...keys.emails.map((email) => `e:${email}`),
      ...(keys.address === "" ? [] : [`a:${keys.address}`]),
    ];
  }
}
