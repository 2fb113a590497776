/**
 * Looks into a packed workbook before the spreadsheet library does: what it is, and whether it stays within bounds.
 * Sizes are measured by unpacking, never believed: a hostile file may declare what it likes.
 */
import { inflateRawSync } from "node:zlib";
import { LIMITS, Unreadable } from "./table.ts";

export type Packed = { kind: "xlsx" | "ods" };
type Part = { name: string; method: number; flags: number; start: number; packedSize: number };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** Checks every part and says what the file is; faults with encrypted, damaged, unpacks_too_large, too_many_rows. */
export function inspectPacked(bytes: Uint8Array): Packed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = listParts(buffer);
  if (parts.some((part) => (part.flags & 1) === 1)) throw new Unreadable("encrypted");
  const names = new Set(parts.map((part) => part.name));
  const kind =
    names.has("[Content_Types].xml") && hasWorkbook(names) ? "xlsx" : names.has("content.xml") ? "ods" : undefined;
  let remaining: number = LIMITS.unpackedBytes;
  let isText = false;
  for (const part of parts) {
    const content = unpack(buffer, part, remaining);
    remaining -= content.length;
    if (part.name === "mimetype") isText = !content.toString("latin1").includes("spreadsheet");
    if (part.name === "META-INF/manifest.xml" && content.includes("encryption-data")) throw new Unreadable("encrypted");
    if (part.name.startsWith("xl/worksheets/")) holdRows(content);
  }
  if (kind === undefined || isText) throw new Unreadable("not_a_spreadsheet");
  return { kind };
}

function hasWorkbook(names: Set<string>): boolean {
  return [...names].some((name) => /(^|\/)workbook\.xml$/u.test(name));
}

function listParts(buffer: Buffer): Part[] {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > LIMITS.parts) throw new Unreadable("too_complex");
  const parts: Part[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Unreadable("damaged");
    const nameLength = buffer.readUInt16LE(at + 28);
    parts.push({
      name: buffer.toString("utf8", at + 46, at + 46 + nameLength),
      flags: buffer.readUInt16LE(at + 8),
      method: buffer.readUInt16LE(at + 10),
      packedSize: buffer.readUInt32LE(at + 20),
      start: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return parts;
}

function findEnd(buffer: Buffer): number {
  // The record is 22 bytes, followed by a comment of at most 65,535.
  const lowest = Math.max(0, buffer.length - 22 - 65_535);
  for (let at = buffer.length - 22; at >= lowest; at -= 1) if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new Unreadable("damaged");
}

function unpack(buffer: Buffer, part: Part, remaining: number): Buffer {
  if (part.start + 30 > buffer.length) throw new Unreadable("damaged");
  const from = part.start + 30 + buffer.readUInt16LE(part.start + 26) + buffer.readUInt16LE(part.start + 28);
  const packed = buffer.subarray(from, from + part.packedSize);
  if (packed.length < part.packedSize) throw new Unreadable("damaged");
  if (part.method === 0) return packed;
  if (part.method !== 8) throw new Unreadable("damaged");
  if (packed.length === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, remaining) });
  } catch (error) {
    if (error instanceof RangeError)
      throw new Unreadable("unpacks_too_large", { max: LIMITS.unpackedBytes / 1_000_000 });
    throw new Unreadable("damaged");
  }
}

/** The number of the last row that holds a value; rows that are only formatted do not count. */
function holdRows(sheet: Buffer): void {
  const lastValue = Math.max(sheet.lastIndexOf("<v"), sheet.lastIndexOf("<is"));
  if (lastValue < 0) return;
  const row = sheet.lastIndexOf("<row", lastValue);
  const number = /\sr="(\d+)"/u.exec(sheet.toString("latin1", row, row + 200))?.[1];
  if (Number(number ?? 0) > LIMITS.rows) throw new Unreadable("too_many_rows", { max: LIMITS.rows });
}
