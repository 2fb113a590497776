import type { Result } from "./result.ts";

export const TASK_STATES = ["open", "overdue", "done", "dropped"] as const;
export type TaskState = (typeof TASK_STATES)[number];

type Task = Pick<Result, "dueOn" | "doneAt" | "droppedAt">;

/** How a task stands on a day; its last day still belongs to it. */
export function taskState({ dueOn, doneAt, droppedAt }: Task, today: string): TaskState {
  if (droppedAt !== null) return "dropped";
  if (doneAt !== null) return "done";
  return dueOn !== null && dueOn < today ? "overdue" : "open";
}

/** A day so many days after another, `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** From so many days before its last day on, somebody is reminded of a task. */
export const REMIND_BEFORE = 7;
/** An address gets one mail with all of its tasks in so many days at most. */
export const REMIND_EVERY = 7;
/** So many days after its last day a task is overdue long enough: reminding ends, the next agenda goes on. */
export const REMIND_UNTIL = 60;

/**
 * Whether somebody is reminded of a task today: from a week before its last day until two months after; without a day
 * never, for the next agenda has it.
 */
export function isToBeReminded(task: Task & { remindedOn: string | null }, today: string): boolean {
  if (task.doneAt !== null || task.droppedAt !== null || task.dueOn === null) return false;
  if (today < daysAfter(task.dueOn, -REMIND_BEFORE) || today > daysAfter(task.dueOn, REMIND_UNTIL)) return false;
  return task.remindedOn === null || daysAfter(task.remindedOn, REMIND_EVERY) <= today;
}
