import { type Areas, NoAreas, type Outline, type Position } from "./areas.ts";

type XY = readonly [number, number];

/** Shared corners have the same coordinates in official files; a tenth of a metre tells others apart. */
const keyOf = ([lon, lat]: Position): string => `${Math.round(lon * 1e6)} ${Math.round(lat * 1e6)}`;

/** A ring as keys of its corners, without the last, which is the first. */
type Ring = string[];

/** Corners at which a line ends: in different rings they lie between different neighbours. */
function findJunctions(rings: readonly Ring[]): Set<string> {
  const between = new Map<string, string>();
  const junctions = new Set<string>();
  for (const ring of rings)
    ring.forEach((corner, index) => {
      const around = [ring.at(index - 1) ?? "", ring[(index + 1) % ring.length] ?? ""].toSorted().join("|");
      const known = between.get(corner);
      if (known === undefined) between.set(corner, around);
      else if (known !== around) junctions.add(corner);
    });
  return junctions;
}

/** A ring in pieces that begin and end at junctions; one whole piece, from its smallest corner on, where there are none. */
function cut(ring: Ring, junctions: ReadonlySet<string>): string[][] {
  const first = ring.findIndex((corner) => junctions.has(corner));
  if (first < 0) {
    const start = ring.indexOf([...ring].toSorted()[0] ?? "");
    const turned = [...ring.slice(start), ...ring.slice(0, start)];
    return [[...turned, turned[0] ?? ""]];
  }
  const turned = [...ring.slice(first), ...ring.slice(0, first), ring[first] ?? ""];
  const pieces: string[][] = [];
  let piece: string[] = [];
  for (const corner of turned) {
    piece.push(corner);
    if (piece.length > 1 && junctions.has(corner)) {
      pieces.push(piece);
      piece = [corner];
    }
  }
  return pieces;
}

/** Every line once, whoever it belongs to, and each area's rings by the numbers of their lines. */
function shareLines(outlines: readonly Outline[]) {
  const rings = outlines.map(({ rings: own }) => own.map((ring) => ring.slice(0, -1).map(keyOf)));
  const junctions = findJunctions(rings.flat());
  const lines: string[][] = [];
  const numbers = new Map<string, number>();
  const numberOf = (piece: string[]): number => {
    const known = numbers.get(piece.join(","));
    if (known !== undefined) return known;
    const back = numbers.get(piece.toReversed().join(","));
    if (back !== undefined) return -1 - back;
    numbers.set(piece.join(","), lines.length);
    return lines.push(piece) - 1;
  };
  const areas = outlines.map(({ key }, index) => ({
    key,
    rings: (rings[index] ?? []).map((ring) => cut(ring, junctions).map(numberOf)),
  }));
  return { lines, areas };
}

const triangle = ([ax, ay]: XY, [bx, by]: XY, [cx, cy]: XY): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/**
 * How much each corner of a line matters (Visvalingam): the area that would be lost without it, never less than that of
 * one given up before. Ends are never given up.
 */
function weigh(line: readonly XY[]): number[] {
  const weights = line.map(() => Infinity);
  const left = line.map((_, index) => index);
  let least = 0;
  while (left.length > 2) {
    let [best, lightest] = [1, Infinity];
    for (let at = 1; at < left.length - 1; at += 1) {
      const [a, b, c] = [left[at - 1] ?? 0, left[at] ?? 0, left[at + 1] ?? 0].map((index) => line[index] ?? [0, 0]);
      const size = triangle(a as XY, b as XY, c as XY);
      if (size < lightest) [best, lightest] = [at, size];
    }
    least = Math.max(least, lightest);
    weights[left[best] ?? 0] = least;
    left.splice(best, 1);
  }
  return weights;
}

/** Longest line that is weighed: the search for the lightest corner takes time with the square of its length. */
const LONGEST_LINE = 4000;

/** Fewest corners of a closed line that still is an area. */
const FEWEST_CLOSED = 4;

function thin(line: readonly XY[], weights: readonly number[], threshold: number): XY[] {
  const isClosed = line[0]?.join() === line.at(-1)?.join();
  const kept = line.filter((_, index) => (weights[index] ?? 0) >= threshold);
  if (!isClosed || kept.length >= FEWEST_CLOSED) return kept;
  const heaviest = weights.toSorted((a, b) => b - a)[FEWEST_CLOSED - 1] ?? 0;
  return line.filter((_, index) => (weights[index] ?? 0) >= heaviest);
}

/** As differences on the grid, without corners that fall together. */
function onGrid(line: readonly XY[], unit: number): number[] {
  const numbers: number[] = [];
  let [lastX, lastY] = [0, 0];
  line.forEach(([x, y], index) => {
    const [gridX, gridY] = [Math.round(x / unit), Math.round(y / unit)];
    if (index > 0 && index < line.length - 1 && gridX === lastX && gridY === lastY) return;
    numbers.push(gridX - lastX, gridY - lastY);
    [lastX, lastY] = [gridX, gridY];
  });
  return numbers;
}

function measure(outlines: readonly Outline[]) {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [lon, lat] of outlines.flatMap(({ rings }) => rings.flat())) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { west, north, shrink, wide: (east - west) * shrink, high: north - south };
}

/**
 * Areas with so few corners that all of them together weigh little on a page. Lines between neighbours are thinned once
 * for both, so no gap opens between them.
 * @param most corners of all lines together, as far as areas stay areas
 * @param grid units of the longer side
 */
export function simplifyAreas(outlines: readonly Outline[], { most, grid }: { most: number; grid: number }): Areas {
  const { west, north, shrink, wide, high } = measure(outlines);
  if (!(wide > 0 && high > 0)) throw new NoAreas("damaged");
  const unit = Math.max(wide, high) / grid;
  const { lines, areas } = shareLines(outlines);
  const flat = lines.map((line) =>
    line.map((corner): XY => {
      const [lon = 0, lat = 0] = corner.split(" ").map((part) => Number(part) / 1e6);
      return [(lon - west) * shrink, north - lat];
    }),
  );
  // Official lines of one county are far shorter; for one that is not, every so many corners are enough to begin with.
  const short = flat.map((line) => {
    const step = Math.ceil(line.length / LONGEST_LINE);
    return step === 1 ? line : line.filter((_, index) => index % step === 0 || index === line.length - 1);
  });
  const weights = short.map(weigh);
  const all = weights
    .flat()
    .filter(Number.isFinite)
    .toSorted((a, b) => b - a);
  const threshold = all.length <= most ? 0 : (all[most] ?? 0);
  return {
    west,
    north,
    unit,
    shrink,
    width: Math.ceil(wide / unit),
    height: Math.ceil(high / unit),
    lines: short.map((line, index) => onGrid(thin(line, weights[index] ?? [], threshold), unit)),
    areas: Object.fromEntries(areas.map(({ key, rings }) => [key, rings])),
  };
}
