import { addDays, weekdayOf } from "../../platform/clock.ts";
import type { DueItem } from "../records/index.ts";

/** Groups of the home page, in this order. */
export const DUE_GROUPS = ["overdue", "today", "week", "later", "anytime"] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** The Sunday that ends the week of a day. */
export const endOfWeek = (day: string): string => addDays(day, 7 - weekdayOf(day));

function groupOf(due: string | null, today: string): DueGroup {
  if (due === null) return "anytime";
  if (due < today) return "overdue";
  if (due === today) return "today";
  return due <= endOfWeek(today) ? "week" : "later";
}

/** What waits, by urgency; inside a group by date, what is due on the same day as it came. */
export function groupDue(items: readonly DueItem[], today: string): Record<DueGroup, DueItem[]> {
  const groups: Record<DueGroup, DueItem[]> = { overdue: [], today: [], week: [], later: [], anytime: [] };
  for (const item of items.toSorted((a, b) => (a.due ?? "").localeCompare(b.due ?? "")))
    groups[groupOf(item.due, today)].push(item);
  return groups;
}

/** How one greets at a time of day (`08:30`). */
export function greetingAt(time: string): "morning" | "day" | "evening" {
  if (time >= "04:00" && time < "11:00") return "morning";
  return time >= "11:00" && time < "18:00" ? "day" : "evening";
}
