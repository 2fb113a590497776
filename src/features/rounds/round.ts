import { addDays } from "../../platform/clock.ts";

/** Whom a round asks: every answer narrows; nothing chosen means all. */
export type Rule = {
  kinds: string[];
  memberships: string[];
  /** AGS of municipalities. */
  places: string[];
  topics: string[];
  /** Only who has an entry nobody confirmed since this day. */
  notSince: string | null;
  /** Only who has a mail address on file. */
  withAddress: boolean;
};

/** A round of the office. Days as `YYYY-MM-DD`. */
export type Round = {
  id: string;
  title: string;
  letter: string;
  asks: string[];
  rule: Rule;
  dueOn: string;
  remindOn: string[];
  madeAt: Date;
  madeBy: string;
  sentAt: Date | null;
  closedAt: Date | null;
};

export type RoundState = "prepared" | "running" | "over" | "closed";

/** How far a round is. */
export function stateOf({ sentAt, closedAt, dueOn }: Round, today: string): RoundState {
  if (closedAt !== null) return "closed";
  if (sentAt === null) return "prepared";
  return dueOn < today ? "over" : "running";
}

/** Days before the last one at which a reminder can be chosen, and after it. */
export const REMINDERS = { week: -7, last: -1, after: 7 } as const;
export type Reminder = keyof typeof REMINDERS;
export const REMINDER_NAMES = Object.keys(REMINDERS) as Reminder[];

/** Days of reminders that can be chosen freely, besides. */
export const OWN_DAYS = ["day1", "day2", "day3"] as const;

/** The days of the chosen reminders and others, each once; what would come before the round itself is left out. */
export function reminderDays(
  dueOn: string,
  { chosen, days }: { chosen: readonly Reminder[]; days: readonly string[] },
  today: string,
): string[] {
  const all = [...chosen.map((name) => addDays(dueOn, REMINDERS[name])), ...days];
  return [...new Set(all)].filter((day) => day > today).toSorted();
}
