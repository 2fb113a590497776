import { momentOf } from "../../platform/clock.ts";
import type { AgendaItem, ItemState } from "../meetings/index.ts";

/** What the person who runs the agenda can do. */
export const STEPS = ["open", "begin", "next", "back", "skip", "plan", "close"] as const;
export type Step = (typeof STEPS)[number];

/** What of an item the room changes. */
export type Place = { id: string; state: ItemState; startedAt: Date | null; endedAt: Date | null };

/** The item that is being spoken about. */
export const runningOf = <T extends Pick<Place, "state">>(items: readonly T[]): T | undefined =>
  items.find(({ state }) => state === "running");

/** What comes next: the first planned item after the running one, else the first one planned at all. */
export function nextOf<T extends Pick<Place, "state">>(items: readonly T[]): T | undefined {
  const from = items.findIndex(({ state }) => state === "running");
  return (
    items.slice(from + 1).find(({ state }) => state === "planned") ?? items.find(({ state }) => state === "planned")
  );
}

/** What was spoken about before: the item that ended last. */
export const beforeOf = <T extends Pick<Place, "state" | "endedAt">>(items: readonly T[]): T | undefined =>
  items
    .filter(({ state, endedAt }) => state === "done" && endedAt !== null)
    // of two that ended in the same moment the later one of the agenda
    .reduce<T | undefined>((last, one) => ((one.endedAt ?? 0) >= (last?.endedAt ?? 0) ? one : last), undefined);

const ended = (place: Place, now: Date): Place => ({ ...place, state: "done", endedAt: now });
const planned = (place: Place): Place => ({ ...place, state: "planned", startedAt: null, endedAt: null });

/** An item begins, and with it the one before ends: never two at once. */
export const begun = (items: readonly Place[], id: string, now: Date): Place[] =>
  items.map((place) => {
    if (place.id === id)
      return place.state === "running" ? place : { id, state: "running", startedAt: now, endedAt: null };
    return place.state === "running" ? ended(place, now) : place;
  });

/** One step back, after a tap too many: what ran is planned again, what ended last goes on as if it had not ended. */
function gone(items: readonly Place[]): Place[] {
  const before = beforeOf(items);
  return items.map((place) => {
    if (place.id === before?.id) return { ...place, state: "running", endedAt: null };
    return place.state === "running" ? planned(place) : place;
  });
}

/**
 * The items after a step.
 * @param named the item of the step, for `begin`, `skip` and `plan`
 */
export function after(items: readonly Place[], step: Step, named: string | undefined, now: Date): Place[] {
  switch (step) {
    case "open":
      return [...items];
    case "begin":
      return named === undefined ? [...items] : begun(items, named, now);
    case "next": {
      const next = nextOf(items);
      return next === undefined
        ? items.map((place) => (place.state === "running" ? ended(place, now) : place))
        : begun(items, next.id, now);
    }
    case "back":
      return gone(items);
    case "skip":
      return items.map((place) =>
        place.id === named ? { ...place, state: "not_reached", endedAt: place.startedAt && now } : place,
      );
    case "plan":
      return items.map((place) => (place.id === named ? planned(place) : place));
    case "close":
      // What nobody came to is carried over to the next meeting.
      return items.map((place) => {
        if (place.state === "running") return ended(place, now);
        return place.state === "planned" ? { ...place, state: "not_reached" } : place;
      });
  }
}

/** When the running item should end; undefined where nobody said how long it takes. */
export const itemEnds = ({ startedAt, minutes }: Pick<AgendaItem, "startedAt" | "minutes">): Date | undefined =>
  startedAt === null || minutes === null ? undefined : new Date(startedAt.getTime() + minutes * 60_000);

/** When the meeting should end. */
export const meetingEnds = ({ day, untilTime }: { day: string; untilTime: string }): Date => momentOf(day, untilTime);

/** Whole minutes until a moment, begun ones counted; after it negative. */
export const minutesLeft = (until: Date, now: Date): number =>
  Math.ceil((until.getTime() - now.getTime()) / 60_000) || 0;
