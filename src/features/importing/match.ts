/** Which entries of a file are already there, or stand twice in the file: never merged without saying so. */
import { compareValues, type Difference } from "./compare.ts";
import type { Entry } from "./entries.ts";
import type { ImportList, Values } from "./fields.ts";
import type { Shown } from "./lens.ts";
import { differencesOf } from "./own-rows.ts";
import { type Keys, keysOf, type Known, MatchIndex, wholeKey } from "./match-keys.ts";
import { runThrough, type Steps } from "./steps.ts";
import { type Rating, rate, type Reason } from "./rate.ts";

/** An entry already there, in the same fields as a row has. `runs`: as in `Entry`. `exported`: as an export shows it. */
export type Existing = { id: string; values: Values; runs?: readonly Values[]; exported?: () => Shown };

export type Candidate = { likeness: number; reasons: Reason[] } & ({ id: string } | { row: number });

export type Verdict =
  /** `candidates`: what it was told apart from. */
  | { entry: Entry; outcome: "created"; candidates?: Candidate[] }
  /** The same for sure; `differences` empty means unchanged. `newRuns`: runs the entry does not have yet. */
  | { entry: Entry; outcome: "updated" | "unchanged"; id: string; differences: Difference[]; newRuns: number[] }
  /** To be asked, best candidate first; `differences` are those to the first. */
  | { entry: Entry; outcome: "maybe"; candidates: Candidate[]; differences: Difference[] };

/**
 * What people decided about an entry. `same`: it means the entry there with this id. `isNew`: it is another one than all
 * that resemble it. `isOut`: nothing becomes of it. `others`: ids of entries it resembles and was told apart from
 * earlier; `isUnsure`: more than one of its name were decided about, so that only a person can say which is which.
 */
export type Decided = {
  same?: string;
  isNew?: boolean;
  isOut?: boolean;
  others?: ReadonlySet<string>;
  isUnsure?: boolean;
};

/** What was decided about an entry for this list; `remembered` is what was decided about earlier ones, by `decisionKey`. */
export type Decisions = {
  chosen: (entry: Entry) => Decided | undefined;
  remembered: ReadonlyMap<string, Pick<Decided, "same" | "others">>;
};

const UNDECIDED: Decisions = { chosen: () => undefined, remembered: new Map() };

/** The key under which a decision about an entry is remembered from list to list: its name and what tells it apart. */
export const decisionKey = (values: Values, list: ImportList): string => wholeKey(keysOf(values, list));

type Rated = Rating & { other: Known };
type Asked = { entry: Entry; keys: Keys };

/** Compares every entry with those there and with the entries above it in the file. */
export const matchEntries = (
  entries: readonly Entry[],
  existing: readonly Existing[],
  list: ImportList,
  decisions: Decisions = UNDECIDED,
): Verdict[] => runThrough(matchInSteps(entries, existing, list, decisions));

/** The same, an entry a step. */
export function* matchInSteps(
  entries: readonly Entry[],
  existing: readonly Existing[],
  list: ImportList,
  decisions: Decisions,
): Steps<Verdict[]> {
  const index = new MatchIndex();
  const there = new Map<string, Known>();
  for (const one of existing) {
    const known: Known = {
      keys: keysOf(one.values, list),
      values: one.values,
      runs: one.runs ?? [],
      target: { id: one.id },
    };
    there.set(one.id, known);
    index.add(known);
    yield;
  }
  const exported = new Map(existing.map((one) => [one.id, one.exported]));
  const asked: Asked[] = [];
  for (const entry of entries) {
    asked.push({ entry, keys: keysOf(entry.values, list) });
    yield;
  }
  const recall = recallFrom(decisions.remembered, asked, there);
  const taken = new Set<string>();
  const verdicts: Verdict[] = [];
  for (const { entry, keys } of asked) {
    yield;
    const chosen = decisions.chosen(entry);
    const decided = chosen ?? recall(keys);
    const same = decided.same === undefined ? undefined : there.get(decided.same);
    const shown = isChosenOther(entry, chosen) ? undefined : exported.get(entry.own?.id ?? "")?.();
    const verdict: Verdict =
      shown !== undefined
        ? ownVerdict(entry, shown, list)
        : same === undefined
          ? judge({ entry, keys }, index, list, { decided, taken })
          : sameAs(entry, same, list);
    verdicts.push(verdict);
    if (decided.isOut === true) continue;
    if ("id" in verdict) taken.add(verdict.id);
    else {
      const runs = entry.runs.map((run) => run.values);
      index.add({ keys, values: entry.values, runs, target: { row: entry.row.row } });
    }
  }
  return verdicts;
}

/** Whether a person said of a row of ours that it is something else than its key says. */
const isChosenOther = ({ own }: Entry, chosen: Decided | undefined): boolean =>
  chosen?.isNew === true || (chosen?.same !== undefined && chosen.same !== own?.id);

/** A list of ours says by its key which entry it is; nothing has to be guessed. */
function ownVerdict(entry: Entry, shown: Shown, list: ImportList): Verdict {
  const { differences, newRuns } = differencesOf(entry, shown, list);
  const outcome = differences.length + newRuns.length > 0 ? "updated" : "unchanged";
  return { entry, outcome, id: entry.own?.id ?? "", differences, newRuns };
}

/**
 * Answers are kept by name and what stands beside it. Where several in the file or the county have all of that in
 * common, an answer does not say whom it was about: then it is only a reason to ask.
 */
function recallFrom(
  remembered: Decisions["remembered"],
  asked: readonly Asked[],
  there: ReadonlyMap<string, Known>,
): (keys: Keys) => Decided {
  if (remembered.size === 0) return () => ({});
  const inFile = new Map<string, number>();
  for (const { keys } of asked) inFile.set(wholeKey(keys), (inFile.get(wholeKey(keys)) ?? 0) + 1);
  const inCounty = new Map<string, string[]>();
  for (const [id, { keys }] of there) inCounty.set(wholeKey(keys), [...(inCounty.get(wholeKey(keys)) ?? []), id]);
  return (keys) => {
    const key = wholeKey(keys);
    const answer = remembered.get(key);
    if (answer === undefined) return {};
    const isOnly = inFile.get(key) === 1 && (inCounty.get(key) ?? []).every((id) => id === answer.same);
    return isOnly ? answer : { isUnsure: true };
  };
}

function judge(
  { entry, keys }: Asked,
  index: MatchIndex,
  list: ImportList,
  known: { decided: Decided; taken: ReadonlySet<string> },
): Verdict {
  const { isNew = false, isUnsure = false, others } = known.decided;
  // Nobody can say whether something without a name is there.
  if (keys.name.plain === "") return { entry, outcome: "created" };
  const rated: Rated[] = [];
  for (const other of index.near(keys)) {
    if ("id" in other.target && others?.has(other.target.id) === true) continue;
    const { likeness, reasons } = rate(keys, other.keys, list, index.towns);
    if (likeness >= 0.6) rated.push({ other, likeness, reasons });
  }
  rated.sort((a, b) => b.likeness - a.likeness);
  const sure = rated.filter(
    ({ likeness, other }) => likeness === 1 && "id" in other.target && !known.taken.has(other.target.id),
  );
  const same = isNew ? undefined : theOneOf(sure, entry, list, isUnsure);
  if (same !== undefined) return same;
  const [first] = rated;
  if (first === undefined) return { entry, outcome: "created" };
  const candidates = rated
    .slice(0, 3)
    .map(({ other, likeness, reasons }) => ({ likeness: Math.round(likeness * 100) / 100, reasons, ...other.target }));
  if (isNew) return { entry, outcome: "created", candidates };
  return {
    entry,
    outcome: "maybe",
    candidates,
    differences: differencesTo(first.other, entry, list),
  };
}

/** The only one it can be; of several that are called alike, the one it would not change. */
function theOneOf(sure: readonly Rated[], entry: Entry, list: ImportList, isUnsure: boolean): Verdict | undefined {
  const verdicts = sure.map(({ other }) => sameAs(entry, other, list));
  if (!isUnsure && verdicts.length === 1) return verdicts[0];
  const unchanged = verdicts.filter((verdict) => verdict.outcome === "unchanged");
  return unchanged.length === 1 ? unchanged[0] : undefined;
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
