import type { DeliveryContent, Figure } from "../figures/index.ts";
import { valueOf } from "../figures/index.ts";

/** What is asked about the use of an offer; the word of each is `use.measure.<code>`. */
export const MEASURES = ["places", "participants", "women", "men", "diverse", "waiting"] as const;
export type Measure = (typeof MEASURES)[number];

/** The name under which figures of use are delivered. */
export const USE = "use";

/** Counts of an offer in a period; null: not known. */
export type UseCounts = Record<Measure, number | null>;

export const countsOf = (delivery: Pick<DeliveryContent, "figures">): UseCounts => ({
  places: valueOf(delivery, "places"),
  participants: valueOf(delivery, "participants"),
  women: valueOf(delivery, "women"),
  men: valueOf(delivery, "men"),
  diverse: valueOf(delivery, "diverse"),
  waiting: valueOf(delivery, "waiting"),
});

/** How many came from which municipality. */
export const originsOf = ({ figures }: Pick<DeliveryContent, "figures">): { ags: string; count: number }[] =>
  figures.flatMap(({ measure, ags, value }) =>
    measure === "participants" && ags !== null ? [{ ags, count: value }] : [],
  );

/** Counts as figures; what is not known is left out. */
export function figuresOf(counts: Partial<UseCounts>, origins: readonly { ags: string; count: number }[]): Figure[] {
  const plain = MEASURES.flatMap((measure) => {
    const value = counts[measure] ?? null;
    return value === null ? [] : [{ measure, ags: null, value }];
  });
  return [...plain, ...origins.map(({ ags, count }) => ({ measure: "participants", ags, value: count }))];
}

/** Taken places as a part of all; undefined where either is not known, or there are none. */
export const shareOf = ({ places, participants }: Pick<UseCounts, "places" | "participants">): number | undefined =>
  places === null || participants === null || places === 0 ? undefined : participants / places;
