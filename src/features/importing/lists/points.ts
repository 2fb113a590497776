/** Ways to reach organisations and persons, as columns of several values. */
import type { ContactPoint } from "../../directory/index.ts";

type Change = { before: readonly string[]; after: readonly string[] };

/**
 * The points with those of one field changed: what `before` named and `after` does not goes, what is new is added. One
 * that takes the place of another keeps its label and who may see it. What `before` did not name stays.
 */
export function replacePoints<Point extends ContactPoint>(
  points: readonly Point[],
  field: ContactPoint["field"],
  { before, after }: Change,
  make: (value: string, instead: Point | undefined) => Point,
): Point[] {
  const kept = new Set(after.map(reduce));
  const known = new Set(before.map(reduce));
  const isGone = (point: Point): boolean =>
    point.field === field && known.has(reduce(point.value)) && !kept.has(reduce(point.value));
  const fresh = after.filter((value) => !known.has(reduce(value)));
  const gone = points.filter(isGone);
  const swaps = gone.length === 1 && fresh.length === 1;
  const [first] = fresh;
  if (swaps && first !== undefined)
    return points.map((point) => (isGone(point) ? { ...make(first, point), label: point.label } : point));
  return [...points.filter((point) => !isGone(point)), ...fresh.map((value) => make(value, undefined))];
}

function reduce(value: string): string {
  return value.toLowerCase().replace(/[\s/()-]/gu, "");
}
