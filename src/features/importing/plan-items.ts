/** Rows become entries, joined as people said, and each one's fate. */
import type { Choice } from "./choices.ts";
import { type CorrectedCell, findCorrected } from "./corrected.ts";
import { type Entry, gatherEntries, gatherInSteps } from "./entries.ts";
import type { ImportList } from "./fields.ts";
import { joinEntries, type JoinedRow } from "./join.ts";
import { type Decided, matchEntries, matchInSteps, type Verdict } from "./match.ts";
import type { Choices, Known, Plan } from "./plan.ts";
import type { RowProblem } from "./rows.ts";
import type { Steps } from "./steps.ts";

/**
 * One entry of the list and what would become of it. `open` needs a person: an error, or perhaps the same as one there;
 * `out`: a person leaves it out.
 */
export type PlanItem = {
  entry: Entry;
  /** Further rows a person said mean the same. */
  joined: JoinedRow[];
  verdict: Verdict;
  problems: RowProblem[];
  /** Cells that somebody mended while this list was checked. */
  corrected: CorrectedCell[];
  outcome: "created" | "updated" | "unchanged" | "open" | "out";
  /** How the list heads its columns, by field. */
  heads: Readonly<Record<string, string>>;
  /** What was chosen for it while this list was checked. */
  choice: Choice | undefined;
  providerId: string | null;
};

/** Without these there is no entry: what the list requires, and who offers it. */
export function isNeeded(problem: RowProblem, list: ImportList): boolean {
  return (
    problem.field === "provider" || list.fields.some((field) => field.name === problem.field && field.required === true)
  );
}

function outcomeOf(
  verdict: Verdict,
  problems: readonly RowProblem[],
  choice: Choice | undefined,
  reads: { list: ImportList; choices: Choices },
): PlanItem["outcome"] {
  if (choice === "out") return "out";
  const faults = problems.filter(
    (one) => one.severity === "error" && (!reads.choices.withoutUnread || isNeeded(one, reads.list)),
  );
  if (faults.length > 0 || verdict.outcome === "maybe") return "open";
  return verdict.outcome;
}

/** What is decided about an entry for this list. */
function chosenFor(entry: Entry, choices: Choices): Decided | undefined {
  const choice = choices.decisions[entry.row.row];
  if (choice === "new") return { isNew: true };
  if (choice === "out") return { isOut: true };
  return typeof choice === "object" && "id" in choice ? { same: choice.id } : undefined;
}

/** Rows that people said belong to another row, by their numbers. */
function rowsToJoin({ decisions }: Choices): Map<number, number> {
  return new Map(
    Object.entries(decisions).flatMap(([row, choice]) =>
      typeof choice === "object" && "row" in choice ? [[Number(row), choice.row] as const] : [],
    ),
  );
}

/** Rows that mean the same record as one above them: one after the other they would undo each other's values. */
function rowsOfOneRecord(verdicts: readonly Verdict[], choices: Choices): Map<number, number> {
  const first = new Map<string, number>();
  const into = new Map<number, number>();
  for (const verdict of verdicts) {
    const { row } = verdict.entry.row;
    if (!("id" in verdict) || choices.decisions[row] === "out") continue;
    const upper = first.get(verdict.id);
    if (upper === undefined) first.set(verdict.id, row);
    else into.set(row, upper);
  }
  return into;
}

type Matched = { verdict: Verdict; joined: JoinedRow[] };

/** Each entry with its verdict, those that mean one record joined. */
function* matchJoined(rows: Plan["rows"], list: ImportList, choices: Choices, around: Known): Steps<Matched[]> {
  const decisions = { chosen: (entry: Entry) => chosenFor(entry, choices), remembered: around.decided };
  const toJoin = rowsToJoin(choices);
  const joined = joinEntries(yield* gatherInSteps(rows, list), list, toJoin);
  const verdicts = yield* matchInSteps(
    joined.map((one) => one.entry),
    around.existing,
    list,
    decisions,
  );
  const further = rowsOfOneRecord(verdicts, choices);
  const matched = verdicts.map((verdict, index) => ({ verdict, joined: joined[index]?.rows ?? [] }));
  if (further.size === 0) return matched;
  // Joining makes entries anew: those of the record are compared with it once more, all others stay as they are.
  const again = joinEntries(gatherEntries(rows, list), list, new Map([...toJoin, ...further]));
  const uppers = new Set(further.values());
  const records = new Map(
    matched.flatMap(({ verdict }) => ("id" in verdict ? [[verdict.entry.row.row, verdict.id]] : [])),
  );
  const byRow = new Map(again.map((one) => [one.entry.row.row, one]));
  return matched.flatMap((one): Matched[] => {
    const { row } = one.verdict.entry.row;
    if (further.has(row)) return [];
    const anew = uppers.has(row) ? byRow.get(row) : undefined;
    const same = records.get(row);
    if (anew === undefined || same === undefined) return [one];
    const there = around.existing.filter(({ id }) => id === same);
    const [verdict] = matchEntries([anew.entry], there, list, { ...decisions, chosen: () => ({ same }) });
    return verdict === undefined ? [one] : [{ verdict, joined: anew.rows }];
  });
}

/** Parts of an address stand under the head of the whole. */
function headsOf(columns: Plan["columns"]): Record<string, string> {
  const own = Object.fromEntries(columns.flatMap(({ field, header }) => (field === null ? [] : [[field, header]])));
  const town = own["postcodePlace"] ?? own["address"];
  const whole = { street: own["address"], postcode: town, place: town };
  return {
    ...Object.fromEntries(
      Object.entries(whole).flatMap(([field, head]) => (head === undefined ? [] : [[field, head]])),
    ),
    ...own,
  };
}

export function* planItems(
  { rows, table, columns }: Pick<Plan, "rows" | "table" | "columns">,
  list: ImportList,
  choices: Choices,
  around: Known,
): Steps<Omit<PlanItem, "providerId">[]> {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const heads = headsOf(columns);
  const matched = yield* matchJoined(rows, list, choices, around);
  const items: Omit<PlanItem, "providerId">[] = [];
  for (const { verdict, joined } of matched) {
    yield;
    const { entry } = verdict;
    const numbers = new Set([
      entry.row.row,
      ...entry.runs.map((run) => run.row),
      ...joined.map((one) => one.entry.row.row),
    ]);
    const problems = [...numbers].flatMap((number) => byRow.get(number)?.problems ?? []);
    const corrected = [...numbers].flatMap((row) => findCorrected(table, columns, row, choices.corrections[row]));
    const choice = choices.decisions[entry.row.row];
    const outcome = outcomeOf(verdict, problems, choice, { list, choices });
    items.push({ entry, joined, verdict, problems, corrected, heads, outcome, choice });
  }
  return items;
}

/** How many entries meet which fate. */
export function countOutcomes(items: readonly PlanItem[]): Record<PlanItem["outcome"], number> {
  const counts = { created: 0, updated: 0, unchanged: 0, open: 0, out: 0 };
  for (const item of items) counts[item.outcome] += 1;
  return counts;
}
