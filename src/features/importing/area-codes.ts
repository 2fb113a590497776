/** Learns area codes from the numbers of a list that have a separator, for those that have none. */
import { fold } from "./words.ts";

export type LearnedAreas = { known: ReadonlySet<string>; at(placeText: string): string | undefined };

/** `numbers`: what stands in telephone columns, with the place of the row as written. */
export function learnAreaCodes(numbers: Iterable<{ text: string; place: string }>): LearnedAreas {
  const known = new Set<string>();
  const byPlace = new Map<string, Map<string, number>>();
  for (const { text, place } of numbers) {
    for (const match of text.matchAll(/(?:^|[\s;,])\(?(?:0|\+\s*49\s*\(?0?\)?\s*)([2-9]\d{1,4})\)?[\s/)-]+\d{2,}/gu)) {
      const code = match[1] ?? "";
      known.add(code);
      const counts = byPlace.get(fold(place)) ?? new Map<string, number>();
      counts.set(code, (counts.get(code) ?? 0) + 1);
      byPlace.set(fold(place), counts);
    }
  }
  const best = new Map(
    [...byPlace].map(([place, counts]) => [place, [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]]),
  );
  return { known, at: (placeText) => (placeText === "" ? undefined : best.get(fold(placeText))) };
}
