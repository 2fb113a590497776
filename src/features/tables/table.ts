/** What tables in a room collect, as far as nothing has to be asked of a database. */
import type { ItemState, Meeting } from "../meetings/index.ts";
import type { ResultKind } from "../minutes/index.ts";

/** What people may say without an account: nothing that decides, and nothing that gives somebody a task. */
export const CONTRIBUTION_KINDS = ["need", "proposal", "information"] as const satisfies readonly ResultKind[];
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

export const LONGEST_TEXT = 500;
/** More at one table nobody reads. */
export const MOST_CONTRIBUTIONS = 200;
/** Tables of one meeting. */
export const MOST_TABLES = 30;

/** A table, or one address for the whole room: what is asked there. */
export type TopicTable = {
  id: string;
  meetingId: string;
  meetingTitle: string;
  meetingSlug: string;
  day: string;
  stage: Meeting["stage"];
  groupId: string;
  groupName: string;
  itemId: string | null;
  itemTitle: string | null;
  itemState: ItemState | null;
  name: string;
  question: string;
  code: string;
  closedAt: Date | null;
  onScreen: boolean;
};

/** What somebody said at a table. `result`: what it was taken over as, where that still is. */
export type Contribution = {
  id: string;
  tableId: string;
  kind: ContributionKind;
  text: string;
  organisation: string;
  saidAt: Date;
  takenAt: Date | null;
  droppedAt: Date | null;
  result: { slug: string; title: string } | null;
};

/** `waiting`: the meeting has not begun. */
export type TableState = "waiting" | "open" | "closed";

/** Whether something can be said at a table now: until it is closed, its item is over, or the meeting has ended. */
export function stateOf({
  stage,
  itemState,
  closedAt,
}: Pick<TopicTable, "stage" | "itemState" | "closedAt">): TableState {
  if (closedAt !== null || itemState === "done" || itemState === "not_reached") return "closed";
  if (stage === "draft" || stage === "invited") return "waiting";
  return stage === "running" ? "open" : "closed";
}

/** What became of a contribution. */
export type Fate = "open" | "taken" | "dropped";

export function fateOf({ takenAt, droppedAt, result }: Contribution): Fate {
  if (takenAt !== null && result !== null) return "taken";
  // A result that was taken away again has come to nothing.
  return droppedAt !== null || takenAt !== null ? "dropped" : "open";
}

/** Without letters that look like others. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** The end of a table's address, of random bytes: nobody tries 31 to the tenth of them. */
export const codeOf = (randomToken: string): string =>
  [...Buffer.from(randomToken, "base64url").subarray(0, 10)]
    .map((byte) => LETTERS[byte % LETTERS.length] ?? "a")
    .join("");

/** What somebody typed for a code: capitals and gaps as on the sheet. */
export const readCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/gu, "");

const LONGEST_TITLE = 300;

/** As title and text of a result: what is too long for a title stands in the text in full. */
export function sayAsResult(said: string): { title: string; text: string } {
  const line = said.replace(/\s+/gu, " ").trim();
  if (line.length <= LONGEST_TITLE) return { title: line, text: "" };
  const cut = line.slice(0, LONGEST_TITLE - 1);
  return { title: `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 200))}…`, text: said };
}
