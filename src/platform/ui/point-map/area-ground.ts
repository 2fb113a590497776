import { type Areas, toGrid } from "../../areas/areas.ts";
import type { Point, Size } from "./geometry.ts";

/** Two numbers as short as a path allows: a minus sign parts them, too. */
const pair = (x: number, y: number): string => `${x}${y < 0 ? "" : " "}${y}`;

/** A line's corners in the order in which they are drawn. */
function cornersOf(line: readonly number[], isBackwards: boolean): [number, number][] {
  const corners: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < line.length; at += 2) {
    [x, y] = [x + (line[at] ?? 0), y + (line[at + 1] ?? 0)];
    corners.push([x, y]);
  }
  return isBackwards ? corners.toReversed() : corners;
}

function ringPath({ lines }: Areas, ring: readonly number[]): string {
  const corners = ring.flatMap((number, index) => {
    const own = cornersOf(lines[number < 0 ? -1 - number : number] ?? [], number < 0);
    return index === 0 ? own : own.slice(1);
  });
  const [first, ...rest] = corners.slice(0, -1);
  if (first === undefined || rest.length < 2) return "";
  let [lastX, lastY] = first;
  const steps = rest.map(([x, y]) => {
    const step = pair(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${pair(first[0], first[1])}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

/** The path of each area on its grid, by key. */
export function areaPaths(areas: Areas): Map<string, string> {
  return new Map(
    Object.entries(areas.areas).map(([key, rings]) => [key, rings.map((ring) => ringPath(areas, ring)).join("")]),
  );
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** How the grid is laid into a drawing of this width: `margin` pixels stay free on all sides. */
export function layAreas(
  areas: Areas,
  places: readonly { lon: number; lat: number }[],
  width: number,
  margin: number,
): { at: Point[]; size: Size; transform: string } {
  // A county stretched from north to south must not become taller than it is wide by more than a fifth.
  const scale = Math.min((width - 2 * margin) / areas.width, (width * 1.2 - 2 * margin) / areas.height);
  const left = (width - areas.width * scale) / 2;
  return {
    at: places.map(({ lon, lat }) => {
      const { x, y } = toGrid(areas, lon, lat);
      return { x: left + x * scale, y: margin + y * scale };
    }),
    size: { width, height: Math.round(areas.height * scale + 2 * margin) },
    transform: `translate(${round(left)} ${margin}) scale(${round(scale)})`,
  };
}
