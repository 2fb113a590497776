/** Which entries of a file are already there, or stand twice in the file: never merged without saying so. */
import { compareValues, type Difference } from "./compare.ts";
import type { Entry } from "./entries.ts";
import type { ImportList, Values } from "./fields.ts";
import { compareNames, mayBeAlike } from "./compare-names.ts";
import { type Keys, keysOf, type Known, MatchIndex } from "./match-keys.ts";

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
  const rated: (Rating & { other: Known })[] = [];
  for (const other of near) {
    const { likeness, reasons } = rate(keys, other.keys, list, index.towns);
    if (likeness >= 0.6) rated.push({ other, likeness, reasons });
  }
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

type Rating = { likeness: number; reasons: Reason[] };
const NOTHING: Reason[] = [];
const NOT_ALIKE: Rating = { likeness: 0, reasons: [] };

function rate(a: Keys, b: Keys, list: ImportList, known: ReadonlySet<string>): Rating {
  const contacts = list.identity.ofOrganisation ? sharedContacts(a, b) : NOTHING;
  const isOther = contradicts(a, b);
  const isNamed = a.name.plain === b.name.plain;
  // Another place makes another branch, unless number or address say that it is the same.
  if (isOther && contacts.length === 0 && !isNamed) return NOT_ALIKE;
  const towns = { a: a.towns, b: b.towns, known };
  if (contacts.length === 0 && !isNamed && !mayBeAlike(a.name, b.name, towns)) return NOT_ALIKE;
  const name = compareNames(a.name, b.name, towns);
  const reasons: Reason[] = name >= 0.75 ? ["name", ...contacts] : contacts;
  if (!list.identity.ofOrganisation) return isOther ? NOT_ALIKE : rateOffer(name, a, b, sharedContacts(a, b));
  return { likeness: rateOrganisation(name, contacts.length, isOther || isElsewhere(a, b)), reasons };
}

/** 1 only for the same name where nothing else contradicts; shared contacts lift a half-likeness to a question. */
function rateOrganisation(name: number, shared: number, isElsewhere: boolean): number {
  if (name === 1) return isElsewhere ? 0.9 : 1;
  if (name >= 0.75) return Math.min(0.98, name + shared * 0.05);
  const bound = name >= 0.3 ? shared * 0.25 : shared >= 2 ? 0.6 : 0;
  return shared === 0 ? 0 : name * 0.5 + bound;
}

function sharedContacts(a: Keys, b: Keys): Reason[] {
  const phone = a.phones.some((one) => b.phones.includes(one));
  const email = a.emails.some((one) => b.emails.includes(one));
  const address = a.address !== "" && a.address === b.address;
  if (!phone && !email && !address) return NOTHING;
  return [
    ...(phone ? (["phone"] as const) : []),
    ...(email ? (["email"] as const) : []),
    ...(address ? (["address"] as const) : []),
  ];
}

/** A course is the same when title and provider are and level and place do not contradict. */
function rateOffer(title: number, a: Keys, b: Keys, contacts: Reason[]): Rating {
  const provider =
    a.provider === undefined || b.provider === undefined ? undefined : compareNames(a.provider, b.provider);
  if (title < 0.95 || (provider !== undefined && provider < 0.75)) return NOT_ALIKE;
  const reasons: Reason[] = ["name", ...contacts, ...(provider === undefined ? [] : (["provider"] as const))];
  return { likeness: title === 1 && provider === 1 ? 1 : Math.min(0.98, title * (provider ?? 0.9)), reasons };
}
/** The same name, but nothing beside it agrees: perhaps another branch. */
function isElsewhere(a: Keys, b: Keys): boolean {
  const same = (left: readonly string[], right: readonly string[]): boolean | undefined =>
    left.length === 0 || right.length === 0 ? undefined : left.some((one) => right.includes(one));
  const agreements = [
    same(a.phones, b.phones),
    same(a.emails, b.emails),
    same([a.address].filter(Boolean), [b.address].filter(Boolean)),
    same([...a.towns], [...b.towns]),
  ];
  return !agreements.includes(true) && agreements.filter((one) => one === false).length >= 2;
}

function contradicts(a: Keys, b: Keys): boolean {
  return a.beside.some((left, index) => {
    const right = b.beside[index] ?? "";
    return left !== "" && right !== "" && left !== right;
  });
}
