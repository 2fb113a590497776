/** What is offered for the next agenda: pure. */
import type { AgendaItem, ItemContent } from "./agenda.ts";

/** Why something is offered, in the order in which it is shown. */
export const OFFER_REASONS = ["recurring", "not_reached", "task", "wish", "matter"] as const;
export type OfferReason = (typeof OFFER_REASONS)[number];

/** Something offered for an agenda. `key` names it in forms: `item:<id>`, `task:<id>`, `wish:<id>`, `matter:<id>`. */
export type Offered = {
  key: string;
  reason: OfferReason;
  content: ItemContent;
  carriedFromId: string | null;
  /** Where it comes from, in a few words. */
  detail: string;
  /** A recurring item that closed the last agenda ("Verschiedenes"). */
  isClosing: boolean;
};

/** What an item takes along to another agenda: everything that is said of it. */
export const contentOf = ({
  kind,
  title,
  text,
  minutes,
  speaker,
  organisationId,
  groupId,
  recordId,
  recurs,
}: AgendaItem): ItemContent => ({
  kind,
  title,
  text,
  minutes,
  speaker,
  organisationId,
  groupId,
  recordId,
  recurs,
});

const fold = (title: string): string => title.trim().toLowerCase();

/**
 * Items of a past agenda that go on: those that recur and those that were not reached. What stands on the new agenda
 * already, and what was carried to another one, is left out.
 * @param carried ids of items that were carried over already, to whatever agenda
 * @param there the new agenda as it is
 */
export function goingOn(
  past: readonly AgendaItem[],
  carried: ReadonlySet<string>,
  there: readonly Pick<AgendaItem, "title">[],
  detail: string,
): Offered[] {
  const first = past.findIndex(({ recurs }) => recurs === "never");
  const titles = new Set(there.map(({ title }) => fold(title)));
  return past.flatMap((item, index): Offered[] => {
    const reason = item.recurs === "each" ? "recurring" : item.state === "not_reached" ? "not_reached" : undefined;
    if (reason === undefined || titles.has(fold(item.title))) return [];
    if (reason === "not_reached" && carried.has(item.id)) return [];
    const isClosing = reason === "recurring" && first >= 0 && index > first;
    return [{ key: `item:${item.id}`, reason, content: contentOf(item), carriedFromId: item.id, detail, isClosing }];
  });
}

/** What was chosen, in the order of a good agenda: what opens it each time, what goes on, what is new, what closes it. */
export function arranged(chosen: readonly Offered[]): Offered[] {
  const place = ({ reason, isClosing }: Offered): number =>
    isClosing ? OFFER_REASONS.length : OFFER_REASONS.indexOf(reason);
  return chosen.toSorted((a, b) => place(a) - place(b));
}
