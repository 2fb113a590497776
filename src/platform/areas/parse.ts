import { inflateRawSync } from "node:zlib";
import { NoAreas, type Outline, type Position } from "./areas.ts";
import { fromUtm32 } from "./utm.ts";

/** Most bytes a part of a packed file may unpack to: the official file of all municipalities has a tenth of it. */
const MOST_UNPACKED = 300_000_000;
/** Most corners that are taken: a county has some ten thousand in the most detailed official file. */
const MOST_CORNERS = 400_000;

type Wanted = { prefix: string };

/** Degrees, whatever the file has: UTM zone 32, or latitude first. */
function toDegrees([x, y]: Position): Position {
  if (Math.abs(x) > 180 || Math.abs(y) > 180) return fromUtm32([x, y]);
  // Germany lies between 5 and 16 degrees east and 47 and 56 north: so these two cannot be mistaken.
  return x > 40 && y < 20 ? [y, x] : [x, y];
}

class Collected {
  readonly byKey = new Map<string, Position[][]>();
  corners = 0;

  add(key: string, rings: readonly (readonly Position[])[]): void {
    const own = this.byKey.get(key) ?? [];
    for (const ring of rings) {
      this.corners += ring.length;
      if (this.corners > MOST_CORNERS) throw new NoAreas("too_complex");
      const positions = ring.map(toDegrees);
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

type Properties = Record<string, unknown>;

/** A property whatever its letters: the download writes AGS and GF, the service ags and gf. */
const valueOf = (properties: Properties, name: string): unknown => properties[name] ?? properties[name.toUpperCase()];

/** Whether a feature is land with its own administration (GF 4); others repeat a municipality for its waters. */
const isLand = (gf: unknown): boolean => gf === undefined || gf === null || Number(gf) === 4;

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number" && value.every(Number.isFinite);

const isRing = (value: unknown): value is Position[] => Array.isArray(value) && value.every(isPosition);

function readRings(geometry: unknown): Position[][] {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  if (!Array.isArray(coordinates)) return [];
  const rings: unknown[] = type === "Polygon" ? coordinates : type === "MultiPolygon" ? coordinates.flat(1) : [];
  if (!rings.every(isRing)) throw new NoAreas("damaged");
  return rings;
}

function readGeoJson(text: string, { prefix }: Wanted): Outline[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new NoAreas("damaged");
  }
  const { features } = (read ?? {}) as { features?: unknown };
  if (!Array.isArray(features)) throw new NoAreas("unknown");
  const collected = new Collected();
  let hasKeys = false;
  for (const feature of features as { properties?: Properties; geometry?: unknown }[]) {
    const properties = feature?.properties ?? {};
    const key = String(valueOf(properties, "ags") ?? "");
    hasKeys ||= /^\d{8}$/.test(key);
    if (/^\d{8}$/.test(key) && key.startsWith(prefix) && isLand(valueOf(properties, "gf")))
      collected.add(key, readRings(feature.geometry));
  }
  if (!hasKeys) throw new NoAreas("no_keys");
  return collected.toOutlines();
}

type Part = { name: string; method: number; start: number; size: number };

function listParts(file: Buffer): Part[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > file.length) throw new NoAreas("damaged");
  const parts: Part[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < Math.min(file.readUInt16LE(end + 10), 1000); index += 1) {
    if (at + 46 > file.length) throw new NoAreas("damaged");
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("latin1", at + 46, at + 46 + nameLength);
    parts.push({
      name,
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 20),
      start: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function unpack(file: Buffer, part: Part): Buffer {
  if (part.start + 30 > file.length) throw new NoAreas("damaged");
  const from = part.start + 30 + file.readUInt16LE(part.start + 26) + file.readUInt16LE(part.start + 28);
  const packed = file.subarray(from, from + part.size);
  if (part.method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED });
  } catch {
    throw new NoAreas(part.size > 1000 ? "too_large" : "damaged");
  }
}

/** Keys of the table beside the shapes, one a shape, and whether it is land. */
function readTable(table: Buffer): { key: string; isLand: boolean }[] {
  const [count, begin, length] = [table.readUInt32LE(4), table.readUInt16LE(8), table.readUInt16LE(10)];
  const fields = new Map<string, [number, number]>();
  let offset = 1;
  for (let at = 32; at + 32 <= begin && table[at] !== 0x0d; at += 32) {
    const name = table
      .toString("latin1", at, at + 11)
      .replace(/\0.*$/s, "")
      .toUpperCase();
    fields.set(name, [offset, table[at + 16] ?? 0]);
    offset += table[at + 16] ?? 0;
  }
  const [ags, gf] = [fields.get("AGS"), fields.get("GF")];
  if (ags === undefined) throw new NoAreas("no_keys");
  const cell = (row: number, [from, size]: [number, number]) =>
    table.toString("latin1", begin + row * length + from, begin + row * length + from + size).trim();
  return Array.from({ length: Math.min(count, 100_000) }, (_, row) => ({
    key: cell(row, ags),
    isLand: gf === undefined || isLand(cell(row, gf)),
  }));
}

/** Polygons (5), with heights (15) or measures (25), which lie behind the points and are not read. */
const POLYGONS = [5, 15, 25];

function readShape(shapes: Buffer, at: number): Position[][] {
  if (!POLYGONS.includes(shapes.readInt32LE(at))) return [];
  const [parts, points] = [shapes.readInt32LE(at + 36), shapes.readInt32LE(at + 40)];
  if (parts < 1 || points < parts || points > MOST_CORNERS) throw new NoAreas("damaged");
  const starts = Array.from({ length: parts }, (_, part) => shapes.readInt32LE(at + 44 + 4 * part));
  const first = at + 44 + 4 * parts;
  return starts.map((start, part) => {
    const end = starts[part + 1] ?? points;
    return Array.from({ length: Math.max(0, end - start) }, (_, index): Position => {
      const point = first + 16 * (start + index);
      return [shapes.readDoubleLE(point), shapes.readDoubleLE(point + 8)];
    });
  });
}

function readShapes(file: Buffer, { prefix }: Wanted): Outline[] {
  const parts = listParts(file);
  const isOf = (ending: string) => (part: Part) => part.name.toLowerCase().endsWith(ending);
  const shape = parts.find(isOf("vg250_gem.shp")) ?? parts.find(isOf("vg25_gem.shp")) ?? parts.find(isOf(".shp"));
  const table = parts.find(({ name }) => name.toLowerCase() === shape?.name.toLowerCase().replace(/shp$/, "dbf"));
  if (shape === undefined || table === undefined) throw new NoAreas("unknown");
  const rows = readTable(unpack(file, table));
  const shapes = unpack(file, shape);
  const collected = new Collected();
  let at = 100;
  for (const row of rows) {
    if (at + 12 > shapes.length) throw new NoAreas("damaged");
    if (row.isLand && /^\d{8}$/.test(row.key) && row.key.startsWith(prefix))
      collected.add(row.key, readShape(shapes, at + 8));
    at += 8 + 2 * shapes.readInt32BE(at + 4);
  }
  return collected.toOutlines();
}

/** Outlines of those municipalities in a file whose key begins with `prefix`. @throws NoAreas */
export function parseOutlines(bytes: Uint8Array, wanted: Wanted): Outline[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (file.toString("latin1", 0, 2) === "PK") return readShapes(file, wanted);
    const text = file.toString("utf8").replace(/^\uFEFF/, "");
    if (/^\s*\{/.test(text)) return readGeoJson(text, wanted);
  } catch (error) {
    // Reading past the end: the file says of itself what is not there.
    if (error instanceof RangeError) throw new NoAreas("damaged");
    throw error;
  }
  throw new NoAreas("unknown");
}
