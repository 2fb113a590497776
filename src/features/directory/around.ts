import { findNeighbourPairs } from "../../platform/ui/index.ts";
import { type Asker, fold, type NamedPlace } from "../records/index.ts";
import type { Place } from "./places.ts";

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

/** What a place is called: its name, those of municipalities that became part of it, those of its parts in the glossary. */
export function nameplaces(
  places: readonly Place[],
  former: readonly { name: string; successor: string }[],
  glossary: Asker["glossary"],
): NamedPlace[] {
  return places.map(({ ags, name }) => ({
    ags,
    names: [
      name,
      ...former.filter(({ successor }) => successor === ags).map((one) => one.name),
      ...glossary.filter(({ terms }) => terms.some((term) => fold(term) === fold(name))).map(({ phrase }) => phrase),
    ],
  }));
}

type Point = Pick<Place, "lon" | "lat">;

/** Kilometres between the centre points of two places, by the sphere; undefined where one is not known. */
export function kilometresBetween(a: Point | undefined, b: Point | undefined): number | undefined {
  if (a?.lon == null || a.lat == null || b?.lon == null || b.lat == null) return undefined;
  const radian = (degrees: number) => (degrees * Math.PI) / 180;
  const [up, along] = [radian(b.lat - a.lat), radian(b.lon - a.lon)];
  const chord = Math.sin(up / 2) ** 2 + Math.cos(radian(a.lat)) * Math.cos(radian(b.lat)) * Math.sin(along / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}
