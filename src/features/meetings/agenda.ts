import type { Download } from "../files/index.ts";

/** What an item of an agenda is for. */
export const ITEM_KINDS = ["information", "consultation", "decision", "introduction", "report"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
export type ItemState = "planned" | "running" | "done" | "not_reached";

/** What is said of an item. */
export type ItemContent = {
  kind: ItemKind;
  title: string;
  /** Markdown. */
  text: string;
  /** How long it is thought to take; null: nobody said. */
  minutes: number | null;
  speaker: string;
  /** Who introduces itself. */
  organisationId: string | null;
  /** Which group reports. */
  groupId: string | null;
  /** The entry it is about. */
  recordId: string | null;
  recurs: "never" | "each";
};

/** An item with what it names. */
export type AgendaItem = ItemContent & {
  id: string;
  meetingId: string;
  position: number;
  state: ItemState;
  carriedFromId: string | null;
  /** Raised by each change of what is said of it. */
  version: number;
  startedAt: Date | null;
  endedAt: Date | null;
  organisation: { name: string; slug: string } | null;
  group: { name: string; slug: string } | null;
  /** undefined: it is about none, or about one that the reader may not see. */
  record: { kind: string; title: string; slug: string } | null;
  /** What there is to read before. */
  papers: readonly Download[];
  /** The meeting it was carried over from. */
  carriedFrom: { title: string; slug: string; day: string } | null;
};

/** What an item is until somebody says more. */
export const EMPTY_ITEM: Omit<ItemContent, "title"> = {
  kind: "information",
  text: "",
  minutes: null,
  speaker: "",
  organisationId: null,
  groupId: null,
  recordId: null,
  recurs: "never",
};

/** Minutes since midnight of `HH:MM`. */
export const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

/** `HH:MM` of minutes since midnight; after midnight it goes on from 00:00. */
export const timeAt = (minute: number): string => {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
};

/**
 * When each item begins, from the beginning of the meeting on: null after an item of which nobody said how long it takes.
 */
export function startTimes(fromTime: string, items: readonly Pick<ItemContent, "minutes">[]): (string | null)[] {
  let at: number | null = minuteOf(fromTime);
  return items.map(({ minutes }) => {
    const start = at === null ? null : timeAt(at);
    at = at === null || minutes === null ? null : at + minutes;
    return start;
  });
}

/** How an agenda fits its meeting, in minutes. `over` > 0: it is too long even without the items that have no length. */
export type Fit = { planned: number; there: number; over: number; unsaid: number };

export function fitOf(
  meeting: { fromTime: string; untilTime: string },
  items: readonly Pick<ItemContent, "minutes">[],
): Fit {
  const planned = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const there = minuteOf(meeting.untilTime) - minuteOf(meeting.fromTime);
  return {
    planned,
    there,
    over: Math.max(0, planned - there),
    unsaid: items.filter((one) => one.minutes === null).length,
  };
}

/** The order after an item went one place up or down; at either end nothing changes. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const order = [...ids];
  order.splice(from, 1);
  order.splice(to, 0, id);
  return order;
}
