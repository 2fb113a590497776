import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { areaPaths } from "../ui/point-map/area-ground.ts";
import type { Areas, Position } from "./areas.ts";
import { geoJson, makeField, zip } from "./areas.fixture.ts";
import { readAreas } from "./index.ts";
import { fromUtm32 } from "./utm.ts";

async function getAreas(bytes: Uint8Array, prefix = "16066"): Promise<Areas> {
  const read = await readAreas(bytes, prefix);
  if (!read.ok) throw new Error(read.fault);
  return read.areas;
}

/** The end of each line of each ring is the beginning of the next: no gap, no overlap. */
function checkClosed({ lines, areas }: Areas): void {
  const ends = (number: number): [string, string] => {
    const line = lines[number < 0 ? -1 - number : number] ?? [];
    let [x, y] = [0, 0];
    for (let at = 0; at < line.length; at += 2) [x, y] = [x + (line[at] ?? 0), y + (line[at + 1] ?? 0)];
    const pair: [string, string] = [`${line[0]} ${line[1]}`, `${x} ${y}`];
    return number < 0 ? [pair[1], pair[0]] : pair;
  };
  for (const ring of Object.values(areas).flat())
    ring.forEach((number, index) => expect(ends(number)[1]).toBe(ends(ring[(index + 1) % ring.length] ?? 0)[0]));
}

describe("outlines of many areas", () => {
  it("are light enough for a page, and neighbours share their line", async () => {
    const areas = await getAreas(geoJson(makeField(6)));
    expect(Object.keys(areas.areas)).toHaveLength(36);
    // 6 × 6 squares have 7 × 6 × 2 borders; a border that two squares drew each for itself would be there twice
    expect(areas.lines.length).toBeLessThanOrEqual(84);
    checkClosed(areas);
    const drawn = [...areaPaths(areas).values()].join("");
    expect(gzipSync(drawn).length).toBeLessThan(12_000);
    expect(gzipSync(drawn).length).toBeLessThan(6_000);
  });

  it("leave out other counties and waters, and are the same from latitude first and from UTM", async () => {
    const field = makeField(2);
    const water = { properties: { ags: "16066000", gf: 2 }, geometry: { type: "Polygon", coordinates: [[[1, 1]]] } };
    const other = { properties: { ags: "16063003", gf: 4 }, geometry: { type: "Polygon", coordinates: [[[1, 1]]] } };
    const areas = await getAreas(geoJson(field, [water, other]));
    expect(Object.keys(areas.areas)).toHaveLength(4);
    const swapped = field.map(({ key, ring }) => ({ key, ring: ring.map(([lon, lat]): Position => [lat, lon]) }));
    expect(await getAreas(geoJson(swapped))).toEqual(areas);
  });

  it("can be a hole in one another, and islands", async () => {
    const square = (x: number, y: number, size: number): Position[] => [
      [10 + x, 50 + y],
      [10 + x + size, 50 + y],
      [10 + x + size, 50 + y + size],
      [10 + x, 50 + y + size],
      [10 + x, 50 + y],
    ];
    const inner = square(0.4, 0.4, 0.2);
    const features = [
      {
        properties: { AGS: "16066001" },
        geometry: { type: "Polygon", coordinates: [square(0, 0, 1), inner.toReversed()] },
      },
      {
        properties: { AGS: "16066002" },
        geometry: { type: "MultiPolygon", coordinates: [[inner], [square(2, 0, 0.3)]] },
      },
    ];
    const areas = await getAreas(Buffer.from(JSON.stringify({ type: "FeatureCollection", features })));
    expect(areas.lines).toHaveLength(3);
    checkClosed(areas);
  });
});

/** A Shapefile in a ZIP, as the official download is packed. */
function shapefile(field: { key: string; ring: readonly Position[] }[]): Buffer {
  const records = field.map(({ ring }, index) => {
    const content = Buffer.alloc(48 + 16 * ring.length);
    content.writeInt32LE(5, 0);
    content.writeInt32LE(1, 36);
    content.writeInt32LE(ring.length, 40);
    ring.forEach(([x, y], at) => {
      content.writeDoubleLE(x, 48 + 16 * at);
      content.writeDoubleLE(y, 56 + 16 * at);
    });
    const head = Buffer.alloc(8);
    head.writeInt32BE(index + 1, 0);
    head.writeInt32BE(content.length / 2, 4);
    return Buffer.concat([head, content]);
  });
  const descriptor = (name: string, length: number) => {
    const field_ = Buffer.alloc(32);
    field_.write(name, 0, "latin1");
    field_[16] = length;
    return field_;
  };
  const header = Buffer.alloc(32);
  header.writeUInt32LE(field.length, 4);
  header.writeUInt16LE(32 + 64 + 1, 8);
  header.writeUInt16LE(1 + 8 + 2, 10);
  const table = Buffer.concat([
    header,
    descriptor("AGS", 8),
    descriptor("GF", 2),
    Buffer.from([0x0d]),
    ...field.map(({ key }) => Buffer.from(` ${key} 4`, "latin1")),
  ]);
  return zip([
    ["vg250/VG250_KRS.shp", Buffer.alloc(100)],
    ["vg250/VG250_GEM.shp", Buffer.concat([Buffer.alloc(100), ...records])],
    ["vg250/VG250_GEM.dbf", table],
  ]);
}

describe("a Shapefile in a ZIP", () => {
  it("says the same as GeoJSON", async () => {
    const field = makeField(3);
    expect(await getAreas(shapefile(field))).toEqual(await getAreas(geoJson(field)));
  });

  it("may be broken anywhere without harm", async () => {
    const whole = shapefile(makeField(2));
    for (const share of [0.1, 0.5, 0.9]) {
      const read = await readAreas(whole.subarray(0, Math.floor(whole.length * share)), "16066");
      expect(read.ok).toBe(false);
    }
  });
});

it.each([
  ["no areas here", geoJson(makeField(2)), "05978", "none_here"],
  ["no keys", Buffer.from('{"features":[{"properties":{"name":"x"}}]}'), "16066", "no_keys"],
  ["no JSON", Buffer.from('{"features":['), "16066", "damaged"],
  ["something else", Buffer.from("Gemeinde;Name"), "16066", "unknown"],
  [
    "no numbers",
    Buffer.from(
      '{"features":[{"properties":{"ags":"16066001"},"geometry":{"type":"Polygon","coordinates":[[["a","b"]]]}}]}',
    ),
    "16066",
    "damaged",
  ],
  [
    "another grid",
    Buffer.from(
      '{"features":[{"properties":{"ags":"16066001"},"geometry":{"type":"Polygon","coordinates":[[[3500000,5600000],[3500100,5600000],[3500100,5600100],[3500000,5600000]]]}}]}',
    ),
    "16066",
    "other_grid",
  ],
  [
    "the zone beside ours",
    Buffer.from('{"crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::25833"}},"features":[]}'),
    "16066",
    "other_grid",
  ],
] as const)("is refused with a reason: %s", async (_, bytes, prefix, fault) => {
  expect(await readAreas(bytes, prefix)).toEqual({ ok: false, fault });
});

it("knows where UTM coordinates lie", () => {
  // the zone's middle on the equator, and a point computed with PROJ: 11° E 51° N
  const [lon, lat] = fromUtm32([640_320.86, 5_651_734.19]);
  expect(lon).toBeCloseTo(11, 3);
  expect(lat).toBeCloseTo(51, 3);
  expect(fromUtm32([500_000, 0])).toEqual([9, 0]);
});
