import fc from "fast-check";
import { expect, test } from "vitest";
import { connect, outline, placeLabels, project } from "./geometry.ts";

const place = fc.record({
  lon: fc.double({ min: 6, max: 15, noNaN: true }),
  lat: fc.double({ min: 47, max: 55, noNaN: true }),
});
const places = fc.array(place, { minLength: 3, maxLength: 45 });

test("every place lies inside the picture with its margin", () => {
  fc.assert(
    fc.property(places, (list) => {
      const { points, size } = project(list, 328, 26);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(25.9);
        expect(x).toBeLessThanOrEqual(size.width - 25.9);
        expect(y).toBeGreaterThanOrEqual(25.9);
        expect(y).toBeLessThanOrEqual(size.height - 25);
      }
    }),
  );
});

test("north is up and east is right", () => {
  const { points } = project(
    [
      { lon: 7, lat: 51 },
      { lon: 8, lat: 52 },
      { lon: 7.5, lat: 51.5 },
    ],
    328,
    26,
  );
  expect(points[1]?.x).toBeGreaterThan(points[0]?.x ?? Infinity);
  expect(points[1]?.y).toBeLessThan(points[0]?.y ?? -Infinity);
});

test("the net reaches every place", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(place, {
        minLength: 3,
        maxLength: 30,
        selector: ({ lon, lat }) => `${lon.toFixed(2)} ${lat.toFixed(2)}`,
      }),
      (list) => {
        const reached = new Set(connect(project(list, 328, 26).points).flat());
        expect(reached.size).toBe(list.length);
      },
    ),
  );
});

test("the outline digs in where the county does", () => {
  const arc = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 50, y: 30 },
    { x: 0, y: 100 },
  ];
  expect(outline(arc, 50)).toContainEqual({ x: 50, y: 30 });
  expect(outline(arc, 500)).not.toContainEqual({ x: 50, y: 30 });
});

test("labels cover neither nodes nor each other, and one that has no room is left out", () => {
  const size = { width: 200, height: 60 };
  const at = { x: 100, y: 30 };
  const free = placeLabels([{ at, radius: 10, text: "Unna" }], { hard: [], soft: [] }, size);
  expect(free).toHaveLength(1);
  const walled = placeLabels(
    [{ at, radius: 10, text: "Unna" }],
    { hard: [{ x: 0, y: 0, width: 200, height: 60 }], soft: [] },
    size,
  );
  expect(walled).toEqual([]);
  const twice = placeLabels(
    [
      { at, radius: 10, text: "Unna" },
      { at, radius: 10, text: "Unna" },
    ],
    { hard: [], soft: [] },
    size,
  );
  expect(new Set(twice.map(({ x, y }) => `${x} ${y}`)).size).toBe(twice.length);
});
