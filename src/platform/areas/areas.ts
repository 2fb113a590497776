/** Areas on a map: outlines by key, simplified together so that neighbours keep one line between them. */

/** Longitude and latitude, degrees WGS 84. */
export type Position = readonly [number, number];
/** An area as read: its rings, outer ones and holes alike; the first position of a ring is its last. */
export type Outline = { key: string; rings: Position[][] };

/**
 * Outlines ready to draw. A line is a list of numbers on a grid: x, y, then differences; it stands for the border of two
 * neighbours at once. A ring is a list of lines by number; `-1 - n` is line n backwards.
 */
export type Areas = {
  /** The grid's upper left corner, degrees. */
  west: number;
  north: number;
  /** Degrees of latitude a unit of the grid; a degree of longitude is `shrink` times as wide. */
  unit: number;
  shrink: number;
  width: number;
  height: number;
  lines: number[][];
  areas: Record<string, number[][]>;
};

/** Why a file holds no areas. */
export type AreasFault =
  | "unknown"
  | "other_grid"
  | "damaged"
  | "too_large"
  | "no_keys"
  | "none_here"
  | "too_complex"
  | "too_slow";

export class NoAreas extends Error {
  readonly fault: AreasFault;

  constructor(fault: AreasFault) {
    super(fault);
    this.fault = fault;
  }
}

/** A place on the grid. */
export function toGrid({ west, north, unit, shrink }: Areas, lon: number, lat: number): { x: number; y: number } {
  return { x: ((lon - west) * shrink) / unit, y: (north - lat) / unit };
}
