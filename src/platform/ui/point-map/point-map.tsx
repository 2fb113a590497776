import type { Areas } from "../../areas/areas.ts";
import { remember } from "../../remember.ts";
import type { Child } from "../types.ts";
import { classes } from "../types.ts";
import { areaPaths, layAreas } from "./area-ground.ts";
import { connect, outline, placeLabels, project } from "./geometry.ts";
import type { Box, Point, Size } from "./geometry.ts";

export type MapPoint = {
  /** Name as people say it: „Meiningen“. */
  name: string;
  /** Centre point, degrees WGS 84. */
  lon: number;
  lat: number;
  /** How much is there; 0 draws a small ring. */
  count: number;
  /** Stands in the node instead of the count: „>1000“. */
  shown?: string | undefined;
  /** Where the node leads: the list for this place. */
  href?: string | undefined;
  /** Read out for the node: „Meiningen, 41 Angebote“. */
  label: string;
  selected?: boolean | undefined;
  /** Which of `areas` it is the middle of. */
  area?: string | undefined;
};

export type PointMapProps = {
  /** Says what the picture shows. A list that says the same must stand beside it. */
  label: string;
  points: MapPoint[];
  /** Outlines in the place of a ground grown from the points. */
  areas?: Areas | undefined;
  /** Where the outlines come from; stands below the map. */
  source?: string | undefined;
  /** A second drawing with this width in pixels for wide places; phones keep the one of 328. */
  wide?: number | undefined;
};

const round = (value: number): number => Math.round(value * 10) / 10;
const path = (points: readonly Point[]): string =>
  points.map((point) => `${round(point.x)} ${round(point.y)}`).join("L");

/** Radius of a numbered node: grows slowly with its number and always holds it. */
function radius(count: number): number {
  return count === 0 ? 3.5 : Math.min(17, 10 + Math.sqrt(count) * 0.9 + (String(count).length > 2 ? 2 : 0));
}

function MapNode({ point, at }: { point: MapPoint; at: Point }): Child {
  const [cx, cy, r] = [round(at.x), round(at.y), round(radius(point.count))];
  if (point.count === 0) return <circle class="map__none" cx={cx} cy={cy} r={r} />;
  const node = (
    <>
      <circle cx={cx} cy={cy} r={r} />
      <text x={cx} y={round(at.y + 5)}>
        {point.shown ?? point.count}
      </text>
    </>
  );
  const name = classes("map__node", point.selected && "map__node--here");
  // Who speaks to the device says what is seen: the number has to be in the name, also where the language writes "one offer".
  const seen = point.shown ?? String(point.count);
  const spoken = point.label.split(" ").includes(seen) ? point.label : `${seen} – ${point.label}`;
  return point.href ? (
    <a class={name} href={point.href} aria-label={spoken}>
      {node}
    </a>
  ) : (
    <g class={name}>{node}</g>
  );
}

type Ground = { at: Point[]; size: Size; ground: Child };

/** What lies under the nodes: the same on every page of a county, and half the work of the map. */
const drawGround = remember((width: number, ...degrees: number[]): Ground => {
  const places = Array.from({ length: degrees.length / 2 }, (_, index) => ({
    lon: degrees[2 * index] ?? 0,
    lat: degrees[2 * index + 1] ?? 0,
  }));
  const { points: at, size } = project(places, width, 26);
  const net = connect(at).map(([a, b]) => `M${path([at[a] as Point, at[b] as Point])}`);
  const ground = (
    <>
      <path class="map__land" d={`M${path(outline(at, width / 4))}Z`} />
      <path class="map__net" d={net.join("")} />
    </>
  );
  return { at, size, ground };
}, 500);

const pathsOf = new WeakMap<Areas, Map<string, string>>();

/** Outlines as ground: what leads somewhere leads there from all of its area, too. */
function layGround(areas: Areas, points: readonly MapPoint[], width: number): Ground {
  const paths = pathsOf.get(areas) ?? areaPaths(areas);
  pathsOf.set(areas, paths);
  const { at, size, transform } = layAreas(areas, points, width, 16);
  const byKey = new Map(points.map((point) => [point.area, point]));
  const ground = (
    <g transform={transform}>
      {[...paths].map(([key, d]) => {
        const point = byKey.get(key);
        if (point === undefined || point.count === 0 || point.href === undefined)
          return <path class="map__area" d={d} />;
        // The node leads there by name and for the keyboard; this is for fingers.
        return (
          <a href={point.href} tabindex={-1} aria-hidden="true">
            <path class="map__area map__area--some" d={d} />
          </a>
        );
      })}
    </g>
  );
  return { at, size, ground };
}

function Drawing({
  label,
  points,
  areas,
  width,
  only,
}: {
  label: string;
  points: MapPoint[];
  areas?: Areas | undefined;
  width: number;
  only?: "narrow" | "wide" | undefined;
}) {
  const { at, size, ground } =
    areas === undefined
      ? drawGround(width, ...points.flatMap(({ lon, lat }) => [lon, lat]))
      : layGround(areas, points, width);
  const all = points.map((point, index) => ({ point, at: at[index] as Point }));
  const filled = all.filter(({ point }) => point.count > 0).toSorted((a, b) => a.point.count - b.point.count);
  const boxes = (nodes: typeof all): Box[] =>
    nodes.map((node) => {
      const r = radius(node.point.count);
      return { x: node.at.x - r, y: node.at.y - r, width: 2 * r, height: 2 * r };
    });
  const obstacles = { hard: boxes(filled), soft: boxes(all.filter(({ point }) => point.count === 0)) };
  const requests = filled
    .toReversed()
    .map((node) => ({ at: node.at, radius: radius(node.point.count), text: node.point.name }));
  return (
    <svg
      class={classes("map", only && `map--${only}`)}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={label}
    >
      {ground}
      {all.filter(({ point }) => point.count === 0).map((node) => MapNode(node))}
      {filled.map((node) => MapNode(node))}
      {placeLabels(requests, obstacles, size).map((text) => (
        <text class={`map__label map__label--${text.anchor}`} x={round(text.x)} y={round(text.y)} aria-hidden="true">
          {text.text}
        </text>
      ))}
    </svg>
  );
}

/**
 * A map of places, grown from their centre points or on their outlines: numbered node = there is something, small ring =
 * nothing. Left to right in every language.
 */
export function PointMap({ label, points, wide, areas, source }: PointMapProps) {
  if (points.length < 3) return null;
  const shared = { label, points, areas };
  return (
    <>
      <Drawing {...shared} width={328} only={wide === undefined ? undefined : "narrow"} />
      {wide === undefined ? null : <Drawing {...shared} width={wide} only="wide" />}
      {areas === undefined || source === undefined ? null : (
        <p class="note" lang="de" dir="ltr">
          {source}
        </p>
      )}
    </>
  );
}
