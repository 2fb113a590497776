import { inflateRawSync } from "node:zlib";

/** What stands in the directory of a ZIP file; nothing is unpacked. */
export type ZipPart = { name: string; isEncrypted: boolean };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Office documents have some hundred parts. */
const MOST_PARTS = 5000;
/** The end of the directory may be followed by a remark of this length. */
const LONGEST_END = 65_557;

function findEnd(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - LONGEST_END);
  for (let at = bytes.length - 22; at >= from; at -= 1) if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return -1;
}

/** The parts of a ZIP file; undefined where its directory is missing, cut off or larger than any document's. */
export function listZip(bytes: Buffer): ZipPart[] | undefined {
  const end = findEnd(bytes);
  if (end < 0) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MOST_PARTS) return undefined;
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + length);
    parts.push({ name, isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1 });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** The text of the first part, as OpenDocument begins with its type; of at most 200 bytes. */
export function readFirstPart(bytes: Buffer): { name: string; text: string } | undefined {
  if (bytes.length < 30 || bytes.readUInt32LE(0) !== LOCAL_ENTRY) return undefined;
  const method = bytes.readUInt16LE(8);
  const size = bytes.readUInt32LE(18);
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const name = bytes.toString("utf8", 30, 30 + bytes.readUInt16LE(26));
  const packed = bytes.subarray(start, start + Math.min(size, 200));
  try {
    return {
      name,
      text: (method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: 200 })).toString("latin1"),
    };
  } catch {
    return undefined;
  }
}
