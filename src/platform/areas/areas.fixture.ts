import { deflateRawSync } from "node:zlib";
import type { Position } from "./areas.ts";

/** A field of wobbly squares, `size` a side, whose borders are shared corner by corner. */
export function makeField(size: number, detail = 40): { key: string; ring: Position[] }[] {
  const wobble = (a: number, b: number, step: number) => Math.sin(a * 12.9 + b * 78.2 + step * 3.7) * 0.004;
  const edge = (fromX: number, fromY: number, toX: number, toY: number): Position[] =>
    Array.from({ length: detail }, (_, step): Position => {
      const share = step / detail;
      const off = step === 0 ? 0 : wobble(fromX + toX, fromY + toY, step <= detail / 2 ? step : detail - step);
      const [x, y] = [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
      return [10 + 0.1 * (x + (fromX === toX ? off * 10 : 0)), 50 + 0.07 * (y + (fromY === toY ? off * 10 : 0))];
    });
  const backwards = (positions: Position[], end: Position): Position[] => [end, ...positions.slice(1).toReversed()];
  const corner = (x: number, y: number): Position => [10 + 0.1 * x, 50 + 0.07 * y];
  return Array.from({ length: size * size }, (_, index) => {
    const [x, y] = [index % size, Math.floor(index / size)];
    const ring = [
      ...edge(x, y, x + 1, y),
      ...edge(x + 1, y, x + 1, y + 1),
      ...backwards(edge(x, y + 1, x + 1, y + 1), corner(x + 1, y + 1)),
      ...backwards(edge(x, y, x, y + 1), corner(x, y + 1)),
    ];
    return { key: `16066${String(index).padStart(3, "0")}`, ring: [...ring, ring[0] ?? [0, 0]] };
  });
}

export const geoJson = (field: { key: string; ring: readonly Position[] }[], more: object[] = []) =>
  Buffer.from(
    JSON.stringify({
      type: "FeatureCollection",
      features: [
        ...field.map(({ key, ring }) => ({
          properties: { ags: key, gf: 4 },
          geometry: { type: "MultiPolygon", coordinates: [[ring]] },
        })),
        ...more,
      ],
    }),
  );

/** A ZIP of these files. */
export function zip(parts: [string, Buffer][]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...entries, end]);
}
