import { NoAreas, type Position } from "./areas.ts";
import { MOST_CORNERS } from "./outlines.ts";

const [POLYGON, MULTI_POLYGON] = [3, 6];

/** Reads well-known binary from its beginning to its end. @throws RangeError where it says more than there is */
class Wkb {
  readonly bytes: Buffer;
  at: number;
  isLittle = true;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Kind of the geometry that begins here, and how many numbers a corner of it has. */
  readHead(): { kind: number; size: number } {
    this.isLittle = this.bytes.readUInt8(this.at) === 1;
    this.at += 1;
    const code = this.readCount();
    // Heights and measures: as thousands (ISO) or as flags (extended WKB), which may have a number of the grid behind.
    const plain = code & 0x1fffffff;
    const thousands = Math.floor(plain / 1000);
    const more = (thousands === 0 ? 0 : thousands === 3 ? 2 : 1) + Number(code >= 0x80000000) + ((code >>> 30) & 1);
    if ((code & 0x20000000) !== 0) this.at += 4;
    return { kind: plain % 1000, size: 2 + more };
  }

  readCount(): number {
    const count = this.isLittle ? this.bytes.readUInt32LE(this.at) : this.bytes.readUInt32BE(this.at);
    this.at += 4;
    return count;
  }

  readRing(size: number): Position[] {
    const count = this.readCount();
    if (count > MOST_CORNERS) throw new NoAreas("too_complex");
    return Array.from({ length: count }, (): Position => {
      const read = (at: number) => (this.isLittle ? this.bytes.readDoubleLE(at) : this.bytes.readDoubleBE(at));
      const position: Position = [read(this.at), read(this.at + 8)];
      this.at += 8 * size;
      return position;
    });
  }

  readPolygons(): Position[][] {
    const { kind, size } = this.readHead();
    if (kind !== POLYGON && kind !== MULTI_POLYGON) return [];
    const count = this.readCount();
    const rings: Position[][] = [];
    // A count that is not true ends where the bytes end.
    for (let index = 0; index < count; index += 1) {
      if (kind === POLYGON) rings.push(this.readRing(size));
      else rings.push(...this.readPolygons());
    }
    return rings;
  }
}

/** Bytes of the frame around the outline, by how it is written. */
const FRAMES = [0, 32, 48, 48, 64];

/** The rings of a geometry of a GeoPackage. @throws NoAreas, RangeError */
export function readGeometry(bytes: Uint8Array): Position[][] {
  const blob = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (blob.toString("latin1", 0, 2) !== "GP") throw new NoAreas("damaged");
  const frame = FRAMES[(blob.readUInt8(3) >> 1) & 7];
  if (frame === undefined) throw new NoAreas("damaged");
  return new Wkb(blob, 8 + frame).readPolygons();
}
