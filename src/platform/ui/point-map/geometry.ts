/** Drawing a map from centre points alone: projection, a soft outline around the points, a thin net between neighbours. Deterministic. */

export type Point = { x: number; y: number };
export type Size = { width: number; height: number };

const squared = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
const cross = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/**
 * Degrees (WGS 84) to pixels in a box of the given width; the height follows from the area's shape. `margin` in pixels stays
 * free on all sides. Equirectangular at the middle latitude: inside one county it differs from others by less than a pixel.
 */
export function project(
  places: readonly { lon: number; lat: number }[],
  width: number,
  margin: number,
): { points: Point[]; size: Size } {
  const lats = places.map((place) => place.lat);
  const shrink = Math.cos(((Math.min(...lats) + Math.max(...lats)) / 2) * (Math.PI / 180));
  const flat = places.map((place) => ({ x: place.lon * shrink, y: -place.lat }));
  const left = Math.min(...flat.map((point) => point.x));
  const top = Math.min(...flat.map((point) => point.y));
  const wide = Math.max(...flat.map((point) => point.x)) - left;
  const high = Math.max(...flat.map((point) => point.y)) - top;
  // A county stretched from north to south must not become taller than it is wide by more than a fifth.
  const scale = Math.min((width - 2 * margin) / (wide || 1), (width * 1.2 - 2 * margin) / (high || 1));
  const offset = (width - wide * scale) / 2;
  const points = flat.map((point) => ({ x: offset + (point.x - left) * scale, y: margin + (point.y - top) * scale }));
  return { points, size: { width, height: Math.round(high * scale + 2 * margin) } };
}

/** Gabriel graph: two points are neighbours when no third lies in the circle between them. Pairs of indexes. */
export function connect(points: readonly Point[]): [number, number][] {
  const pairs: [number, number][] = [];
  points.forEach((a, i) => {
    points.slice(i + 1).forEach((b, offset) => {
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const reach = squared(a, b) / 4 - 1e-9;
      if (!points.some((c) => c !== a && c !== b && squared(c, middle) < reach)) pairs.push([i, i + 1 + offset]);
    });
  });
  return pairs;
}

/** Places that are neighbours on the map, whatever its size. Pairs of indexes. */
export const findNeighbourPairs = (places: readonly { lon: number; lat: number }[]): [number, number][] =>
  places.length === 0 ? [] : connect(project(places, 1000, 0).points);

function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && cross(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Where to dig: the inner point nearest to the edge a–b whose two new edges stay shorter than the old one. */
function findDent(a: Point, b: Point, inner: readonly Point[]): Point | undefined {
  const length = Math.sqrt(squared(a, b));
  let best: Point | undefined;
  let nearest = length * 0.45;
  for (const point of inner) {
    const depth = cross(a, b, point) / length;
    if (depth >= 0 && depth < nearest && Math.max(squared(a, point), squared(b, point)) < length * length) {
      best = point;
      nearest = depth;
    }
  }
  return best;
}

/** An outline that follows the points: the convex hull with edges longer than `longest` pixels dug in to inner points. */
export function outline(points: readonly Point[], longest: number): Point[] {
  const ring = convexHull(points);
  const inner = new Set(points.filter((point) => !ring.includes(point)));
  for (let index = 0; index < ring.length;) {
    const a = ring[index] as Point;
    const b = ring[(index + 1) % ring.length] as Point;
    const dent = squared(a, b) > longest * longest ? findDent(a, b, [...inner]) : undefined;
    if (dent) {
      ring.splice(index + 1, 0, dent);
      inner.delete(dent);
    } else index += 1;
  }
  return ring;
}

export type Box = { x: number; y: number; width: number; height: number };

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export type LabelRequest = { at: Point; radius: number; text: string };
export type PlacedLabel = { x: number; y: number; anchor: "start" | "middle" | "end"; text: string };

/** Fira Sans at 14 px is 7.2 px a letter on average (measured over 85 German place names), 17 px high. */
const LETTER = 7.2;
const HEIGHT = 17;

function candidates({ at, radius, text }: LabelRequest): { label: PlacedLabel; box: Box }[] {
  const width = text.length * LETTER;
  const gap = radius + 4;
  const box = (x: number, y: number): Box => ({ x, y: y - 13, width, height: HEIGHT });
  return [
    { label: { x: at.x + gap, y: at.y + 5, anchor: "start", text }, box: box(at.x + gap, at.y + 5) },
    { label: { x: at.x - gap, y: at.y + 5, anchor: "end", text }, box: box(at.x - gap - width, at.y + 5) },
    { label: { x: at.x, y: at.y + gap + 12, anchor: "middle", text }, box: box(at.x - width / 2, at.y + gap + 12) },
    { label: { x: at.x, y: at.y - gap - 3, anchor: "middle", text }, box: box(at.x - width / 2, at.y - gap - 3) },
  ];
}

export type Obstacles = {
  /** May not be covered: numbered nodes. */ hard: readonly Box[];
  /** Better not covered: small rings. */ soft: readonly Box[];
};

/** Places labels in the given order beside, under or above their points, where they cover least; leaves out what would cover a node or leave the box. */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles, size: Size): PlacedLabel[] {
  const taken = [...obstacles.hard];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const inside = (box: Box): boolean =>
      box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
    const cost = (box: Box): number => obstacles.soft.filter((other) => overlap(other, box)).length;
    const best = candidates(request)
      .filter(({ box }) => inside(box) && !taken.some((other) => overlap(other, box)))
      .toSorted((a, b) => cost(a.box) - cost(b.box))[0];
    if (!best) continue;
    taken.push(best.box);
    placed.push(best.label);
  }
  return placed;
}
