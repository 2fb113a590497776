import { findNeighbourPairs } from "../../platform/ui/index.ts";
import type { Place } from "../directory/index.ts";

/** The municipalities of a county as filters need them. */
export type County = {
  places: readonly Place[];
  /** Names by AGS. */
  names: ReadonlyMap<string, string>;
  /** Municipalities around these, without these, by name. */
  neighboursOf(ags: readonly string[]): string[];
};

/** A county without municipalities: where only the names of filters matter. */
export const NOWHERE: County = { places: [], names: new Map(), neighboursOf: () => [] };

/**
 * Two municipalities are neighbours where no third lies between them: where the line between their centre points is one
 * of the map's.
 */
export function describeCounty(places: readonly Place[]): County {
  const points = places.flatMap(({ ags, lon, lat }) => (lon === null || lat === null ? [] : [{ ags, lon, lat }]));
  const around = new Map<string, Set<string>>(points.map(({ ags }) => [ags, new Set()]));
  for (const [a, b] of findNeighbourPairs(points)) {
    const [first, second] = [points[a]?.ags ?? "", points[b]?.ags ?? ""];
    around.get(first)?.add(second);
    around.get(second)?.add(first);
  }
  return {
    places,
    names: new Map(places.map((place) => [place.ags, place.name])),
    neighboursOf(chosen) {
      const found = new Set(chosen.flatMap((ags) => [...(around.get(ags) ?? [])]));
      return places.map(({ ags }) => ags).filter((ags) => found.has(ags) && !chosen.includes(ags));
    },
  };
}
