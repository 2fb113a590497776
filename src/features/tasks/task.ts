import type { Result } from "../minutes/index.ts";
import type { Viewer } from "../records/index.ts";

/** Who sees to tasks: their organisation, or they themselves by the address they sign in with. */
export type Owner = { organisationId: string | null; email: string };

/** What somebody says of a task. `new_date` and `not_mine` wait until who leads the group has seen to it. */
export const ANSWER_KINDS = ["done", "reopened", "new_date", "not_mine", "handed_over", "dropped"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export type Answer = {
  id: string;
  kind: AnswerKind;
  day: string | null;
  note: string;
  by: string;
  at: Date;
  settledAt: Date | null;
};

/** Whether a task is somebody's own. */
export const isOwn = (
  task: Pick<Result, "responsibleId" | "responsibleEmail">,
  { organisationId, email }: Owner,
): boolean =>
  (organisationId !== null && task.responsibleId === organisationId) || task.responsibleEmail === email.toLowerCase();

/** Who says of a task that it is done: whose it is, and who leads the group. */
export const mayAnswer = (viewer: Pick<Viewer, "role">, isOwnTask: boolean, leads: boolean): boolean =>
  leads || (isOwnTask && viewer.role !== "reader");

export const isOpen = ({ doneAt, droppedAt }: Pick<Result, "doneAt" | "droppedAt">): boolean =>
  doneAt === null && droppedAt === null;
