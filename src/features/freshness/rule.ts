/** What becomes of an entry that others read and nobody confirms. Days are `YYYY-MM-DD`. */
import { dayAfter, daysFromTo, type FreshnessTerms, isPaused, overdueFrom } from "../records/index.ts";

/** Mails that have to name an entry's owner before it goes off the site. */
export const WARNINGS = 2;
/** Days that pass after the last of them. */
const AFTER_WARNING = 7;

/** Kinds that stay on the site whatever happens: pages the law asks for, and what the site is built around. */
export const LASTING: ReadonlySet<string> = new Set(["page"]);

/** An entry, as far as it matters here. */
export type Watched = {
  kind: string;
  /** The day it was last confirmed, or else published. */
  confirmedOn: string;
  /** Whether there is somebody outside of the office to write to. */
  isReachable: boolean;
  /** Mails that have warned its owner since it is overdue. */
  warnings: { times: number; firstOn: string | null; lastOn: string | null };
  /** The day the office has seen that it is overdue. */
  seenOn: string | null;
  /** The last day on which the office holds it on the site. */
  heldUntil: string | null;
};

/**
 * How it stands with an entry. `soon`: its owner is asked; `overdue`: it is marked, and `leavesOn` says when it goes at
 * the earliest, undefined as long as nobody was warned; `held`: the office keeps it; `leaving`: it goes today.
 */
export type Standing = {
  state: "fresh" | "soon" | "overdue" | "held" | "leaving";
  overdueFrom: string;
  leavesOn: string | undefined;
};

const latest = (...days: readonly string[]): string => days.toSorted().at(-1) ?? "";

/** The day on which it may go: everybody was warned, the days of grace are over, the office has seen it. */
function findLeaving(watched: Watched, terms: FreshnessTerms, from: string): string | undefined {
  const { isReachable, warnings, seenOn } = watched;
  if (LASTING.has(watched.kind) || seenOn === null || seenOn < from) return undefined;
  // Who cannot be written to can only be called: the office has the telephone number on its list.
  if (!isReachable) return dayAfter(terms, latest(from, seenOn), terms.grace);
  const { times, firstOn, lastOn } = warnings;
  if (times < WARNINGS || firstOn === null || lastOn === null) return undefined;
  return latest(dayAfter(terms, latest(from, firstOn), terms.grace), dayAfter(terms, lastOn, AFTER_WARNING), seenOn);
}

/** How it stands with an entry today; undefined where its kind is never overdue. */
export function standingOf(watched: Watched, terms: FreshnessTerms, today: string): Standing | undefined {
  const from = overdueFrom(terms, watched.kind, watched.confirmedOn);
  if (from === undefined) return undefined;
  const at = (state: Standing["state"], leavesOn?: string): Standing => ({ state, overdueFrom: from, leavesOn });
  if (today < from) return at(daysFromTo(today, from) <= terms.askBefore ? "soon" : "fresh");
  const { heldUntil } = watched;
  if (heldUntil !== null && heldUntil >= today) return at("held");
  const leavesOn = findLeaving(watched, terms, from);
  const isLeaving = leavesOn !== undefined && leavesOn <= today && !isPaused(terms, today);
  return at(isLeaving ? "leaving" : "overdue", leavesOn);
}
