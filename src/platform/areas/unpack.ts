import { inflateRawSync } from "node:zlib";
import { NoAreas } from "./areas.ts";

/** Most bytes a part of a packed file may unpack to: the official file of all municipalities has a tenth of it. */
const MOST_UNPACKED = 300_000_000;
/** A file in a ZIP. */
export type Part = { name: string; method: number; start: number; size: number };

/** What lies in a ZIP. @throws NoAreas */
export function listParts(file: Buffer): Part[] {
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

/** @throws NoAreas */
export function unpack(file: Buffer, part: Part): Buffer {
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
