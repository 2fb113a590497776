import { NoAreas, type Outline, type Position } from "./areas.ts";
import { fromUtm32 } from "./utm.ts";

/** Most corners that are taken: a county has some ten thousand in the most detailed official file. */
export const MOST_CORNERS = 400_000;

export type Wanted = { prefix: string };

/** Eastings that begin with the number of the zone, as some downloads have them: 32 640 320. */
const ZONE = 32_000_000;

/** Degrees, whatever the file has: UTM zone 32, or latitude first. */
function toDegrees([x, y]: Position): Position {
  if (Math.abs(x) > 180 || Math.abs(y) > 180) return fromUtm32([x > ZONE ? x - ZONE : x, y]);
  // Germany lies between 5 and 16 degrees east and 47 and 56 north: so these two cannot be mistaken.
  return x > 40 && y < 20 ? [y, x] : [x, y];
}

const isInGermany = ([lon, lat]: Position): boolean => lon > 5 && lon < 16 && lat > 46 && lat < 56;

/**
 * Coordinates of another zone look like ours and would lie 300 kilometres away.
 * @param told what the file says of its coordinates, in words or as a number of EPSG
 * @throws NoAreas
 */
export function checkGrid(told: string): void {
  if (/25833|32633|5650|31466|31467|31468|31469|3857|zone[_ ]?3[013]|gau(ss|ß)|mercator_auxiliary/i.test(told))
    throw new NoAreas("other_grid");
}

/** Areas as they are read, in degrees. */
export class Collected {
  readonly byKey = new Map<string, Position[][]>();
  corners = 0;

  add(key: string, rings: readonly (readonly Position[])[]): void {
    const own = this.byKey.get(key) ?? [];
    for (const ring of rings) {
      this.corners += ring.length;
      if (this.corners > MOST_CORNERS) throw new NoAreas("too_complex");
      const positions = ring.map(toDegrees);
      if (!positions.every(isInGermany)) throw new NoAreas("other_grid");
      const [first, last] = [positions[0], positions.at(-1)];
      if (first === undefined || last === undefined) continue;
      if (first.join() !== last.join()) positions.push(first);
      if (positions.length >= 4) own.push(positions);
    }
    this.byKey.set(key, own);
  }

  /** @throws NoAreas where nothing was for us */
  toOutlines(): Outline[] {
    const outlines = [...this.byKey].map(([key, rings]) => ({ key, rings })).filter(({ rings }) => rings.length > 0);
    if (outlines.length === 0) throw new NoAreas("none_here");
    return outlines;
  }
}

/** Whether a feature is land with its own administration (GF 4); others repeat a municipality for its waters. */
export const isLand = (gf: unknown): boolean => gf === undefined || gf === null || Number(gf) === 4;
