import type { Place } from "../directory/index.ts";
import { type Level, levelOf } from "../use/index.ts";

/** What is counted of some offers. `known`: how many of them say how their places stand. */
export type Sums = { offers: number; places: number; taken: number; waiting: number | null; known: number };

export const NOTHING: Sums = { offers: 0, places: 0, taken: 0, waiting: null, known: 0 };

/** Counts by `<code> <place>`, by code, by place, and of all. A place is an AGS, `county` or `online`. */
export type Counted = {
  cells: Map<string, Sums>;
  columns: Map<string, Sums>;
  rows: Map<string, Sums>;
  all: Sums;
};

/**
 * From so many places on the network is told how offers are used, and only in bands: with 15 places even the lowest band
 * leaves open whether it was nobody or five, so no band tells a number below five of people. Fewer are seen by the
 * provider and the office alone, until a table can be protected as a whole.
 */
export const LEAST_PLACES = 15;
/** Waiting people are told from so many on, as "at least". */
const LEAST_WAITING = 10;

/** How use is told: the office reads numbers, the network bands of what is large enough, the public nothing. */
export type Audience = "office" | "network" | "public";

/** What is told of a cell besides the number of its offers. */
export type Told = { level: Level | undefined; share: number | undefined; waiting: number | undefined };

/** What somebody may read of the use of some offers. Pure, so that what leaves it can be tested. */
export function tellUse(sums: Sums, audience: Audience): Told {
  const nothing: Told = { level: undefined, share: undefined, waiting: undefined };
  if (audience === "public" || sums.known === 0) return nothing;
  const { places, taken, waiting } = sums;
  const level = levelOf({ places, participants: taken });
  if (audience === "office")
    return { level, share: places === 0 ? undefined : taken / places, waiting: waiting ?? undefined };
  if (places < LEAST_PLACES) return nothing;
  const floor = waiting === null || waiting < LEAST_WAITING ? undefined : Math.floor(waiting / 10) * 10;
  return { level, share: undefined, waiting: floor };
}

const withoutUse = ({ offers }: Sums): Sums => ({ ...NOTHING, offers });

const eachWithoutUse = (sums: Map<string, Sums>) => new Map([...sums].map(([key, one]) => [key, withoutUse(one)]));

/** The same without the use of sums: a sum less its cells that are told would tell the cell that is not. */
export const withoutUseOfSums = ({ cells, columns, rows, all }: Counted): Counted => ({
  cells,
  columns: eachWithoutUse(columns),
  rows: eachWithoutUse(rows),
  all: withoutUse(all),
});

/** A column or the county with its municipalities in which nothing is: white spots. */
export type WhiteSpot = { code: string; places: Place[]; countywide: number };

/** Fields of municipality × code without any offer there, columns with the most first. */
export function findWhiteSpots(counted: Counted, codes: readonly string[], places: readonly Place[]): WhiteSpot[] {
  const at = (code: string, place: string) => counted.cells.get(`${code} ${place}`)?.offers ?? 0;
  return codes
    .map((code) => ({
      code,
      places: places.filter(({ ags }) => at(code, ags) === 0),
      countywide: at(code, "county") + at(code, "online"),
    }))
    .filter((spot) => spot.places.length > 0)
    .toSorted((a, b) => b.places.length - a.places.length);
}

/** Of one code: offers at a place, how many the other municipalities have in the middle of all, and all of the county. */
export function compareCode(counted: Counted, code: string, place: string, places: readonly Place[]) {
  const at = (ags: string) => counted.cells.get(`${code} ${ags}`)?.offers ?? 0;
  const others = places.filter(({ ags }) => ags !== place);
  const sum = others.reduce((all, { ags }) => all + at(ags), 0);
  return {
    here: at(place),
    others: others.length === 0 ? undefined : sum / others.length,
    county: counted.columns.get(code)?.offers ?? 0,
  };
}

/** Offers for each 10,000 inhabitants; undefined where nobody knows how many live there. */
export const perInhabitants = (offers: number, population: number | null): number | undefined =>
  population === null || population === 0 ? undefined : (offers / population) * 10_000;

/** The county's offers at a place, for each 10,000 inhabitants of all its municipalities. */
export function meanOf(counted: Counted, places: readonly Place[]): number | undefined {
  const known = places.filter(({ population }) => population !== null);
  const offers = known.reduce((sum, { ags }) => sum + (counted.rows.get(ags)?.offers ?? 0), 0);
  return perInhabitants(
    offers,
    known.reduce((sum, { population }) => sum + (population ?? 0), 0),
  );
}
