/** What comes of an item of an agenda, as far as nothing has to be asked of a database. */

export const RESULT_KINDS = ["information", "decision", "task", "need", "proposal"] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export const OUTCOMES = ["adopted", "refused", "postponed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether enough voting seats were there; `not_asked`: the body asks for no number. */
export type Quorate = "yes" | "no" | "not_asked";

/** What is said of a result. Days as `YYYY-MM-DD`. */
export type ResultContent = {
  kind: ResultKind;
  /** In one sentence. */
  title: string;
  /** More, where there is more: Markdown. */
  text: string;
  topic: string | null;
  itemId: string | null;
  /** Who brought it: an organisation, a person, or a person of an organisation. */
  broughtById: string | null;
  broughtBy: string | null;
  broughtByEmail: string | null;
  /** For members alone: not in the public version. */
  isInternal: boolean;
  /** What came of a decision; null: not decided yet. */
  outcome: Outcome | null;
  /** A task: who, until when. */
  responsibleId: string | null;
  responsible: string | null;
  responsibleEmail: string | null;
  dueOn: string | null;
};

/** Votes of a decision, by seats. */
export type Tally = { yes: number; no: number; abstained: number };

/** A result as it is shown. */
export type Result = ResultContent & {
  id: string;
  slug: string;
  state: string;
  version: number;
  meetingId: string;
  meetingTitle: string;
  meetingSlug: string;
  meetingDay: string;
  meetingStage: string;
  groupId: string;
  groupName: string;
  groupSlug: string;
  itemTitle: string | null;
  position: number;
  broughtByName: string | null;
  responsibleName: string | null;
  /** null: nobody has voted. */
  votes: Tally | null;
  quorate: Quorate | null;
  doneAt: Date | null;
  doneBy: string | null;
  doneNote: string | null;
  droppedAt: Date | null;
  /** The result it went into. */
  joinedInto: { title: string; slug: string } | null;
  updatedAt: Date;
  deletedAt: Date | null;
};

/** A result before anything is said of it. */
export const EMPTY_RESULT: ResultContent = {
  kind: "information",
  title: "",
  text: "",
  topic: null,
  itemId: null,
  broughtById: null,
  broughtBy: null,
  broughtByEmail: null,
  isInternal: false,
  outcome: null,
  responsibleId: null,
  responsible: null,
  responsibleEmail: null,
  dueOn: null,
};

/** Says of each kind only what it has: no day for information, no outcome for a task. */
export function fitting(content: ResultContent): ResultContent {
  const decision = content.kind === "decision" ? {} : { outcome: null };
  const task =
    content.kind === "task" ? {} : { responsibleId: null, responsible: null, responsibleEmail: null, dueOn: null };
  return { ...content, ...decision, ...task };
}

type Numbered = { id: string; itemId: string | null };

/** "4.2": the second result of the fourth item; results that belong to none come last, by themselves. */
export function numbersOf(itemIds: readonly string[], results: readonly Numbered[]): Map<string, string> {
  const numbers = new Map<string, string>();
  const counted = new Map<number, number>();
  for (const { id, itemId } of results) {
    const at = itemIds.indexOf(itemId ?? "");
    const item = at === -1 ? itemIds.length + 1 : at + 1;
    counted.set(item, (counted.get(item) ?? 0) + 1);
    numbers.set(id, `${item}.${counted.get(item)}`);
  }
  return numbers;
}
