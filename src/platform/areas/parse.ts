import { NoAreas, type Outline, type Position } from "./areas.ts";
import { isGeoPackage, readGeoPackage } from "./geopackage.ts";
import { checkGrid, Collected, isLand, MOST_CORNERS, type Wanted } from "./outlines.ts";
import { listParts, type Part, unpack } from "./unpack.ts";

type Properties = Record<string, unknown>;

/** A property whatever its letters: the download writes AGS and GF, the service ags and gf. */
const valueOf = (properties: Properties, name: string): unknown => properties[name] ?? properties[name.toUpperCase()];

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
  const { features, crs } = (read ?? {}) as { features?: unknown; crs?: unknown };
  if (!Array.isArray(features)) throw new NoAreas("unknown");
  checkGrid(JSON.stringify(crs ?? ""));
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

function readZip(file: Buffer, wanted: Wanted): Outline[] {
  const parts = listParts(file);
  const geoPackage = parts.find(({ name }) => name.toLowerCase().endsWith(".gpkg"));
  return geoPackage === undefined ? readShapes(file, parts, wanted) : readGeoPackage(unpack(file, geoPackage), wanted);
}

function readShapes(file: Buffer, parts: readonly Part[], { prefix }: Wanted): Outline[] {
  const isOf = (ending: string) => (part: Part) => part.name.toLowerCase().endsWith(ending);
  const shape = parts.find(isOf("vg250_gem.shp")) ?? parts.find(isOf("vg25_gem.shp")) ?? parts.find(isOf(".shp"));
  const beside = (ending: string) =>
    parts.find(({ name }) => name.toLowerCase() === shape?.name.toLowerCase().replace(/shp$/, ending));
  const [table, grid] = [beside("dbf"), beside("prj")];
  if (shape === undefined || table === undefined) throw new NoAreas("unknown");
  if (grid !== undefined) checkGrid(unpack(file, grid).toString("latin1"));
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
    if (file.toString("latin1", 0, 2) === "PK") return readZip(file, wanted);
    if (isGeoPackage(file)) return readGeoPackage(file, wanted);
    const text = file.toString("utf8").replace(/^\uFEFF/, "");
    if (/^\s*\{/.test(text)) return readGeoJson(text, wanted);
  } catch (error) {
    // Reading past the end: the file says of itself what is not there.
    if (error instanceof RangeError) throw new NoAreas("damaged");
    throw error;
  }
  throw new NoAreas("unknown");
}
